package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.table.PaperTitle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an overview tells of a paper.
 *
 * @param title its title, or its id if it has none
 * @param models the names of the models it speaks of
 */
public record PaperBrief(String title, Optional<PublishedDate> published, List<String> models) {
    public PaperBrief {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(published, "published is null");
        models = List.copyOf(models);
    }

    static PaperBrief of(PaperFacts facts) {
        Paper paper = facts.paper();
        return new PaperBrief(
                PaperTitle.orId(paper),
                paper.publication().published(),
                facts.names().models().stream().map(model -> model.name()).toList());
    }
}
