package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.names.NameQuery;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which papers are looked at.
 *
 * @param since the first day; a paper of which only month or year is known counts if it may be that
 *     late
 * @param until the last day, likewise
 * @param text words that stand in the title or abstract
 */
public record PaperFilter(
        Optional<LocalDate> since, Optional<LocalDate> until, Optional<NameQuery> text) {
    /** Any paper. */
    public static final PaperFilter ANY =
            new PaperFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public PaperFilter {
        Objects.requireNonNull(since, "since is null");
        Objects.requireNonNull(until, "until is null");
        Objects.requireNonNull(text, "text is null");
    }

    /** Whether the paper is looked at; one without a date is not if a date is asked for. */
    public boolean test(Paper paper) {
        return inTime(paper)
                && text.map(query -> query.in(paper.title()) || query.in(paper.abstractText()))
                        .orElse(true);
    }

    /** Whether a date is asked for that the paper does not have. */
    public boolean lacksDate(Paper paper) {
        return (since.isPresent() || until.isPresent())
                && paper.publication().published().isEmpty();
    }

    private boolean inTime(Paper paper) {
        if (since.isEmpty() && until.isEmpty()) {
            return true;
        }
        Optional<PublishedDate> published = paper.publication().published();
        return published
                .filter(date -> since.map(day -> !date.last().isBefore(day)).orElse(true))
                .filter(date -> until.map(day -> !date.first().isAfter(day)).orElse(true))
                .isPresent();
    }
}
