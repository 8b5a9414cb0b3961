package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.SubjectWords.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the subject of a verb is told by more than the nouns before it: "a semantic tokenizer that
 * compresses", "increasing the committee from 1 to 3 reduces". Works on one clause.
 */
final class DistantSubject {
    /** What stands between a gerund and its verb. */
    private static final String OBJECT = "xEHBMmKFUNog-dqinwfbt";

    /** What may follow a gerund that has an object. */
    private static final String OBJECT_FIRST = "xEHBMmdN";

    private static final Pattern TITLE_CASE = Pattern.compile("[A-Z][a-z]+");

    /** "Foo-Deep", not "GPU-based" */
    private static final Pattern COINED = Pattern.compile("[A-Z][\\w+]*-[A-Z\\d][\\w+]*");

    private final Clause clause;
    private final SubjectWords words;
    private final SubjectExtent extent;

    DistantSubject(Clause clause, SubjectWords words) {
        this.clause = clause;
        this.words = words;
        this.extent = new SubjectExtent(clause, words);
    }

    /**
     * "increasing the committee from 1 to 3": an activity that opens a clause and ends at a verb.
     */
    Optional<Phrase> activity(int verb) {
        for (int at = verb - 1; at >= 0 && at > verb - SubjectExtent.LONGEST_DESCRIBED; at--) {
            if (OBJECT.indexOf(Phrases.at(clause, at)) < 0 && !gerund(at)) {
                return Optional.empty();
            }
            if (gerund(at) && opens(at)) {
                boolean object =
                        at + 1 < verb && OBJECT_FIRST.indexOf(Phrases.at(clause, at + 1)) >= 0;
                return object ? Optional.of(new Phrase(clause, at, verb)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a clause begins here that tells of nothing said before: no ", reducing the". */
    private boolean opens(int item) {
        if (!extent.opens(item) || Phrases.at(clause, item - 1) == 'd') {
            return false;
        }
        for (int at = item - 2; at > 0 && Phrases.at(clause, item - 1) == ','; at--) {
            boolean told = ClauseSubject.finite(clause, at) || clause.item(at).group() != null;
            if (told || Phrases.at(clause, at) == ',') {
                return false;
            }
        }
        return true;
    }

    private boolean gerund(int item) {
        String word = clause.lower(item);
        return word.endsWith("ing")
                && word.length() > "using".length()
                && "xVvmN".indexOf(Phrases.at(clause, item)) >= 0
                && !words.is(Kind.NO_DOER, word);
    }

    /** "a semantic tokenizer that": what a relative clause that ends at {@code to} describes. */
    Optional<Phrase> antecedent(int to) {
        if (to < 2 || !relative(to - 1)) {
            return Optional.empty();
        }
        int end = Phrases.at(clause, to - 2) == ',' ? to - 2 : to - 1;
        int from = SubjectExtent.phraseStart(clause, end);
        while (from < end && words.is(Kind.NEW, clause.lower(from))) {
            from++;
        }
        return from + 1 < end && presented(from) && "xE".indexOf(Phrases.at(clause, end - 1)) >= 0
                ? Optional.of(new Phrase(clause, from, end))
                : Optional.empty();
    }

    /** "our Micro Sampling Groups": a part of the work that is written like a name. */
    boolean titled(int from, int to) {
        if (from < 1 || to - from < 2 || !clause.lower(from - 1).equals("our")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!TITLE_CASE.matcher(clause.text(i, i + 1)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** "the Foo-Deep approach": the name, which tells the approach from others. */
    Optional<Phrase> namedApproach(int to) {
        int name = to - 2;
        boolean named =
                name > 0
                        && words.is(Kind.OWN, clause.lower(to - 1))
                        && !words.is(Kind.EVALUATION, clause.lower(to - 1))
                        && clause.lower(name - 1).equals("the")
                        && Phrases.at(clause, name) == Item.OTHER
                        && COINED.matcher(clause.text(name, name + 1)).matches();
        return named ? Optional.of(new Phrase(clause, name, name + 1)) : Optional.empty();
    }

    private boolean relative(int item) {
        return clause.lower(item).equals("that") || clause.lower(item).equals("which");
    }

    /** "two parts: (1) a", "at its core is a": what a clause presents, not what another has. */
    private boolean presented(int from) {
        int before = from - 1;
        boolean article = false;
        while (before > 0
                && (Phrases.at(clause, before) == 'd'
                        || words.is(Kind.NEW, clause.lower(before)))) {
            article |= Phrases.at(clause, before) == 'd';
            before--;
        }
        return article
                && (Phrases.at(clause, before) == ':'
                        || Phrases.at(clause, before) == 'e'
                        || extent.enumerates(before - 2)
                        || words.is(Kind.INTRODUCE, clause.lower(before)));
    }
}
