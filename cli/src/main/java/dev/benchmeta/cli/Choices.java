package dev.benchmeta.cli;

import dev.benchmeta.core.listing.FormatInfo;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.measured.MeasuredBy;
import dev.benchmeta.report.measured.MeasuredOrder;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.StatisticsPart;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.score.Field;
import dev.benchmeta.report.score.Half;
import dev.benchmeta.report.store.ExportFormat;
import dev.benchmeta.report.table.ComparisonTable;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.SortBy;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is one of a few names. */
final class Choices {
    private static final int SHORTEST_START = 3;

    private Choices() {}

    /** The constant a user means; case, spaces and hyphens do not matter. */
    static <E extends Enum<E> & JsonNamed> E parse(Class<E> type, String noun, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> NameQuery.key(constant.jsonName()).equals(NameQuery.key(typed)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'"
                                                + typed
                                                + "' is no "
                                                + noun
                                                + "; expected one of "
                                                + String.join(", ", names(type))
                                                + near(typed, names(type))));
    }

    /** " Did you mean speed?", after a full stop; nothing if no name is near. */
    static String near(String typed, List<String> names) {
        String key = NameQuery.key(typed);
        List<String> longer =
                names.stream().filter(name -> NameQuery.key(name).startsWith(key)).toList();
        if (key.length() >= SHORTEST_START && longer.size() == 1) {
            return ". Did you mean " + longer.get(0) + "?";
        }
        NameBook book = new NameBook();
        names.forEach(book::add);
        return key.isEmpty() || book.near(NameQuery.of(typed)).isEmpty()
                ? ""
                : "." + book.question(NameQuery.of(typed));
    }

    /** How many a user wants to see. */
    static OptionalInt top(CommandSpec spec, Optional<Integer> typed) {
        if (typed.orElse(1) < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--top is " + typed.orElse(1) + ", expected at least 1");
        }
        return typed.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The name a user means. */
    static NameQuery name(CommandSpec spec, String option, String typed) {
        return query(spec, option, typed, "a name with a letter or digit, such as a100 or gpu");
    }

    /** The same where it need not be given. */
    static Optional<NameQuery> name(CommandSpec spec, String option, Optional<String> typed) {
        return typed.map(name -> name(spec, option, name));
    }

    /** The words of a text or title a user means. */
    static NameQuery words(CommandSpec spec, String option, String typed) {
        return query(spec, option, typed, "words with a letter or digit, such as 'long contexts'");
    }

    private static NameQuery query(CommandSpec spec, String option, String typed, String expected) {
        try {
            return NameQuery.of(typed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), option + " is '" + typed + "', expected " + expected);
        }
    }

    /** The column a user means. */
    static String column(CommandSpec spec, String typed) {
        return ComparisonTable.columnIds().stream()
                .filter(id -> NameQuery.key(id).equals(NameQuery.key(typed)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "Invalid value for option '--columns': '"
                                                + typed
                                                + "' is no column; expected one of "
                                                + String.join(", ", ComparisonTable.columnIds())
                                                + near(typed, ComparisonTable.columnIds())));
    }

    private static <E extends Enum<E> & JsonNamed> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(JsonNamed::jsonName).toList();
    }

    /** The names of one type, for help texts and completion scripts. */
    private abstract static class Candidates<E extends Enum<E> & JsonNamed>
            implements Iterable<String> {
        private final Class<E> type;

        Candidates(Class<E> type) {
            this.type = type;
        }

        @Override
        public Iterator<String> iterator() {
            return names(type).iterator();
        }
    }

    static final class Metrics extends Candidates<Metric> {
        Metrics() {
            super(Metric.class);
        }
    }

    static final class Roles extends Candidates<Role> {
        Roles() {
            super(Role.class);
        }
    }

    static final class Keys extends Candidates<GroupBy> {
        Keys() {
            super(GroupBy.class);
        }
    }

    static final class Formats extends Candidates<Format> {
        Formats() {
            super(Format.class);
        }
    }

    static final class ExportFormats extends Candidates<ExportFormat> {
        ExportFormats() {
            super(ExportFormat.class);
        }
    }

    static final class Fields extends Candidates<Field> {
        Fields() {
            super(Field.class);
        }
    }

    static final class Halves extends Candidates<Half> {
        Halves() {
            super(Half.class);
        }
    }

    static final class Classes extends Candidates<HardwareClass> {
        Classes() {
            super(HardwareClass.class);
        }
    }

    static final class Qualifiers extends Candidates<Qualifier> {
        Qualifiers() {
            super(Qualifier.class);
        }
    }

    static final class Orders extends Candidates<SortBy> {
        Orders() {
            super(SortBy.class);
        }
    }

    static final class ResultKeys extends Candidates<MeasuredBy> {
        ResultKeys() {
            super(MeasuredBy.class);
        }
    }

    static final class ResultOrders extends Candidates<MeasuredOrder> {
        ResultOrders() {
            super(MeasuredOrder.class);
        }
    }

    static final class InputFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Listings.formats().stream().map(FormatInfo::name).iterator();
        }
    }

    static final class TableColumns implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ComparisonTable.columnIds().iterator();
        }
    }

    static final class AcrossKeys extends Candidates<Across> {
        AcrossKeys() {
            super(Across.class);
        }
    }

    static final class Parts extends Candidates<StatisticsPart> {
        Parts() {
            super(StatisticsPart.class);
        }
    }
}
