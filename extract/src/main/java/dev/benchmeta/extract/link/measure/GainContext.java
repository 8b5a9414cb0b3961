package dev.benchmeta.extract.link.measure;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.Optional;

/**
 * A figure whose metric is looked for, and what the clause has told of it so far.
 *
 * @param clause the clause
 * @param item index of the figure's item
 * @param figure the figure
 * @param match the rule that matched there
 * @param before the gain read before this one in the clause
 * @param words what words tell about measures
 */
record GainContext(
        Clause clause,
        int item,
        Figure figure,
        ShapeRules.Match match,
        Optional<GainDraft> before,
        MeasureWords words) {

    /** Whether the figure is a ratio: words that only hint at speed count for no other. */
    boolean ratio() {
        return figure.ratio();
    }

    Construct construct() {
        return match.rule().construct();
    }

    /** Whether the word of change stands behind the figure: "2x faster". */
    boolean changeFollows() {
        return match.change() > item;
    }

    /** The measure that an item names; the item has to be a metric word. */
    MetricWord named(int index) {
        return NamedMeasure.of(clause, index, words);
    }

    /** The change that the word of change tells. */
    Change change() {
        return changeOf(match.change());
    }

    /** The change that an item tells. */
    Change changeOf(int index) {
        Word word = clause.word(index);
        return word == null ? Change.NONE : word.change();
    }

    /** "a 13.9-point reduction": what is reduced is better low, as far as nothing else tells. */
    boolean reduction() {
        Word word = clause.word(match.change());
        return word != null && word.type() == WordClass.NOUN && word.change() == Change.DOWN;
    }

    /** "with only a 4% reduction": a loss that is played down. */
    boolean conceded() {
        int before = item - 1;
        while (at(before) == 'd') {
            before--;
        }
        return at(before) == 'q';
    }

    /** The metric that the word of change implies: "faster". */
    Optional<MetricWord> implied() {
        Word word = clause.word(match.change());
        return word == null ? Optional.empty() : word.metric().map(MetricWord::implied);
    }

    /**
     * Whether the gain may be at the task as well as in speed: "outperforms X", "a 3x improvement"
     * do not say in what it is better; "savings" and "efficiency gains" do.
     */
    boolean betterAtTask() {
        String word = match.change() < 0 ? "" : clause.lower(match.change());
        boolean told = words.is(MeasureWord.SAVING, word) || words.is(MeasureWord.EFFICIENCY, word);
        return construct() == Construct.BEAT
                || change() == Change.GOOD && implied().isEmpty() && !told;
    }

    /**
     * "cheaper for a workload", "a speed-up for large batches": whether "for" at an item only says
     * where, since the word of change tells the metric.
     */
    boolean purpose(int index) {
        return implied().isPresent() && index < clause.size() && clause.lower(index).equals("for");
    }

    /** The shape of an item; a full stop outside the clause. */
    char at(int index) {
        return Phrases.at(clause, index);
    }
}
