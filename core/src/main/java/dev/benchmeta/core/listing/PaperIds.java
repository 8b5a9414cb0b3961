package dev.benchmeta.core.listing;

import java.nio.charset.StandardCharsets;
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
     * How often each identifier was wanted; by a 64-bit hash, since this is all of a listing that
     * is kept.
     */
    private final Map<Long, Integer> wanted = new HashMap<>();

    /** An identifier not given before. */
    String forTitle(String title) {
        String slug = slug(title);
        int times = wanted.merge(hash(slug), 1, Integer::sum);
        String id = slug;
        while (times > 1) {
            id = slug + "-" + times;
            if (wanted.merge(hash(id), 1, Integer::sum) == 1) {
                return id;
            }
            times = wanted.merge(hash(slug), 1, Integer::sum);
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

    /**
     * FNV-1a; two of a million identifiers collide with a chance of one in 10^7, and then one gets
     * a needless "-2".
     */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
