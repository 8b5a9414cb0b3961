package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.PublishedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** arXiv's identifiers: "2401.00001v2", "cs/0405060". */
public final class ArxivIds {
    private static final String ID =
            "(\\d{4}\\.\\d{4,5}|[a-z][-a-z]{1,15}(?:\\.[A-Z]{2})?/\\d{7})(v\\d{1,3})?";
    private static final Pattern WHOLE = Pattern.compile("(?i:arXiv:)?" + ID);

    /** In an address, a DOI, or behind "arXiv:"; the character behind it is no part of a word. */
    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?:arxiv\\.org/(?:abs|pdf|html)/(?:arXiv:)?|huggingface\\.co/papers/|10\\.48550/(?i:arxiv)\\.|(?i:arXiv[.:])(?:org:)? ?)"
                            + ID
                            + "(?!\\w)");

    /** An identifier or an address, and not a sentence that has one in it. */
    private static final Pattern ONE_WORD = Pattern.compile("\\s*(?i:arXiv: ?)?\\S+\\s*");

    private static final Pattern MONTH = Pattern.compile("(?:.*/)?(\\d\\d)(0[1-9]|1[0-2])\\.?\\d+");

    private ArxivIds() {}

    /** The identifier that {@code text} is or holds, with its version. */
    static Optional<String> in(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        Matcher found = whole.matches() ? whole : WITHIN.matcher(text);
        if (!whole.matches() && !found.find()) {
            return Optional.empty();
        }
        String version = found.group(2);
        return Optional.of(found.group(1) + (version == null ? "" : version));
    }

    /** The identifier that {@code id} is, without its version; empty for other identifiers. */
    public static Optional<String> withoutVersion(String id) {
        Matcher whole = WHOLE.matcher(id);
        return whole.matches() ? Optional.of(whole.group(1)) : Optional.empty();
    }

    /**
     * Whether {@code text} is the identifier {@code id} or an address of it; of arXiv's
     * identifiers, in any version: "https://arxiv.org/abs/2401.00001v2" is "2401.00001".
     */
    public static boolean same(String text, String id) {
        Optional<String> meant =
                ONE_WORD.matcher(text).matches()
                        ? in(text).flatMap(ArxivIds::withoutVersion)
                        : Optional.empty();
        return text.equals(id) || meant.isPresent() && meant.equals(withoutVersion(id));
    }

    /** The version that {@code id} tells; 0 if it tells none. */
    public static int version(String id) {
        Matcher whole = WHOLE.matcher(in(id).orElse(""));
        boolean told = whole.matches() && whole.group(2) != null;
        return told ? Integer.parseInt(whole.group(2).substring(1)) : 0;
    }

    /**
     * The month in which a paper with this identifier was first sent in: January 2024 for
     * "2401.00001v2", January 1999 for "hep-th/9901001".
     */
    static Optional<PublishedDate> month(String id) {
        Matcher month = MONTH.matcher(withoutVersion(id).orElse(""));
        if (!month.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(Dates.year(month.group(1)));
        LocalDate first = LocalDate.of(year, Integer.parseInt(month.group(2)), 1);
        return Optional.of(new PublishedDate(first, DatePrecision.MONTH, false));
    }
}
