package dev.benchmeta.report.score;

import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.score.Labels.Entity;
import dev.benchmeta.report.score.Labels.LabelledGain;
import dev.benchmeta.report.score.Labels.LabelledResult;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When an annotated and a found entry say the same. In every method the annotated one comes first.
 */
final class Agreement {
    /** Papers say "faster" for any of these; only the strict levels tell them apart. */
    private static final Set<Metric> SPEED_LIKE =
            EnumSet.of(Metric.THROUGHPUT, Metric.LATENCY, Metric.SPEED, Metric.TRAINING_TIME);

    private static final Set<String> PERCENT_LIKE = Set.of("%", "pp", "points");
    private static final Map<String, String> UNITS =
            Map.of(
                    "times",
                    "x",
                    "fold",
                    "x",
                    "\u00D7",
                    "x",
                    "percent",
                    "%",
                    "percentage points",
                    "pp",
                    "point",
                    "points");
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9][a-z0-9.\\-]*");
    private static final Set<String> STOP_WORDS =
            Set.of("the", "a", "of", "on", "with", "to", "model", "models", "method", "methods");
    private static final double ENOUGH_TOKENS = 0.6;
    private static final double RATIO_TOLERANCE = 0.011;

    private Agreement() {}

    /** How many forms of the name the two share; 0 = different things. */
    static int entity(Entity gold, Entity found, boolean hardware) {
        Set<String> common = new HashSet<>(forms(gold, hardware));
        common.retainAll(forms(found, hardware));
        return common.size();
    }

    private static Set<String> forms(Entity entity, boolean hardware) {
        return entity.surfaces().stream()
                .filter(surface -> !surface.isEmpty())
                .map(surface -> NameForm.ascii(surface, hardware))
                .collect(Collectors.toSet());
    }

    static boolean close(double value, double reference) {
        return Math.abs(value - reference) <= 1e-6 + 3e-3 * Math.abs(reference);
    }

    static boolean figure(LabelledGain gold, LabelledGain found) {
        return close(found.amount().low(), gold.amount().low())
                && close(found.amount().high(), gold.amount().high())
                && unit(gold.amount().unit(), found.amount().unit());
    }

    private static boolean unit(String gold, String found) {
        String expected = unit(gold);
        String actual = unit(found);
        return expected.equals(actual)
                || (PERCENT_LIKE.contains(expected) && PERCENT_LIKE.contains(actual));
    }

    private static String unit(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return UNITS.getOrDefault(plain, plain);
    }

    static boolean metric(Metric gold, Metric found) {
        return gold == found || (SPEED_LIKE.contains(gold) && SPEED_LIKE.contains(found));
    }

    static boolean link(Optional<String> gold, Optional<String> found, boolean hardware) {
        String expected = gold.orElse("");
        String actual = found.orElse("");
        if (expected.isEmpty() || actual.isEmpty()) {
            return expected.isEmpty() && actual.isEmpty();
        }
        String x = NameForm.ascii(expected, hardware);
        String y = NameForm.ascii(actual, hardware);
        boolean contained = !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
        return contained || shareTokens(tokens(expected), tokens(actual));
    }

    private static boolean shareTokens(Set<String> gold, Set<String> found) {
        long common = gold.stream().filter(found::contains).count();
        return !gold.isEmpty()
                && !found.isEmpty()
                && (double) common / Math.min(gold.size(), found.size()) >= ENOUGH_TOKENS;
    }

    private static Set<String> tokens(String words) {
        return TOKEN.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(token -> !STOP_WORDS.contains(token))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean baseline(Links gold, Links found) {
        return link(gold.baseline(), found.baseline(), true);
    }

    static boolean hardware(Links gold, Links found) {
        return link(gold.hardware(), found.hardware(), true);
    }

    static boolean subject(Links gold, Links found) {
        return link(gold.subject(), found.subject(), false);
    }

    static boolean claim(LabelledGain gold, LabelledGain found) {
        return figure(gold, found)
                && metric(gold.metric(), found.metric())
                && gold.improves() == found.improves();
    }

    static boolean linked(LabelledGain gold, LabelledGain found) {
        return claim(gold, found)
                && baseline(gold.links(), found.links())
                && hardware(gold.links(), found.links());
    }

    static boolean full(LabelledGain gold, LabelledGain found) {
        return linked(gold, found)
                && gold.metric() == found.metric()
                && subject(gold.links(), found.links())
                && gold.amount().qualifier() == found.amount().qualifier()
                && (gold.ratio().isEmpty() || ratio(gold.ratio(), found.ratio()));
    }

    static boolean ratio(OptionalDouble gold, OptionalDouble found) {
        if (gold.isEmpty() || found.isEmpty()) {
            return false;
        }
        double expected = gold.getAsDouble();
        return Math.abs(expected - found.getAsDouble()) <= RATIO_TOLERANCE * Math.abs(expected);
    }

    /** How much two gains agree; 0 = their figures differ, so they cannot be the same claim. */
    static int gain(LabelledGain gold, LabelledGain found) {
        if (!figure(gold, found)) {
            return 0;
        }
        return 1
                + one(metric(gold.metric(), found.metric()))
                + one(gold.metric() == found.metric())
                + one(claim(gold, found))
                + one(linked(gold, found))
                + one(baseline(gold.links(), found.links()))
                + one(hardware(gold.links(), found.links()))
                + one(subject(gold.links(), found.links()));
    }

    /** How much two results agree; 0 = their values differ. */
    static int result(LabelledResult gold, LabelledResult found) {
        if (!close(gold.value(), found.value())) {
            return 0;
        }
        return 1
                + one(metric(gold.metric(), found.metric()))
                + one(link(gold.benchmark(), found.benchmark(), false))
                + one(link(gold.subject(), found.subject(), false));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
