package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.ClauseBuilder;
import dev.benchmeta.extract.link.clause.RivalWords;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Vocabulary;
import dev.benchmeta.extract.link.gain.GainReader;
import dev.benchmeta.extract.link.gain.MisreadingWord;
import dev.benchmeta.extract.link.measure.MeasureWords;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.result.ResultReader;
import dev.benchmeta.extract.link.result.ResultWord;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.parse.SentenceParser;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.text.Document;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the gains and results of a document. Immutable and thread-safe. */
public final class Linker {
    /** What was loaded from the rule files. */
    record Rules(ClauseBuilder clauses, GainReader gains, ResultReader results, LinkWords words) {}

    private final Rules rules;
    private final SentenceParser parser;
    private final boolean gated;

    private Linker(Rules rules, SentenceParser parser, boolean gated) {
        this.rules = rules;
        this.parser = parser;
        this.gated = gated;
    }

    /** Loads the words and rules; what is wrong with them is added to {@code faults}. */
    public static Linker load(FigureScanner scanner, Faults faults) {
        ClauseBuilder clauses =
                new ClauseBuilder(
                        scanner,
                        Vocabulary.load(faults),
                        new RivalWords(faults),
                        WordKinds.load("changes.tsv", ChangeWord.class, faults));
        GainReader gains =
                new GainReader(
                        ShapeRules.load("gain.rules", faults),
                        WordKinds.load("misreadings.tsv", MisreadingWord.class, faults),
                        new MeasureWords(faults),
                        scanner.units());
        ResultReader results =
                new ResultReader(
                        ShapeRules.load("results.rules", faults),
                        scanner.units(),
                        WordKinds.load("results.tsv", ResultWord.class, faults));
        Rules rules = new Rules(clauses, gains, results, LinkWords.load(faults));
        return new Linker(rules, new SentenceParser(), true);
    }

    /**
     * One that reads sentences without figures too, and parses those with figures before any rule
     * asks. It is slow and finds the same, which a test checks.
     */
    public Linker ungated() {
        return new Linker(rules, parser, false);
    }

    /** The claims of a document; what a title says and the abstract repeats is told once. */
    public Claims link(Document document, FoundNames names) {
        PaperReader reader =
                new PaperReader(
                        new PaperContext(
                                document, names, rules.words().subjects(), rules.words().topics()),
                        rules,
                        parser,
                        gated);
        document.allSentences().forEach(reader::read);
        return new Claims(
                oncePerPaper(reader.gains(), Gain::evidence, Linker::figure),
                oncePerPaper(reader.results(), Result::evidence, Linker::value),
                reader.decisions());
    }

    /**
     * A title may say "2x faster" of what the abstract calls 2x the throughput, not of 2x less
     * memory.
     */
    private static List<Object> figure(Gain gain) {
        return List.of(gain.amount().high(), gain.amount().unit(), alike(gain.metric()));
    }

    private static List<Object> value(Result result) {
        return List.of(result.value(), result.unit(), alike(result.metric()));
    }

    private static Metric alike(Metric metric) {
        return switch (metric) {
            case LATENCY, THROUGHPUT, TRAINING_TIME -> Metric.SPEED;
            case ENERGY_EFFICIENCY, POWER -> Metric.ENERGY;
            case COST_EFFICIENCY -> Metric.COST;
            case MODEL_SIZE, COMPRESSION -> Metric.MEMORY;
            default -> metric;
        };
    }

    /** Without what stands in the title if the abstract tells it too. */
    private static <T> List<T> oncePerPaper(
            List<T> facts, Function<T, Evidence> evidence, Function<T, Object> figure) {
        Predicate<T> inTitle = fact -> evidence.apply(fact).span().section() == Section.TITLE;
        Set<Object> told =
                facts.stream().filter(inTitle.negate()).map(figure).collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> !inTitle.test(fact) || !told.contains(figure.apply(fact)))
                .toList();
    }
}
