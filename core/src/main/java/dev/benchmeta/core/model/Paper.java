package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * A paper as a listing gives it. Texts are raw: exactly the characters of the input, artefacts
 * included.
 *
 * @param id the listing's own identifier, or one made from the title; never blank
 * @param title the title; may be empty if the listing has none
 * @param abstractText the abstract; may be empty
 * @param publication what the listing says around the texts
 * @param source where the paper was read
 */
public record Paper(
        String id, String title, String abstractText, Publication publication, Source source) {
    public Paper {
        Checks.notBlank(id, "id");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(abstractText, "abstractText is null");
        Objects.requireNonNull(publication, "publication is null");
        Objects.requireNonNull(source, "source is null");
    }

    /** A paper of which only the texts are known. */
    public static Paper of(String id, String title, String abstractText) {
        return new Paper(id, title, abstractText, Publication.UNKNOWN, Source.UNKNOWN);
    }

    /** The raw text of one section. */
    public String text(Section section) {
        return section == Section.TITLE ? title : abstractText;
    }
}
