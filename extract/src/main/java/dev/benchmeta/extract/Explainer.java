package dev.benchmeta.extract;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.Explanation.Found;
import dev.benchmeta.extract.Explanation.SentenceExplained;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.link.Claims;
import dev.benchmeta.extract.link.claim.Decision;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.Locale;

/** Lays out what was found in each sentence of a paper. Immutable. */
final class Explainer {
    private final FigureScanner scanner;

    Explainer(FigureScanner scanner) {
        this.scanner = scanner;
    }

    Explanation explain(Document document, FoundNames names, Claims claims, PaperFacts facts) {
        List<SentenceExplained> sentences =
                document.allSentences()
                        .map(sentence -> sentence(sentence, names, claims.decisions()))
                        .toList();
        return new Explanation(facts, sentences);
    }

    private SentenceExplained sentence(
            Sentence sentence, FoundNames names, List<Decision> decisions) {
        NormalText source = sentence.source();
        Span span = source.span(sentence.start(), sentence.end());
        List<Found> named =
                names.spans().stream()
                        .filter(
                                n ->
                                        n.section() == source.section()
                                                && n.start() >= sentence.start()
                                                && n.end() <= sentence.end())
                        .map(
                                n ->
                                        found(
                                                source,
                                                n.start(),
                                                n.end(),
                                                n.kind().name().toLowerCase(Locale.ROOT)
                                                        + " "
                                                        + n.name()))
                        .toList();
        List<Found> figures =
                scanner.scan(source.text(), sentence.start(), sentence.end()).stream()
                        .map(f -> found(source, f.start(), f.end(), meaning(f)))
                        .toList();
        List<Decision> inside = decisions.stream().filter(d -> d.span().overlaps(span)).toList();
        return new SentenceExplained(span, sentence.text(), named, figures, inside);
    }

    private static Found found(NormalText source, int start, int end, String meaning) {
        return new Found(source.span(start, end), source.rawText(start, end), meaning);
    }

    private static String meaning(Figure figure) {
        String number =
                figure.low() == figure.high()
                        ? String.valueOf(figure.low())
                        : figure.low() + " to " + figure.high();
        String unit = figure.unit().isEmpty() ? "no unit" : figure.unit();
        JsonNamed qualifier = figure.qualifier();
        return number + ", " + unit + ", " + qualifier.jsonName();
    }
}
