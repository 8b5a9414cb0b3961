package dev.benchmeta.extract.name.word;

/** What makes two writings one name: letters, digits and plus signs, in small letters. */
public final class NameKey {
    private NameKey() {}

    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+') {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** The key without a plural s. */
    public static String singular(String key) {
        return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss")
                ? key.substring(0, key.length() - 1)
                : key;
    }
}
