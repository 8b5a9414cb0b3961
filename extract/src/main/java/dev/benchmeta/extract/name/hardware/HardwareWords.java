package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of {@code rules/hardware.tsv}. Immutable and thread-safe after loading. */
final class HardwareWords {
    /** What a row's words are for; the table's comments say more. */
    enum Kind {
        DURATION,
        GROUP,
        MEMORY,
        PREFIX,
        VARIANT,
        KIND,
        BASED,
        SKIP,
        GAIN,
        BOUND,
        WEAK,
        SOFT,
        CLAUSE,
        RESOURCE,
        COMPARE,
        NAMELESS,
        OTHERS,
        SUFFERS,
        NEAR,
        COMPUTING,
        JOINT,
        OURS,
        PLACE,
        PRESENT,
        CALLED,
        MADE,
        STOP,
        FOREIGN,
        DATA
    }

    private final Map<Kind, PhraseTable<Boolean>> plain = new EnumMap<>(Kind.class);
    private final PhraseTable<Boolean> none = new PhraseTable<>();
    private final PhraseTable<Integer> numbers = new PhraseTable<>();
    private final PhraseTable<String> vendors = new PhraseTable<>();
    private final PhraseTable<Role> roles = new PhraseTable<>();
    private final PhraseTable<Role> after = new PhraseTable<>();
    private final PhraseTable<HardwareClass> families = new PhraseTable<>();
    private final PhraseTable<HardwareClass> own = new PhraseTable<>();
    private final PhraseTable<HardwareClass> series = new PhraseTable<>();
    private final Map<HardwareClass, PhraseTable<Boolean>> refused =
            new EnumMap<>(HardwareClass.class);

    private HardwareWords() {
        for (Kind kind : Kind.values()) {
            plain.put(kind, new PhraseTable<>());
        }
    }

    /** The words; what is wrong with the table is added to {@code faults}. */
    static HardwareWords load(Faults faults) {
        return of(RuleTable.read("hardware.tsv", 3, faults), faults);
    }

    static HardwareWords of(List<Row> rows, Faults faults) {
        HardwareWords words = new HardwareWords();
        rows.forEach(row -> words.add(row, faults));
        return words;
    }

    PhraseTable<Boolean> of(Kind kind) {
        return plain.getOrDefault(kind, none);
    }

    /** "two", "a single": how many. */
    PhraseTable<Integer> numbers() {
        return numbers;
    }

    /** Makers, with the name shown. */
    PhraseTable<String> vendors() {
        return vendors;
    }

    /** Words before a device that tell its role. */
    PhraseTable<Role> roles() {
        return roles;
    }

    /** Words after a device that tell its role. */
    PhraseTable<Role> after() {
        return after;
    }

    /** Words that after a vendor name a line of its products. */
    PhraseTable<HardwareClass> families() {
        return families;
    }

    /** Heads of a noun phrase that makes the paper's own thing hardware. */
    PhraseTable<HardwareClass> own() {
        return own;
    }

    /** Brand words before a designation: "RTX" in "RTX 6090". */
    PhraseTable<HardwareClass> series() {
        return series;
    }

    /**
     * Words before the word for a kind that make it something else: "particle" in "particle
     * accelerator".
     */
    PhraseTable<Boolean> refused(HardwareClass type) {
        return refused.getOrDefault(type, none);
    }

    private void add(Row row, Faults faults) {
        List<String> words = row.list(2);
        if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
            String message = "an empty word, expected words separated by '; '; fill or remove it";
            faults.add(row.file(), row.line(), message);
            return;
        }
        switch (row.cell(0)) {
            case "number" -> number(row, faults).ifPresent(n -> all(numbers, words, n));
            case "vendor" ->
                    words.forEach(w -> vendors.add(w, row.cell(1).isEmpty() ? w : row.cell(1)));
            case "role" -> value(row, Role.class, faults).ifPresent(r -> all(roles, words, r));
            case "after" -> value(row, Role.class, faults).ifPresent(r -> all(after, words, r));
            case "family" -> type(row, faults).ifPresent(t -> all(families, words, t));
            case "own" -> type(row, faults).ifPresent(t -> all(own, words, t));
            case "series" -> type(row, faults).ifPresent(t -> all(series, words, t));
            case "refuse" -> type(row, faults).ifPresent(t -> all(refusing(t), words, true));
            default -> plain(row, words, faults);
        }
    }

    private PhraseTable<Boolean> refusing(HardwareClass type) {
        return refused.computeIfAbsent(type, t -> new PhraseTable<>());
    }

    private static <V> void all(PhraseTable<V> table, List<String> words, V value) {
        words.forEach(w -> table.add(w, value));
    }

    private void plain(Row row, List<String> words, Faults faults) {
        for (Kind kind : Kind.values()) {
            if (row.cell(0).equals(kind.name().toLowerCase(Locale.ROOT))) {
                words.forEach(w -> of(kind).add(w, true));
                return;
            }
        }
        faults.add(
                row.file(),
                row.line(),
                "unknown kind '"
                        + row.cell(0)
                        + "', expected number, vendor, role, after, family, "
                        + "own, series, refuse, "
                        + names(Kind.values())
                        + "; correct it");
    }

    private static Optional<HardwareClass> type(Row row, Faults faults) {
        return value(row, HardwareClass.class, faults);
    }

    private static <E extends Enum<E> & JsonNamed> Optional<E> value(
            Row row, Class<E> type, Faults faults) {
        Optional<E> value = JsonNamed.find(type, row.cell(1));
        if (value.isEmpty()) {
            String names =
                    Arrays.stream(type.getEnumConstants())
                            .map(JsonNamed::jsonName)
                            .collect(Collectors.joining(", "));
            faults.add(
                    row.file(),
                    row.line(),
                    "unknown value '"
                            + row.cell(1)
                            + "', expected one of "
                            + names
                            + "; correct it");
        }
        return value;
    }

    private static Optional<Integer> number(Row row, Faults faults) {
        String cell = row.cell(1);
        if (!cell.isEmpty() && cell.length() < 7 && cell.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.valueOf(cell));
        }
        faults.add(
                row.file(),
                row.line(),
                "the number is '" + cell + "', expected a whole number; correct it");
        return Optional.empty();
    }

    private static String names(Kind[] kinds) {
        return Arrays.stream(kinds)
                .map(k -> k.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
