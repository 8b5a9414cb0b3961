package dev.benchmeta.extract.link.owner;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;

/**
 * Whose value a result is where the words around the figure tell, whatever the clause is about:
 * "0.149 for BarLM", "the prior best of 46.6%". Works on one clause; immutable.
 */
final class ToldOwner {
    /** How many items behind a figure its owner may be told. */
    private static final int NEAR = 3;

    /** How many items stand between a verb and the model it acts on. */
    private static final int LONGEST = 5;

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;
    private final ValueDoers doers;

    ToldOwner(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            SubjectWords words,
            ValueDoers doers) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
        this.doers = doers;
    }

    /**
     * Who is named as the owner of the value at {@code item}. A model that something is fast or
     * small for is what it works on: "8.6 tokens/s for BarLM-7B".
     */
    Optional<Phrase> owner(int item, Metric metric) {
        boolean theirs = metric == Metric.QUALITY && (at(item - 1) == 'f' || !ours(item));
        Optional<Phrase> told = theirs ? behind(item) : Optional.empty();
        return told.or(() -> enabled(item)).or(() -> beaten(item));
    }

    /** "FooTune enables BarLM to reach 62%": the model that does. */
    private Optional<Phrase> enabled(int item) {
        int verb = item - 1;
        while (verb > 0 && "dqxmM".indexOf(at(verb)) >= 0 || at(verb) == 'o') {
            verb--;
        }
        int model = verb - 2;
        boolean reaches = at(verb) == 'v' && at(verb - 1) == 't';
        return reaches && model > 0 && doers.model(model) && enables(model)
                ? Optional.of(new Phrase(clause, model, model + 1))
                : Optional.empty();
    }

    private boolean enables(int model) {
        int verb = model - 1;
        while (verb > 0 && verb > model - LONGEST && "xdHKmM".indexOf(at(verb)) >= 0) {
            if (words.is(Kind.ENABLE, clause.lower(verb))) {
                return true;
            }
            verb--;
        }
        return words.is(Kind.ENABLE, clause.lower(verb));
    }

    /** "FooScan reaches 92.4% for BarLM": what the paper's own work reached on another. */
    private boolean ours(int item) {
        for (int i = item - 1; i >= 0 && ";zO".indexOf(at(i)) < 0; i--) {
            if (own(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean own(int item) {
        NameSpan name = clause.item(item).name();
        return name == null
                ? clause.lower(item).equals("it") || ourWork(item)
                : paper.ownWork(name);
    }

    /** "our detector", not "our experiments" */
    private boolean ourWork(int item) {
        return clause.lower(item).equals("our")
                && Phrases.after(clause, item)
                        .filter(p -> !words.is(Kind.EVALUATION, clause.lower(p.to() - 1)))
                        .isPresent();
    }

    /** "0.149 for BarLM", "93% efficiency for the plain code", not "93% for cats" */
    Optional<Phrase> behind(int item) {
        int at = item + 1;
        while (at <= item + NEAR && "Mmx".indexOf(at(at)) >= 0) {
            at++;
        }
        boolean told = at < clause.size() && clause.lower(at).equals("for");
        return told ? Phrases.after(clause, at + 1).filter(doers::doer) : Optional.empty();
    }

    /** "surpassing the prior best of 46.6%", "the baseline score of 38.2", "the baseline 38.2" */
    private Optional<Phrase> beaten(int item) {
        int of = Phrases.beforeDeterminers(clause, item);
        int to = at(of) == 'o' ? of : item;
        boolean beside = to == of + 1 && words.is(Kind.RECORD, clause.lower(of));
        if (to > of && !beside || !baselines.inBaseline(to - 1)) {
            return Optional.empty();
        }
        int from = to;
        while ("xdEBHMm".indexOf(at(from - 1)) >= 0) {
            from--;
        }
        int end = to;
        while (end > from && "Mm".indexOf(at(end - 1)) >= 0) {
            end--;
        }
        int start = from < end && PhraseEnd.article(clause.lower(from)) ? from + 1 : from;
        boolean compared = "OP".indexOf(at(from - 1)) >= 0;
        return compared && start < end && record(start, end)
                ? Optional.of(new Phrase(clause, start, end))
                : Optional.empty();
    }

    /** "prior best", "human-written baseline", not "a range" */
    private boolean record(int from, int to) {
        return clause.anyWord(from, to, w -> words.is(Kind.RECORD, w));
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}
