package dev.benchmeta.extract.link.gain;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.ShapeRule;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.measure.MeasureWords;
import dev.benchmeta.extract.link.measure.NamedMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two metrics told side by side: "7.2x (11.5x) and 26.8x (15.8x) throughput (energy efficiency)
 * over A and B". Figures outside the brackets measure the metric outside, those inside the one
 * inside.
 */
final class PairedFigures {
    static final ShapeRule RULE =
            new ShapeRule(
                    "paired.brackets", "r%p", Construct.CHANGE, 0.9, Pattern.compile("F\\(F\\)"));

    private static final Pattern LIST =
            Pattern.compile(
                    "(F\\(F\\)(?:[,a]{1,2}F\\(F\\))*)[xdEBHC]{0,3}(?<m>M)[xdEBH]{0,3}\\([xdEBHC]{0,3}(?<n>M)[xdEBHm]{0,2}\\)");

    private PairedFigures() {}

    /** The gain of the figure at {@code at} if it is part of such a list. */
    static Optional<List<GainDraft>> read(
            Clause clause, int at, FigureGroup group, MeasureWords words) {
        if (group.size() > 1 || clause.shape().charAt(at) != Item.FIGURE) {
            return Optional.empty();
        }
        Matcher matcher = LIST.matcher(clause.shape());
        while (matcher.find()) {
            if (at >= matcher.start(1) && at < matcher.end(1)) {
                return Optional.of(List.of(draft(clause, at, group.last(), matcher, words)));
            }
        }
        return Optional.empty();
    }

    private static GainDraft draft(
            Clause clause, int at, Figure figure, Matcher matcher, MeasureWords words) {
        boolean inside = at > 0 && clause.shape().charAt(at - 1) == '(';
        int metric = inside ? matcher.start("n") : matcher.start("m");
        List<Integer> outer = new ArrayList<>();
        for (int i = matcher.start(1); i < matcher.end(1); i++) {
            if (clause.shape().charAt(i) == Item.FIGURE
                    && clause.shape().charAt(i - (i > 0 ? 1 : 0)) != '(') {
                outer.add(i);
            }
        }
        int order = (int) outer.stream().filter(i -> i <= at).count() - 1;
        ShapeRules.Match match = new ShapeRules.Match(RULE, -1, metric, -1);
        return new GainDraft(
                figure,
                order,
                outer.size(),
                NamedMeasure.of(clause, metric, words),
                match,
                at,
                figure.qualifier());
    }
}
