package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;

/** The models and benchmarks that one clause names around a figure; immutable. */
final class WorkloadNames {
    /** How many items stand at most between two names of a list. */
    private static final int NEAR = 8;

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final WorkloadWords words;

    WorkloadNames(
            Clause clause, PaperContext paper, BaselineFinder baselines, WorkloadWords words) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
    }

    /** The named workload nearest to the figure, behind it first. */
    Optional<String> nearest(int item) {
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            boolean own = clause.item(i).group() != null && i > item + 1;
            if (own && ownClaim(clause, item, i) || Phrases.at(clause, i) == 'R') {
                break;
            }
            if (workload(i) && (placed(i) || bracketed(i) || with(i))) {
                return Optional.of(raw(i));
            }
        }
        for (int i = item - 1; i >= 0; i--) {
            if (workload(i) && placed(i)) {
                return Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb parts two figures, so that what follows the second is its own. */
    static boolean ownClaim(Clause clause, int item, int other) {
        String between = clause.shape().substring(item + 1, other);
        boolean verb = between.indexOf('v') >= 0 || between.indexOf('V') >= 0;
        return verb || between.indexOf('n') >= 0 || between.indexOf('i') >= 0;
    }

    /** The named benchmark nearest to the figure. */
    Optional<String> benchmark(int item) {
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            if (clause.item(i).group() != null && i > item + 4 && !aside(i)) {
                break;
            }
            if (kind(i, NameKind.BENCHMARK)) {
                return Optional.of(raw(i));
            }
        }
        for (int i = item - 1; i >= 0; i--) {
            if (kind(i, NameKind.BENCHMARK)) {
                return joined(i) ? Optional.empty() : Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    /** "on FooBench and BarBench, it reaches 71%": the last of several, which is not alone. */
    private boolean joined(int item) {
        int at = item - 1;
        while ("xd(".indexOf(Phrases.at(clause, at)) >= 0 && at > item - NEAR) {
            at--;
        }
        boolean and = Phrases.at(clause, at) == 'a';
        while (",a)xd".indexOf(Phrases.at(clause, at)) >= 0 && at > item - NEAR) {
            at--;
        }
        return and && at >= 0 && kind(at, NameKind.BENCHMARK);
    }

    /** "reaches 71%, beating BarNet (65%) and BazNet (61%) on FooBench": another's value. */
    private boolean aside(int item) {
        return Phrases.at(clause, item - 1) == '(' && Phrases.at(clause, item + 1) == ')';
    }

    /**
     * Whether an item names a model or a benchmark that the paper neither presents nor compares
     * with.
     */
    boolean workload(int item) {
        return (kind(item, NameKind.MODEL) || kind(item, NameKind.BENCHMARK))
                && !baselines.inBaseline(item)
                && !kind(item, NameKind.CONTRIBUTION);
    }

    /** Whether an item names one as a word of its own, unlike "FooBench-style". */
    boolean whole(int item) {
        int end = clause.item(item).end();
        String text = clause.source().text();
        return workload(item) && (end >= text.length() || text.charAt(end) != '-');
    }

    boolean kind(int item, NameKind kind) {
        NameSpan name = clause.item(item).name();
        return name != null && (name.kind() == kind || paper.also(name, kind));
    }

    /** "2x at large scale (FooLM 70B)", but not "and beats the largest model (FooLM 70B)" */
    private boolean bracketed(int item) {
        if (Phrases.at(clause, item - 1) != '(' || Phrases.at(clause, item + 1) != ')') {
            return false;
        }
        int before = item - 2;
        while (before >= 0 && "xdyKMmEB".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        return "OPRvV".indexOf(Phrases.at(clause, before)) < 0;
    }

    /** "2x faster than FooServe with FooLM 70B", but not "agreeing with FooLM 70B" */
    private boolean with(int item) {
        return Phrases.at(clause, item - 1) == 'w'
                && clause.lower(item - 1).equals("with")
                && ",(".indexOf(Phrases.at(clause, item - 2)) < 0
                && !matched(item - 2);
    }

    /** "competitive", "agreeing": what "with" names behind it is compared. */
    private boolean matched(int item) {
        String word = item < 0 ? "" : clause.lower(item);
        return words.is(WorkloadWord.MATCHED, word)
                || word.endsWith("ing")
                        && !words.is(WorkloadWord.WORK, word)
                        && !words.is(WorkloadWord.ACTIVITY, word);
    }

    /** "on the FooTask benchmark" */
    boolean placed(int item) {
        int before = item - 1;
        while (before >= 0 && "xdEB,a".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        boolean place = Phrases.at(clause, before) == 'n' || Phrases.at(clause, before) == 'i';
        return place && !needed(before);
    }

    /** "the need for A", "reliance on B": what a word of place opens there is what is needed. */
    boolean needed(int place) {
        return place > 0 && words.is(WorkloadWord.NEED, clause.lower(place - 1));
    }

    /** The first model or benchmark that a phrase names. */
    Optional<String> first(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (workload(i)) {
                return Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    private String raw(int item) {
        return clause.source().rawText(clause.item(item).start(), clause.item(item).end());
    }
}
