package dev.benchmeta.report.store;

import dev.benchmeta.core.model.Paper;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paper is known by, whichever listing names it: its arXiv id, else its title.
 *
 * @param arxivId the arXiv id without a version, if the paper's id is one
 * @param titleKey the title's letters and digits in lower case, words apart by a space; if it has
 *     none, the paper's id behind a {@code #}
 */
public record PaperIdentity(Optional<String> arxivId, String titleKey) {
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?:(?:oai:)?arxiv(?:\\.org)?[:/]|https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/)?"
                            + "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?");

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    public PaperIdentity {
        Objects.requireNonNull(arxivId, "arxivId is null");
        Objects.requireNonNull(titleKey, "titleKey is null");
    }

    /** What {@code paper} is known by. */
    public static PaperIdentity of(Paper paper) {
        Matcher id = ARXIV.matcher(paper.id().toLowerCase(Locale.ROOT));
        String words =
                WORD_BREAK
                        .matcher(
                                Normalizer.normalize(paper.title(), Normalizer.Form.NFKC)
                                        .toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
        return new PaperIdentity(
                id.matches() ? Optional.of(id.group(1)) : Optional.empty(),
                words.isEmpty() ? "#" + paper.id() : words);
    }

    /** Everything it may be found by; two papers that share one may be the same. */
    List<String> keys() {
        return Stream.concat(
                        arxivId.map(id -> "arxiv " + id).stream(), Stream.of("title " + titleKey))
                .toList();
    }
}
