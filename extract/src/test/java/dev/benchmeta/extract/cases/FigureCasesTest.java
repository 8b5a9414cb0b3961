package dev.benchmeta.extract.cases;

import static org.junit.jupiter.api.Assertions.assertAll;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.figure.FigureTables;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.DocumentReader;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every line of {@code testdata/cases/figure}, with nothing but the scanner of figures. */
class FigureCasesTest {
    @Test
    void figures() {
        Faults faults = new Faults();
        DocumentReader documents = DocumentReader.load(faults);
        FigureScanner scanner = FigureTables.load(faults);
        faults.throwIfAny();
        assertAll(
                CaseFiles.of("figure").stream()
                        .map(c -> () -> CasesTest.check(c, scan(documents, scanner, c))));
    }

    /** The figures of a case: those with a unit, and bare numbers. */
    private static Outcome scan(DocumentReader documents, FigureScanner scanner, Case example) {
        List<Notation> figures = new ArrayList<>();
        List<Notation> numbers = new ArrayList<>();
        List<Sentence> sentences = documents.read(example.paper()).allSentences().toList();
        for (Sentence sentence : sentences) {
            String text = sentence.source().text();
            for (Figure figure : scanner.scan(text, sentence.start(), sentence.end())) {
                List<Notation> list = figure.unit().isEmpty() ? numbers : figures;
                list.add(Facts.of(figure, sentence.source()));
            }
        }
        return new Outcome(Map.of("figures", figures, "numbers", numbers), List.of());
    }
}
