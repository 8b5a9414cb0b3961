package dev.benchmeta.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a list of values. */
final class ValueRow implements FactRow {
    private final List<@Nullable Object> values = new ArrayList<>();

    List<@Nullable Object> values() {
        return values;
    }

    private FactRow add(@Nullable Object value) {
        values.add(value);
        return this;
    }

    @Override
    public FactRow text(String value) {
        return add(value);
    }

    @Override
    public FactRow flag(boolean value) {
        return add(value);
    }

    @Override
    public FactRow integer(int value) {
        return add(value);
    }

    @Override
    public FactRow whole(long value) {
        return add(value);
    }

    @Override
    public FactRow number(double value) {
        return add(value);
    }

    @Override
    public FactRow date(LocalDate value) {
        return add(value);
    }

    @Override
    public FactRow absent() {
        return add(null);
    }
}
