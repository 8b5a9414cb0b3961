package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rivals that are something done: "than executing kernels in sequence", "compared to always using
 * the largest model". Works on one clause; immutable.
 */
final class RivalAction {
    private final Clause clause;

    RivalAction(Clause clause) {
        this.clause = clause;
    }

    /** The rivals that begin with what is done at {@code from}; empty if nothing is. */
    List<Phrase> at(int from) {
        boolean how = from + 2 < clause.size() && is(RivalWord.HOW, from);
        int verb = how ? from + 1 : from;
        return done(verb, from)
                ? Phrases.after(clause, verb + 1)
                        .filter(object -> object.from() <= verb + 2)
                        .map(object -> list(new Phrase(clause, from, placed(object.to()))))
                        .orElse(List.of())
                : List.of();
    }

    /** The end of "on x86 CPUs" behind an action that ends at {@code to}; else {@code to}. */
    private int placed(int to) {
        return Phrases.at(clause, to) == 'n' && Phrases.at(clause, to + 1) == Item.HARDWARE
                ? Phrases.after(clause, to + 1).map(Phrase::to).orElse(to)
                : to;
    }

    private boolean done(int verb, int from) {
        return verb + 1 < clause.size()
                && clause.lower(verb).endsWith("ing")
                && !(verb == from && is(RivalWord.NO_ACTION, verb))
                && ("vVR".indexOf(Phrases.at(clause, verb)) >= 0
                        || verb > from
                        || Phrases.at(clause, verb) == Item.OTHER
                                && Phrases.at(clause, verb + 1) == 'd');
    }

    private boolean is(RivalWord kind, int item) {
        return clause.rivals().is(kind, clause.lower(item));
    }

    /** "pruning methods, A and B": kinds of rivals that are listed. */
    private List<Phrase> list(Phrase action) {
        boolean kinds =
                clause.lower(action.to() - 1).endsWith("s")
                        && Phrases.at(clause, action.from() + 1) == Item.OTHER
                        && Phrases.at(clause, action.to()) == ',';
        List<Phrase> rest = kinds ? Phrases.listAfter(clause, action.to() + 1) : List.of();
        return rest.isEmpty() || !Phrases.capital(clause, rest.get(0).from())
                ? List.of(action)
                : Stream.concat(Stream.of(action), rest.stream()).toList();
    }

    /** "training without a curriculum": more than training. */
    Phrase withLack(Phrase phrase) {
        boolean lacks =
                phrase.to() == phrase.from() + 1
                        && !Phrases.capital(clause, phrase.from())
                        && phrase.to() < clause.size()
                        && clause.lower(phrase.to()).equals("without");
        return !lacks
                ? phrase
                : Phrases.after(clause, phrase.to() + 1)
                        .map(lack -> new Phrase(clause, phrase.from(), lack.to()))
                        .orElse(phrase);
    }

    /** "planning with constant goal states": how something is done that is done. */
    Optional<Phrase> withMeans(Phrase phrase) {
        boolean gerund =
                phrase.to() == phrase.from() + 1
                        && Phrases.at(clause, phrase.from()) == Item.OTHER
                        && clause.lower(phrase.from()).endsWith("ing")
                        && phrase.to() < clause.size()
                        && clause.lower(phrase.to()).equals("with");
        return !gerund
                ? Optional.empty()
                : Phrases.after(clause, phrase.to() + 1)
                        .map(means -> new Phrase(clause, phrase.from(), means.to()));
    }
}
