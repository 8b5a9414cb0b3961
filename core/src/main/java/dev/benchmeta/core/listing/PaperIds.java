package dev.benchmeta.core.listing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifiers for papers whose listing gives none: the title in lower case with hyphens, "-2" and
 * so on for the second paper of the same title. The same listing always gives the same identifiers.
 */
final class PaperIds {
    /** Long enough to tell titles apart at sight; whole words only. */
    private static final int LONGEST = 80;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * How often each identifier was wanted; by a fingerprint, since this is all of a listing that
     * is kept. Two that share one cost a needless "-2".
     */
    private final Map<Long, Integer> wanted = new HashMap<>();

    /** An identifier not given before. */
    String forTitle(String title) {
        String slug = slug(title);
        int times = wanted.merge(Fingerprint.of(slug), 1, Integer::sum);
        String id = slug;
        while (times > 1) {
            id = slug + "-" + times;
            if (wanted.merge(Fingerprint.of(id), 1, Integer::sum) == 1) {
                return id;
            }
            times = wanted.merge(Fingerprint.of(slug), 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String title) {
        String letters =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder slug = new StringBuilder();
        for (Matcher word = WORD.matcher(letters.toLowerCase(Locale.ROOT)); word.find(); ) {
            if (slug.length() > 0 && slug.length() + word.group().length() >= LONGEST) {
                break;
            }
            slug.append(slug.length() == 0 ? "" : "-").append(word.group());
        }
        slug.setLength(Math.min(slug.length(), LONGEST));
        return slug.length() == 0 ? "paper" : slug.toString();
    }
}
