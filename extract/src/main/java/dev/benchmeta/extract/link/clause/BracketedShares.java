package dev.benchmeta.extract.link.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads "a fraction (3%) of the data" as "only 3% of the data": the share that stands in brackets
 * is the size of the fraction, no change of it.
 */
final class BracketedShares {
    /** How many words, such as "about" or "less than", may stand before the figure. */
    private static final int QUALIFIERS = 2;

    private BracketedShares() {}

    static List<Item> opened(List<Item> items) {
        if (items.stream().noneMatch(item -> item.is(WordClass.PART))) {
            return items;
        }
        List<Item> out = new ArrayList<>(items.size());
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            int figure = item.is(WordClass.PART) ? figure(items, at) : 0;
            if (figure > 0) {
                dropArticle(out);
                if (shape(out, out.size() - 1) != WordClass.ONLY.shape()) {
                    out.add(Item.of(WordClass.ONLY.shape(), item.start(), item.end()));
                }
                out.add(items.get(figure));
                at = figure + 1;
            } else {
                out.add(item);
            }
        }
        return out;
    }

    /** Without the "a small" of "a small fraction". */
    private static void dropArticle(List<Item> out) {
        int article = out.size() - (shape(out, out.size() - 1) == Item.OTHER ? 2 : 1);
        if (shape(out, article) == WordClass.DETERMINER.shape()) {
            out.subList(article, out.size()).clear();
        }
    }

    /** The figure that stands alone in brackets between the word and "of"; 0 if there is none. */
    private static int figure(List<Item> items, int part) {
        int figure = part + 2;
        while (figure < part + 2 + QUALIFIERS && shape(items, figure) != Item.FIGURE) {
            figure++;
        }
        return shape(items, part + 1) == '('
                        && shape(items, figure) == Item.FIGURE
                        && shape(items, figure + 1) == ')'
                        && shape(items, figure + 2) == WordClass.OF.shape()
                ? figure
                : 0;
    }

    private static char shape(List<Item> items, int at) {
        return at >= 0 && at < items.size() ? items.get(at).shape() : ' ';
    }
}
