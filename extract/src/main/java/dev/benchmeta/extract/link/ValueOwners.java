package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose value a result is where the words around the figure tell, whatever the clause is about:
 * "0.149 for BarLM", "the prior best of 46.6%", "raises the accuracy of BarLM from 40% to 52%".
 * Works on one clause; immutable.
 */
final class ValueOwners {
    /** How many items behind a figure its owner may be told. */
    private static final int NEAR = 3;

    /** How many items before a figure what was changed may stand. */
    private static final int REACH = 12;

    /** "accuracy from" */
    private static final Pattern CHANGED = Pattern.compile("[Mm]*f");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;

    ValueOwners(Clause clause, PaperContext paper, BaselineFinder baselines, SubjectWords words) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
    }

    /**
     * Who is named as the owner of the value at {@code item}. A model that something is fast or
     * small for is what it works on: "8.6 tokens/s for BarLM-7B".
     */
    Optional<Phrase> owner(int item, Metric metric) {
        Optional<Phrase> told =
                metric == Metric.QUALITY && !own(item) ? behind(item) : Optional.empty();
        return told.or(() -> beaten(item));
    }

    /** "FooScan reaches 81% for BarLM": what the paper presents has the value, on the model. */
    private boolean own(int item) {
        boolean named = false;
        for (int i = 0; i < item; i++) {
            NameSpan name = clause.item(i).name();
            boolean contribution =
                    name != null
                            && paper.also(name, NameKind.CONTRIBUTION)
                            && !paper.also(name, NameKind.BENCHMARK);
            boolean it = clause.lower(i).equals("it") || clause.lower(i).equals("they");
            named |=
                    contribution && "iobnwfO".indexOf(Phrases.at(clause, i - 1)) < 0
                            || it && paper.contribution().isPresent();
            if (named && SubjectVerbs.finite(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** "0.149 for BarLM", "93% accuracy for the plain model", not "93% for cats" */
    private Optional<Phrase> behind(int item) {
        int at = item + 1;
        while (at <= item + NEAR && "Mmx".indexOf(Phrases.at(clause, at)) >= 0) {
            at++;
        }
        boolean told = at < clause.size() && clause.lower(at).equals("for");
        return told ? Phrases.after(clause, at + 1).filter(this::doer) : Optional.empty();
    }

    /** "surpassing the prior best of 46.6%", "the baseline score of 38.2" */
    private Optional<Phrase> beaten(int item) {
        int to = Phrases.beforeDeterminers(clause, item);
        if (Phrases.at(clause, to) != 'o' || !baselines.inBaseline(to - 1)) {
            return Optional.empty();
        }
        int from = to;
        while ("xdEBHMm".indexOf(Phrases.at(clause, from - 1)) >= 0) {
            from--;
        }
        int end = to;
        while (end > from && "Mm".indexOf(Phrases.at(clause, end - 1)) >= 0) {
            end--;
        }
        int start = from < end && PhraseEnd.article(clause.lower(from)) ? from + 1 : from;
        boolean compared = "OP".indexOf(Phrases.at(clause, from - 1)) >= 0;
        return compared && start < end && record(start, end)
                ? Optional.of(new Phrase(clause, start, end))
                : Optional.empty();
    }

    /** "prior best", "human-written baseline", not "a range" */
    private boolean record(int from, int to) {
        return clause.anyWord(from, to, w -> words.is(Kind.RECORD, w));
    }

    /** Whether a phrase ends in a model or the like or a word for one, not "BarLM outputs". */
    private boolean doer(Phrase phrase) {
        int last = phrase.to() - 1;
        return thing(last) || words.is(Kind.OWNER, clause.lower(last));
    }

    /** "the FID of BarGen", not "the recall of MRI" */
    private boolean coined(Phrase phrase) {
        NameSpan name = clause.item(phrase.from()).name();
        String word = clause.text(phrase.from(), phrase.to());
        return phrase.to() == phrase.from() + 1
                && Phrases.coined(clause, phrase.from())
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
    boolean old(int item) {
        int from = Phrases.beforeDeterminers(clause, item);
        if (Phrases.at(clause, from) != 'f' || EndPoints.other(clause, item) < 0) {
            return false;
        }
        char before = Phrases.at(clause, from - 1);
        return before == '(' || before == 'N' || before == '-' || change(from - 1) >= 0;
    }

    /** The verb of change whose object ends at {@code item}; -1 if there is none. */
    private int change(int item) {
        for (int i = item; i > Math.max(-1, item - REACH); i--) {
            char shape = Phrases.at(clause, i);
            if (",;zvPRe".indexOf(shape) >= 0 && !possessive(i)) {
                return -1;
            }
            if (shape == 'V' || shape == 'N' && clause.lower(i).endsWith("ing")) {
                return i < item ? i : -1;
            }
        }
        return -1;
    }

    /** Whose value was changed: "the accuracy of BarLM", "over BarNet", "to 52% for BarLM". */
    Optional<Phrase> changed(int item) {
        int other = EndPoints.other(clause, item);
        return owned(item)
                .or(() -> behind(other))
                .or(() -> rival(item + 1, clause.size(), 1))
                .or(() -> rival(item - 1, -1, -1));
    }

    /** What stands behind the next word of comparison of the claim, on either side. */
    private Optional<Phrase> rival(int from, int to, int step) {
        for (int i = from; i != to && !parted(i, step); i += step) {
            if (Phrases.at(clause, i) == 'O') {
                return Phrases.after(clause, i + 1).filter(p -> baselines.inBaseline(p.from()));
            }
        }
        return Optional.empty();
    }

    /** "52%, compared to X" goes on, "52%, 3x faster than X" does not; "Compared to X, Y" does. */
    private boolean parted(int item, int step) {
        char shape = Phrases.at(clause, item);
        return ";zwvPC)".indexOf(shape) >= 0
                || step > 0 && shape == ',' && Phrases.at(clause, item + 1) != 'O';
    }

    private Optional<Phrase> owned(int item) {
        for (int i = item - 1; i > Math.max(0, item - REACH); i--) {
            if (Phrases.at(clause, i) == 'o') {
                return Phrases.after(clause, i + 1).filter(p -> doer(p) || coined(p));
            }
            if (Phrases.at(clause, i) == 'V') {
                return object(i + 1, item);
            }
        }
        return Optional.empty();
    }

    /** "lifts BarLM from", "lifts the plain model's recall from": what is changed. */
    private Optional<Phrase> object(int from, int item) {
        int owner = Phrases.skipDeterminers(clause, from);
        int to = owner + 1;
        while (to < item && !possessive(to) && "xEBH".indexOf(Phrases.at(clause, to)) >= 0) {
            to++;
        }
        Phrase phrase = new Phrase(clause, owner, to);
        boolean whose =
                to < item && possessive(to) && (doer(phrase) || Phrases.capital(clause, owner));
        boolean changed =
                thing(to - 1) && CHANGED.matcher(clause.shape()).region(to, item).lookingAt();
        return to <= item && (whose || changed) ? Optional.of(phrase) : Optional.empty();
    }

    private boolean possessive(int item) {
        return clause.lower(item).equals("'s");
    }
}
