package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.ShapeRules;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.List;

/** Finds the metric that a clause names nearest to a figure, where its phrase names none. */
final class NearestMeasure {
    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final ShapeRules.Match match;

    NearestMeasure(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.match = gain.match();
    }

    /** The item itself, or what stands before the bracket that it closes. */
    private int beforeBracket(int item) {
        if (at(item) != ')') {
            return item;
        }
        int open = item;
        while (open > 0 && at(open) != '(') {
            open--;
        }
        return Math.max(0, open - 1);
    }

    /**
     * The nearest on the left, back to the gain before; a strong word wins over one that only
     * hints.
     */
    List<MetricWord> left() {
        int weak = -1;
        int floor = Math.max(gain.before().map(GainDraft::item).orElse(-1), figure - 14);
        for (int i = figure - 1; i > floor && at(i) != ';'; i--) {
            i = beforeBracket(i);
            if (clause.item(i).metric()
                    && !NamedMeasure.unit(clause, i)
                    && !ofTheTime(i)
                    && (gain.before().isEmpty() || !placed(i))
                    && !unchanged(i)
                    && !beaten(i)
                    && !resource(i)
                    && !thing(i)) {
                if (!weak(i)) {
                    return List.of(gain.named(i));
                }
                weak = weak < 0 ? i : weak;
            } else if (weak >= 0 && gain.ratio() && at(i) == 'a' && at(i - 1) == ',') {
                break; // "at an accuracy of 95%, and their performance reaches 2x over X"
            } else if (gain.ratio() && match.change() < 0 && speedup(i)) {
                return List.of(MetricWord.implied(Metric.SPEED));
            }
        }
        return weak < 0 || !gain.ratio() || size() ? List.of() : List.of(gain.named(weak));
    }

    /** "agrees 84% of the time" */
    private boolean ofTheTime(int item) {
        return word(item).equals("time")
                && word(item - 1).equals("the")
                && word(item - 2).equals("of")
                && at(item - 3) == Item.FIGURE;
    }

    /** "reaches 5.9 tokens per second using 3 GB of VRAM, a 2.8x improvement": what was there. */
    private boolean resource(int item) {
        FigureGroup group = item > 1 && at(item - 1) == 'o' ? clause.item(item - 2).group() : null;
        return group != null && group.last().kind() == UnitKind.ABSOLUTE && at(item - 3) == 'n';
    }

    /**
     * "outperforms the KV cache implementation by 4x", "beats it on rollouts": the word describes
     * what was beaten, or where.
     */
    private boolean beaten(int item) {
        if (gain.construct() != Construct.BEAT || item <= match.change()) {
            return false;
        }
        MetricWord named = gain.named(item);
        boolean thing =
                at(item + 1) == Item.OTHER
                        && named.metric() != Metric.TRAINING_TIME
                        && named.metric().kind() != GainKind.QUALITY;
        boolean place = at(item - 1) == 'n' && named.metric() == Metric.COMPUTE;
        return thing || place;
    }

    private boolean unchanged(int item) {
        return UnchangedMeasure.told(gain, item);
    }

    private String word(int item) {
        return item < 0 || item >= clause.size() ? "" : clause.lower(item);
    }

    /** "brings speedups, up to 2.3x on one card" */
    private boolean speedup(int item) {
        Word word = clause.item(item).word();
        return at(item) == 'N'
                && word != null
                && word.metric().filter(m -> m == Metric.SPEED).isPresent()
                && word.change() == Change.GOOD;
    }

    /** "shorter", "larger": said of things, not of what merely hints at speed. */
    private boolean size() {
        Word word = clause.word(match.change());
        return word != null
                && word.type() == WordClass.COMPARATIVE
                && word.moves()
                && word.metric().isEmpty();
    }

    /**
     * "models trained on synthetic data achieve": a thing that does something, not what is
     * measured.
     */
    private boolean thing(int item) {
        int verb = Adverbs.skip(clause, item + 1);
        boolean bracket =
                at(figure - 1) == '(' && (at(item + 1) == '(' || at(match.change()) == 'C');
        return NamedMeasure.counts(gain.named(item))
                && (at(verb) == 'v' || !bracket && !size() && at(match.change()) != 'V');
    }

    /**
     * Whether a metric word stands in a phrase of place or comparison: "than from internal memory".
     */
    private boolean placed(int item) {
        int i = item - 1;
        while (at(i) == 'x' || at(i) == 'd' || at(i) == 'm' || at(i) == 'E') {
            i--;
        }
        return at(i) == 'n' || at(i) == 'O' || (at(i) == 'w' && !clause.lower(i).equals("while"));
    }

    /** The nearest on the right, up to a comma. */
    List<MetricWord> right() {
        for (int i = figure + 1;
                i < clause.size() && i < figure + 8 && ";,F".indexOf(at(i)) < 0;
                i++) {
            if (at(i) == 'a' && predicate(i + 1)) {
                return List.of(); // "outperforms X by 1.8x and reduces energy by 46%"
            }
            if (at(i) == 'w') {
                return List.of(); // "beating X by 1.2x with better quality"
            }
            if (clause.item(i).metric()
                    && !unchanged(i)
                    && !ofRival(i)
                    && !where(i)
                    && (!weak(i) || gain.ratio() && !compared(i))) {
                return List.of(gain.named(i));
            }
        }
        return List.of();
    }

    /** "beats X by 3x on pattern queries": what ran, not what got less. */
    private boolean where(int item) {
        MetricWord named = gain.named(item);
        boolean things = NamedMeasure.counts(named) || named.metric() == Metric.COMPUTE;
        return things && gain.construct() == Construct.BEAT && gain.ratio() && placed(item);
    }

    /** "and reduces", "and thereby achieves" */
    private boolean predicate(int item) {
        int verb = Adverbs.skip(clause, item);
        return "vVPR".indexOf(at(verb)) >= 0 && !clause.lower(verb).endsWith("ed");
    }

    /** "3x improvement over the compression library": the word only describes the rival. */
    private boolean ofRival(int item) {
        int i = item - 1;
        while ("xdHE".indexOf(at(i)) >= 0) {
            i--;
        }
        return at(i) == 'O' && at(item + 1) == Item.OTHER;
    }

    /** "3x improvement over initial fine-tuning": the words name the rival. */
    private boolean compared(int item) {
        return clause.shape().substring(figure, item).indexOf('O') >= 0;
    }

    private boolean weak(int item) {
        return NamedMeasure.weak(clause, item);
    }

    private char at(int index) {
        return gain.at(index);
    }
}
