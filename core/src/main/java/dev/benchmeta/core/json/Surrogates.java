package dev.benchmeta.core.json;

/** Half characters in JSON. */
final class Surrogates {
    private Surrogates() {}

    /**
     * JSON text in which every surrogate without its partner is escaped. Metadata cut by length
     * holds such halves; UTF-8 cannot carry them, and a replaced character would be another text
     * than the spans count in.
     */
    static String escapeLone(String json) {
        int first = nextLone(json, 0);
        if (first == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int done = 0;
        for (int lone = first; lone < json.length(); lone = nextLone(json, done)) {
            escaped.append(json, done, lone)
                    .append(String.format("\\u%04X", (int) json.charAt(lone)));
            done = lone + 1;
        }
        return escaped.append(json, done, json.length()).toString();
    }

    private static int nextLone(String json, int from) {
        int at = from;
        while (at < json.length()) {
            int point = json.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
