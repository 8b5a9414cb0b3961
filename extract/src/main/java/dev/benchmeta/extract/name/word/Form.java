package dev.benchmeta.extract.name.word;

/** How a token is written. */
public enum Form {
    /** No name: small letters, signs. */
    PLAIN,
    /** "3", "3.1". */
    NUMBER,
    /** "7B", "1.8B", "350M". */
    SIZE,
    /** "v1.5", "V2". */
    VERSION,
    /** An adjective made of a name: "CLIP-based". */
    ADJECTIVE,
    /** Capitals only: "MMLU", "AIME24". */
    ACRONYM,
    /** A word with a capital that abstracts also write small: "World". */
    COMMON,
    /** A word with a capital that is no common word: "Vicuna". */
    CAPITALIZED,
    /** Capitals, digits or hyphens where words have none: "LLaVA", "dInfer", "Zebra-Llama". */
    MIXED,
    /** Small letters with a digit or a name's ending: "o1", "enwik8", "gg-bench". */
    SMALL;

    /** Whether a name may begin with it. */
    public boolean opens() {
        return this == ACRONYM
                || this == COMMON
                || this == CAPITALIZED
                || this == MIXED
                || this == SMALL;
    }

    /** Whether a token of two letters or more has capitals, digits and hyphens only. */
    public static boolean isCapitals(String token) {
        return token.length() > 1
                && token.chars()
                        .allMatch(
                                c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
    }

    /** Whether it says more of a name of several tokens than {@code other}: "IPN" in "IPN Hand". */
    boolean isMoreTelling(Form other) {
        if (!opens() || this == SMALL) {
            return false;
        }
        return distinctive() != other.distinctive() ? distinctive() : compareTo(other) > 0;
    }

    /** Whether its writing alone makes it likely a name. */
    public boolean distinctive() {
        return this == ACRONYM || this == MIXED;
    }
}
