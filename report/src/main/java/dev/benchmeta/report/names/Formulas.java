package dev.benchmeta.report.names;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which dollars of a text open and close formulas, and which are money. */
final class Formulas {
    /** "$249", "$5.6M": a dollar that begins no formula. */
    private static final Pattern PRICE =
            Pattern.compile(
                    "\\$\\d++(?:[.,]\\d++)*+\\s?(?:[KMBkmb]\\b|[mb]illion\\b)?(?=[\\s.,;:)%\\]]|/[A-Za-z]|$)(?!\\s*\\\\)");

    private Formulas() {}

    /** The places before which a formula is open; the last is the text's end. */
    static BitSet in(String text) {
        Matcher price = PRICE.matcher(text);
        BitSet inside = new BitSet(text.length() + 1);
        boolean formula = false;
        for (int i = 0; i < text.length(); i++) {
            inside.set(i, formula);
            if (text.charAt(i) == '$'
                    && !escaped(text, i)
                    && (formula || !begins(price, i) && !alone(text, i))) {
                formula = !formula;
            }
        }
        inside.set(text.length(), formula);
        return inside;
    }

    private static boolean escaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    /** "$5-10" with no other dollar behind it. */
    private static boolean alone(String text, int at) {
        return at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && text.indexOf('$', at + 1) < 0
                && text.indexOf('\\', at + 1) < 0;
    }

    private static boolean begins(Matcher price, int at) {
        return price.region(at, price.regionEnd()).lookingAt();
    }
}
