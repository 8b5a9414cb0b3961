package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a listing says about a paper besides its texts; all of it may be missing.
 *
 * @param published the paper's date
 * @param authors how many authors, at least 0
 * @param organization the organisation the listing shows in place of authors
 * @param comments how many comments the listing counts, at least 0
 * @param links web addresses, in the order of the text, without closing punctuation
 */
public record Publication(
        Optional<PublishedDate> published,
        OptionalInt authors,
        Optional<String> organization,
        OptionalInt comments,
        List<String> links) {
    /** Nothing is known. */
    public static final Publication UNKNOWN =
            new Publication(
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    List.of());

    public Publication {
        Objects.requireNonNull(published, "published is null");
        Checks.check(authors.orElse(0) >= 0, "authors is negative", authors);
        Objects.requireNonNull(organization, "organization is null");
        Checks.check(comments.orElse(0) >= 0, "comments is negative", comments);
        links = Checks.copy(links, "links");
    }

    /** The same with other links. */
    public Publication withLinks(List<String> others) {
        return new Publication(published, authors, organization, comments, others);
    }
}
