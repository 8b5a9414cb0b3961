package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One sample of each format, written for this test: what is read from it and what is not. */
class FormatsTest {
    private static Reading read(String name) {
        return Reading.of(Reading.testdata("listings/formats/" + name));
    }

    /** "id | title | date | authors", "-" for what there is not. */
    private static String line(Paper paper) {
        Publication publication = paper.publication();
        return String.join(
                " | ",
                paper.id(),
                paper.title(),
                publication.published().map(date -> date.iso()).orElse("-"),
                publication.authors().isPresent()
                        ? String.valueOf(publication.authors().getAsInt())
                        : "-");
    }

    private static void assertPapers(Reading reading, String... lines) {
        assertThat(reading.papers()).extracting(FormatsTest::line).containsExactly(lines);
    }

    private static void assertAbstracts(Reading reading, String... abstracts) {
        assertThat(reading.papers()).extracting(Paper::abstractText).containsExactly(abstracts);
    }

    private static void assertProblem(Reading reading, String start) {
        assertThat(reading.problems()).singleElement().asString().startsWith(start);
    }

    @Test
    void atom() {
        Reading reading = read("atom.xml");
        assertPapers(
                reading,
                "2401.90001v2 | FooServe: Serving Long Prompts | 2024-01-08 | 2",
                "cs/0401002v1 | Old Names | 2004-01-09 | -");
        assertAbstracts(
                reading,
                "FooServe keeps prompts < 8K tokens on the GPU & moves others out. It is $2.1\\times$ faster than"
                        + " BarServe.\n\nA second paragraph closes the abstract.",
                "An identifier of the old kind.");
        assertProblem(reading, "in:18: not well-formed XML (");
    }

    @Test
    void oaiPmh() {
        Reading reading = read("oai.xml");
        assertPapers(
                reading,
                "2402.90003 | Quick Kernels | 2024-02-10 | 2",
                "2402.90005 | Slow Kernels | 2024-02-11 | 1");
        assertAbstracts(
                reading,
                "Kernels written by hand are 3x faster.",
                "Kernels made by machine are slow.");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void rss() {
        Reading reading = read("rss.xml");
        assertPapers(
                reading,
                "2403.90006 | Tiny Tables | 2024-03-08 | -",
                "10.9999/chips.1 | Small Chips | - | -",
                "2403.90007 | Fast Tables | 2024-03 | -");
        assertAbstracts(
                reading,
                "Tables of one row are small.",
                "A chip of 2 mm2 saves $1.5\\times $ energy.",
                "Tables got faster than they were.");
    }

    @Test
    void arxivMail() {
        Reading reading = read("mail.txt");
        assertPapers(
                reading,
                "2403.90008 | Mailing Papers in Long Lines | 2024-03-20 | 3",
                "2401.90001 | FooServe: Serving Long Prompts | 2024-01 | 1");
        assertAbstracts(reading, "Mails wrap their lines early.", "");
    }

    @Test
    void bibtex() {
        Reading reading = read("papers.bib");
        assertPapers(
                reading,
                "10.9999/teach.1 | InstructFOO: Fast Teaching | 2024-03 | 2",
                "2305.90009 | Plain Quotes | 2023 | -");
        assertAbstracts(reading, "We teach FOO to be $3\\times$ faster.", "Quotes hold this one.");
        assertProblem(reading, "in:13: not valid BibTeX (");
    }

    @Test
    void ris() {
        Reading reading = read("papers.ris");
        assertPapers(
                reading,
                "10.9999/ris.1 | Chips of Two Sizes | 2024-05-06 | 2",
                "2205.90010 | Another Report | 2022 | -");
        assertAbstracts(reading, "A chip has one size, or two.", "It reports.");
        assertProblem(reading, "in:12: the record has neither title (TI) nor abstract (AB)");
    }

    @Test
    void arxivSnapshot() {
        Reading reading = read("snapshot.jsonl");
        assertPapers(reading, "2306.90011 | Kept for Later | 2023-06-04 | 2");
        assertAbstracts(reading, "Wrapped lines become one line.");
    }

    @Test
    void semanticScholar() {
        Reading reading = read("semantic-scholar.json");
        assertPapers(
                reading,
                "2307.90012 | Found by Search | 2023-07-05 | 1",
                "s2b | Without Words | 2021 | -");
        assertAbstracts(reading, "It was found.", "");
    }

    /** Places out of order and with a gap at 2 to 4. */
    @Test
    void openAlex() {
        Reading reading = read("openalex.json");
        assertPapers(reading, "2308.90013 | Words in Places | 2023-08-09 | 1");
        assertAbstracts(reading, "Words stand Words in places");
        assertProblem(reading, "in:1: the object has neither \"title\" nor \"abstract\"");
    }

    @Test
    void openReview() {
        Reading reading = read("openreview.json");
        assertPapers(
                reading,
                "aBc1 | Reviewed Twice | 2024-01-08 | 3",
                "aBc2 | Nested Values | - | -",
                "aBc4 | After the Bad One | - | -");
        assertProblem(reading, "in:3: \"title\" is no string");
    }

    @Test
    void huggingFaceJson() {
        Reading reading = read("hf-daily.json");
        assertPapers(
                reading,
                "2309.90014 | Daily Bread | 2023-09-10 | 2",
                "2309.90015 | Scraped | 2023-09 | 3");
        assertAbstracts(reading, "Bread is baked daily.", "Taken from a page.");
        assertThat(reading.papers().get(0).publication().comments()).hasValue(4);
    }

    @Test
    void pythonLines() {
        Reading reading = read("python-lines.jsonl");
        assertPapers(
                reading,
                "2310.90016 | Printed by Python | 2023-10 | -",
                "2310.90017 | Second | 2023-10 | -");
        assertAbstracts(reading, "It's printed with either quote.", "It isn't the first.");
    }

    @Test
    void csv() {
        Reading reading = read("papers.csv");
        assertPapers(reading, "2406.90018 | A; Semicolon | 2024-06-07 | -", "3 | Plain | 2024 | -");
        assertAbstracts(reading, "Quoted \"words\" and a second line", "No quotes");
        assertProblem(reading, "in:4: the row has 2 cells, expected at least 3");
    }

    @Test
    void columnsAsTheUserSays() {
        byte[] table = "Nr,Words,Heading\n1,It is said.,Told\n".getBytes(StandardCharsets.UTF_8);
        ListingOptions options =
                new ListingOptions(
                        Optional.empty(),
                        Optional.of("csv"),
                        Map.of("abstract", "words", "title", "3"));
        Reading reading = Reading.of(new ByteArrayInputStream(table), options);
        assertThat(reading.titles()).containsExactly("Told");
        assertAbstracts(reading, "It is said.");
    }

    @Test
    void saysWhichColumnsThereAre() {
        assertThat(Reading.of("id,title\n1,T\n2,U\n").problems())
                .containsExactly(
                        "in:1: the table has no column of abstracts, its columns are 'id', 'title'; say which it is, such"
                                + " as --input-columns abstract=NAME");
    }

    @Test
    void yaml() {
        Reading reading = read("papers.yaml");
        assertPapers(
                reading, "2407.90019 | Indented: Papers | 2024-07-08 | -", "last | Last | - | -");
        assertAbstracts(reading, "Folded text is one line.", "The last one.");
        assertProblem(reading, "in:9: not valid YAML (");
    }

    @Test
    void markdown() {
        Reading reading = read("list.md");
        assertPapers(
                reading,
                "2408.90020v1 | First Found | 2024-08 | -",
                "2408.90021 | Second Found | 2024-08 | -",
                "2408.90022 | Third Found | 2024-08-09 | -",
                "2408.90023 | Fourth Found | 2024 | -");
        assertAbstracts(
                reading,
                "It serves $x_1$ and $x_2$ first.",
                "It is a longer remark that says what the paper does, in sixty letters or more.",
                "Third of all, it says so itself.",
                "A cell with a | bar.");
    }

    @Test
    void plainText() {
        Reading reading = read("text.txt");
        assertThat(reading.titles()).containsExactly("A Title above Its Abstract", "");
        assertThat(reading.papers().get(0).abstractText())
                .contains("more than two hundred letters")
                .endsWith("takes the wrapping away again.");
    }

    @Test
    void huggingFaceDump() {
        Reading reading = read("hf-dump.txt");
        assertPapers(
                reading,
                "dumped-from-a-text-browser | Dumped: From a Text Browser | 2025-05-30 | 3",
                "second-dumped | Second Dumped | 2024-03-13 | -");
        assertAbstracts(
                reading,
                "The dump wraps its lines and puts the abstract between brackets.",
                "It is from last year.");
        assertThat(reading.papers().get(1).publication().organization()).contains("Acme");
        assertThat(reading.papers().get(1).publication().comments()).hasValue(3);
    }

    @Test
    void huggingFaceMarkdown() {
        Reading reading = read("hf-page.md");
        assertPapers(reading, "2409.90024 | Marked: Down Twice | 2024-09-10 | -");
        assertAbstracts(reading, "The abstract is a link over two lines.");
        assertThat(reading.only().publication().comments()).hasValue(6);
    }

    @Test
    void huggingFaceWithAddresses() {
        Reading reading = read("hf-links.txt");
        assertPapers(
                reading,
                "2410.90025 | Linked Between | 2024-10-11 | 2",
                "2410.90026 | Linked Behind | 2024-10-12 | 1");
        assertAbstracts(
                reading,
                "The addresses stand between the lines of this page.",
                "This one has its address behind the title.");
    }

    @Test
    void everyFormatHasAName() {
        List<String> names = Listings.formats().stream().map(FormatInfo::name).toList();
        assertThat(names).doesNotHaveDuplicates().contains("bibtex", "csv", "atom", "facts");
        assertThatThrownBy(
                        () ->
                                Listings.open(
                                        new ByteArrayInputStream(new byte[0]),
                                        "in",
                                        new ListingOptions(
                                                Optional.empty(), Optional.of("x"), Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
