package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The setting that a change sets out from: "scaling from 8 to 64 cards saves 30%", "falls by 30%
 * when the rate is reduced from 1 kHz to 100 Hz". A measure that a work changes, "while reducing
 * latency from 7 ms to 5 ms", is no setting. Works on one clause; immutable.
 */
final class StartingPoint {
    private static final String CHANGE =
            "(?<verb>[VNx])[^,;zfFUK]{0,6}f(?<from>[dqxyEBHMmKUF]{1,6})t";

    /** "extending the cache from 40 MB to 1 GB saves": what changes is the doer. */
    private static final Pattern DOER =
            Pattern.compile(
                    "(?:^|[z;:wt,])x?" + CHANGE + "[^,;zf(a]{1,8}(?<acts>[vV])[^,;zf(]{0,8}$");

    /** "When moving from A to B, FooNet saves" */
    private static final Pattern BEFORE =
            Pattern.compile("^z[^,;zfFUK]{0,5}" + CHANGE + "[^,;zf]{1,8},[^;zf]*$");

    /** "as the batch grows from 1 to 16" */
    private static final Pattern BEHIND = Pattern.compile("[^;FUKz]{0,8}z[^,;zfFUK]{0,5}" + CHANGE);

    private static final Pattern WHEN = Pattern.compile("when|as|if|once");

    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?:(?:in|de)creas|rais|lower|reduc|shrink|grow|extend|expand|enlarg|scal|go|mov"
                            + "|switch|shift|chang|transition|migrat|upgrad|port|convert)(?:ing|e?[sd]|n)?");

    private final Clause clause;

    StartingPoint(Clause clause) {
        this.clause = clause;
    }

    /** Where the setting of the figure at {@code item} came from. */
    Optional<Phrase> find(int item) {
        String told = clause.shape().substring(0, item);
        Matcher doer = DOER.matcher(told);
        for (int start = 0; doer.find(start); start = doer.start() + 1) {
            if (acts(doer)) {
                return from(doer);
            }
        }
        Matcher before = BEFORE.matcher(told);
        if (before.find() && changes(before) && when(before.start())) {
            return from(before);
        }
        Matcher behind = BEHIND.matcher(clause.shape()).region(item + 1, clause.size());
        return behind.lookingAt() && changes(behind) && when(clause.shape().indexOf('z', item))
                ? from(behind)
                : Optional.empty();
    }

    /** "extending the cache from A to B saves", "to extend it from A to B saves" */
    private boolean acts(Matcher change) {
        int verb = change.start("verb");
        return changes(change)
                && (clause.lower(verb).endsWith("ing") || Phrases.at(clause, verb - 1) == 't')
                && !clause.lower(change.start("acts")).endsWith("ing");
    }

    private boolean changes(Matcher change) {
        return CHANGES.matcher(clause.lower(change.start("verb"))).matches();
    }

    private boolean when(int item) {
        return WHEN.matcher(clause.lower(item)).matches();
    }

    private Optional<Phrase> from(Matcher change) {
        int from = Phrases.skipDeterminers(clause, change.start("from"));
        return from < change.end("from")
                ? Optional.of(new Phrase(clause, from, change.end("from")))
                : Optional.empty();
    }
}
