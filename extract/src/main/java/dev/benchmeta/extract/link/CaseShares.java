package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in how many of the cases something holds, or of which part of the data, from a comparison:
 * "for only 10% of the cases", "4/5 seeds". Works on one clause; immutable.
 */
final class CaseShares {
    private static final Pattern OF_THE_TIME = Pattern.compile("(?i) of (?:the time|times)\\b");

    /** How many items behind a share its noun may stand. */
    private static final int FOUND_REACH = 8;

    /** The least share of a data set that is rather what it is split into, in percent. */
    private static final double SPLIT = 50;

    /** How many items before a share of the data may tell that something learns from it. */
    private static final int LEARNS_REACH = 5;

    private static final Pattern LEARNS = Pattern.compile("train|tun|learn|fit|adapt");

    /** Letters from which a word behind a number is rather a noun than a unit. */
    private static final int SHORT_WORD = 4;

    /** "(4/5 seeds)" */
    private static final Pattern SOME = Pattern.compile("(?!1/)\\d+/\\d+");

    private static final Pattern COUNTED = Pattern.compile("(?!1/)\\d+/\\d\\d+");

    private static final Set<String> SPENT = Set.of("spent", "consumed", "lost");

    private static final Set<String> SHARED = Set.of("in", "for");

    private final Clause clause;
    private final WordKinds<MisreadingWord> words;

    CaseShares(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** Whether the figure is a share of the cases. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        return ofTheTime(figure) || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        int metric = match.metric();
        return switch (match.rule().id()) {
            case "paren.ratio" -> fraction(figure, SOME);
            case "paren.change" -> counted(at);
            case "comparative.metric" -> scoring(match.change() - 1);
            case "keep.of" -> ofCases(at, metric) || onCases(at) || found(at);
            case "fraction.metric" -> ofCases(at, metric);
            case "of.metric" ->
                    acting(at, metric + 1)
                            || spent(metric + 1)
                            || told(at, metric + 1)
                            || ofData(at, figure, metric)
                            || ofCases(at, metric);
            case "only.metric" -> fraction(figure, COUNTED) || doing(at);
            case "only.of", "only.of.name" ->
                    ofCases(at, metric)
                            || able(at)
                            || onOnly(at, metric)
                            || done(metric)
                            || changing(at, metric);
            case "verb.object" -> actedOn(at, match.change());
            case "metric.before" -> score(figure, metric) || passed(at);
            case "comparative" -> threshold(match.change());
            default -> false;
        };
    }

    /** "recovers it only 22% of the time", "more than 90% of times" */
    private boolean ofTheTime(Figure figure) {
        String text = clause.source().text();
        return OF_THE_TIME.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /** "49% score below the baseline": so many of the runs do. */
    private boolean scoring(int metric) {
        return metric >= 0 && clause.lower(metric).equals("score");
    }

    /** "keeps the predicted class on at least 98% of the samples" */
    private boolean onCases(int at) {
        int before = Phrases.beforeDeterminers(clause, at);
        return before >= 0 && clause.lower(before).equals("on");
    }

    /** "recovers 90% of the entities and relationships": how many of them, not how much. */
    private boolean found(int at) {
        int verb = Phrases.beforeDeterminers(clause, at);
        if (verb < 0 || !clause.lower(verb).startsWith("recover")) {
            return false;
        }
        int last = at + 2;
        while (last < at + FOUND_REACH && "xdE".indexOf(Phrases.at(clause, last)) >= 0) {
            last++;
        }
        boolean things =
                Phrases.at(clause, last - 1) == Item.OTHER && clause.lower(last - 1).endsWith("s");
        return clause.measures(last, Metric.DATA)
                || things && "MmNn".indexOf(Phrases.at(clause, last)) < 0;
    }

    /** "it collapses (4/5 seeds)", "merely 5/23 instances": so many of so many. */
    private boolean fraction(Figure figure, Pattern counted) {
        return figure.form() == Figure.Form.FRACTION
                && counted.matcher(clause.text(figure)).matches();
    }

    /** "pass rates are 6/8, 3/8, and 2/8" */
    private boolean passed(int at) {
        FigureGroup group = clause.item(at).group();
        return group != null && group.figures().stream().anyMatch(f -> fraction(f, SOME));
    }

    /** "an accuracy of 3/4" */
    private boolean score(Figure figure, int metric) {
        return figure.form() == Figure.Form.FRACTION
                && clause.measures(metric, Metric.QUALITY)
                && clause.text(figure).indexOf('/') > 0;
    }

    /** "the best on 28 (56%) of 50 operations", "solves merely 5/23 instances (21.7%)" */
    private boolean counted(int at) {
        int open = at - 1;
        int count = open - 1;
        while (count > 0 && count > open - 4 && clause.item(count).group() == null) {
            count--;
        }
        FigureGroup group =
                open > 0 && Phrases.at(clause, open) == '(' ? clause.item(count).group() : null;
        if (group != null && fraction(group.last(), COUNTED)) {
            return true;
        }
        return Phrases.at(clause, at + 1) == ')'
                && Phrases.at(clause, at + 2) == 'o'
                && at > 1
                && Character.isDigit(clause.lower(at - 2).charAt(0));
    }

    /**
     * "re-read it in half of all trials", "for only 10% of the cases"; "in a third of the training
     * time" compares.
     */
    private boolean ofCases(int at, int metric) {
        int before = Phrases.beforeDeterminers(clause, at);
        return before >= 0 && SHARED.contains(clause.lower(before)) && !duration(metric);
    }

    private boolean duration(int metric) {
        return clause.measures(metric, Metric.TRAINING_TIME)
                || clause.measures(metric, Metric.COMPUTE)
                        && clause.lower(metric).startsWith("training")
                || clause.measures(metric, Metric.SPEED) && clause.lower(metric).indexOf(' ') > 0;
    }

    /** "more than 70% of the samples exit early", "with 40% of the requests waiting" */
    private boolean acting(int at, int next) {
        boolean first =
                ",;".indexOf(Phrases.at(clause, at - 1)) >= 0
                        || Phrases.at(clause, at - 1) == 'a'
                                && Phrases.at(clause, at - 2) == ','
                                && Phrases.at(clause, next) == 'V';
        boolean subject = first && predicate(next);
        return subject
                || Phrases.at(clause, at - 1) == 'w'
                        && next < clause.size()
                        && clause.lower(next).endsWith("ing");
    }

    /** "with 89% of the time spent on transfers"; "consumed by the server" compares. */
    private boolean spent(int next) {
        return next < clause.size()
                && SPENT.contains(clause.lower(next))
                && Phrases.at(clause, next + 1) != 'b';
    }

    /** "we show that 14% of all hours are spent on it"; "training on 10% of the data is enough" */
    private boolean told(int at, int next) {
        int before = at - (Phrases.at(clause, at - 1) == 'q' ? 2 : 1);
        boolean used = Phrases.at(clause, before) == 'n' || using(before);
        return !used
                && (Phrases.at(clause, next) == 'e'
                        || next < clause.size()
                                && words.is(MisreadingWord.DOING, clause.lower(next)));
    }

    private boolean using(int item) {
        return item >= 0 && clause.lower(item).endsWith("ing");
    }

    /** "with only 1% of the parameter elements changing" */
    private boolean changing(int at, int metric) {
        int end = metric + 1;
        while (end < clause.size() && end < metric + 3 && Phrases.at(clause, end) == 'x') {
            end++;
        }
        boolean with = Phrases.at(clause, at - 1) == 'q' && Phrases.at(clause, at - 2) == 'w';
        return with && metric > 0 && end > metric + 1 && using(end - 1);
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

    /**
     * "trained on 75 percent of the data": the rest is for testing; "on 26% of the data we find
     * optimal solutions": where, unless something learns from it.
     */
    private boolean ofData(int at, Figure figure, int metric) {
        if (!clause.measures(metric, Metric.DATA)) {
            return false;
        }
        boolean split = figure.kind() == UnitKind.PERCENT && figure.high() >= SPLIT;
        return split
                || at > 0
                        && clause.lower(at - 1).equals("on")
                        && !clause.anyWord(
                                at - LEARNS_REACH, at, word -> LEARNS.matcher(word).find());
    }

    /** "only 2-20% receive annotations": so many of them do. */
    private boolean doing(int at) {
        return at + 1 < clause.size() && words.is(MisreadingWord.DOING, clause.lower(at + 1));
    }

    /** "succeeds on only 39% of the steps" */
    private boolean onOnly(int at, int metric) {
        return Phrases.at(clause, at - 1) == 'q'
                && Phrases.at(clause, at - 2) == 'n'
                && clause.lower(at - 2).equals("on")
                && !clause.measures(metric, Metric.DATA);
    }

    /** "can fully certify only 62% of the queries"; "can use only 10% of the data" compares. */
    private boolean able(int at) {
        int verb = at - 2;
        return Phrases.at(clause, at - 1) == 'q'
                && Phrases.at(clause, verb) == Item.OTHER
                && (modal(verb - 1) || modal(verb - 2))
                && !Wholes.used(clause.lower(verb));
    }

    private boolean modal(int item) {
        return item >= 0 && words.is(MisreadingWord.MODAL, clause.lower(item));
    }

    /** "only 45% of the instances in the set can be answered" */
    private boolean done(int metric) {
        for (int i = metric + 1;
                metric >= 0 && i < metric + 6 && ",;.)".indexOf(Phrases.at(clause, i)) < 0;
                i++) {
            if (auxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** "removing only 12% of nodes can raise …": a share of what is acted on. */
    private boolean actedOn(int at, int change) {
        return clause.lower(change).endsWith("ing") && (auxiliary(at + 2) || auxiliary(at + 3));
    }

    private boolean auxiliary(int item) {
        return item > 0
                && item < clause.size()
                && (Phrases.at(clause, item) == 'e'
                        || words.is(MisreadingWord.MODAL, clause.lower(item)));
    }

    /** "83% smaller than 0.5 ha": so many lie below it. */
    private boolean threshold(int change) {
        return Phrases.at(clause, change + 1) == 'O'
                && "UK".indexOf(Phrases.at(clause, change + 2)) >= 0
                && ("xEBHM".indexOf(Phrases.at(clause, change + 3)) < 0
                        || clause.lower(change + 3).length() < SHORT_WORD);
    }
}
