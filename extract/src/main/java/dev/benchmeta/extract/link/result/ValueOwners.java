package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;

/**
 * Whose value a result is where the words around the figure tell, whatever the clause is about:
 * "0.149 for BarLM", "the prior best of 46.6%", "raises the accuracy of BarLM from 40% to 52%".
 * Works on one clause; immutable.
 */
public final class ValueOwners {
    /** How many items behind a figure its owner may be told. */
    private static final int NEAR = 3;

    /** How many items before a figure what was changed may stand. */
    private static final int REACH = 12;

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;

    public ValueOwners(
            Clause clause, PaperContext paper, BaselineFinder baselines, SubjectWords words) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
    }

    /**
     * Who is named as the owner of the value at {@code item}. A model that something is fast or
     * small for is what it works on: "8.6 tokens/s for BarLM-7B".
     */
    public Optional<Phrase> owner(int item, Metric metric) {
        boolean theirs = metric == Metric.QUALITY && (at(item - 1) == 'f' || !ours(item));
        Optional<Phrase> told = theirs ? behind(item) : Optional.empty();
        return told.or(() -> beaten(item));
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
                : paper.also(name, NameKind.CONTRIBUTION) && !paper.also(name, NameKind.BENCHMARK);
    }

    /** "our detector", not "our experiments" */
    private boolean ourWork(int item) {
        return clause.lower(item).equals("our")
                && Phrases.after(clause, item)
                        .filter(p -> !words.is(Kind.EVALUATION, clause.lower(p.to() - 1)))
                        .isPresent();
    }

    /** "0.149 for BarLM", "93% efficiency for the plain code", not "93% for cats" */
    private Optional<Phrase> behind(int item) {
        int at = item + 1;
        while (at <= item + NEAR && "Mmx".indexOf(at(at)) >= 0) {
            at++;
        }
        boolean told = at < clause.size() && clause.lower(at).equals("for");
        return told ? Phrases.after(clause, at + 1).filter(this::doer) : Optional.empty();
    }

    /** "surpassing the prior best of 46.6%", "the baseline score of 38.2" */
    private Optional<Phrase> beaten(int item) {
        int to = Phrases.beforeDeterminers(clause, item);
        if (at(to) != 'o' || !baselines.inBaseline(to - 1)) {
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

    /** Whether a phrase ends in a model's name or a word for one; not "BarLM outputs". */
    private boolean doer(Phrase phrase) {
        int last = phrase.to() - 1;
        return thing(last) || words.is(Kind.OWNER, clause.lower(last));
    }

    /** "the FID of BarGen", not "the recall of MRI" */
    private boolean coined(Phrase phrase) {
        NameSpan name = clause.item(phrase.from()).name();
        String word = clause.text(phrase.from(), phrase.to());
        return phrase.to() == phrase.from() + 1
                && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase)
                && (name == null || !paper.also(name, NameKind.BENCHMARK));
    }

    private boolean thing(int item) {
        NameSpan name = clause.item(item).name();
        return name != null
                && !paper.also(name, NameKind.BENCHMARK)
                && (name.kind() == NameKind.MODEL || name.kind() == NameKind.CONTRIBUTION);
    }

    /**
     * Whether a figure is where a change done to something begins: "raises accuracy from 40% to
     * 52%", "by 12% (from 40% to 52%)"; not "accuracy rises from 40% to 52%".
     */
    public boolean old(int item) {
        int from = Phrases.beforeDeterminers(clause, item);
        if (at(from) != 'f' || EndPoints.other(clause, item) < 0) {
            return false;
        }
        char before = at(from - 1);
        return before == '(' || before == 'N' || before == '-' || change(from - 1) >= 0;
    }

    /** The verb of change whose object ends at {@code item}; -1 if there is none. */
    private int change(int item) {
        for (int i = item; i > Math.max(-1, item - REACH); i--) {
            char shape = at(i);
            if (",;zvPRe".indexOf(shape) >= 0 && !clause.lower(i).equals("'s")) {
                return -1;
            }
            if (shape == 'V' || shape == 'N' && clause.lower(i).endsWith("ing")) {
                return i < item ? i : -1;
            }
        }
        return -1;
    }

    /** Whose value was changed: "the accuracy of BarLM", "over BarNet", "to 52% for BarLM". */
    public Optional<Phrase> changed(int item) {
        int other = EndPoints.other(clause, item);
        return owned(item)
                .or(() -> object(item))
                .or(() -> behind(other))
                .or(() -> rivalBehind(item))
                .or(() -> rivalBefore(item));
    }

    /** "from 40% to 52% over BarNet", not "from 40% to 52%, 3x faster than BarNet" */
    private Optional<Phrase> rivalBehind(int item) {
        for (int i = item + 1; i < clause.size() && ";zwvPC)".indexOf(at(i)) < 0; i++) {
            if (at(i) == 'O') {
                return rival(i);
            }
            if (at(i) == ',' && at(i + 1) != 'O') {
                break;
            }
        }
        return Optional.empty();
    }

    /** "compared to BarNet, it raises accuracy from" */
    private Optional<Phrase> rivalBefore(int item) {
        for (int i = item - 1; i >= 0 && ";zwvPC)".indexOf(at(i)) < 0; i--) {
            if (at(i) == 'O') {
                return at(i - 1) == 'C' ? Optional.empty() : rival(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> rival(int marker) {
        return Phrases.after(clause, marker + 1).filter(p -> baselines.inBaseline(p.from()));
    }

    /** "the accuracy of BarLM" */
    private Optional<Phrase> owned(int item) {
        for (int i = item - 1; i > Math.max(0, item - REACH) && at(i) != 'V'; i--) {
            if (at(i) == 'o') {
                return Phrases.after(clause, i + 1).filter(p -> doer(p) || coined(p));
            }
        }
        return Optional.empty();
    }

    /** "lifts BarLM from 40%", "BarLM accuracy from 40%", "the base model's accuracy from 40%" */
    private Optional<Phrase> object(int item) {
        int from = Phrases.beforeDeterminers(clause, item);
        int verb = change(from - 1);
        int name = verb < 0 ? from : Phrases.skipDeterminers(clause, verb + 1);
        int end = name;
        while (end < from && !clause.lower(end).equals("'s")) {
            end++;
        }
        while (end == from && end > name + 1 && "Mm".indexOf(at(from - 1)) >= 0) {
            from--;
            end--;
        }
        return name < end
                ? Optional.of(new Phrase(clause, name, end)).filter(this::doer)
                : Optional.empty();
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}
