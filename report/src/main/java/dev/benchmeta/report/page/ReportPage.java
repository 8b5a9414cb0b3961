package dev.benchmeta.report.page;

import com.google.common.html.HtmlEscapers;
import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * A report as one HTML document that needs nothing else: facts, program and libraries stand in it.
 * Its content security policy names every script and style by fingerprint, so nothing that a title
 * or abstract holds can run. The same facts and settings give the same characters.
 */
public final class ReportPage {
    private final PageSettings settings;
    private final PageParts parts = PageParts.load();

    public ReportPage(PageSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings is null");
    }

    /** The document's content security policy, for a server that sends it along. */
    public String policy() {
        return ContentPolicy.of(parts, settings.live());
    }

    /** Writes the document with all papers, as {@link #write(List, PaperKeys, Writer)} does. */
    public void write(List<PaperFacts> papers, Writer out) throws IOException {
        write(papers, PaperKeys.of(papers), out);
    }

    /**
     * Writes the document.
     *
     * @param papers the papers, in the order they are shown
     * @param keys what they are called, among all that were read
     * @param out where to; left open; has to be written as UTF-8
     * @throws IOException if {@code out} fails
     */
    public void write(List<PaperFacts> papers, PaperKeys keys, Writer out) throws IOException {
        String title = settings.title().isBlank() ? "benchmeta" : settings.title();
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.write(policy());
        out.write(
                "\">\n<link rel=\"icon\" href=\"data:,\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.write("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        out.write(HtmlEscapers.htmlEscaper().escape(title));
        out.write("</title>\n");
        for (String style : parts.styles()) {
            element(out, "<style>", style, "</style>\n");
        }
        out.write("</head>\n<body>\n");
        out.write(parts.body());
        out.write("<script type=\"application/json\" id=\"data\">");
        new PageData(papers, keys, settings).write(out);
        out.write("</script>\n");
        for (String script : parts.scripts()) {
            element(out, "<script>", script, "</script>\n");
        }
        out.write("</body>\n</html>\n");
    }

    private static void element(Writer out, String open, String text, String close)
            throws IOException {
        out.write(open);
        out.write(text);
        out.write(close);
    }
}
