package dev.benchmeta.extract.figure;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.figure.QualifierWords.Place;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the figure scanner from {@code rules/units.tsv}, {@code numbers.tsv} and {@code
 * qualifiers.tsv}.
 */
public final class FigureTables {
    private final Faults faults;

    private FigureTables(Faults faults) {
        this.faults = faults;
    }

    /** The scanner; what is wrong with the tables is added to {@code faults}. */
    public static FigureScanner load(Faults faults) {
        return of(
                RuleTable.read("units.tsv", 4, faults),
                RuleTable.read("numbers.tsv", 3, faults),
                RuleTable.read("qualifiers.tsv", 3, faults),
                faults);
    }

    static FigureScanner of(
            List<Row> unitRows, List<Row> numberRows, List<Row> qualifierRows, Faults faults) {
        FigureTables tables = new FigureTables(faults);
        Units units = tables.units(unitRows);
        return new FigureScanner(
                units, tables.words(numberRows, units), tables.qualifiers(qualifierRows));
    }

    private Units units(List<Row> rows) {
        Map<String, Units.Unit> surfaces = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<UnitKind> kind = kind(row);
            Optional<Metric> metric = metric(row, row.cell(2));
            kind.ifPresent(
                    k -> {
                        Units.Unit unit = new Units.Unit(row.cell(0), k, metric);
                        row.list(3).forEach(surface -> put(row, surfaces, surface, unit));
                    });
        }
        return new Units(surfaces);
    }

    private Optional<UnitKind> kind(Row row) {
        for (UnitKind kind : UnitKind.values()) {
            if (kind.name().equals(row.cell(1).toUpperCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        faults.add(
                row.file(),
                row.line(),
                "kind '" + row.cell(1) + "' is unknown; see the first line for the kinds");
        return Optional.empty();
    }

    private Optional<Metric> metric(Row row, String name) {
        Optional<Metric> metric = JsonNamed.find(Metric.class, name);
        if (metric.isEmpty() && !name.isEmpty()) {
            faults.add(
                    row.file(),
                    row.line(),
                    "metric '" + name + "' is unknown; use a name of the published schema");
        }
        return metric;
    }

    private WordFigures words(List<Row> rows, Units units) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Map<String, Double> ratios = new LinkedHashMap<>();
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Double> parsed = number(row);
            if (parsed.isEmpty()) {
                continue;
            }
            double value = parsed.get();
            for (String word : row.list(2)) {
                switch (row.cell(0)) {
                    case "number" -> put(row, numbers, word, value);
                    case "fraction" -> {
                        put(row, ratios, word, value);
                        forms.put(word, Form.FRACTION);
                    }
                    case "word" -> put(row, ratios, word, value);
                    default ->
                            faults.add(
                                    row.file(),
                                    row.line(),
                                    "kind '"
                                            + row.cell(0)
                                            + "' is unknown, expected number, fraction or word");
                }
            }
        }
        return new WordFigures(numbers, ratios, forms, units);
    }

    private Optional<Double> number(Row row) {
        try {
            return Optional.of(Double.parseDouble(row.cell(1)));
        } catch (NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'" + row.cell(1) + "' is no number; write digits such as 0.5 or 12");
            return Optional.empty();
        }
    }

    private QualifierWords qualifiers(List<Row> rows) {
        Map<Place, Map<String, Qualifier>> words = new EnumMap<>(Place.class);
        for (Row row : rows) {
            Optional<Qualifier> qualifier = JsonNamed.find(Qualifier.class, row.cell(0));
            if (qualifier.isEmpty()) {
                faults.add(row.file(), row.line(), "qualifier '" + row.cell(0) + "' is unknown");
                continue;
            }
            Optional<Place> place = JsonNamed.find(Place.class, row.cell(1));
            if (place.isEmpty()) {
                faults.add(
                        row.file(),
                        row.line(),
                        "place '" + row.cell(1) + "' is unknown, expected before, after or turned");
                continue;
            }
            Map<String, Qualifier> there =
                    words.computeIfAbsent(place.get(), p -> new LinkedHashMap<>());
            row.list(2).forEach(word -> put(row, there, word, qualifier.get()));
        }
        return new QualifierWords(words);
    }

    private <V> void put(Row row, Map<String, V> map, String key, V value) {
        if (map.put(key, value) != null) {
            faults.add(row.file(), row.line(), "'" + key + "' stands twice; remove one");
        }
    }
}
