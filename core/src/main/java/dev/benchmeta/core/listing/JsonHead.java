package dev.benchmeta.core.listing;

/** Looks at how an object begins. */
final class JsonHead {
    private JsonHead() {}

    /** Whether one of the object's own fields is a list of records: {"data": [{…}]}. */
    static boolean wrapsRecords(String head) {
        int depth = 0;
        String name = "";
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                int end = stringEnd(head, i);
                name = depth == 1 ? head.substring(i + 1, end) : name;
                if (name.equals("schema")) {
                    return false; // facts that this program wrote
                }
                i = end;
            } else if (c == '[' || c == '{') {
                if (depth == 1 && JsonPieces.WRAPPERS.contains(name)) {
                    return true;
                }
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return false;
                }
            } else if (c == ',') {
                name = "";
            }
        }
        return false;
    }

    private static int stringEnd(String head, int start) {
        int i = start + 1;
        while (i < head.length() && head.charAt(i) != '"') {
            i += head.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, head.length());
    }
}
