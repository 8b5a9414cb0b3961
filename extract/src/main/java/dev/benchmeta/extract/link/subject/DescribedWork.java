package dev.benchmeta.extract.link.subject;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a clause describes what the paper presents and gives no name: "our irregular blocking
 * method", "we introduce a page cache". Works on one clause.
 */
final class DescribedWork {
    /** How many words tell more than that it is the paper's own. */
    private static final int DESCRIBED = 2;

    /** Items of what a sentence introduces. */
    private static final String INTRODUCED = "xEHBMmKgyNC-";

    private final Clause clause;
    private final PaperContext paper;
    private final SubjectWords words;
    private final OwnWork own;
    private final SubjectVerbs verbs;
    private final WrittenNames written;

    DescribedWork(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.words = context.words();
        this.own = context.own();
        this.verbs = new SubjectVerbs(clause, words, context.extent());
        this.written = new WrittenNames(clause, words);
    }

    /** "our irregular blocking method achieves", in a paper that gives its work no name. */
    Optional<String> ours(int item) {
        return pointedAt(item).map(Phrase::raw);
    }

    /** "our blocking method", "the proposed blocking method", unlike "the popular strategy". */
    Optional<String> proposed(int item) {
        return pointedAt(item).filter(this::marked).map(Phrase::raw);
    }

    private boolean marked(Phrase phrase) {
        int at = phrase.from() - 1;
        while (at > 0 && words.is(Kind.NEW, clause.lower(at)) && !pointsAt(at)) {
            at--;
        }
        return clause.lower(at).equals("our") || words.is(Kind.NEW, clause.lower(at));
    }

    /** "proposed" */
    private boolean pointsAt(int item) {
        return words.is(Kind.POINTING, clause.lower(item));
    }

    private Optional<Phrase> pointedAt(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            if (!SubjectVerbs.finite(clause, verb)) {
                continue;
            }
            int to = verbs.subjectEnd(verb);
            int from = SubjectExtent.phraseStart(clause, to);
            if (to == from) {
                continue;
            }
            boolean ours =
                    from > 0
                            && own.pointing(clause.lower(from - 1))
                            && Phrases.at(clause, from - 2) != 'n';
            boolean our = ours && clause.lower(from - 1).equals("our");
            from = words.skipNew(clause, from, to);
            boolean work =
                    (our && thing(from, to)
                                    || written.titleCase(from, to)
                                    || words.is(Kind.OWN, clause.lower(to - 1)))
                            && !words.is(Kind.EVALUATION, clause.lower(to - 1));
            if (ours && to - from >= DESCRIBED && work) {
                return Optional.of(new Phrase(clause, from, to));
            }
        }
        return Optional.empty();
    }

    /** "our supercharged router": neither a measure nor a word of the evaluation. */
    private boolean thing(int from, int to) {
        return "xEH".indexOf(Phrases.at(clause, to - 1)) >= 0
                && from < to
                && !own.own("our " + clause.text(from, to))
                && !words.is(Kind.NO_DOER, clause.lower(to - 1))
                && !words.is(Kind.MODAL, clause.lower(to - 1))
                && !clause.item(to - 1).is(WordClass.STUDY);
    }

    /**
     * "Additionally, we implement a GPU kernel that …, achieving": a part with a gain of its own.
     */
    Optional<String> also(int item) {
        boolean later = clause.sentence().index() > paper.introduced();
        return later
                ? introducedBefore(item)
                        .filter(part -> further(item) || ofNamedWork(part, item))
                        .or(() -> pointedAt(item).filter(p -> titled(p) || ownPart(p)))
                        .map(Phrase::raw)
                : Optional.empty();
    }

    /**
     * "our tile-wise token rounding algorithm" in a paper that named its work before, unlike "our
     * GPU framework", which is the work.
     */
    private boolean ownPart(Phrase phrase) {
        int head = phrase.to() - 1;
        long telling =
                IntStream.range(phrase.from(), head)
                        .filter(i -> !words.is(Kind.VAGUE, clause.lower(i)))
                        .count();
        return clause.lower(phrase.from() - 1).equals("our")
                && telling >= DESCRIBED
                && clause.shape().substring(phrase.from(), head).indexOf(Item.HARDWARE) < 0
                && namedBefore();
    }

    /** "the proposed Oven Chips", in a paper that named its work before. */
    private boolean titled(Phrase part) {
        return written.titleCase(part.from(), part.to()) && marked(part) && namedBefore();
    }

    private boolean further(int item) {
        return clause.anyWord(0, item, w -> words.is(Kind.ALSO, w));
    }

    /**
     * "We present FooServe. To hide loading, we introduce a page cache that": a part of what was
     * named before; no "In this paper, we introduce a cache", nor "we present a study that shows".
     */
    private boolean ofNamedWork(Phrase part, int item) {
        boolean general = words.is(Kind.OWN, clause.lower(part.to() - 1)) && !purpose();
        return !general
                && !clause.anyWord(0, part.to(), w -> words.is(Kind.EVALUATION, w))
                && namedBefore()
                && gains(part.to(), item);
    }

    /** "To hide loading, we", unlike "To demonstrate FooServe, we". */
    private boolean purpose() {
        return clause.lower(0).equals("to")
                && clause.size() > 1
                && !words.is(Kind.TRYING, clause.lower(Adverbs.is(clause, 1) ? 2 : 1));
    }

    private boolean namedBefore() {
        if (clause.source().section() != Section.ABSTRACT) {
            return false;
        }
        String before = paper.document().body().text().substring(0, clause.sentence().start());
        return paper.contribution().filter(before::contains).isPresent();
    }

    /** "that reduces", ", which is 2x faster", ", reducing": nobody else comes in between. */
    private boolean gains(int from, int item) {
        boolean linked = false;
        for (int i = from; i < item; i++) {
            String word = clause.lower(i);
            boolean other = Phrases.at(clause, i) == WordClass.WE.shape() && !word.equals("it");
            if (other || words.is(Kind.SHOWING, word) || Phrases.at(clause, i) == ';') {
                return false;
            }
            boolean participle = word.endsWith("ing") && Phrases.at(clause, i - 1) == ',';
            linked |= participle || word.equals("that") || word.equals("which");
        }
        return linked;
    }

    /**
     * "we introduce a weight-pruning strategy that …, reducing": what this very sentence presents.
     */
    Optional<String> introduced(int item) {
        return introducedBefore(item)
                .filter(work -> !wordsOfShowing(work.to(), item))
                .map(Phrase::raw);
    }

    /** "we build a model of the speedup and show that we reach": what it shows is not its own. */
    private boolean wordsOfShowing(int from, int item) {
        for (int i = from; i + 2 < item; i++) {
            if (words.is(Kind.SHOWING, clause.lower(i))
                    && clause.lower(i + 1).equals("that")
                    && clause.lower(i + 2).equals("we")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Phrase> introducedBefore(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            if (own.presents(verb)) {
                int from = words.skipNew(clause, Phrases.skipDeterminers(clause, verb + 1), item);
                int to = introducedEnd(from, item);
                boolean article = from > verb + 1 && Phrases.indefinite(clause, verb + 1);
                return article
                                && to - from > 1
                                && to - from <= ClauseSubject.LONGEST
                                && !tells(to - 1)
                        ? Optional.of(new Phrase(clause, from, to))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a systematic evaluation", "a survey" */
    private boolean tells(int head) {
        return words.is(Kind.EVALUATION, clause.lower(head))
                || words.is(Kind.REPORT, clause.lower(head));
    }

    /** Where what is introduced ends; "a kernel tailored to", "a rule based on" end at the noun. */
    private int introducedEnd(int from, int item) {
        int to = from;
        while (to < item && (noun(to) || (to > from ? modifies(to) : changed(to)))) {
            to++;
        }
        boolean tail = to - from > 2 && clause.lower(to - 1).endsWith("ed");
        return tail && "niwobft".indexOf(Phrases.at(clause, to)) >= 0 ? to - 1 : to;
    }

    private boolean noun(int item) {
        return INTRODUCED.indexOf(Phrases.at(clause, item)) >= 0
                && !words.is(Kind.INSTRUMENT, clause.lower(item));
    }

    /** "an enhanced version" */
    private boolean changed(int item) {
        return Phrases.at(clause, item) == 'V' && clause.lower(item).endsWith("ed");
    }

    /** "a token pruning mechanism that", but "a kernel reducing the latency" */
    private boolean modifies(int item) {
        return Phrases.act(clause, item)
                && Phrases.at(clause, item + 1) == Item.OTHER
                && ",z".indexOf(Phrases.at(clause, item + 2)) >= 0;
    }
}
