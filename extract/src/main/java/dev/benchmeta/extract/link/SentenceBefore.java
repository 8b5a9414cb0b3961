package dev.benchmeta.extract.link;

import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the sentence before told that "it" in this one may mean. Reads it only when asked. */
final class SentenceBefore {
    /** "HamSort", "EDG", "FooNet-7B", not "LLMs" or "Results". */
    private static final Pattern NAME =
            Pattern.compile("[\\w+-]*[A-Z][\\w+-]*[A-Z\\d](?:[\\w+-]*[a-rt-z\\d])?");

    private final Optional<String> gained;
    private final Supplier<Optional<Clause>> clause;

    /**
     * @param gained the subject of its last gain
     * @param clause its words
     */
    SentenceBefore(Optional<String> gained, Supplier<Optional<Clause>> clause) {
        this.gained = gained;
        this.clause = clause;
    }

    /** The subject of its last gain. */
    Optional<String> gained() {
        return gained;
    }

    /** "HamSort beats Qiskit": the name in front of its first verb that has one there. */
    Optional<String> named() {
        return clause.get().flatMap(SentenceBefore::named);
    }

    private static Optional<String> named(Clause clause) {
        for (int verb = 1; verb < clause.size(); verb++) {
            int name = verb - 1;
            while (name > 0 && Phrases.adverb(clause, name)) {
                name--;
            }
            if (SubjectVerbs.finite(clause, verb) && opens(clause, name) && doer(clause, name)) {
                return Optional.of(clause.raw(name, name + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Clause clause, int item) {
        return item == 0 || ",z".indexOf(Phrases.at(clause, item - 1)) >= 0;
    }

    private static boolean doer(Clause clause, int item) {
        NameSpan name = clause.item(item).name();
        return name == null
                ? Phrases.at(clause, item) == Item.OTHER
                        && NAME.matcher(clause.text(item, item + 1)).matches()
                : name.kind() == NameKind.CONTRIBUTION;
    }
}
