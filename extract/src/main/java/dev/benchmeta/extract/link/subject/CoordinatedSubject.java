package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;

/** Where a subject begins that lists several things. Works on one clause; immutable. */
final class CoordinatedSubject {
    private final Clause clause;
    private final SubjectWords words;
    private final SubjectExtent extent;

    CoordinatedSubject(Clause clause, SubjectWords words, SubjectExtent extent) {
        this.clause = clause;
        this.words = words;
        this.extent = extent;
    }

    /** Where the subject begins that ends before {@code to}: "pruning and caching", "pruning". */
    int start(int to) {
        int from = SubjectExtent.phraseStart(clause, to);
        int and = from - 1;
        if (from == to || and < 1 || !clause.lower(and).equals("and")) {
            return from;
        }
        int first = SubjectExtent.phraseStart(clause, and);
        return first < and && extent.opens(first) ? firstMember(first) : from;
    }

    /**
     * "lids, rings and handles": where a list begins whose last member before "and" begins at an
     * item; an opening word or phrase is none of it.
     */
    private int firstMember(int last) {
        int first = last;
        int member = memberBefore(first);
        while (member < first) {
            first = member;
            member = memberBefore(first);
        }
        return first;
    }

    private int memberBefore(int first) {
        if (Phrases.at(clause, first - 1) != ',') {
            return first;
        }
        int from = SubjectExtent.phraseStart(clause, first - 1);
        boolean adverb = from == first - 2 && opening(from);
        boolean thing = from < first - 1 && !adverb;
        return thing && (Phrases.at(clause, from - 1) == ',' || extent.opens(from)) ? from : first;
    }

    /** "Notably, A and B", "Moreover, A and B" */
    private boolean opening(int item) {
        String word = clause.lower(item);
        return Adverbs.is(clause, item)
                || words.is(Kind.ALSO, word)
                || words.is(Kind.NO_DOER, word)
                || words.is(Kind.OPENING, word);
    }
}
