package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.render.MarkedText;
import dev.benchmeta.report.render.MarkedText.Mark;
import dev.benchmeta.report.render.MarkedText.Style;
import dev.benchmeta.report.render.TextSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paper to read: title, what the listing says of it, and the abstract with its facts marked.
 */
public final class PaperPage {
    private final Paper paper;
    private final TextSettings settings;
    private final List<MarkedSpan> marks = new ArrayList<>();

    private record MarkedSpan(Span span, Style style) {}

    private PaperPage(PaperFacts facts, TextSettings settings) {
        this.paper = facts.paper();
        this.settings = settings;
        Names names = facts.names();
        mark(names.contributions(), Style.NAME);
        mark(names.models(), Style.NAME);
        mark(names.benchmarks(), Style.NAME);
        mark(names.hardware(), Style.HARDWARE);
        facts.gains().forEach(g -> marks.add(new MarkedSpan(g.evidence().span(), Style.GAIN)));
        facts.results().forEach(r -> marks.add(new MarkedSpan(r.evidence().span(), Style.RESULT)));
    }

    private void mark(List<? extends Named> named, Style style) {
        named.stream()
                .flatMap(one -> one.mentions().stream())
                .map(Mention::span)
                .forEach(span -> marks.add(new MarkedSpan(span, style)));
    }

    /** The page in lines that fit. */
    public static List<String> of(PaperFacts facts, TextSettings settings) {
        PaperPage page = new PaperPage(facts, settings);
        List<String> lines = new ArrayList<>(page.marked(Section.TITLE));
        lines.addAll(MarkedText.lines(page.about(), List.of(), settings));
        lines.add("");
        lines.addAll(page.marked(Section.ABSTRACT));
        if (!page.marks.isEmpty()) {
            lines.add("");
            lines.add(page.legend());
        }
        return lines;
    }

    private List<String> marked(Section section) {
        String text = paper.text(section);
        if (text.isBlank()) {
            return List.of(section == Section.TITLE ? "(no title)" : "(no abstract)");
        }
        List<Mark> marked =
                marks.stream()
                        .filter(mark -> mark.span.section() == section)
                        .map(mark -> new Mark(mark.span.start(), mark.span.end(), mark.style))
                        .toList();
        return MarkedText.lines(text, marked, settings);
    }

    private String about() {
        Publication publication = paper.publication();
        return Stream.of(
                        publication.published().map(PublishedDate::iso).stream(),
                        publication.organization().stream(),
                        publication.authors().stream()
                                .mapToObj(n -> n + (n == 1 ? " author" : " authors")),
                        Stream.of("id " + paper.id()),
                        publication.links().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining(" \u00B7 "));
    }

    private String legend() {
        return Stream.of(Style.values())
                .filter(style -> marks.stream().anyMatch(mark -> mark.style == style))
                .map(
                        style ->
                                MarkedText.legend(
                                        style.name().toLowerCase(Locale.ROOT), style, settings))
                .collect(Collectors.joining("  "));
    }
}
