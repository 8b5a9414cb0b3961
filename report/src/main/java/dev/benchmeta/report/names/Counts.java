package dev.benchmeta.report.names;

import java.util.Optional;
import java.util.regex.Pattern;

/** Counts of devices in the words of a claim. */
public final class Counts {
    /** "8x" in "8xH100", both in "2x8xA100"; none in "DGX4xA" or "8x A100". */
    private static final Pattern WRITTEN_ON_A_NAME =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:\\d++x)+(?=[\\p{L}\\p{N}])");

    /** What words begin with: "8 H100 GPUs", "1,024x A100"; not "3D XPoint". */
    private static final Pattern FIRST = Pattern.compile("^(\\d[\\d,]*+)(?: ?[x\u00D7] ?| )");

    private Counts() {}

    /** The count that words of hardware begin with, in digits. */
    public static Optional<String> first(String words) {
        return FIRST.matcher(words)
                .results()
                .map(count -> count.group(1).replace(",", ""))
                .findFirst();
    }

    /**
     * The words with counts apart from the names they are written on, as names are found by whole
     * words: "48xGH200, 8xH200 GPUs" becomes "48x GH200, 8x H200 GPUs". For hardware only: of
     * models, "Mixtral 8x7B" is a name.
     */
    public static String apart(String words) {
        return WRITTEN_ON_A_NAME.matcher(words).replaceAll("$0 ");
    }
}
