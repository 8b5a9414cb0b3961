package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.Set;

/** Tells where a rule's words stand but say no gain. Works on one clause; immutable. */
final class Misreadings {
    /** Rules too loose for words that hold a number: "is hit twice". */
    private static final Set<String> LOOSE = Set.of("bare", "over", "metric.before");

    /** Percent; what "improved" is followed by in a bracket is rather the score when larger. */
    private static final double LARGEST_GAIN = 40;

    private static final Set<String> SHARED = Set.of("in", "for");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> CONDITIONS = Set.of("at", "under", "on", "after");

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "will", "would", "should", "have", "has", "had");

    private static final Set<String> INTRANSITIVE =
            Set.of("fall", "falls", "fell", "drop", "drops", "dropped", "rise", "rises", "rose");

    private final Clause clause;

    Misreadings(Clause clause) {
        this.clause = clause;
    }

    /** Where a rule's words are there but say no gain. */
    boolean unfit(int at, Figure figure, ShapeRules.Match match) {
        boolean verbalBare = figure.form() == Figure.Form.WORD && LOOSE.contains(match.rule().id());
        boolean grown =
                match.rule().id().equals("verb.object")
                        && figure.kind() == UnitKind.ABSOLUTE
                        && !shrinks(match);
        return verbalBare
                || grown
                || toldBefore(at)
                || repetition(at, figure, match)
                || share(figure, match)
                || setting(figure, match)
                || bareWord(at, figure, match)
                || adjectival(figure, match)
                || scoreInBracket(figure, match, at)
                || endPoint(at, match)
                || assigned(at, figure, match)
                || condition(at, match)
                || apart(at, match)
                || interval(figure, match)
                || shareOfCases(at, match)
                || twofold(at, figure)
                || fallen(figure, match)
                || ofTheTime(figure);
    }

    /**
     * Without any word of change a ratio must look like one: "4X games" and "contributions are
     * threefold" do not.
     */
    private boolean bareWord(int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() != Construct.BARE) {
            return false;
        }
        char before = Phrases.at(clause, at - 1);
        boolean told =
                before == 'v'
                        || before == 'b'
                        || before == 't'
                        || before == 'w'
                        || before == 'a'
                        || before == ',';
        boolean glyph = clause.source().text().charAt(figure.end() - 1) == 'x';
        return !told || !glyph || figure.form() != Figure.Form.PLAIN;
    }

    /** "reducing 5-second error by 40%": the span is part of the measure's name. */
    private boolean adjectival(Figure figure, ShapeRules.Match match) {
        return match.rule().id().equals("verb.object")
                && figure.kind() == UnitKind.ABSOLUTE
                && clause.source()
                        .text()
                        .substring(figure.start(), figure.end())
                        .matches(".*\\d-[a-z].*");
    }

    /** "improved accuracy in both groups (95.3%)": the score itself stands in the bracket. */
    private boolean scoreInBracket(Figure figure, ShapeRules.Match match, int at) {
        return match.rule().id().equals("paren.change")
                && figure.kind() == UnitKind.PERCENT
                && figure.form() == Figure.Form.PLAIN
                && figure.high() > LARGEST_GAIN
                && "),a".indexOf(Phrases.at(clause, at + 1)) >= 0
                && (clause.item(match.change()).is(WordClass.COMPARATIVE_VERB)
                        || bad(match.change()));
    }

    private boolean bad(int change) {
        Word word = clause.item(change).word();
        return word != null && word.change() == Change.BAD;
    }

    /** "from -11.6% to +9.5%" */
    private boolean endPoint(int at, ShapeRules.Match match) {
        return match.rule().construct() == Construct.PLUS && Phrases.at(clause, at - 1) == 't';
    }

    /** "Delta=+0.198" and the interval "(-0.12 to 0.13)" are values. */
    private boolean assigned(int at, Figure figure, ShapeRules.Match match) {
        return match.rule().construct() == Construct.PLUS
                && (Phrases.at(clause, at - 1) == '='
                        || figure.kind() == UnitKind.NONE && Phrases.at(clause, at - 1) == 'e'
                        || figure.kind() == UnitKind.NONE
                                && Phrases.at(clause, at - 1) == '('
                                && figure.high() > figure.low());
    }

    /** "a recall of 98.55% a substantial improvement", "removing only 12% of nodes can raise …" */
    private boolean apart(int at, ShapeRules.Match match) {
        return switch (match.rule().id()) {
            case "noun.after" -> at + 1 < clause.size() && ARTICLES.contains(clause.lower(at + 1));
            case "verb.object" ->
                    word(at) && "x,.;:)".indexOf(Phrases.at(clause, at + 1)) >= 0
                            || clause.lower(match.change()).endsWith("ing")
                                    && (auxiliary(at + 2) || auxiliary(at + 3));
            default -> false;
        };
    }

    /** "95% CI [+0.013, +0.080]" */
    private boolean interval(Figure figure, ShapeRules.Match match) {
        String text = clause.source().text();
        return match.rule().construct() == Construct.PLUS
                && (text.startsWith("]", figure.end())
                        || figure.start() > 1
                                && text.lastIndexOf('[', figure.start()) >= figure.start() - 2);
    }

    /** "at 80% cache eviction" is a setting. */
    private boolean condition(int at, ShapeRules.Match match) {
        return match.rule().id().equals("using.metric")
                && at > 0
                && CONDITIONS.contains(clause.lower(at - 1));
    }

    /** "re-read it in half of all trials", "more than 70% of the samples exit early" */
    private boolean shareOfCases(int at, ShapeRules.Match match) {
        int before = at - 1;
        while (before > 0 && "qd".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        boolean in = before >= 0 && SHARED.contains(clause.lower(before));
        return switch (match.rule().id()) {
            case "fraction.metric" -> in;
            case "noun.of" -> Phrases.at(clause, at - 1) == 't';
            case "paren.change" -> "oOt".indexOf(Phrases.at(clause, at + 1)) >= 0;
            case "baseline.by", "beat.by" -> bounded(match.change(), at);
            case "metric.before" -> differences(at);
            case "of.metric" ->
                    accounted(at)
                            || ",;".indexOf(Phrases.at(clause, at - 1)) >= 0
                                    && predicate(match.metric() + 1)
                            || Phrases.at(clause, at - 1) == 'w'
                                    && match.metric() + 1 < clause.size()
                                    && clause.lower(match.metric() + 1).endsWith("ing");
            case "only.of", "only.of.name" -> in || auxiliary(match.metric() + 1);
            default -> false;
        };
    }

    /** "is lower-bounded by twice the error" */
    private boolean bounded(int from, int at) {
        for (int i = Math.max(0, from); i < at; i++) {
            if (clause.lower(i).endsWith("bounded")) {
                return true;
            }
        }
        return false;
    }

    /** "accounts for 26% of the energy", "spends 99% of the time" */
    private boolean accounted(int at) {
        for (int i = at - 1; i >= 0 && i > at - 12; i--) {
            String word = clause.lower(i);
            if (word.startsWith("account") || word.startsWith("spen")) {
                return true;
            }
        }
        return false;
    }

    /** "cost differences of 5x" */
    private boolean differences(int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            if (clause.lower(i).startsWith("differ")) {
                return true;
            }
        }
        return false;
    }

    private boolean auxiliary(int item) {
        return item > 0
                && item < clause.size()
                && (Phrases.at(clause, item) == 'e' || MODALS.contains(clause.lower(item)));
    }

    /** "falls below 7%", "drops to 20%" told as a value. */
    private boolean fallen(Figure figure, ShapeRules.Match match) {
        boolean told =
                figure.kind() == UnitKind.PERCENT
                        && match.change() >= 0
                        && INTRANSITIVE.contains(clause.lower(match.change()));
        return switch (match.rule().id()) {
            case "verb.object", "noun.of" -> told && figure.qualifier() == Qualifier.LESS_THAN;
            case "paren.change" -> told;
            default -> false;
        };
    }

    /**
     * Whether what begins at {@code item} is a clause's verb, as far as words before a comma tell.
     */
    private boolean predicate(int item) {
        int end = item;
        while (end < clause.size() && ",;.".indexOf(Phrases.at(clause, end)) < 0) {
            end++;
        }
        return end - item > 1;
    }

    /** "the advantage is twofold: …" */
    private boolean twofold(int at, Figure figure) {
        return figure.form() == Figure.Form.WORD
                && Phrases.at(clause, at - 1) == 'e'
                && ":.;,".indexOf(Phrases.at(clause, at + 1)) >= 0;
    }

    /** "recovers it only 22% of the time" */
    private boolean ofTheTime(Figure figure) {
        return clause.source().text().startsWith(" of the time", figure.end());
    }

    /** "repeated 5 times over ten seeds", "measured 3 times" compare nothing. */
    private boolean repetition(int at, Figure figure, ShapeRules.Match match) {
        if (figure.form() != Figure.Form.TIMES) {
            return false;
        }
        char before = Phrases.at(clause, at - 1);
        return switch (match.rule().id()) {
            case "over", "metric.before", "bare", "paren.unit" -> true;
            case "noun.of", "verb.by" -> before != 'o' && before != 'b' && before != 'd';
            default -> false;
        };
    }

    /**
     * "half of the improvement", and an accuracy beside "a 25% energy reduction", did not change
     * themselves.
     */
    private boolean share(Figure figure, ShapeRules.Match match) {
        boolean part =
                match.rule().id().equals("noun.after.of") && figure.form() == Figure.Form.FRACTION;
        boolean shared =
                match.rule().id().equals("noun.shared") && figure.kind() == UnitKind.PERCENT;
        Word metric = match.metric() < 0 ? null : clause.item(match.metric()).word();
        return part
                || shared
                        && metric != null
                        && metric.metric().filter(m -> m == Metric.QUALITY).isPresent();
    }

    /** A signed whole number without a unit is a setting: "between -5 and +5". */
    private boolean setting(Figure figure, ShapeRules.Match match) {
        boolean signed =
                match.rule().construct() == Construct.PLUS && figure.kind() == UnitKind.NONE;
        return signed
                && !clause.source().text().substring(figure.start(), figure.end()).contains(".");
    }

    /** "this 1.2x speedup" speaks of a figure told before. */
    private boolean toldBefore(int at) {
        String word = at > 0 ? clause.lower(at - 1) : "";
        return word.equals("this") || word.equals("these") || word.equals("that");
    }

    /** "saves 2.3 GB" tells a difference; "increasing the 8 MB cache" does not. */
    private boolean shrinks(ShapeRules.Match match) {
        Word word = clause.item(match.change()).word();
        return word != null && word.change() == Change.DOWN;
    }

    private boolean word(int at) {
        FigureGroup group = clause.item(at).group();
        return group != null && group.last().form() == Figure.Form.WORD;
    }
}
