package dev.benchmeta.extract.name.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a clue to a presented name's kind stands. */
public enum ClueKind {
    /** The same for every name: how rarely names are models, and where to draw the line. */
    BIAS,
    /** What the rules say together: {@code model} or {@code other}. */
    VERDICT,
    /** A rule that speaks for one kind of thing or another. */
    RULE,
    /** The last letters of the name. */
    SUFFIX,
    /** The last word of the name's long form. */
    LONG_FORM,
    /** Where in the title the name stands: {@code opens}, {@code inside} or {@code missing}. */
    PLACE,
    /** A word of the title. */
    TITLE,
    /** A word of the title behind the name. */
    TITLE_AFTER,
    /** A word of the abstract. */
    ABSTRACT,
    /** The last word before the name, the one before that, and the third. */
    BEFORE_1,
    BEFORE_2,
    BEFORE_3,
    /** The first word or sign behind the name and its bracket, the second, the third. */
    AFTER_1,
    AFTER_2,
    AFTER_3,
    /** The first two behind the name. */
    AFTER_BOTH,
    /** A word of "X, a light network for …", up to the preposition. */
    DESCRIPTION,
    /** The last of these words. */
    HEAD,
    /** The last two of these words. */
    HEAD_PAIR;

    /** The kind as the file of weights writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClueKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
