package dev.benchmeta.extract.link.direction;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;

/**
 * Decides whether a change of a metric is good: mostly by whether more of it is better, but
 * "reduces memory bandwidth by 4x" needs less of it. Works on one gain.
 */
final class ChangeEffect {
    /** How many items behind a refusal rate may tell what is refused. */
    private static final int REFUSED_REACH = 5;

    private final Clause clause;
    private final Figure figure;
    private final MetricWord metric;
    private final int item;
    private final int change;

    ChangeEffect(GainDraft draft, Clause clause) {
        this.clause = clause;
        this.figure = draft.figure();
        this.metric = draft.metric();
        this.item = draft.item();
        this.change = draft.match().change();
    }

    /** Whether a change is good for the subject. */
    boolean improves(Change told) {
        boolean higher = metric.higherIsBetter();
        return switch (told) {
            case UP -> refused() || (higher && !demanded() || attacked()) && !unprotected();
            case DOWN -> !refused() && (!higher || spared() || attacked());
            case GOOD, NONE -> true;
            case BAD, COST -> false;
        };
    }

    /** "increases bandwidth demand by 4%" */
    private boolean demanded() {
        int next = metric.item() + 1;
        return next > 0 && next < clause.size() && bandwidth() && is(ChangeWord.DEMAND, next);
    }

    /**
     * "reduces memory bandwidth by 4x", "bandwidth demand drops by 30%", "a compression ratio of
     * 50x (98% reduction)": what somebody reduces is needed less; "bandwidth drops by 30%" is a
     * loss.
     */
    private boolean spared() {
        boolean object = (bandwidth() || occupied()) && metric.item() > change || demanded();
        boolean unnamed = metric.item() < 0 && metric.metric() != Metric.QUALITY;
        return switch (Phrases.at(clause, change)) {
            case 'V' -> object || unnamed && change < item;
            case 'N' ->
                    object || unnamed || metric.metric() == Metric.COMPRESSION || bandwidthLess();
            case 'C' -> object;
            default -> false;
        };
    }

    /** "a 32x bandwidth reduction" is meant; a "bandwidth drop" is not. */
    private boolean bandwidthLess() {
        return bandwidth() && metric.item() > item && clause.lower(change).startsWith("reduction");
    }

    /** "removing the filter raises the attack success rate": the part is missed. */
    private boolean unprotected() {
        return attackSuccess()
                && clause.anyWord(0, change, word -> clause.changes().is(ChangeWord.REMOVED, word));
    }

    /** "raises the refusal rate on unsafe prompts" is good, on harmless ones it is not. */
    private boolean refused() {
        if (metric.item() < 0 || !clause.lower(metric.item()).startsWith("refusal")) {
            return false;
        }
        int to = Math.min(clause.size(), Math.max(metric.item(), item) + REFUSED_REACH);
        for (int i = metric.item() + 1; i < to && "a,w".indexOf(Phrases.at(clause, i)) < 0; i++) {
            if (clause.item(i).is(WordClass.HARM)) {
                return true;
            }
        }
        return false;
    }

    private boolean attackSuccess() {
        return metric.item() >= 0 && clause.lower(metric.item()).startsWith("attack success");
    }

    /** Attacks raise the attack success rate, defences lower it: both mean to. */
    private boolean attacked() {
        boolean byItself = Phrases.at(clause, change + 1) == 'b' && metric.item() < change;
        return !byItself && attackSuccess();
    }

    /** "75% KV cache compression": so much less is left. */
    boolean compressed() {
        int named = metric.item() >= 0 ? metric.item() : change;
        return metric.metric() == Metric.COMPRESSION
                && figure.high() < 100
                && named > item
                && clause.lower(named).endsWith("compression");
    }

    /** "50% faster training": so much more in the same time, whatever is measured. */
    boolean faster() {
        return is(ChangeWord.FASTER, change);
    }

    /** "runtime savings of 38%": less time is left, whatever the speed. */
    boolean saves() {
        return metric.higherIsBetter()
                && Phrases.at(clause, change) == 'N'
                && (is(ChangeWord.SAVING, change) || ToldChange.reduced(clause, change + 1));
    }

    /**
     * "cuts decoder utilization by 40x", "a 2x reduction in memory utilization": what is needed
     * less; a drop of utilisation is a loss.
     */
    private boolean occupied() {
        boolean noun = Phrases.at(clause, change) == 'N';
        return metric.metric() == Metric.UTILIZATION
                && (noun ? clause.lower(change).startsWith("reduc") : !figure.percent())
                && is(ChangeWord.OCCUPIED, metric.item());
    }

    private boolean is(ChangeWord kind, int index) {
        return clause.changes().is(kind, clause.lower(index));
    }

    private boolean bandwidth() {
        return metric.metric() == Metric.BANDWIDTH;
    }
}
