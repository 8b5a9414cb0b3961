package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The setting that a change sets out from: "scaling from 8 to 64 cards saves 30%". The end of a
 * sweep is none: "2x as the batch grows from 1 to 16". Works on one clause; immutable.
 */
final class StartingPoint {
    /** "extending the cache from 40 MB to 1 GB saves": what changes is the doer. */
    private static final Pattern DOER =
            Pattern.compile(
                    "(?:^|[z;:wt,])x?(?<verb>[VNx])[^,;zfFUK]{0,6}f(?<from>[dqxyEBHMmKUF]{1,6})t"
                            + "[^,;zf(a]{1,8}(?<acts>[vV])[^,;zf(]{0,8}$");

    private final Clause clause;

    StartingPoint(Clause clause) {
        this.clause = clause;
    }

    /** Where the setting of the figure at {@code item} came from. */
    Optional<Phrase> find(int item) {
        Matcher change = DOER.matcher(clause.shape().substring(0, item));
        for (int start = 0; change.find(start); start = change.start() + 1) {
            if (acts(change)) {
                return from(change);
            }
        }
        return Optional.empty();
    }

    /** "extending the cache from A to B saves", "to extend it from A to B saves" */
    private boolean acts(Matcher change) {
        int verb = change.start("verb");
        return changes(verb)
                && (clause.lower(verb).endsWith("ing") || Phrases.at(clause, verb - 1) == 't')
                && !clause.lower(change.start("acts")).endsWith("ing");
    }

    /** "increase", "scaling" */
    private boolean changes(int verb) {
        return clause.rivals().is(RivalWord.CHANGING, clause.lower(verb));
    }

    private Optional<Phrase> from(Matcher change) {
        int from = Phrases.skipDeterminers(clause, change.start("from"));
        return from < change.end("from")
                ? Optional.of(new Phrase(clause, from, change.end("from")))
                : Optional.empty();
    }
}
