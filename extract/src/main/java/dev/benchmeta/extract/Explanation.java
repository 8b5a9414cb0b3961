package dev.benchmeta.extract;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.link.claim.Decision;
import java.util.List;
import java.util.Objects;

/**
 * How the facts of a paper came about.
 *
 * @param facts the facts
 * @param sentences the sentences of title and abstract in order
 */
public record Explanation(PaperFacts facts, List<SentenceExplained> sentences) {
    public Explanation {
        Objects.requireNonNull(facts, "facts is null");
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param span where it stands in the raw text
     * @param normalised its text as rules see it
     * @param names what it names: kind and canonical name
     * @param figures every numeric expression read, with its unit and qualifier
     * @param decisions which rules took or refused which figures
     */
    public record SentenceExplained(
            Span span,
            String normalised,
            List<Found> names,
            List<Found> figures,
            List<Decision> decisions) {
        public SentenceExplained {
            Objects.requireNonNull(span, "span is null");
            Objects.requireNonNull(normalised, "normalised is null");
            names = List.copyOf(names);
            figures = List.copyOf(figures);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Something found in the text.
     *
     * @param span where
     * @param text the raw words
     * @param meaning what it was read as
     */
    public record Found(Span span, String text, String meaning) {
        public Found {
            Objects.requireNonNull(span, "span is null");
            Objects.requireNonNull(text, "text is null");
            Objects.requireNonNull(meaning, "meaning is null");
        }
    }
}
