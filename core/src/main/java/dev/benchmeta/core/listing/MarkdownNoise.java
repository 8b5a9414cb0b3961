package dev.benchmeta.core.listing;

import java.util.regex.Pattern;

/** What stands in a Markdown file but is no text of a paper: front matter, code, folded notes. */
final class MarkdownNoise {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern FOLD = Pattern.compile("(?i)\\s*<details.*");
    private static final Pattern UNFOLD = Pattern.compile("(?i).*</details>\\s*");

    private boolean frontMatter;
    private boolean code;
    private int folded;

    /** Whether the line is a part of such a thing. */
    boolean covers(Line line) {
        String text = line.text();
        if (line.number() == 1 && text.strip().equals("---")) {
            frontMatter = true;
            return true;
        }
        if (frontMatter) {
            frontMatter = !text.strip().equals("---");
            return true;
        }
        boolean begins = FOLD.matcher(text).matches();
        boolean ends = UNFOLD.matcher(text).matches();
        boolean wasFolded = folded > 0;
        folded = Math.max(0, folded + (begins ? 1 : 0) - (ends ? 1 : 0));
        if (wasFolded || begins) {
            return true;
        }
        boolean fence = FENCE.matcher(text).matches();
        code ^= fence;
        return fence || code;
    }
}
