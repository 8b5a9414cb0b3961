package dev.benchmeta.extract.link.result;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;

/** Tells scores among bare numbers from statistics, versions and parts of a word. Immutable. */
final class BareScores {
    private final WordKinds<ResultWord> words;

    BareScores(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** "(p < 0.01)": no score, whatever stands before it. */
    static boolean significance(Clause clause, int at) {
        return at > 0 && clause.lower(at - 1).equals("p");
    }

    /** "F1 = 0.91, p = 0.02": no score goes on. */
    boolean statistic(Clause clause, int at) {
        return at > 0 && words.is(ResultWord.OTHER_SCORE, clause.lower(at - 1));
    }

    /**
     * Whether a bare number looks like a score and a quality metric or a benchmark stands by it.
     *
     * @param stated the metric that stands by it
     */
    static boolean score(Clause clause, int at, Figure figure, Optional<Metric> stated) {
        boolean written = clause.text(figure).contains(".");
        boolean integer = figure.low() == Math.rint(figure.low()) && !written;
        boolean devices = Phrases.at(clause, at + 1) == Item.HARDWARE;
        boolean named = clause.within(figure) || version(clause, at);
        if (part(clause, figure, integer) || named || devices) {
            return false;
        }
        if (integer && (figure.low() < 10 || figure.low() > 100)) {
            return false;
        }
        boolean factor = stated.filter(m -> m == Metric.SPEED).isPresent() && figure.high() <= 1;
        boolean quality = factor || stated.map(m -> m == Metric.QUALITY).orElse(true);
        boolean beside = stated.isPresent() && (at == 0 || Phrases.at(clause, at - 1) != 'n');
        return quality && (written || beside);
    }

    /** "the accuracy of BarSim 2.0", not "the accuracy of 2.0" */
    private static boolean version(Clause clause, int at) {
        return at > 1
                && Phrases.at(clause, at - 1) == Item.OTHER
                && Phrases.capital(clause, at - 1)
                && Phrases.at(clause, at - 2) == 'o';
    }

    /** "1.7B parameters", "a 1.6-bit model", "4.3/5.0", "33/33", "mAP50:95" */
    private static boolean part(Clause clause, Figure figure, boolean integer) {
        String text = clause.source().text();
        char next = at(text, figure.end());
        char before = at(text, figure.start() - 1);
        boolean scale =
                "/:".indexOf(before) >= 0 && Character.isDigit(at(text, figure.start() - 2));
        boolean share = next == '/' && Character.isDigit(at(text, figure.end() + 1));
        boolean counted = next == '-' && Character.isLetter(at(text, figure.end() + 1));
        return Character.isLetter(next) || scale || counted || integer && share;
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
