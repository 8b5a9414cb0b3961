package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Subjects that are told to be names by how they are written. Works on one clause; immutable. */
final class WrittenNames {
    private static final Pattern TITLE_CASE = Pattern.compile("[A-Z][a-z]+");

    /** "Foo-Deep", not "GPU-based" */
    private static final Pattern COINED = Pattern.compile("[A-Z][\\w+]*-[A-Z\\d][\\w+]*");

    private static final Set<String> PART_OF = Set.of("its", "our", "the", "a", "an");

    private final Clause clause;
    private final SubjectWords words;

    WrittenNames(Clause clause, SubjectWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** "our Micro Sampling Groups": a part of the work that is written like a name. */
    boolean titled(int from, int to) {
        return from > 0 && clause.lower(from - 1).equals("our") && titleCase(from, to);
    }

    /** "Micro Sampling Groups" */
    boolean titleCase(int from, int to) {
        return to - from > 1
                && IntStream.range(from, to)
                        .allMatch(i -> TITLE_CASE.matcher(clause.text(i, i + 1)).matches());
    }

    /** "judge (BarLM) reaches": the model in the bracket that opens at an item. */
    Optional<Phrase> bracketed(int open, int verb) {
        NameSpan name = Phrases.at(clause, open + 2) == ')' ? clause.item(open + 1).name() : null;
        return name != null
                        && open > 0
                        && name.kind() == NameKind.MODEL
                        && SubjectVerbs.finite(clause, verb)
                        && Phrases.at(clause, open) == '('
                        && Phrases.at(clause, open - 1) == Item.OTHER
                        && !Phrases.coined(clause, open - 1)
                ? Optional.of(new Phrase(clause, open + 1, open + 2))
                : Optional.empty();
    }

    /** "its learned index, FooIdx, cuts": the name of the part in front of the verb. */
    Optional<Phrase> apposed(int verb) {
        int name = verb - 2;
        if (name < 2
                || Phrases.at(clause, verb - 1) != ','
                || Phrases.at(clause, name - 1) != ','
                || "xE".indexOf(Phrases.at(clause, name)) < 0
                || !Phrases.coined(clause, name)
                || !SubjectVerbs.finite(clause, verb)) {
            return Optional.empty();
        }
        int from = SubjectExtent.phraseStart(clause, name - 1);
        boolean part = from > 0 && from < name - 1 && PART_OF.contains(clause.lower(from - 1));
        return part ? Optional.of(new Phrase(clause, name, name + 1)) : Optional.empty();
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
}
