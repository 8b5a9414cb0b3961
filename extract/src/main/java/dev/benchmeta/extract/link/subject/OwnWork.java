package dev.benchmeta.extract.link.subject;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells where a clause speaks of the paper's own work without naming it. Works on one clause. */
final class OwnWork {
    /** What stands behind the head of a noun phrase. */
    private static final Pattern OF_PHRASE =
            Pattern.compile("\\s(?:on|in|of|for|with|from|over)\\s.*$");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Set<String> PRONOUNS = Set.of("it", "they", "this");

    private static final Set<String> THIS = Set.of("this", "our");

    private final Clause clause;
    private final PaperContext paper;
    private final SubjectWords words;

    OwnWork(Clause clause, PaperContext paper, SubjectWords words) {
        this.clause = clause;
        this.paper = paper;
        this.words = words;
    }

    /**
     * Whether the clause calls its doer "it", "they" or "this" and names nobody as "we" or "our".
     */
    boolean onlyPronoun(int item) {
        boolean it = clause.anyWord(0, item, w -> w.equals("it") || w.equals("they"));
        return (it || clause.lower(0).equals("this") && subject(item) == 0)
                && !clause.anyWord(0, item, w -> w.equals("we") || w.startsWith("our"));
    }

    /** Whether "it", "they" or "this" is the subject of the last verb before the figure. */
    boolean pronounActs(int item) {
        int subject = subject(item);
        return subject >= 0 && PRONOUNS.contains(clause.lower(subject));
    }

    /**
     * "we further propose", "this paper presents", unlike "others proposed", "prior work presents".
     */
    boolean presents(int verb) {
        int who = verb - 1;
        while (who > 0 && (Adverbs.is(clause, who) || words.is(Kind.ALSO, clause.lower(who)))) {
            who--;
        }
        boolean paperItself =
                who > 0
                        && words.is(Kind.PAPER, clause.lower(who))
                        && THIS.contains(clause.lower(who - 1));
        return words.is(Kind.INTRODUCE, clause.lower(verb))
                && (paperItself
                        || Phrases.at(clause, who) == WordClass.WE.shape()
                                && !clause.lower(who).equals("they"));
    }

    /** Whether the sentence tells what others did, before the paper's own work is introduced. */
    boolean background() {
        return clause.source().section() == Section.ABSTRACT
                && clause.sentence().index() < paper.introduced();
    }

    /** Whether the last word of a subject only points at the paper's own work. */
    boolean own(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        String core = OF_PHRASE.matcher(lower).replaceFirst("");
        String head = core.substring(core.lastIndexOf(' ') + 1);
        return words.is(Kind.OWN, head) || plural(head) && pointing(lower) || proposed(lower);
    }

    /** "methods", "approaches" */
    private boolean plural(String head) {
        return head.endsWith("s") && words.is(Kind.OWN, head.substring(0, head.length() - 1))
                || head.endsWith("es") && words.is(Kind.OWN, head.substring(0, head.length() - 2));
    }

    /** Whether a subject is the paper's own without being named: "I". */
    boolean ours(String subject) {
        String words = subject.replace('\n', ' ').strip();
        return own(words)
                || words.equals("I")
                || nameless(words.toLowerCase(Locale.ROOT))
                || generic(words.toLowerCase(Locale.ROOT));
    }

    /** "our method highlights" */
    private boolean nameless(String lower) {
        String[] parts = SPACE.split(lower, 3);
        return parts.length == 3 && parts[0].equals("our") && words.is(Kind.NAMELESS, parts[1]);
    }

    /** "our workflow" */
    private boolean generic(String lower) {
        int space = lower.indexOf(' ');
        return space > 0
                && (lower.startsWith("our ") || lower.startsWith("my "))
                && words.is(Kind.GENERIC, lower.substring(space + 1));
    }

    /** "proposed embeddings"; "generated kernels" are what the paper's system makes. */
    private boolean proposed(String lower) {
        int space = lower.indexOf(' ');
        String first = space < 0 ? "" : lower.substring(0, space);
        return paper.contribution().isPresent()
                && (words.is(Kind.NEW, first) && words.is(Kind.POINTING, first)
                        || words.is(Kind.PRODUCT, first));
    }

    /** Whether a subject's first word points back, or is its only one: "our", "techniques". */
    boolean pointing(String lower) {
        int space = lower.indexOf(' ');
        return space < 0 || words.is(Kind.POINTING, lower.substring(0, space));
    }

    /**
     * Whether the clause's own words tell that its subject only points at the paper's work: "we
     * cut", "this design reduces", "which improves". Saves parsing the sentence.
     */
    boolean pointsBack(int item) {
        int subject = subject(item);
        if (subject < 0) {
            return false;
        }
        char shape = Phrases.at(clause, subject);
        int from = SubjectExtent.phraseStart(clause, subject);
        // "our optimized designs" are the paper's own, whatever "optimized designs" are
        from -= from > 0 && clause.lower(from - 1).equals("our") ? 1 : 0;
        return shape == 's'
                || shape == 'z'
                || own(clause.text(from, subject + 1)) && !oneOfMany(from, subject);
    }

    /**
     * "a two-node pipeline" in a paper that names nothing of its own: one of several, unlike "a new
     * pipeline" and "our pipeline".
     */
    boolean oneOfMany(int from, int head) {
        return paper.contribution().isEmpty()
                && Phrases.indefinite(clause, from - 1)
                && IntStream.range(from, head).anyMatch(this::telling);
    }

    private boolean telling(int item) {
        return !words.is(Kind.NEW, clause.lower(item)) && !words.is(Kind.VAGUE, clause.lower(item));
    }

    /**
     * The last word of the subject of the last verb that has one of its own, or of "the system's
     * gains"; -1 without one, or where another clause begins: "costs differ: a kernel".
     */
    private int subject(int item) {
        for (int verb = item - 1; verb > 0 && !opensNext(verb); verb--) {
            if (shows(verb)) {
                return -1;
            }
            if (!tells(verb)) {
                continue;
            }
            int subject = verb - 1;
            while (subject > 0
                    && (Adverbs.is(clause, subject)
                            || words.is(Kind.MODAL, clause.lower(subject)))) {
                subject--;
            }
            char shape = Phrases.at(clause, subject);
            // "token pruning reduces": a noun in "-ing", not a verb
            boolean act = clause.lower(subject).endsWith("ing");
            if (SubjectVerbs.FINITE.indexOf(shape) < 0 && shape != 't' && shape != 'a' || act) {
                return subject;
            }
        }
        return -1;
    }

    /** "results show that": what follows has a subject of its own, whatever its verb. */
    private boolean shows(int item) {
        return words.is(Kind.SHOWING, clause.lower(item)) && clause.lower(item + 1).equals("that");
    }

    /** "costs differ: a kernel", unlike "gains: 2x" and "benefits: (1) a 2x speedup" */
    private boolean opensNext(int item) {
        return ":;".indexOf(Phrases.at(clause, item)) >= 0
                && Phrases.at(clause, item + 1) != Item.FIGURE
                && Phrases.at(clause, item + 1) != '(';
    }

    /** Whether a finite verb stands at an item, unlike "the need" and "the chip's 3 ms". */
    private boolean tells(int item) {
        return SubjectVerbs.finite(clause, item)
                && !PhraseEnd.article(clause.lower(item - 1))
                && (!clause.lower(item).equals("'s") || words.is(Kind.OWN, clause.lower(item - 1)));
    }

    /**
     * What kind of thing the subject is that only points at the paper's work: "framework" of "our
     * new framework achieves".
     */
    Optional<String> kind(int item) {
        int subject = subject(item);
        if (subject < 0) {
            return Optional.empty();
        }
        String phrase = clause.lower(subject);
        String kind = phrase.substring(phrase.lastIndexOf(' ') + 1);
        boolean work = words.is(Kind.OWN, kind) && !words.is(Kind.EVALUATION, kind);
        return work && (phrase.length() > kind.length() || pointedAt(subject))
                ? Optional.of(kind)
                : Optional.empty();
    }

    /** "the proposed framework", unlike "with the framework". */
    private boolean pointedAt(int head) {
        int at = head - 1;
        while (at > 0 && words.is(Kind.NEW, clause.lower(at))) {
            at--;
        }
        return at >= 0
                && words.is(Kind.POINTING, clause.lower(at))
                && "niwobftO".indexOf(Phrases.at(clause, at - 1)) < 0
                && (at == 0 || !words.is(Kind.PREPOSITION, clause.lower(at - 1)));
    }
}
