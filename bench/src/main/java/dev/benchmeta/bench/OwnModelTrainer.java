package dev.benchmeta.bench;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.name.model.Clue;
import dev.benchmeta.extract.name.model.ClueKind;
import dev.benchmeta.extract.name.NameFinder;
import dev.benchmeta.extract.name.PresentedName;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.DocumentReader;
import dev.benchmeta.report.score.GoldFormatException;
import dev.benchmeta.report.score.GoldPaper;
import dev.benchmeta.report.score.GoldReader;
import dev.benchmeta.report.score.Labels;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.util.MapFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns from annotated papers which of the names that a paper presents are models, and writes what
 * each clue counts: {@code OwnModelTrainer papers.jsonl gold.jsonl own-models.tsv}. The annotations
 * need only {@code contributions} and {@code models}. The same papers give the same file.
 */
public final class OwnModelTrainer {
    /** Clues of fewer names are left out. */
    private static final int FEWEST = 12;

    /** The width of the Gaussian prior over the weights. */
    private static final double SIGMA = 0.35;

    private static final double TOLERANCE = 1e-5;

    /** The words of a paper are many and are shared by its names: they count less. */
    private static final Map<ClueKind, Double> VALUES =
            Map.of(ClueKind.ABSTRACT, 0.4, ClueKind.TITLE, 0.7);

    /**
     * Added to the log odds, so that names are taken for models below even odds already: F1 is
     * greatest where the threshold is about half the F1 reached (Lipton, Elkan and Naryanaswamy,
     * "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014). Chosen by
     * cross-validation.
     */
    private static final double TILT = 0.7;

    /** Weights nearer to 0 are left out. */
    private static final double LEAST = 0.02;

    private static final Comparator<Clue> ORDER =
            Comparator.comparing(Clue::kind).thenComparing(Clue::value);

    private final DocumentReader documents;
    private final NameFinder names;

    private OwnModelTrainer(DocumentReader documents, NameFinder names) {
        this.documents = documents;
        this.names = names;
    }

    public static void main(String[] args) throws IOException, GoldFormatException {
        if (args.length != 3) {
            System.err.println("usage: OwnModelTrainer PAPERS GOLD WEIGHTS");
            System.exit(2);
        }
        Faults faults = new Faults();
        DocumentReader documents = DocumentReader.load(faults);
        NameFinder names = NameFinder.load(Lexicons.load(faults), faults);
        faults.throwIfAny();
        new OwnModelTrainer(documents, names)
                .train(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    private void train(Path papers, Path gold, Path weights)
            throws IOException, GoldFormatException {
        Map<String, Labels> labels =
                GoldReader.read(Files.readAllLines(gold), gold.toString()).stream()
                        .collect(Collectors.toMap(GoldPaper::id, GoldPaper::labels));
        RVFDataset<Boolean, Clue> examples = new RVFDataset<>();
        for (Paper paper : Corpus.read(papers, Integer.MAX_VALUE)) {
            Labels paperLabels = labels.get(paper.id());
            if (paperLabels != null) {
                addExamples(paper, paperLabels, examples);
            }
        }
        examples.applyFeatureCountThreshold(FEWEST);
        Files.write(weights, lines(learn(examples), examples));
        System.err.printf(
                "%d names, %d clues%n", examples.size(), examples.featureIndex().size());
    }

    private void addExamples(Paper paper, Labels labels, RVFDataset<Boolean, Clue> examples) {
        Set<String> own = keys(labels.contributions());
        Set<String> models = keys(labels.models());
        for (PresentedName name : names.presented(documents.read(paper))) {
            String key = key(name.name());
            if (own.contains(key)) {
                // In one order, so that the same annotations give the same sums.
                ClassicCounter<Clue> values =
                        new ClassicCounter<>(MapFactory.linkedHashMapFactory());
                name.clues().stream()
                        .sorted(ORDER)
                        .forEach(c -> values.setCount(c, VALUES.getOrDefault(c.kind(), 1.0)));
                examples.add(new RVFDatum<>(values, models.contains(key)));
            }
        }
    }

    private static Set<String> keys(List<Labels.Entity> entities) {
        Set<String> keys = new HashSet<>();
        for (Labels.Entity entity : entities) {
            keys.add(key(entity.name()));
            entity.surfaces().forEach(surface -> keys.add(key(surface)));
        }
        return keys;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<Clue, Double> learn(RVFDataset<Boolean, Clue> examples) {
        LinearClassifierFactory<Boolean, Clue> factory =
                new LinearClassifierFactory<>(
                        TOLERANCE, false, LogPrior.LogPriorType.QUADRATIC.ordinal(), SIGMA, 0);
        factory.useQuasiNewton();
        LinearClassifier<Boolean, Clue> classifier = factory.trainClassifier(examples);
        Map<Clue, Double> weights = new HashMap<>();
        for (Clue clue : classifier.features()) {
            double odds = classifier.weight(clue, true) - classifier.weight(clue, false);
            weights.put(clue, odds * VALUES.getOrDefault(clue.kind(), 1.0));
        }
        weights.merge(new Clue(ClueKind.BIAS, ""), TILT, Double::sum);
        return weights;
    }

    private static List<String> lines(
            Map<Clue, Double> weights, RVFDataset<Boolean, Clue> examples) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by OwnModelTrainer from "
                        + examples.size()
                        + " names that papers present, labelled by readers. Columns: where a clue stands"
                        + " (see ClueKind), the clue, what it adds to a score above 0 for a model: the logarithm"
                        + " of the odds and a little more (TILT).");
        weights.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= LEAST)
                .sorted(Map.Entry.comparingByKey(ORDER))
                .forEach(
                        e ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "%s\t%s\t%.3f",
                                                e.getKey().kind().id(),
                                                e.getKey().value(),
                                                e.getValue())));
        return lines;
    }
}
