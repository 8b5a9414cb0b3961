package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.figure.Figure;
import java.util.List;

/**
 * Figures that are coordinated ("1.75x, 2.61x and 1.29x") and read as one: what stands around the
 * list may be shared or distributed over them.
 *
 * @param figures in the order of the text; never empty
 */
public record FigureGroup(List<Figure> figures) {
    public FigureGroup {
        figures = List.copyOf(figures);
    }

    public Figure first() {
        return figures.get(0);
    }

    public Figure last() {
        return figures.get(figures.size() - 1);
    }

    public int size() {
        return figures.size();
    }
}
