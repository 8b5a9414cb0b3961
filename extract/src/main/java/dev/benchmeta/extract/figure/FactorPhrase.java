package dev.benchmeta.extract.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bare numbers that the word "factor" before them makes a ratio: "by a factor of up to 159". */
final class FactorPhrase {
    /** How many characters before a number "factor" may begin. */
    private static final int REACH = 32;

    private static final Pattern FACTOR_OF =
            Pattern.compile(
                    "factor(?<more>s)?(?: of)?(?: (?:up to|about|around|approximately|almost|nearly|over"
                            + "|more than|at least|roughly|only|~))?"
                            + " [~>]?(?<list>(?:\\d[\\d.]*(?:(?:-+|—| to )\\d[\\d.]*)?(?:,| and|, and) )+)?");

    /** "a penalty factor of 2" is no change. */
    private static final Pattern BY = Pattern.compile("(?:\\ba|\\ban|\\bby|erage|than|only) $");

    private FactorPhrase() {}

    /** The figure, as a ratio if it has no unit and such a phrase stands before it. */
    static Figure applied(String text, Figure figure, int to) {
        boolean bare =
                figure.kind() == UnitKind.NONE
                        && NumberReader.magnitudeEnd(text, figure.end(), to) == figure.end();
        return bare && before(text, figure.start())
                ? figure.with(UnitKind.RATIO, "x", figure.end())
                : figure;
    }

    /** "by a factor of up to 159", "a factor 3.3 faster", "by factors of 16 and 12". */
    static boolean before(String text, int start) {
        int from = Math.max(0, start - REACH);
        int factor = from + text.substring(from, start).lastIndexOf("factor");
        if (factor < from) {
            return false;
        }
        Matcher of = FACTOR_OF.matcher(text).region(factor, start);
        return of.matches()
                && (of.group("more") != null || of.start("list") < 0)
                && BY.matcher(text).region(Math.max(0, factor - 8), factor).find();
    }
}
