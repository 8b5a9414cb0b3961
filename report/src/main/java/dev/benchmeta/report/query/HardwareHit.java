package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.names.Sentences;
import dev.benchmeta.report.names.Snippet;
import java.util.Comparator;
import java.util.Objects;

/** Hardware that was asked for, in a paper that names it. */
public record HardwareHit(Paper paper, Hardware hardware) {
    public HardwareHit {
        Objects.requireNonNull(paper, "paper is null");
        Objects.requireNonNull(hardware, "hardware is null");
    }

    /**
     * The words around the first mention.
     *
     * @param length about how many characters
     */
    public Snippet words(int length) {
        Span span = mention().span();
        return Snippet.around(paper.text(span.section()), span, length);
    }

    /** The sentence of the first mention. */
    public String sentence() {
        return Sentences.around(paper, mention().span());
    }

    /** The abstract says more about it than the title. */
    private Mention mention() {
        return hardware.mentions().stream()
                .min(Comparator.comparing(m -> m.span().section() == Section.ABSTRACT ? 0 : 1))
                .orElseThrow();
    }
}
