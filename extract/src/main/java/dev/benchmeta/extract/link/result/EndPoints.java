package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two figures that tell the ends of a change: "from 61 to 616 FPS", "(87.5 to 7.95 TFLOPS)". */
public final class EndPoints {
    /** How many items before and behind a figure are looked at. */
    private static final int REACH = 12;

    private static final Pattern OPENS = Pattern.compile("(?:f[dq]{0,2}|[(M][dq]?)$");
    private static final Pattern LAST = Pattern.compile("t[dq]{0,2}(?<last>[FKU])");

    private static final Pattern GOES_ON = Pattern.compile("[^;@,.FKU]{0,6}?t[dq]{0,2}[FKU]");

    private EndPoints() {}

    /** Where the other end of a change stands: "from 40% at first to 52%"; -1 if none follows. */
    public static int other(Clause clause, int at) {
        Matcher end = GOES_ON.matcher(clause.shape()).region(at + 1, clause.size());
        return end.lookingAt() ? end.end() - 1 : -1;
    }

    /** The figure at {@code at}; with the unit of the end behind it if it has none itself. */
    static Figure withUnit(Clause clause, int at, Figure figure) {
        if (figure.kind() != UnitKind.NONE || lettered(clause, figure)) {
            return figure;
        }
        String before = clause.shape().substring(Math.max(0, at - REACH), at);
        if (!OPENS.matcher(before).find()) {
            return figure;
        }
        int to = Math.min(clause.size(), at + REACH);
        Matcher last = LAST.matcher(clause.shape()).region(at + 1, to);
        FigureGroup group = last.lookingAt() ? clause.item(last.start("last")).group() : null;
        return group == null || group.first().ratio()
                ? figure
                : figure.with(group.first().kind(), group.first().unit(), figure.end());
    }

    /** "7B" */
    private static boolean lettered(Clause clause, Figure figure) {
        String text = clause.source().text();
        return figure.end() < text.length() && Character.isLetter(text.charAt(figure.end()));
    }
}
