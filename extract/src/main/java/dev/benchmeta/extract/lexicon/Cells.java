package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.extract.rule.Faults;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The typed cells of one row; remembers whether one was faulty. */
final class Cells {
    private final TsvTable table;
    private final TsvTable.Row row;
    private final Faults faults;
    private boolean faulty;

    Cells(TsvTable table, TsvTable.Row row, Faults faults) {
        this.table = table;
        this.row = row;
        this.faults = faults;
    }

    boolean faulty() {
        return faulty;
    }

    int line() {
        return row.line();
    }

    String text(String column) {
        return row.cells().get(table.columns().indexOf(column));
    }

    String filled(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault("the " + column + " is empty", "a value", "fill it or remove the row");
        }
        return text;
    }

    <E extends Enum<E> & JsonNamed> Optional<E> constant(String column, Class<E> type) {
        Optional<E> constant = JsonNamed.find(type, text(column));
        if (constant.isEmpty()) {
            String names =
                    Arrays.stream(type.getEnumConstants())
                            .map(JsonNamed::jsonName)
                            .collect(Collectors.joining(", "));
            fault(
                    "unknown " + column + " '" + text(column) + "'",
                    "one of " + names,
                    "write it exactly so");
        }
        return constant;
    }

    Origin origin() {
        return new Origin(optional("vendor"), optional("parent"), year("year"));
    }

    Surfaces surfaces() {
        return new Surfaces(items("surfaces"), items("ambiguous"));
    }

    OptionalInt year(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<BigDecimal> year = number(column, text, "a year from 1940 to 2100");
        boolean sound =
                year.filter(y -> y.scale() <= 0 && y.intValue() >= 1940 && y.intValue() <= 2100)
                        .isPresent();
        if (year.isPresent() && !sound) {
            fault(
                    "the " + column + " is '" + text + "'",
                    "a year from 1940 to 2100",
                    "correct it or leave it empty");
        }
        return sound ? OptionalInt.of(year.orElseThrow().intValue()) : OptionalInt.empty();
    }

    /** "7000000000", "7B", "350M", "1.5B". */
    OptionalLong parameters(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        int power = Math.max(0, "-KMBT".indexOf(text.charAt(text.length() - 1)));
        String digits = power > 0 ? text.substring(0, text.length() - 1) : text;
        return number(column, digits, "a number such as 7000000000, 7B or 350M")
                .map(n -> OptionalLong.of(n.movePointRight(3 * power).longValue()))
                .orElse(OptionalLong.empty());
    }

    List<Integer> gigabytes(String column) {
        return items(column).stream()
                .flatMap(item -> number(column, item, "whole gigabytes separated by '; '").stream())
                .map(BigDecimal::intValue)
                .toList();
    }

    private Optional<BigDecimal> number(String column, String text, String expected) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers that are not positive
        }
        fault("the " + column + " is '" + text + "'", expected, "correct it or leave it empty");
        return Optional.empty();
    }

    private Optional<String> optional(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private List<String> items(String column) {
        List<String> items = row.list(table.columns().indexOf(column));
        if (items.contains("")) {
            fault(
                    "the " + column + " hold an empty item",
                    "items separated by '; '",
                    "remove the spare semicolon");
        }
        return items;
    }

    private void fault(String what, String expected, String hint) {
        faulty = true;
        faults.add(table.file(), row.line(), what + ", expected " + expected + "; " + hint);
    }
}
