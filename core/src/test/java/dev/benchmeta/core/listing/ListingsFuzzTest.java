package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No input makes a reader fail, whatever the user says it is, and twice the same gives the same. In
 * a build only the seeds run; {@code docs/robustness.md} tells how to fuzz.
 */
class ListingsFuzzTest {
    private static final String[] HUGGING_FACE = {
        "huggingface-text", "huggingface-markdown", "huggingface-links"
    };
    private static final String[] XML = {"atom", "oai-pmh", "rss"};
    private static final String[] JSON = {
        "huggingface-json",
        "arxiv-snapshot",
        "semantic-scholar",
        "openalex",
        "json",
        "jsonl",
        "facts"
    };
    private static final String[] REFERENCES = {"bibtex", "ris"};
    private static final String[] TABLES = {"csv", "tsv", "yaml"};
    private static final String[] TEXTS = {"markdown", "text", "arxiv-mail", "python-lines"};

    @FuzzTest(maxDuration = "10m")
    void readsAnything(byte[] bytes) {
        assertItems(bytes, ListingOptions.NONE);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsHuggingFacePages(byte[] bytes) {
        assertItems(bytes, HUGGING_FACE);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsXml(byte[] bytes) {
        assertItems(bytes, XML);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsJson(byte[] bytes) {
        assertItems(bytes, JSON);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsReferences(byte[] bytes) {
        assertItems(bytes, REFERENCES);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsTables(byte[] bytes) {
        assertItems(bytes, TABLES);
    }

    @FuzzTest(maxDuration = "10m")
    void readsAnythingAsTexts(byte[] bytes) {
        assertItems(bytes, TEXTS);
    }

    @Test
    void noFormatIsForgotten() {
        assertThat(
                        Stream.of(HUGGING_FACE, XML, JSON, REFERENCES, TABLES, TEXTS)
                                .flatMap(Stream::of))
                .containsExactlyInAnyOrderElementsOf(
                        Listings.formats().stream().map(FormatInfo::name).toList());
    }

    private static void assertItems(byte[] bytes, String... formats) {
        for (String format : formats) {
            assertItems(bytes, new ListingOptions(Optional.empty(), Optional.of(format), Map.of()));
        }
    }

    private static void assertItems(byte[] bytes, ListingOptions options) {
        Reading reading = Reading.of(new ByteArrayInputStream(bytes), options);
        assertThat(reading.items()).hasSizeLessThanOrEqualTo(bytes.length + 1);
        assertThat(Reading.of(new ByteArrayInputStream(bytes), options)).isEqualTo(reading);
        assertThat(reading.papers()).allMatch(paper -> !paper.id().isBlank());
    }
}
