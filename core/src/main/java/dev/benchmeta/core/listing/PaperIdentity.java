package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a paper is known by, whichever listing names it: its arXiv identifier, else its title. Two
 * records are of one paper if they have the same arXiv identifier, or the same title and not two
 * identifiers.
 *
 * @param arxivId the arXiv identifier without a version, if the paper's id is or holds one
 * @param titleKey the title's letters and digits in lower case without accents; if these are too
 *     few to tell papers apart, the paper's id behind a {@code #}
 */
public record PaperIdentity(Optional<String> arxivId, String titleKey) {
    /** Shorter titles ("Editorial") are shared by different papers. */
    private static final int SHORTEST_TITLE = 12;

    private static final String NO_TITLE = "#";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PaperIdentity {
        Objects.requireNonNull(arxivId, "arxivId is null");
        Objects.requireNonNull(titleKey, "titleKey is null");
    }

    /** What {@code paper} is known by. */
    public static PaperIdentity of(Paper paper) {
        String letters = letters(paper.title());
        return new PaperIdentity(
                ArxivIds.in(paper.id()).flatMap(ArxivIds::withoutVersion),
                letters.length() < SHORTEST_TITLE ? NO_TITLE + paper.id() : letters);
    }

    /** What is compared of a title: its letters and digits. */
    public static String letters(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether the title is long enough to tell papers apart. */
    public boolean titled() {
        return !titleKey.startsWith(NO_TITLE);
    }

    /** Whether two records are of one paper. */
    public boolean same(PaperIdentity other) {
        return arxivId.isPresent() && other.arxivId.isPresent()
                ? arxivId.equals(other.arxivId)
                : titleKey.equals(other.titleKey);
    }

    /** Everything it may be found by; two papers that share one may be the same. */
    public List<String> keys() {
        return Stream.concat(
                        arxivId.map(id -> "arxiv " + id).stream(), Stream.of("title " + titleKey))
                .toList();
    }
}
