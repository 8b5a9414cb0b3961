package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that describe under what condition, with what resources or between which ends
 * something holds, and so compare nothing. Works on one clause; immutable.
 */
final class Settings {
    /** What an experiment is set up with. */
    private static final Set<Metric> GIVEN =
            Set.of(Metric.COMPRESSION, Metric.COMPUTE, Metric.DATA, Metric.SCALE);

    private static final Set<String> CONDITIONS = Set.of("when", "if", "where");

    private static final Set<String> PLACES = Set.of("at", "under", "on", "after");

    /** "hundred times", of which "several" makes no number. */
    private static final Pattern POWER = Pattern.compile("(?i)hundred|thousand|million");

    /** "NPUs with double the memory": what the rival has. */
    private static final Pattern OF_RIVAL = Pattern.compile("O[xdEH]{1,4}w$");

    private static final Pattern MATCHED = Pattern.compile("n[dxE]{0,2}$");

    private static final Pattern GIVEN_BEFORE = Pattern.compile("n[dxE]{0,3}M(?:\\(|o[dq]?)$");

    private static final Pattern FROM_TO = Pattern.compile("f[dqx]{0,2}[FUK]t[dq]{0,2}$");

    /** "(4/8/16-bit)" */
    private static final Pattern BITS = Pattern.compile("\\G(?:-bit|/\\d)");

    private static final Pattern PREDICATE = Pattern.compile("[VePv]");

    private static final int CONSTRAINED_REACH = 6;

    private static final Pattern CLAIMED = Pattern.compile("[RP]");

    /** Percent */
    private static final double ALL = 100;

    private static final int WINDOW = 10;

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    Settings(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure only describes a setting. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return asked()
                || supposed(at)
                || bits(figure)
                || vague(at, figure)
                || end(at, figure)
                || given(at, figure, match)
                || ofRival(at, figure)
                || range(match)
                || across(at)
                || constrained(at)
                || varied(at, figure, match.metric())
                || match.rule().id().equals("using.metric") && using(at, match.metric());
    }

    /** "What happens if we increase it by 10x?" */
    private boolean asked() {
        int end = clause.sentence().end();
        String text = clause.source().text();
        while (end > clause.sentence().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '?';
    }

    /** "when half the cache is removed", "if users accept a delay up to 10 minutes" */
    private boolean supposed(int at) {
        if (at > 0 && CONDITIONS.contains(clause.lower(at - 1))) {
            return true;
        }
        for (int i = at - 1; i >= 0 && ",;".indexOf(Phrases.at(clause, i)) < 0; i--) {
            if (clause.lower(i).equals("if")) {
                return i == 0 || ",;az".indexOf(Phrases.at(clause, i - 1)) >= 0;
            }
        }
        return false;
    }

    private boolean bits(Figure figure) {
        String text = clause.source().text();
        boolean listed =
                figure.start() > 1
                        && text.charAt(figure.start() - 1) == '/'
                        && Character.isDigit(text.charAt(figure.start() - 2));
        return listed
                || BITS.matcher(text).region(figure.end(), text.length()).lookingAt()
                        && figure.kind() == UnitKind.RATIO;
    }

    /** "several hundred times faster" */
    private boolean vague(int at, Figure figure) {
        return at > 0
                && words.is(MisreadingWord.VAGUE, clause.lower(at - 1))
                && POWER.matcher(clause.source().text())
                        .region(figure.start(), figure.end())
                        .lookingAt();
    }

    /** "from 6.5 hours to only 16 minutes", "from 20x to 4x": two values. */
    private boolean end(int at, Figure figure) {
        int second = Phrases.at(clause, at + 2) == 'q' ? 3 : 2;
        boolean first =
                Phrases.at(clause, at - 1) == 'f'
                        && Phrases.at(clause, at + 1) == 't'
                        && "FU".indexOf(Phrases.at(clause, at + second)) >= 0;
        return first || figure.kind() == UnitKind.ABSOLUTE && secondEnd(at);
    }

    /** "from 3 to @" */
    boolean secondEnd(int at) {
        return FROM_TO.matcher(before(at)).find();
    }

    /**
     * "at 3x the compute", "at a 2x compression ratio", "at comparable compression (1.7x)", "at a
     * compression ratio of 20x"
     */
    private boolean given(int at, Figure figure, ShapeRules.Match match) {
        Word word = clause.word(match.metric());
        boolean compared = any(MisreadingWord.REFERENCE, at + 1, match.metric());
        if (word == null
                || compared
                || figure.high() < 1
                || word.metric().filter(GIVEN::contains).isEmpty()) {
            return false;
        }
        return switch (match.rule().id()) {
            case "fraction.metric" ->
                    MATCHED.matcher(before(at)).find()
                            && told(at, "at")
                            && (word.metric().get() != Metric.COMPRESSION
                                    || any(MisreadingWord.GIVEN, at - 2, at)
                                    || approximate(at));
            case "metric.before" -> GIVEN_BEFORE.matcher(before(at)).find() && told(at, "at");
            default -> false;
        };
    }

    /** "an approximate 2x", of which the figure's own words tell it. */
    private boolean approximate(int at) {
        return Arrays.stream(clause.lower(at).split(" "))
                .anyMatch(word -> words.is(MisreadingWord.GIVEN, word));
    }

    private boolean ofRival(int at, Figure figure) {
        return figure.kind() == UnitKind.RATIO
                && figure.high() > 1
                && OF_RIVAL.matcher(before(at)).find()
                && "dM".indexOf(Phrases.at(clause, at + 1)) >= 0;
    }

    /** "across a 10x increase in scale", "across three orders of magnitude of compute" */
    private boolean across(int at) {
        int before = Phrases.beforeDeterminers(clause, at);
        return before >= 0 && clause.lower(before).equals("across");
    }

    /** "modules constrained to add no more than 1% parameters" */
    private boolean constrained(int at) {
        for (int i = Math.max(0, at - CONSTRAINED_REACH); i < at; i++) {
            if (Phrases.at(clause, i + 1) == 't'
                    && words.is(MisreadingWord.CONSTRAINED, clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Further, halving the budget from 8 to 4 rounds costs 37 points": what an experiment does.
     */
    private boolean varied(int at, Figure figure, int metric) {
        boolean opens = at == 0 || at <= 2 && Phrases.at(clause, at - 1) == ',';
        if (!opens
                || figure.form() != Figure.Form.WORD
                || metric < at
                || !clause.lower(at).endsWith("ing")) {
            return false;
        }
        int end = clause.shape().indexOf(',', metric);
        String rest = clause.shape().substring(metric + 1, end < 0 ? clause.size() : end);
        return PREDICATE.matcher(rest).find();
    }

    /** "a 6x parameter range" */
    private boolean range(ShapeRules.Match match) {
        int next = match.metric() + 1;
        return match.rule().id().equals("fraction.metric")
                && next < clause.size()
                && words.is(MisreadingWord.RANGE, clause.lower(next));
    }

    /** "at 60% sparsity", "with 1%, 5% and 10% labeled data", "with 2% parameters" */
    private boolean using(int at, int metric) {
        FigureGroup group = clause.item(at).group();
        boolean series = group != null && group.size() > 1;
        return series
                || clause.measures(metric, Metric.DATA) && learning(at, group)
                || at > 0 && PLACES.contains(clause.lower(at - 1))
                || clause.measures(metric, Metric.MODEL_SIZE);
    }

    /**
     * "with 5-100% training data", "when finetuning with 1% labels", where nothing is matched or
     * beaten.
     */
    private boolean learning(int at, @Nullable FigureGroup group) {
        boolean all = group != null && group.last().high() == ALL;
        boolean taught =
                at > 1 && clause.lower(at - 1).equals("with") && learns(clause.lower(at - 2));
        return all || taught && !CLAIMED.matcher(clause.shape()).find();
    }

    private boolean learns(String words) {
        return this.words.is(MisreadingWord.LEARNS, words.substring(words.lastIndexOf(' ') + 1));
    }

    private boolean any(MisreadingWord kind, int from, int to) {
        return clause.anyWord(from, to, word -> words.is(kind, word));
    }

    private boolean told(int at, String word) {
        return clause.anyWord(at - 5, at, word::equals);
    }

    private String before(int at) {
        return clause.shape().substring(Math.max(0, at - WINDOW), at);
    }
}
