package dev.benchmeta.report.names;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Paper;

/** A paper's words for readers: whole, and with their formulas as printed. */
public final class PaperWords {
    private PaperWords() {}

    /** The words of a figure. */
    public static String of(Paper paper, Evidence evidence) {
        String text = paper.text(evidence.span().section());
        return ReadableWords.of(WholeWords.of(text, evidence.span().start(), evidence.text()));
    }

    /** What a figure is of, over or on, wherever in the abstract or title that stands. */
    public static String of(Paper paper, String words) {
        String whole = WholeWords.of(paper.abstractText(), 0, words);
        return ReadableWords.of(WholeWords.of(paper.title(), 0, whole));
    }
}
