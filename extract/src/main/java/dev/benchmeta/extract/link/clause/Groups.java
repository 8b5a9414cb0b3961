package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins coordinated figures ("1.75x, 2.61x, and 1.29x", "5,555x/85x", "3.98 and 11.27 points") into
 * groups.
 */
final class Groups {
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban? *[$~]?$");

    private static final String DEVIATION = "deviation of ";

    private Groups() {}

    static List<Item> joined(List<Item> items, String text) {
        List<Item> out = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            Item item = items.get(at);
            if (item.group() == null) {
                out.add(item);
                at++;
                continue;
            }
            int end = at;
            List<Figure> figures = new ArrayList<>(group(item).figures());
            for (int next = next(items, at, end, text);
                    next > 0;
                    next = next(items, at, end, text)) {
                figures.addAll(group(items.get(next)).figures());
                end = next;
            }
            out.add(group(item, items.get(end), figures));
            at = end + 1;
        }
        return out;
    }

    /**
     * The index of the figure coordinated with the one at {@code at}; 0 if there is none.
     *
     * @param first where the list begins
     */
    private static int next(List<Item> items, int first, int at, String text) {
        int next = at + 1;
        while (next < items.size() && next - at <= 2 && connects(items.get(next))) {
            next++;
        }
        boolean figure = next > at + 1 && next < items.size() && items.get(next).group() != null;
        boolean and = items.get(next - 1).shape() == WordClass.AND.shape();
        return figure
                        // "cuts energy by 17%, with a 4% overhead": of something else
                        && !items.get(next - 1).is(WordClass.AND_WITH)
                        && !size(group(items.get(at)).last(), text)
                        && !deviation(items, at, text)
                        && !(!and && ownMeasure(items, at, next))
                        && compatible(items.get(at), items.get(next), and)
                        && !(and && (ownChange(items, first, next) || value(items, at, next, text)))
                ? next
                : 0;
    }

    /** "80% with a standard deviation of 0.2%, 1.7% higher than X": no list. */
    private static boolean deviation(List<Item> items, int at, String text) {
        int start = items.get(at).start();
        return text.startsWith(DEVIATION, Math.max(0, start - DEVIATION.length()));
    }

    /** "a reduction in loss by 53%, 92% accuracy in the domain": each has its own measure. */
    private static boolean ownMeasure(List<Item> items, int first, int second) {
        return first > 0
                && items.get(first - 1).shape() == WordClass.BY.shape()
                && second + 2 < items.size()
                && items.get(second + 1).shape() == WordClass.METRIC.shape()
                && ",a".indexOf(items.get(second + 2).shape()) < 0;
    }

    /** "37% for 7B and 46% for 13B": a letter behind the number makes it a model's size. */
    private static boolean size(Figure figure, String text) {
        return figure.kind() == UnitKind.NONE
                && figure.end() < text.length()
                && "BM".indexOf(text.charAt(figure.end())) >= 0;
    }

    /** "an area overhead of 2%, and 40% energy reduction": each figure has its own noun. */
    private static boolean ownChange(List<Item> items, int first, int second) {
        int of = first - 1;
        while (of > 0 && "dq".indexOf(items.get(of).shape()) >= 0) {
            of--;
        }
        int noun = behindSlash(items, second);
        while (noun < items.size()
                && noun < second + 5
                && "MmHx".indexOf(items.get(noun).shape()) >= 0) {
            noun++;
        }
        return of > 0
                && items.get(of).shape() == WordClass.OF.shape()
                && items.get(of - 1).shape() == WordClass.NOUN.shape()
                && noun < items.size()
                && items.get(noun).shape() == WordClass.NOUN.shape();
    }

    /** "3x/2x": behind the second of two figures that one slash joins; else behind the figure. */
    private static int behindSlash(List<Item> items, int figure) {
        boolean twin =
                figure + 2 < items.size()
                        && connects(items.get(figure + 1))
                        && items.get(figure + 1).end() == items.get(figure + 2).start()
                        && items.get(figure + 2).group() != null;
        return twin ? figure + 3 : figure + 1;
    }

    /** "a score = 0.9 and 19% gain", "a length of 5.9 and a 4x gain": the first has no unit. */
    private static boolean value(List<Item> items, int first, int second, String text) {
        Item number = items.get(first);
        boolean bare =
                group(number).last().kind() == UnitKind.NONE
                        && group(items.get(second)).first().kind() != UnitKind.NONE;
        String and = text.substring(items.get(second - 1).start(), items.get(second).start());
        return bare
                && (text.substring(0, number.start()).stripTrailing().endsWith("=")
                        || ARTICLE.matcher(and).find());
    }

    private static boolean connects(Item item) {
        return item.shape() == ',' || item.shape() == WordClass.AND.shape();
    }

    /** "95% CI" behind a comma does not lend its unit to the number before: that takes an "and". */
    private static boolean compatible(Item a, Item b, boolean and) {
        Figure first = group(a).last();
        Figure second = group(b).first();
        if (first.kind() == UnitKind.NONE) {
            return second.kind() == UnitKind.NONE
                    || (and && (second.kind() != UnitKind.PERCENT || first.high() <= 100));
        }
        return first.kind() == second.kind() && first.unit().equals(second.unit());
    }

    private static FigureGroup group(Item item) {
        @Nullable FigureGroup group = item.group();
        if (group == null) {
            throw new IllegalStateException("not a figure");
        }
        return group;
    }

    /** One item for the list; numbers without a unit take the last one's. */
    private static Item group(Item first, Item last, List<Figure> figures) {
        Figure unit = figures.get(figures.size() - 1);
        List<Figure> same =
                figures.stream()
                        .map(
                                f ->
                                        f.kind() == UnitKind.NONE && unit.kind() != UnitKind.NONE
                                                ? f.with(unit.kind(), unit.unit(), f.end())
                                                : f)
                        .toList();
        return new Item(last.shape(), first.start(), last.end(), null, null, new FigureGroup(same));
    }
}
