package dev.benchmeta.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.Testdata;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The document around the data. */
class ReportPageTest {
    private static String page(List<PaperFacts> papers, PageSettings settings) {
        StringWriter out = new StringWriter();
        try {
            new ReportPage(settings).write(papers, out);
        } catch (IOException e) {
            throw new AssertionError("a StringWriter failed", e);
        }
        return out.toString();
    }

    private static String page(boolean live) {
        return page(Testdata.facts(), new PageSettings("Papers", "1.2.3", live));
    }

    private static String policy(String page) {
        return Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> elements(String page, String name) {
        return Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String fingerprint(String text) throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    @Test
    void namesEveryScriptAndStyleByFingerprint() throws NoSuchAlgorithmException {
        String page = page(false);
        String policy = policy(page);
        assertThat(elements(page, "script")).hasSize(3);
        assertThat(elements(page, "style")).hasSize(2);
        for (String text : elements(page, "script")) {
            assertThat(policy).contains(fingerprint(text));
            assertThat(text).doesNotContain("</script", "<!--", "\r");
        }
        for (String text : elements(page, "style")) {
            assertThat(policy).contains(fingerprint(text));
            assertThat(text).doesNotContain("</style", "url(", "@import", "\r");
        }
        assertThat(policy)
                .startsWith("default-src 'none'; script-src 'sha256-")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    @Test
    void reachesForNothingUnlessItIsServed() {
        assertThat(policy(page(false))).contains("connect-src 'none'");
        assertThat(policy(page(true))).contains("connect-src 'self'");
    }

    @Test
    void escapesItsTitle() {
        String page =
                page(List.of(), new PageSettings("</title><script>alert(1)</script>", "1", false));
        assertThat(page.substring(0, page.indexOf("<style>")))
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(page(false).equals(page(false))).as("two pages are the same").isTrue();
    }

    @Test
    void leavesNoImportOrExportBehind() {
        String program = elements(page(false), "script").get(2);
        assertThat(program.lines())
                .contains("const $dom = (() => {")
                .noneMatch(line -> line.startsWith("import ") || line.startsWith("export "));
    }
}
