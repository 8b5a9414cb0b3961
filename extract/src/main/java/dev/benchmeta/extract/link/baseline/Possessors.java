package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;

/**
 * Whose measure a figure is a share of: "81% of BF16 throughput", "6x the BarServe speed". Works on
 * one clause; immutable.
 */
public final class Possessors {
    private final Clause clause;

    public Possessors(Clause clause) {
        this.clause = clause;
    }

    /** "81% of BF16 decode throughput", "95% of the dense model's accuracy": whose it is. */
    public Optional<Phrase> of(int of) {
        if (shape(of) != 'o') {
            return Optional.empty();
        }
        int from = Phrases.skipDeterminers(clause, of + 1);
        int to = from < clause.size() && shape(from) == 'd' ? from + 1 : from;
        while ("xEBHKU-".indexOf(shape(to)) >= 0 && to < from + 6) {
            to++;
        }
        Optional<Phrase> reference = reference(from);
        return reference.isPresent() ? reference : owner(from, to);
    }

    /** "6x the BarServe speed", "6x BarServe's speed", "0.46x full prefill": whose speed it is. */
    public Optional<Phrase> after(int figure) {
        int from = Phrases.skipDeterminers(clause, figure + 1);
        int own = from == figure + 1 && shape(from) == 'x' ? from + 1 : from;
        if (own > from && own < clause.size() && clause.lower(own).equals("'s")) {
            return owner(from, own);
        }
        if (from == figure + 1) {
            return from < clause.size() && clause.lower(from).startsWith("full")
                    ? reference(from)
                    : Optional.empty();
        }
        int to = from;
        while ("xEB".indexOf(shape(to)) >= 0 && to < from + 4) {
            to++;
        }
        return owner(from, to);
    }

    /** "the original accuracy": what is kept, not whose. */
    public boolean measure(Phrase phrase) {
        return "Mm".indexOf(shape(phrase.to() - 1)) >= 0
                && clause.lower(phrase.from()).startsWith("original");
    }

    /**
     * "full-cache accuracy", "original average score", "dense decode" of "dense decode latency";
     * "baseline performance" may be one item.
     */
    private Optional<Phrase> reference(int from) {
        if (from >= clause.size()) {
            return Optional.empty();
        }
        String word = clause.lower(from);
        int space = word.indexOf(' ');
        if (space > 0) {
            return shape(from) == 'M' && clause.rivals().reference(word.substring(0, space))
                    ? Optional.of(new Phrase(clause, from, from + 1))
                    : Optional.empty();
        }
        int measure = shape(from + 1) == 'd' ? from + 2 : from + 1;
        return clause.rivals().reference(word)
                        && ("Mm".indexOf(shape(measure)) >= 0
                                || shape(measure) == Item.OTHER && shape(measure + 1) == 'M')
                ? Optional.of(new Phrase(clause, from, measure + 1))
                : Optional.empty();
    }

    /** Whose measure it is: "the dense model", not "GLUE" in "96% of its GLUE score". */
    private Optional<Phrase> owner(int from, int to) {
        boolean owned = to < clause.size() && clause.lower(to).equals("'s");
        int metric = owned ? to + 1 : to;
        boolean measured =
                metric < clause.size() && (clause.item(metric).metric() || shape(metric) == 'x');
        boolean rival =
                to > from
                        && shape(to - 1) != Item.BENCHMARK
                        && (owned
                                || ofModels(to - 1)
                                || Phrases.coined(clause, from)
                                || clause.rivals().standard(clause.lower(to - 1))
                                || clause.item(from).name() != null);
        return measured && rival ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /** "their teacher models' performance" */
    private boolean ofModels(int last) {
        return last >= 0
                && last < clause.size()
                && clause.source().text().startsWith("' ", clause.item(last).end());
    }

    private char shape(int item) {
        return Phrases.at(clause, item);
    }
}
