package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The rules of one file under {@code rules/}, in the order of their precedence. Of a gain the first
 * that matches decides, of a result the first that matches and can have such a value. Immutable.
 */
public final class ShapeRules {
    /**
     * How many items on each side of a figure a rule may look at: keeps matching linear in the
     * sentence.
     */
    static final int WINDOW = 40;

    /** The rule that takes a share right behind what changes: "reduces latency 40%". */
    private static final String SHARE = "verb.metric.share";

    /** "clear savings, up to 30%", not "clear gains, 90% on BarSet" */
    private static final String PEAK = "noun.peak";

    private static final Set<Metric> VALUES = Set.of(Metric.QUALITY, Metric.DENSITY);

    /**
     * A rule that matched.
     *
     * @param rule the rule
     * @param change index of the word of change; -1 if the rule names none
     * @param metric index of the metric; -1 if the rule names none
     * @param subject index of the subject; -1 if the rule names none
     */
    public record Match(ShapeRule rule, int change, int metric, int subject) {
        /** The match for another figure that goes on with this one, of a subject of its own. */
        public Match unnamed() {
            return new Match(rule, change, metric, -1);
        }
    }

    private final List<ShapeRule> rules;

    private ShapeRules(List<ShapeRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules; what is wrong with the table is added to {@code faults}. */
    public static ShapeRules load(String file, Faults faults) {
        List<ShapeRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : RuleTable.read(file, 5, faults)) {
            if (!ids.add(row.cell(0))) {
                faults.add(
                        row.file(),
                        row.line(),
                        "rule '" + row.cell(0) + "' stands twice; give it another id");
            } else {
                rule(row, faults).ifPresent(rules::add);
            }
        }
        return new ShapeRules(rules);
    }

    private static Optional<ShapeRule> rule(Row row, Faults faults) {
        Optional<Construct> construct = Construct.find(row.cell(2));
        if (construct.isEmpty()) {
            faults.add(row.file(), row.line(), "construct '" + row.cell(2) + "' is unknown");
            return Optional.empty();
        }
        String pattern = row.cell(4);
        try {
            double confidence = Double.parseDouble(row.cell(3));
            if (!(confidence >= 0 && confidence <= 1)
                    || !row.cell(1).matches("[r%puk]+")
                    || pattern.indexOf('@') < 0) {
                faults.add(
                        row.file(),
                        row.line(),
                        "rule '"
                                + row.cell(0)
                                + "' needs units out of r % p u k, a confidence from 0 to 1 and a"
                                + " pattern with @");
                return Optional.empty();
            }
            return Optional.of(
                    new ShapeRule(
                            row.cell(0),
                            row.cell(1),
                            construct.get(),
                            confidence,
                            Pattern.compile(pattern)));
        } catch (PatternSyntaxException | NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'"
                            + pattern
                            + "' or confidence '"
                            + row.cell(3)
                            + "' cannot be read: "
                            + e.getMessage());
            return Optional.empty();
        }
    }

    List<ShapeRule> rules() {
        return rules;
    }

    /** The first rule that matches the figures at {@code index}. */
    public Optional<Match> match(Clause clause, int index, Figure figure) {
        return matches(clause, index, figure).findFirst();
    }

    /** The rules that match the figures at {@code index}, tried only as far as they are asked. */
    public Stream<Match> matches(Clause clause, int index, Figure figure) {
        int from = Math.max(0, index - WINDOW);
        int to = Math.min(clause.size(), index + WINDOW);
        String shape =
                clause.shape().substring(from, index)
                        + '@'
                        + clause.shape().substring(index + 1, to);
        boolean compared = compared(clause, index, figure);
        return rules.stream()
                .filter(rule -> rule.takes(figure))
                .filter(rule -> worded(rule.construct(), clause, index, figure))
                .filter(r -> !r.id().equals(PEAK) || figure.qualifier() == Qualifier.UP_TO)
                .flatMap(rule -> match(rule, shape, from).stream())
                .filter(
                        match ->
                                accepts(match.rule(), clause, match.metric())
                                        || match.rule().id().equals(SHARE) && compared);
    }

    private static Optional<Match> match(ShapeRule rule, String shape, int from) {
        Matcher matcher = rule.pattern().matcher(shape);
        return matcher.find()
                ? Optional.of(
                        new Match(
                                rule,
                                at(matcher, "c", from),
                                at(matcher, "m", from),
                                at(matcher, "s", from)))
                : Optional.empty();
    }

    /** What a construct asks of the figure itself. */
    private static boolean worded(Construct construct, Clause clause, int index, Figure figure) {
        return switch (construct) {
            case PLUS -> signed(clause, index, figure);
            case WITHIN -> clause.within(figure);
            case BOUND -> bounded(clause, index, figure);
            default -> true;
        };
    }

    /** "an error below 2%", "accuracies above 92%" */
    private static boolean bounded(Clause clause, int index, Figure figure) {
        boolean apart = Phrases.at(clause, index - 1) == Item.OTHER;
        boolean bound =
                apart
                        ? clause.lower(index - 1).equals("above")
                        : figure.extent().outerStart() < figure.start();
        return bound && !clause.within(figure);
    }

    /** A plus tells a gain; a minus only in brackets, since it may be the value itself. */
    private static boolean signed(Clause clause, int index, Figure figure) {
        boolean bracket = index > 0 && clause.shape().charAt(index - 1) == '(';
        return figure.form() == Figure.Form.PLUS || (figure.form() == Figure.Form.MINUS && bracket);
    }

    /**
     * A resource of which less is better must stand where only part of it is used; a share of a
     * device's cells ("using 5% of the LUTs") is a value. "improves accuracy 92%" tells a score.
     */
    private static boolean accepts(ShapeRule rule, Clause clause, int metric) {
        Word word = clause.word(metric);
        if (rule.id().equals(SHARE)) {
            return word == null || !word.metric().equals(Optional.of(Metric.QUALITY));
        }
        if (rule.construct() != Construct.LESS) {
            return true;
        }
        return word != null
                && word.type() == WordClass.METRIC_DOWN
                && !VALUES.contains(word.metric().orElse(Metric.QUALITY));
    }

    /** "improves accuracy up to 0.5% compared to X" */
    private static boolean compared(Clause clause, int index, Figure figure) {
        return figure.qualifier() == Qualifier.UP_TO && Phrases.at(clause, index + 1) == 'O';
    }

    private static int at(Matcher matcher, String group, int from) {
        boolean named = matcher.pattern().pattern().contains("(?<" + group + ">");
        int start = named ? matcher.start(group) : -1;
        return start < 0 ? -1 : start + from;
    }
}
