package dev.benchmeta.extract.link;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word classes of {@code rules/subjects.tsv}. Immutable after loading. */
final class SubjectWords {
    /** What a word tells about the subject of a gain. */
    enum Kind {
        /** Heads that stand for the paper's own work or for its evaluation. */
        OWN,
        /** Those of them that stand for its evaluation. */
        EVALUATION,
        /** What opens a plural subject that points back: "these models", "our techniques". */
        POINTING,
        /** Determiners that refer to something told before: "our", "its", "these". */
        REFERRING,
        /** Words no bare subject holds: pronouns, verbs of showing, words of the evaluation. */
        NO_DOER,
        /** Adjectives that belong to no name: "the proposed". */
        NEW,
        /** What stands between a subject and its verb. */
        MODAL,
        /** Words that open a clause: "while", "then". */
        OPENING,
        /** Measures that also name a part: "the static cache". */
        PART,
        /** What opens a sentence on a further part of the work. */
        ALSO,
        /** Verbs by which a paper presents its work. */
        INTRODUCE,
        /** What opens an aside behind a subject: "strategies, which balance tasks, can yield". */
        ASIDE,
        /** Verbs whose nouns or objects tell nothing of figures, but which have a subject. */
        VERB,
        /** Verbs of showing, behind which a clause may begin: "experiments show FooQuant cuts". */
        SHOWING
    }

    private static final String FILE = "subjects.tsv";

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private SubjectWords() {}

    /** The words; what is wrong with the table is added to {@code faults}. */
    static SubjectWords load(Faults faults) {
        SubjectWords loaded = new SubjectWords();
        for (Row row : RuleTable.read(FILE, 2, faults)) {
            kind(row.cell(0))
                    .ifPresentOrElse(
                            kind -> loaded.add(kind, row, faults),
                            () ->
                                    faults.add(
                                            row.file(),
                                            row.line(),
                                            "class '" + row.cell(0) + "' is unknown"));
        }
        return loaded;
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    private void add(Kind kind, Row row, Faults faults) {
        Set<String> set = words.computeIfAbsent(kind, k -> new HashSet<>());
        for (String word : row.list(1)) {
            if (!set.add(word)) {
                faults.add(row.file(), row.line(), "'" + word + "' stands twice; remove one");
            }
        }
    }

    /** Whether a word in small letters is of a class. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
