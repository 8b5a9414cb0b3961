package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whose size "larger" tells, where the size itself is the gain: that of a rival which is
 * matched all the same, or of what the subject can handle. Works on one figure of one clause.
 */
final class LargerThing {
    /** "outperforms baselines trained with 30 times more data": the rival needs so much more. */
    private static final Pattern TRAINED_RIVAL = Pattern.compile("[PRO][xdE]{1,4}xw$");

    /** "surpasses X (20x more parameters)" */
    private static final Pattern BRACKETED = Pattern.compile("[PR][dxEB]{1,5}\\([dq]{0,2}$");

    /** "up to 3 million tokens on one card," */
    private static final Pattern AMOUNT = Pattern.compile("K[dxMmnHUEByK]{1,8}[,-]{0,2}$");

    private static final int SCALED_REACH = 12;

    /** How many items behind the change may tell that a rate is meant. */
    private static final int RATE_REACH = 5;

    /** How many items before the figure its own verb may stand: "supports up to 4x larger". */
    private static final int BESIDE = 4;

    /** How many items before the figure the model may stand. */
    private static final int MODEL_REACH = 4;

    /** How many items before the figure tell whether it speaks of a rival. */
    private static final int RIVAL_REACH = 8;

    private final GainContext gain;
    private final Clause clause;
    private final int figure;
    private final int change;

    LargerThing(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
    }

    /** "scales to graphs an order of magnitude larger": larger in what it can do. */
    boolean handled() {
        if (held() || goesOn()) {
            return true;
        }
        if (!gain.changeFollows()) {
            return false;
        }
        boolean counted = moreCounted();
        if (!larger() && !clause.lower(change).equals("longer") && !counted || besideRival()) {
            return false;
        }
        boolean model = ofModel();
        boolean thing = gain.ratio() && (gain.at(change + 1) == Item.OTHER || counted);
        if (!thing && (!larger() || "O,;.)".indexOf(gain.at(change + 1)) < 0)) {
            return false;
        }
        int reach = thing ? BESIDE : SCALED_REACH;
        for (int i = beforeThing(); i >= 0 && i > figure - reach; i--) {
            if ("P;F,zMe".indexOf(gain.at(i)) >= 0) {
                return false;
            }
            if (gain.words().is(MeasureWord.SCALING, clause.lower(i))) {
                return !model && !(counted && clause.lower(i).startsWith("process"))
                        || gain.words().is(MeasureWord.HANDLING, clause.lower(i));
            }
        }
        return false;
    }

    /** "handles 20x more object tokens and 2x more image tokens" */
    private boolean goesOn() {
        return gain.changeFollows()
                && moreCounted()
                && gain.at(figure - 1) == 'a'
                && gain.before()
                        .filter(
                                b ->
                                        b.metric().metric() == Metric.SCALE
                                                && b.item() > figure - SCALED_REACH)
                        .filter(b -> b.match().change() >= 0)
                        .filter(b -> clause.lower(b.match().change()).equals("more"))
                        .isPresent();
    }

    /** "supports 8x more devices": more of what no vocabulary holds. */
    private boolean held() {
        if (!gain.changeFollows()
                || !gain.ratio()
                || gain.at(change + 1) != Item.OTHER
                || !more() && !clause.lower(change).equals("higher")
                || rate()) {
            return false;
        }
        int verb = figure - 1;
        while ("dq".indexOf(gain.at(verb)) >= 0) {
            verb--;
        }
        return verb >= 0 && gain.words().is(MeasureWord.HOLDING, clause.lower(verb));
    }

    /** "processes 2.5x more images per second" */
    private boolean rate() {
        int end = Math.min(clause.size(), change + RATE_REACH);
        return clause.anyWord(change + 1, end, w -> w.equals("per") || w.endsWith("second"));
    }

    /** "processes up to 3 million tokens on one card, 3x larger than before" */
    boolean reached() {
        String before = clause.shape().substring(0, figure);
        Matcher amount = AMOUNT.matcher(before);
        return gain.ratio()
                && gain.changeFollows()
                && (larger() || clause.lower(change).equals("longer"))
                && "O,;.)-".indexOf(gain.at(change + 1)) >= 0
                && amount.find()
                && clause.anyWord(
                        Math.max(0, amount.start() - SCALED_REACH),
                        amount.start(),
                        w -> gain.words().is(MeasureWord.SCALING, w) || w.equals("trains"));
    }

    /**
     * "handles 20x more image tokens", "enables training with 12x more parameters"; processing more
     * tokens may also be a cost.
     */
    private boolean moreCounted() {
        int thing = gain.at(change + 1) == Item.OTHER ? change + 2 : change + 1;
        return gain.ratio() && more() && counted(thing);
    }

    private boolean counted(int item) {
        return gain.at(item) == 'M' && NamedMeasure.things(gain.named(item));
    }

    /** What stands before the things that are larger: "scales to data that are 10x larger". */
    private int beforeThing() {
        int thing = beforeRelative();
        return counted(thing) ? thing - 1 : thing;
    }

    /** What stands before "that are": "scales to networks that are 10x larger". */
    private int beforeRelative() {
        int i = figure - 1;
        boolean relative = gain.at(i) == 'e' && gain.at(i - 1) == 'z';
        return relative ? i - 2 : i;
    }

    /** "outperforms models 57x larger": the rival's size is the subject's gain. */
    boolean ofRival() {
        if (!gain.changeFollows()) {
            return false;
        }
        if (more()) {
            String before = before();
            return TRAINED_RIVAL.matcher(before).find() || BRACKETED.matcher(before).find();
        }
        return larger() && (besideRival() || ofModel());
    }

    private boolean besideRival() {
        return larger() && before().chars().anyMatch(c -> "PRO".indexOf(c) >= 0);
    }

    private String before() {
        return clause.shape().substring(Math.max(0, figure - RIVAL_REACH), figure);
    }

    /** Whether the rival has more of something rather than is larger. */
    boolean more() {
        return clause.lower(change).equals("more");
    }

    private boolean larger() {
        return gain.words().is(MeasureWord.LARGER, clause.lower(change));
    }

    private boolean ofModel() {
        for (int i = figure - 1; i >= 0 && i > figure - MODEL_REACH; i--) {
            if (gain.words().is(MeasureWord.COUNTERPART, clause.lower(i))) {
                return true;
            }
            if ("zew".indexOf(gain.at(i)) < 0) {
                return false;
            }
        }
        return false;
    }
}
