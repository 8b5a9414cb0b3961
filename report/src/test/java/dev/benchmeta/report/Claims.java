package dev.benchmeta.report;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Invented claims, one a paper. */
public final class Claims {
    private static final List<Metric> METRICS =
            List.of(Metric.THROUGHPUT, Metric.LATENCY, Metric.SPEED, Metric.QUALITY);

    private Claims() {}

    /** A paper that presents {@code subject} and says that it beats {@code baseline}. */
    public static PaperFacts of(String subject, String baseline, Metric metric, double ratio) {
        return of(subject, baseline, metric, ratio, Qualifier.EXACT);
    }

    public static PaperFacts of(
            String subject, String baseline, Metric metric, double ratio, Qualifier qualifier) {
        Amount amount = new Amount(ratio, ratio, "x", qualifier);
        Gain gain = gain(Optional.of(subject), Optional.of(baseline), metric, amount);
        return paper(subject, Publication.UNKNOWN, List.of(gain));
    }

    private static Gain gain(
            Optional<String> subject, Optional<String> baseline, Metric metric, Amount amount) {
        return new Gain(
                amount,
                metric,
                amount.high() >= 1,
                OptionalDouble.of(amount.high()),
                new Links(subject, baseline, Optional.empty(), Optional.empty()),
                new Evidence(new Span(Section.ABSTRACT, 0, 5), "Words", "gain/invented", 0.9));
    }

    private static PaperFacts paper(String title, Publication publication, List<Gain> gains) {
        Mention mention = new Mention(new Span(Section.TITLE, 0, title.length()), title);
        Paper paper =
                new Paper(
                        title + gains.hashCode(),
                        title,
                        "Words of the abstract.",
                        publication,
                        Source.UNKNOWN);
        Names names =
                new Names(
                        List.of(new Contribution(title, List.of(mention))),
                        List.of(),
                        List.of(),
                        List.of());
        return new PaperFacts(paper, names, gains, List.of(), List.of());
    }

    /** Papers with any claims among few names, so that many agree in something. */
    public static List<PaperFacts> random(Random random, int papers) {
        List<PaperFacts> facts = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            List<Gain> gains = new ArrayList<>();
            for (int g = random.nextInt(4); g > 0; g--) {
                gains.add(gain(name(random), name(random), any(random, METRICS), amount(random)));
            }
            facts.add(paper("Paper" + i, published(random), gains));
        }
        return facts;
    }

    private static Amount amount(Random random) {
        double ratio = Math.exp(random.nextGaussian());
        return new Amount(low(ratio), ratio, "x", any(random, List.of(Qualifier.values())));
    }

    /** The lower number of a figure, which is another one for a quarter of them. */
    public static double low(double high) {
        return Math.floor(high * 100) % 4 == 0 ? high / 2 : high;
    }

    /** One of the values. */
    public static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Optional<String> name(Random random) {
        int number = random.nextInt(6);
        return number == 0 ? Optional.empty() : Optional.of("Name" + number + "X");
    }

    private static Publication published(Random random) {
        String[] dates = {"2024", "2024-03", "2024-03-05", "2025-01-31", "2025-02"};
        int number = random.nextInt(dates.length + 1);
        Optional<PublishedDate> date =
                number == dates.length
                        ? Optional.empty()
                        : Optional.of(PublishedDate.parse(List.of(dates).get(number), false));
        return new Publication(
                date, OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), List.of());
    }
}
