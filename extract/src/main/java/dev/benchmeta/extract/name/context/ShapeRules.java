package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.word.ModelSize;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the writing of a name says about it. Immutable after loading; thread-safe. */
final class ShapeRules {
    private static final String FILE = "names-shapes.tsv";
    private static final Set<String> PARTS = Set.of("suffix", "word", "prefix", "contains");

    private static final Pattern PARTING = Pattern.compile("[-_ ]");

    private final List<Shape> shapes = new ArrayList<>();

    private ShapeRules() {}

    /** One row: what names with one of these texts in this part are. */
    private record Shape(Evidence evidence, String part, List<String> texts) {
        boolean fits(String name, List<String> words) {
            for (String text : texts) {
                if (fits(name, words, text)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(String name, List<String> words, String text) {
            return switch (part) {
                case "suffix" -> endsWith(name, text);
                case "prefix" -> name.startsWith(text);
                case "word" -> words.lastIndexOf(text) > 0;
                default -> name.contains(text);
            };
        }

        /** A plural s is overlooked; something stands before the suffix. */
        private static boolean endsWith(String name, String suffix) {
            int end =
                    name.endsWith("s") && !suffix.endsWith("s") ? name.length() - 1 : name.length();
            return end > suffix.length() + 1 && name.startsWith(suffix, end - suffix.length());
        }
    }

    static ShapeRules load(Faults faults) {
        ShapeRules rules = new ShapeRules();
        for (RuleTable.Row row : RuleTable.read(FILE, 5, faults)) {
            if (!PARTS.contains(row.cell(3))) {
                faults.add(
                        row.file(),
                        row.line(),
                        "unknown part '"
                                + row.cell(3)
                                + "', expected one of "
                                + PARTS
                                + "; correct it");
            }
            RuleRow.evidence(row, 2, faults)
                    .ifPresent(
                            evidence ->
                                    rules.shapes.add(
                                            new Shape(evidence, row.cell(3), row.list(4))));
        }
        return rules;
    }

    /** Billions count parameters; "5M" may also count samples. */
    private static int weight(String size) {
        return size.endsWith("B") || size.endsWith("b") ? 4 : 3;
    }

    /** What the writing of {@code name} says; of several shapes of one role, all. */
    List<Evidence> evidence(String name) {
        List<Evidence> evidence = new ArrayList<>();
        List<String> words = List.of(PARTING.split(name));
        words.stream()
                .skip(1)
                .filter(w -> ModelSize.parse(w).isPresent())
                .findFirst()
                .ifPresent(w -> evidence.add(new Evidence("size", Role.MODEL, weight(w))));
        for (Shape shape : shapes) {
            if (shape.fits(name, words)) {
                evidence.add(shape.evidence());
            }
        }
        return evidence;
    }
}
