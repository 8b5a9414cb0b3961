package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.Set;

/**
 * The subject that stands right in front of a clause's verb, told by its words in a row: a model or
 * device, or a bare phrase that opens the clause.
 */
final class ClauseSubject {
    /** How many items a bare subject holds at most. */
    static final int LONGEST = 7;

    /** Items that may be a clause's finite verb. */
    static final String FINITE = "vVPeR";

    private static final Set<NameKind> DOERS = Set.of(NameKind.MODEL, NameKind.HARDWARE);

    /** Items a bare subject may hold. */
    private static final String PHRASE = "xEHBmMKo-";

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;
    private final OwnWork own;

    ClauseSubject(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            SubjectWords words,
            OwnWork own) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
        this.own = own;
    }

    /** Whether a clause's verb may stand at an item. */
    static boolean finite(Clause clause, int verb) {
        return FINITE.indexOf(Phrases.at(clause, verb)) >= 0 && !clause.lower(verb).endsWith("ing");
    }

    /** Where the noun phrase begins that ends before {@code to}. */
    static int phraseStart(Clause clause, int to) {
        int from = to;
        while (from > 0 && PHRASE.indexOf(Phrases.at(clause, from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    /** What stands in front of the nearest verb that has a subject of its own. */
    Optional<String> before(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            Optional<String> name = name(verb);
            Optional<String> phrase = phrase(verb);
            boolean longer = phrase.isPresent() && name.filter(phrase.get()::endsWith).isPresent();
            Optional<String> subject = longer || name.isEmpty() ? phrase : name;
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** A model right in front of the clause's verb: "GPT-4o lags 34.8% behind humans". */
    private Optional<String> name(int verb) {
        if (!finite(clause, verb) || clause.lower(verb).equals("'s")) {
            return Optional.empty();
        }
        int before = verb - 1;
        while (before > 0
                && (Phrases.adverb(clause, before) || clause.lower(before).startsWith("model"))) {
            before--;
        }
        NameSpan name = clause.item(before).name();
        return name != null
                        && DOERS.contains(name.kind())
                        && !ours(before, name)
                        && !baselines.inBaseline(before)
                        && !behindPreposition(before)
                ? Optional.of(clause.raw(before, before + 1))
                : Optional.empty();
    }

    /** "The accelerator uses": the paper's own, told by its kind. */
    private boolean ours(int item, NameSpan name) {
        return name.kind() == NameKind.HARDWARE
                && !paper.namedDevice(name)
                && paper.contribution().isPresent()
                && item > 0
                && own.pointing(clause.lower(item - 1));
    }

    /**
     * A bare noun phrase that opens the clause: "int4 quantization cuts memory by 3.9x". With "our"
     * or "the" it most often means the paper's own work.
     */
    private Optional<String> phrase(int verb) {
        boolean finite =
                "vVPh".indexOf(Phrases.at(clause, verb)) >= 0
                        && !clause.lower(verb).endsWith("ing")
                        && !changesItself(verb)
                        && !results(verb);
        if (!finite) {
            return Optional.empty();
        }
        int to = verb;
        while (to > 0 && Phrases.adverb(clause, to - 1)) {
            to--;
        }
        to -= Phrases.onAverage(clause, to - 2) ? 2 : 0;
        int from = phraseStart(clause, to);
        return from < to && from > to - LONGEST && opens(from) && doer(from, to)
                ? Optional.of(clause.raw(from, to))
                : Optional.empty();
    }

    /** "speaker similarity improves by 24%": its subject is what is measured. */
    private boolean changesItself(int verb) {
        int next = verb + 1;
        while (Phrases.at(clause, next) == Item.OTHER && Phrases.adverb(clause, next)) {
            next++;
        }
        return Phrases.at(clause, verb) == 'V' && Phrases.at(clause, next) == 'b';
    }

    /** "Experimental results show": a noun unless "in" follows. */
    private boolean results(int item) {
        return clause.lower(item).startsWith("result") && Phrases.at(clause, item + 1) != 'i';
    }

    private boolean opens(int from) {
        char before = Phrases.at(clause, from - 1);
        if (from > 0 && clause.lower(from - 1).equals("the")) {
            return opens(from - 1);
        }
        return from == 0
                || ",;z:".indexOf(before) >= 0
                || before == 'a' && Phrases.at(clause, from - 2) == ','
                || words.is(Kind.CONTRAST, clause.lower(from - 1));
    }

    /**
     * Whether a phrase names a thing that can achieve something, not the evaluation or a measure.
     */
    private boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Kind.NO_DOER, clause.lower(i)) || baselines.inBaseline(i)) {
                return false;
            }
        }
        return Phrases.at(clause, to - 1) != 'M' && !own.own(clause.raw(from, to));
    }

    /** "throughput on an RTX 4090 is 2.9x higher": the device is where, not what. */
    boolean behindPreposition(int item) {
        int before = item - 1;
        while (before >= 0 && Phrases.at(clause, before) == 'd') {
            before--;
        }
        return before >= 0
                && ("niwofO".indexOf(Phrases.at(clause, before)) >= 0
                        || clause.lower(before).endsWith(" on"));
    }
}
