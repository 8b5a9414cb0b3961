package dev.benchmeta.extract.link.gain;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Letters from which a word behind a number is rather a noun than a unit. */
    private static final int SHORT_WORD = 4;

    private static final Set<String> SHARED = Set.of("in", "for");

    /** What something runs on less of: "on 25% of the memory". */
    private static final Set<Metric> RESOURCES =
            EnumSet.of(Metric.MEMORY, Metric.POWER, Metric.ENERGY, Metric.COST);

    private final Clause clause;
    private final CaseCounts counts;
    private final CaseVerbs verbs;
    private final Predicate<String> learns;

    CaseShares(Clause clause, WordKinds<MisreadingWord> words) {
        this.clause = clause;
        this.counts = new CaseCounts(clause);
        this.verbs = new CaseVerbs(clause, words);
        this.learns = word -> words.is(MisreadingWord.LEARNS, word);
    }

    /** Whether the figure is a share of the cases. */
    boolean describes(int at, Figure figure, ShapeRules.Match match) {
        boolean rivals = match.rule().id().equals("share.of.rival");
        return !rivals && ofTheTime(figure) || ofItsRule(at, figure, match);
    }

    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        int metric = match.metric();
        return switch (match.rule().id()) {
            case "paren.ratio" -> counts.some(figure);
            case "paren.change" -> counts.beside(at);
            case "comparative.metric" -> scoring(match.change() - 1);
            case "keep.of" -> ofCases(at, metric) || onCases(at, figure) || found(at);
            case "fraction.metric" ->
                    ofCases(at, metric) || toSome(at, metric) || passed(figure, metric);
            case "of.metric" -> ofMetric(at, figure, metric);
            case "only.metric" -> counts.ofMany(figure) || verbs.doing(at);
            case "only.of", "only.of.name" -> onlyOf(at, metric);
            case "verb.object" -> verbs.actedOn(at, match.change());
            case "metric.before" -> counts.score(figure, metric) || counts.listed(at);
            case "comparative" -> threshold(match.change());
            default -> false;
        };
    }

    private boolean ofMetric(int at, Figure figure, int metric) {
        int next = metric + 1;
        return verbs.acting(at, next)
                || verbs.spent(next)
                || verbs.told(at, next)
                || ofData(figure, metric)
                || onSome(at, metric)
                || ofCases(at, metric);
    }

    private boolean onlyOf(int at, int metric) {
        return ofCases(at, metric)
                || verbs.able(at, metric)
                || onOnly(at, metric)
                || verbs.done(at, metric)
                || verbs.changing(at, metric);
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

    /**
     * "keeps the predicted class on at least 98% of the samples"; a small part, or one that
     * something learns from, compares: "retains its accuracy when trained on 10% of the data".
     */
    private boolean onCases(int at, Figure figure) {
        int before = Phrases.beforeDeterminers(clause, at);
        return before >= 0
                && clause.lower(before).equals("on")
                && figure.high() >= SPLIT
                && !learning(before);
    }

    /** "limits its use to one quarter of queries"; "to half of the memory" compares. */
    private boolean toSome(int at, int metric) {
        return metric == at + 2
                && Phrases.at(clause, at + 1) == 'o'
                && Phrases.at(clause, at - 1) == 't';
    }

    /** "9/10 navigation success"; "2/3 of the memory" compares. */
    private boolean passed(Figure figure, int metric) {
        return clause.measures(metric, Metric.QUALITY) && counts.some(figure);
    }

    private boolean learning(int at) {
        return clause.anyWord(at - LEARNS_REACH, at, learns);
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

    /** "trained on 75 percent of the data": the rest is for testing. */
    private boolean ofData(Figure figure, int metric) {
        return clause.measures(metric, Metric.DATA) && figure.percent() && figure.high() >= SPLIT;
    }

    /** "invoking the signal on 16% of the queries": where, unless something learns from it. */
    private boolean onSome(int at, int metric) {
        boolean resource = RESOURCES.stream().anyMatch(r -> clause.measures(metric, r));
        return at > 0 && !resource && clause.lower(at - 1).equals("on") && !learning(at);
    }

    /** "succeeds on only 39% of the steps" */
    private boolean onOnly(int at, int metric) {
        return Phrases.at(clause, at - 1) == 'q'
                && Phrases.at(clause, at - 2) == 'n'
                && clause.lower(at - 2).equals("on")
                && !clause.measures(metric, Metric.DATA);
    }

    /** "83% smaller than 0.5 ha": so many lie below it. */
    private boolean threshold(int change) {
        return Phrases.at(clause, change + 1) == 'O'
                && "UK".indexOf(Phrases.at(clause, change + 2)) >= 0
                && ("xEBHM".indexOf(Phrases.at(clause, change + 3)) < 0
                        || clause.lower(change + 3).length() < SHORT_WORD);
    }
}
