package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import java.util.Optional;
import java.util.OptionalInt;

/** What a reader has gathered of one paper. */
final class Draft {
    private String title = "";
    private String body = "";
    private Optional<String> arxivId = Optional.empty();
    private Optional<String> ownId = Optional.empty();
    private Optional<PublishedDate> date = Optional.empty();
    private OptionalInt authors = OptionalInt.empty();
    private OptionalInt comments = OptionalInt.empty();
    private Optional<String> organization = Optional.empty();

    /** The title as its carrier has it; what the carrier put there is taken away. */
    Draft title(String raw) {
        title = Texts.title(raw);
        return this;
    }

    /** The abstract as its carrier has it; what the carrier put there is taken away. */
    Draft body(String raw) {
        body = Texts.body(raw);
        return this;
    }

    /** Title and abstract that are to stay as they are. */
    Draft verbatim(String rawTitle, String rawBody) {
        title = rawTitle;
        body = rawBody;
        return this;
    }

    /**
     * Something that may hold arXiv's identifier, such as an address; the first that does counts.
     */
    Draft address(String text) {
        arxivId = arxivId.or(() -> ArxivIds.in(text));
        return this;
    }

    /** The listing's own identifier; the first that is not blank counts. */
    Draft id(String given) {
        String id = Blanks.strip(given);
        ownId = ownId.isPresent() || id.isEmpty() ? ownId : Optional.of(id);
        return this;
    }

    /** The first that is a date counts. */
    Draft date(String text) {
        date = date.or(() -> Dates.parse(text));
        return this;
    }

    Draft authors(int count) {
        authors = count > 0 ? OptionalInt.of(count) : authors;
        return this;
    }

    Draft authors(OptionalInt count) {
        authors = count;
        return this;
    }

    Draft comments(OptionalInt count) {
        comments = count;
        return this;
    }

    Draft organization(Optional<String> name) {
        organization = name;
        return this;
    }

    String title() {
        return title;
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    /** The paper; arXiv's identifier goes before the listing's own. */
    Paper paper(Source source, PaperIds ids) {
        String id = arxivId.or(() -> ownId).orElseGet(() -> ids.forTitle(title));
        Publication publication =
                new Publication(
                        date.or(() -> ArxivIds.month(id)),
                        authors,
                        organization,
                        comments,
                        WebLinks.in(body));
        return new Paper(id, title, body, publication, source);
    }
}
