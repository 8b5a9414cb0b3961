package dev.benchmeta.report.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what could end a script element or a line of script, and half characters, which UTF-8
 * cannot carry.
 */
final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int[] ASCII = ascii();
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        for (char c : new char[] {'<', '>', '&', '\u007F'}) {
            escapes[c] = ESCAPE_STANDARD;
        }
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return Arrays.copyOf(ASCII, ASCII.length);
    }

    /** Surrogates are escaped in pairs too, since here each is seen alone. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean escaped =
                c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || Character.isSurrogate((char) c);
        return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
    }
}
