package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;

/**
 * Where the subject of a verb is told by more than the nouns before it: "a semantic tokenizer that
 * compresses", "increasing the committee from 1 to 3 reduces". Works on one clause.
 */
final class DistantSubject {
    /** What stands between a gerund and its verb. */
    private static final String OBJECT = "xEHBMmKFUNog-dqinwfbta";

    /** What may follow a gerund: "sorting tasks", "training on clean text". */
    private static final String OBJECT_FIRST = "xEHBMmdNqKniw";

    /** What may stand before the last noun phrase of an activity. */
    private static final String LEADS = "aniwobft,-";

    private final Clause clause;
    private final SubjectWords words;
    private final SubjectExtent extent;
    private final Enumerators enumerators;

    DistantSubject(Clause clause, SubjectWords words) {
        this.clause = clause;
        this.words = words;
        this.extent = new SubjectExtent(clause, words);
        this.enumerators = new Enumerators(clause);
    }

    /**
     * "increasing the committee from 1 to 3": an activity that opens a clause and ends at a verb.
     */
    Optional<Phrase> activity(int verb) {
        for (int at = verb - 1; at >= 0 && at > verb - SubjectExtent.LONGEST_DESCRIBED; at--) {
            boolean object = OBJECT.indexOf(Phrases.at(clause, at)) >= 0;
            if (!object && !gerund(at) && !clause.lower(at).equals("as")) {
                return Optional.empty();
            }
            if (gerund(at) && opens(at)) {
                boolean takes =
                        at + 1 < verb && OBJECT_FIRST.indexOf(Phrases.at(clause, at + 1)) >= 0;
                return takes && !another(verb) && !trend(at)
                        ? Optional.of(new Phrase(clause, at, verb))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * "utilizing FooMem to expand the cache": FooMem, where the activity opens the clause of the
     * verb; no "using FooMem, we reach".
     */
    Optional<Phrase> applied(int verb) {
        for (int at = verb - 1; at >= 0 && at > verb - SubjectExtent.LONGEST_DESCRIBED; at--) {
            if (words.is(Kind.APPLYING, clause.lower(at)) && opens(at)) {
                return another(verb) ? Optional.empty() : object(at, verb);
            }
            boolean purpose = Phrases.at(clause, at - 1) == 't';
            boolean inside = OBJECT.indexOf(Phrases.at(clause, at)) >= 0 || gerund(at);
            if (!inside && !purpose && !clause.lower(at).equals("as")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "using FooMem with paging", "applying hashing and paging together" */
    private Optional<Phrase> object(int gerund, int verb) {
        int from = skipNew(Phrases.skipDeterminers(clause, gerund + 1));
        Optional<Phrase> thing = Phrases.after(clause, from).filter(t -> t.from() == from);
        int to = thing.map(Phrase::to).orElse(verb);
        while (to + 1 < verb && joins(to)) {
            Optional<Phrase> next = Phrases.after(clause, to + 1);
            if (next.isEmpty() || next.get().to() > verb) {
                break;
            }
            to = next.get().to();
        }
        int end = Phrases.act(clause, to) && to + 1 == verb ? verb : to;
        return thing.map(t -> new Phrase(clause, t.from(), end));
    }

    private int skipNew(int item) {
        return words.skipNew(clause, item, clause.size() - 1);
    }

    private boolean joins(int item) {
        return Phrases.at(clause, item) == 'a' || clause.lower(item).equals("with");
    }

    /** "increasing demand": it grows by itself. */
    private boolean trend(int gerund) {
        return words.is(Kind.TREND, clause.lower(gerund + 1));
    }

    /** "sorting the tasks the scheduler reduces": the verb has a subject behind the activity. */
    private boolean another(int verb) {
        int article = SubjectExtent.phraseStart(clause, verb) - 1;
        while (article > 0 && Phrases.at(clause, article - 1) == 'd') {
            article--;
        }
        int before = article - 1;
        return Phrases.at(clause, article) == 'd'
                && LEADS.indexOf(Phrases.at(clause, before)) < 0
                && !gerund(before)
                && !words.is(Kind.PREPOSITION, clause.lower(before));
    }

    /** Whether a clause begins here that tells of nothing said before: no ", reducing the". */
    private boolean opens(int gerund) {
        int item = gerund;
        while (item > 0 && Adverbs.is(clause, item - 1)) {
            item--;
        }
        if (!extent.opens(item) || Phrases.at(clause, item - 1) == 'd') {
            return false;
        }
        for (int at = item - 2; at >= 0 && Phrases.at(clause, item - 1) == ','; at--) {
            boolean told =
                    SubjectVerbs.finite(clause, at)
                            || Phrases.at(clause, at) == WordClass.WE.shape()
                            || clause.item(at).group() != null;
            if (told || Phrases.at(clause, at) == ',') {
                return false;
            }
        }
        return true;
    }

    private boolean gerund(int item) {
        String word = clause.lower(item);
        return word.endsWith("ing")
                && (word.equals("using")
                        || word.length() > "using".length()
                                && "xVvmNg".indexOf(Phrases.at(clause, item)) >= 0)
                && !words.is(Kind.NO_DOER, word);
    }

    /**
     * "a semantic tokenizer that": what a relative clause that ends at {@code to} describes.
     *
     * @param listed whether it must stand in a list
     * @param compared whether the relative clause compares it: "a kernel that is 2x faster"
     */
    Optional<Phrase> antecedent(int to, boolean listed, boolean compared) {
        if (to < 2 || !relative(to - 1)) {
            return Optional.empty();
        }
        int end = Phrases.at(clause, to - 2) == ',' ? to - 2 : to - 1;
        int from = Math.min(end, skipNew(SubjectExtent.phraseStart(clause, end)));
        boolean thing = from + 1 < end && "xE".indexOf(Phrases.at(clause, end - 1)) >= 0;
        int be = beforeArticle(from);
        if (!thing || !(compared ? any(from) : listed ? listed(be) : presented(from))) {
            return Optional.empty();
        }
        return Phrases.at(clause, be) != 'e' || inverted(be)
                ? Optional.of(new Phrase(clause, from, end))
                : defined(be);
    }

    /** "a kernel", "fused kernels", not "its kernel" */
    private boolean any(int from) {
        return Phrases.at(clause, from - 1) != 'd' || Phrases.indefinite(clause, from - 1);
    }

    /** "at its core is a cache that" */
    private boolean inverted(int be) {
        return extent.behindPreposition(SubjectExtent.phraseStart(clause, be));
    }

    /** "BarCache is a policy that": the name; "the second part is a policy that": nothing. */
    private Optional<Phrase> defined(int be) {
        int name = be - 1;
        boolean named =
                name >= 0
                        && "xE".indexOf(Phrases.at(clause, name)) >= 0
                        && Phrases.coined(clause, name)
                        && extent.opens(name);
        return named ? Optional.of(new Phrase(clause, name, be)) : Optional.empty();
    }

    private int beforeArticle(int from) {
        int before = from - 1;
        while (before > 0
                && (Phrases.at(clause, before) == 'd'
                        || words.is(Kind.NEW, clause.lower(before)))) {
            before--;
        }
        return before;
    }

    private boolean relative(int item) {
        return clause.lower(item).equals("that") || clause.lower(item).equals("which");
    }

    /** "two parts: (1) a", "at its core is a": what a clause presents, not what another has. */
    private boolean presented(int from) {
        int before = beforeArticle(from);
        return clause.shape().substring(before + 1, from).indexOf('d') >= 0
                && (listed(before)
                        || Phrases.at(clause, before) == 'e'
                        || words.is(Kind.INTRODUCE, clause.lower(before)));
    }

    /** "two parts: a", "(1) a" */
    private boolean listed(int before) {
        return Phrases.at(clause, before) == ':' || enumerators.before(before + 1);
    }
}
