package dev.benchmeta.core.listing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a Hugging Face Papers page is made of. */
sealed interface HfBlock {
    /**
     * A paragraph: a title, or one of an abstract.
     *
     * @param line where it begins
     * @param lines its lines as they stand; empty if it is too long
     * @param last whether nothing follows it
     * @param tooLong the line that made it too long to be read
     */
    record Text(int line, List<String> lines, boolean last, OptionalInt tooLong)
            implements HfBlock {
        public Text {
            lines = List.copyOf(lines);
        }

        /** The paragraph with its inner line breaks, without blanks around it. */
        String raw() {
            return Blanks.strip(String.join("\n", lines));
        }
    }

    /** What stands below a paper: who, and when. */
    record Meta(OptionalInt authors, Optional<String> organization, HfDate date)
            implements HfBlock {}

    /** A part of the page that is no paper: a masthead, a button, or the listing's own date. */
    record Page(Optional<HfDate> date) implements HfBlock {}
}
