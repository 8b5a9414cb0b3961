package dev.benchmeta.report.measured;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.table.NameHints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Results in groups that hold the same measure in the same unit.
 *
 * @param groups in the order of their metrics, the largest first; what states no key comes last
 * @param papers papers read
 * @param results results of all papers
 * @param leftOut what is left out for want of words
 * @param hints names asked for that no paper uses
 */
public record Measurements(
        List<Group> groups, int papers, int results, LeftOut leftOut, List<String> hints) {
    private static final Comparator<Group> ORDER =
            Comparator.<Group, Metric>comparing(Group::metric)
                    .thenComparing(group -> group.title().isEmpty())
                    .thenComparing(group -> -group.size())
                    .thenComparing(group -> group.title().orElse(""))
                    .thenComparing(Group::unit);

    public Measurements {
        groups = List.copyOf(groups);
        Objects.requireNonNull(leftOut, "leftOut is null");
        hints = List.copyOf(hints);
    }

    /**
     * How results are laid out.
     *
     * @param by what is in a group besides measure and unit
     * @param order of the rows of a group
     * @param top how many rows of a group are shown
     */
    public record Layout(MeasuredBy by, MeasuredOrder order, OptionalInt top) {}

    /**
     * Results of the same measure in the same unit.
     *
     * @param title what else they have in common; empty where that is nothing or not stated
     * @param shown those shown, in order
     * @param size how many there are
     */
    public record Group(
            Metric metric, String unit, Optional<String> title, List<Measured> shown, int size) {
        public Group {
            Objects.requireNonNull(metric, "metric is null");
            Objects.requireNonNull(unit, "unit is null");
            Objects.requireNonNull(title, "title is null");
            shown = List.copyOf(shown);
        }
    }

    private record Kind(Metric metric, String unit, Optional<String> key) {}

    /**
     * What is left out for want of words.
     *
     * @param unnamedHardware results that state no hardware, though their paper targets what was
     *     asked for
     * @param undated papers that have no date, though one was asked for
     */
    public record LeftOut(int unnamedHardware, int undated) {}

    /** The results of these papers that a filter leaves. */
    public static Measurements of(
            Iterator<PaperFacts> papers, MeasuredFilter filter, Layout layout) {
        Collector collector = new Collector(filter);
        papers.forEachRemaining(collector::add);
        return new Measurements(
                groups(collector.found, layout),
                collector.papers,
                collector.results,
                new LeftOut(collector.unnamedHardware, collector.undated),
                collector.hints.notes());
    }

    /** Takes papers one by one. */
    private static final class Collector {
        private final MeasuredFilter filter;
        private final NameHints<Measured> hints;
        private final List<Measured> found = new ArrayList<>();
        private int papers;
        private int results;
        private int unnamedHardware;
        private int undated;

        Collector(MeasuredFilter filter) {
            this.filter = filter;
            this.hints = filter.hints();
        }

        void add(PaperFacts facts) {
            papers++;
            undated += filter.papers().lacksDate(facts.paper()) ? 1 : 0;
            List<Measured> all = Measured.of(facts);
            hints.add(facts, all);
            results += all.size();
            for (Measured one : all) {
                if (filter.test(one)) {
                    found.add(one);
                } else if (filter.hardware().unsaid(one, facts) && filter.testAllButHardware(one)) {
                    unnamedHardware++;
                }
            }
        }
    }

    /** These results in groups. */
    public static List<Group> groups(List<Measured> results, Layout layout) {
        ListMultimap<Kind, Measured> kinds =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Measured one : results) {
            kinds.put(
                    new Kind(one.result().metric(), one.result().unit(), layout.by().key(one)),
                    one);
        }
        return kinds.asMap().entrySet().stream()
                .map(kind -> group(kind.getKey(), kind.getValue(), layout))
                .sorted(ORDER)
                .toList();
    }

    private static Group group(Kind kind, Collection<Measured> results, Layout layout) {
        List<Measured> sorted = layout.order().sorted(List.copyOf(results));
        int shown = Math.min(sorted.size(), layout.top().orElse(sorted.size()));
        return new Group(
                kind.metric,
                kind.unit,
                layout.by().title(sorted.get(0)),
                sorted.subList(0, shown),
                sorted.size());
    }
}
