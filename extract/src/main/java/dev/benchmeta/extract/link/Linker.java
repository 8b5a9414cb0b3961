package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.parse.SentenceParser;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the gains and results of a document. Immutable and thread-safe. */
public final class Linker {
    private final ClauseBuilder clauses;
    private final GainReader gains;
    private final ResultReader results;
    private final SentenceParser parser = new SentenceParser();

    private Linker(ClauseBuilder clauses, GainReader gains, ResultReader results) {
        this.clauses = clauses;
        this.gains = gains;
        this.results = results;
    }

    /** Loads the words and rules; what is wrong with them is added to {@code faults}. */
    public static Linker load(FigureScanner scanner, Faults faults) {
        ClauseBuilder clauses = new ClauseBuilder(scanner, Vocabulary.load(faults));
        GainReader gains = new GainReader(ShapeRules.load("gain.rules", faults), scanner.units());
        ResultReader results =
                new ResultReader(ShapeRules.load("results.rules", faults), scanner.units());
        return new Linker(clauses, gains, results);
    }

    /** The claims of a document; what a title says and the abstract repeats is told once. */
    public Claims link(Document document, FoundNames names) {
        PaperContext paper = PaperContext.of(document, names);
        Trace trace = new Trace();
        List<Gain> gainsFound = new ArrayList<>();
        List<Result> resultsFound = new ArrayList<>();
        document.allSentences()
                .forEach(sentence -> read(sentence, paper, trace, gainsFound, resultsFound));
        return new Claims(
                gainsFound.stream().filter(gain -> !repeated(gain, gainsFound)).toList(),
                resultsFound.stream().filter(result -> !repeated(result, resultsFound)).toList(),
                trace.decisions());
    }

    private static boolean repeated(Gain gain, List<Gain> all) {
        return gain.evidence().span().section() == Section.TITLE
                && all.stream()
                        .anyMatch(
                                other ->
                                        other.evidence().span().section() == Section.ABSTRACT
                                                && other.amount().high() == gain.amount().high()
                                                && other.amount()
                                                        .unit()
                                                        .equals(gain.amount().unit()));
    }

    private static boolean repeated(Result result, List<Result> all) {
        return result.evidence().span().section() == Section.TITLE
                && all.stream()
                        .anyMatch(
                                other ->
                                        other.evidence().span().section() == Section.ABSTRACT
                                                && other.value() == result.value());
    }

    private void read(
            Sentence sentence,
            PaperContext paper,
            Trace trace,
            List<Gain> gainsFound,
            List<Result> resultsFound) {
        List<NameSpan> inside =
                paper.within(sentence.source().section(), sentence.start(), sentence.end());
        List<Figure> figures = clauses.figures(sentence, inside);
        if (figures.isEmpty()) {
            return;
        }
        Clause clause = clauses.build(sentence, figures, inside);
        Dependencies dependencies = new Dependencies(clause, parser);
        ClauseLinks links = new ClauseLinks(clause, paper, dependencies);
        Set<Integer> taken = new HashSet<>();
        List<GainDraft> drafts = gains.read(clause, paper, dependencies, trace, taken);
        for (GainDraft draft : drafts) {
            taken.add(draft.item());
            gainsFound.add(links.gain(draft));
        }
        for (ResultDraft draft : results.read(clause, taken, trace)) {
            resultsFound.add(links.result(draft));
        }
    }
}
