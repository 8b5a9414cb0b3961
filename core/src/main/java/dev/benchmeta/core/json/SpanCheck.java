package dev.benchmeta.core.json;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Span;
import java.util.List;

/** Checks that every span of a record read from outside covers the words it claims. */
final class SpanCheck {
    private final Paper paper;

    private SpanCheck(Paper paper) {
        this.paper = paper;
    }

    static void check(PaperFacts facts) throws FactsFormatException {
        SpanCheck check = new SpanCheck(facts.paper());
        check.named("contributions", facts.names().contributions());
        check.named("models", facts.names().models());
        check.named("benchmarks", facts.names().benchmarks());
        check.named("hardware", facts.names().hardware());
        for (int i = 0; i < facts.gains().size(); i++) {
            check.evidence("gains[" + i + "]", facts.gains().get(i).evidence());
        }
        for (int i = 0; i < facts.results().size(); i++) {
            check.evidence("results[" + i + "]", facts.results().get(i).evidence());
        }
        for (int i = 0; i < facts.notes().size(); i++) {
            check.words("notes[" + i + "]", facts.notes().get(i).span());
        }
    }

    private void named(String list, List<? extends Named> things) throws FactsFormatException {
        for (int i = 0; i < things.size(); i++) {
            List<Mention> mentions = things.get(i).mentions();
            for (int j = 0; j < mentions.size(); j++) {
                String path = list + "[" + i + "].mentions[" + j + "]";
                same(path, mentions.get(j).span(), mentions.get(j).text());
            }
        }
    }

    private void evidence(String path, Evidence evidence) throws FactsFormatException {
        same(path, evidence.span(), evidence.text());
    }

    private void same(String path, Span span, String text) throws FactsFormatException {
        String words = words(path, span);
        if (!words.equals(text)) {
            throw new FactsFormatException(
                    path
                            + ".text is \""
                            + text
                            + "\"; expected \""
                            + words
                            + "\", the "
                            + span.section().jsonName()
                            + "'s words at "
                            + span.start()
                            + " to "
                            + span.end());
        }
    }

    private String words(String path, Span span) throws FactsFormatException {
        int length = paper.text(span.section()).length();
        if (span.end() > length) {
            throw new FactsFormatException(
                    path
                            + " ends at "
                            + span.end()
                            + "; expected at most "
                            + length
                            + ", the length of the "
                            + span.section().jsonName());
        }
        return span.in(paper);
    }
}
