package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Pattern;

/** Finds the marker whose comparison a figure shares. Works on one clause; immutable. */
final class MarkerSearch {
    /** A rival and then the figure, or a list of figures, with which it is beaten. */
    private static final Pattern OWN =
            Pattern.compile(
                    "[OP][xEBHdKmMN]{1,10}(?:bv?|aF(?=$)|(?:[wa]|bv)[dqx]{0,3}(?:F[dxEmM]{0,2}[CN][xmM]{0,4},?a?)*)[dqx]{0,3}");

    /** What opens a claim, but no bracket. */
    private static final Pattern VERB = Pattern.compile("^[^()]*[vVRP]");

    private final Clause clause;
    private final BaselineMarkers markers;
    private final ClaimBounds bounds;
    private final RivalBracket brackets;
    private final GainPrice price;

    MarkerSearch(
            Clause clause,
            BaselineMarkers markers,
            ClaimBounds bounds,
            RivalBracket brackets,
            GainPrice price) {
        this.clause = clause;
        this.markers = markers;
        this.bounds = bounds;
        this.brackets = brackets;
        this.price = price;
    }

    /**
     * Whether the comparison before a figure is its own: "faster than A by 2x, and faster than B",
     * "outperforms A with 2x higher throughput and 3x lower latency, and achieves".
     */
    boolean ownComparison(int left, int item) {
        if (left < 0 || !OWN.matcher(clause.shape().substring(left, item)).matches()) {
            return false;
        }
        int next = item + 1;
        while (next < clause.size() && ",;)P".indexOf(Phrases.at(clause, next)) < 0) {
            if (markers.marker(next)) {
                return false;
            }
            next++;
        }
        return true;
    }

    /** The marker to the right that the figure shares: no claim of its own may stand between. */
    int markerRight(int item) {
        boolean onlyBeat = false;
        for (int i = item + 1; i < clause.size(); i++) {
            char shape = Phrases.at(clause, i);
            if (shape == ';') {
                return -1;
            }
            onlyBeat |=
                    shape == 's'
                            || (shape == 'z'
                                    && i > item + 1
                                    && !clause.rivals().is(RivalWord.SOFT, clause.lower(i))
                                    && Phrases.at(clause, i + 1) != Item.FIGURE);
            boolean beaten = shape == 'P' && !besides(item, i);
            if (beaten && (bounds.aside(i) && !whole(i) || bounds.beatenApart(item, i))) {
                return -1;
            }
            boolean found = beaten || (!onlyBeat && markers.marker(i));
            if (found && bounds.ofOtherComparative(item, i)) {
                return -1;
            }
            if (found
                    && (bounds.ofApposed(item, i)
                            || bounds.ofOtherItem(item, i)
                            || bounds.ofOtherValue(item, i))) {
                continue;
            }
            if (found
                    && (!brackets.between(item, i)
                            || brackets.opensBehind(item, i)
                            || brackets.adds(item, i))) {
                return bounds.otherClaim(item, i)
                                || price.before(item, i)
                                || bounds.otherDoer(item, i)
                        ? -1
                        : i;
            }
        }
        return -1;
    }

    /** "compresses by 50x while surpassing the uncompressed model": what it compressed. */
    private boolean whole(int beat) {
        int first = Phrases.skipDeterminers(clause, beat + 1);
        return first < clause.size() && clause.rivals().is(RivalWord.WHOLE, clause.lower(first));
    }

    /** "over A by 7 points, while exceeding B": a second comparison where there is a first. */
    boolean besides(int item, int marker) {
        return clause.shape().substring(item, marker).indexOf('w') >= 0 && markerLeft(item) >= 0;
    }

    /** "Compared to vLLM, …" opens the clause; "…, compared with X" stands before the figure. */
    int markerLeft(int item) {
        for (int i = item - 1; i >= 0; i--) {
            if (Phrases.at(clause, i) == ')') {
                i = Math.max(0, clause.shape().lastIndexOf('(', i));
            }
            if (markers.marker(i)
                    || Phrases.at(clause, i) == 'P' && Phrases.at(clause, i + 1) != 'b') {
                return closedBefore(i, item) ? -1 : i;
            }
            if (Phrases.at(clause, i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether each figure before one has a rival of its own, so that none is shared: "3x over A and
     * 4x over B, and cuts cost by 20%", but not "4x over B with 20% lower cost".
     */
    boolean oneByOne(int item) {
        int last = markerLeft(item);
        int first = last < 0 ? -1 : markerLeft(last);
        return first >= 0
                && Phrases.at(clause, last) == 'O'
                && VERB.matcher(clause.shape().substring(last, item)).find()
                && !bounds.fronted(first)
                && !bounds.newClaim(first, last)
                && clause.shape().substring(0, first).indexOf(Item.FIGURE) >= 0
                && clause.shape().substring(first, last).indexOf(Item.FIGURE) >= 0
                && !rival(first).equals(rival(last));
    }

    private String rival(int marker) {
        return Phrases.after(clause, markers.object(marker)).map(Phrase::raw).orElse("");
    }

    /** Whether the marker stands in a bracket that closes before the figure. */
    boolean closedBefore(int marker, int item) {
        String between = clause.shape().substring(marker, item);
        int close = between.indexOf(')');
        int open = between.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }
}
