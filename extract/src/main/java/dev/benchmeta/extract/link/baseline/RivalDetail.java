package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells a rival that is named by its kind alone from others of the kind: "models trained on
 * short clips", "training with a fixed rate", "that without a cache". Works on one clause;
 * immutable.
 */
final class RivalDetail {
    /** What a gain's own terms are told in: "no loss", "similar accuracy". */
    private static final Pattern MEASURED = Pattern.compile("[MmNC]");

    /** How many such phrases may follow each other. */
    private static final int MOST = 2;

    private final Clause clause;

    RivalDetail(Clause clause) {
        this.clause = clause;
    }

    /** "without a cache" where that stands right behind what compares; empty if it does not. */
    Optional<Phrase> lack(int from) {
        boolean lacks = word(from).equals("without");
        int behind = word(from).equals("that") && word(from + 1).equals("without") ? 1 : 0;
        return lacks || behind > 0
                ? Phrases.after(clause, from + behind + 1)
                        .filter(p -> p.from() <= from + behind + 2)
                        .map(p -> new Phrase(clause, from, p.to()))
                : Optional.empty();
    }

    /** The rival with what tells it from its kind. */
    Phrase whole(Phrase rival) {
        Phrase whole = rival;
        for (int i = 0; i < MOST; i++) {
            whole = longer(whole);
        }
        return whole;
    }

    /** "models", "training", "models pretrained": what needs more words. */
    private Phrase longer(Phrase rival) {
        int prepared = is(RivalWord.PREPARED, rival.to()) ? rival.to() : rival.to() - 1;
        boolean bare = rival.to() == rival.from() + 1 && bare(word(prepared));
        if (bare && word(prepared + 1).equals("that")) {
            return relative(rival, prepared + 2);
        }
        boolean open = is(RivalWord.PREPARED, prepared) || begun(rival);
        return bare && is(RivalWord.WITH, prepared + 1) || open && means(prepared + 1)
                ? with(rival, prepared + 1)
                : rival;
    }

    private boolean is(RivalWord kind, int item) {
        return clause.rivals().is(kind, word(item));
    }

    /** "systems" */
    private boolean bare(String word) {
        return clause.rivals().is(RivalWord.BARE, word) || clause.rivals().work(word);
    }

    /** "systems that reload the weights" */
    private Phrase relative(Phrase rival, int verb) {
        boolean simple = "vVRx".indexOf(Phrases.at(clause, verb)) >= 0;
        int object = Phrases.at(clause, verb) == Item.OTHER ? verb : verb + 1;
        return !simple
                ? rival
                : Phrases.after(clause, object)
                        .map(p -> p.to() > verb + 1 ? p : rest(p))
                        .filter(p -> p.to() > verb + 1 && plain(verb, p.to()))
                        .map(p -> new Phrase(clause, rival.from(), p.to()))
                        .orElse(rival);
    }

    /** "selects" goes on with "only the safe answers". */
    private Phrase rest(Phrase verb) {
        int next = verb.to();
        while ("dq".indexOf(Phrases.at(clause, next)) >= 0) {
            next++;
        }
        return next > verb.to() ? Phrases.after(clause, next).orElse(verb) : verb;
    }

    private boolean means(int item) {
        return is(RivalWord.MEANS, item)
                || word(item).equals("by") && is(RivalWord.DRIVEN, item - 1);
    }

    /** "training on the full set", which may go on: "from all tasks". */
    private boolean begun(Phrase rival) {
        return clause.anyWord(
                rival.from() + 1, rival.to(), word -> clause.rivals().is(RivalWord.MEANS, word));
    }

    private Phrase with(Phrase rival, int means) {
        return Phrases.after(clause, means + 1)
                .filter(p -> p.from() <= means + 3 && plain(means, p.to()) && tells(means, p))
                .map(p -> new Phrase(clause, rival.from(), p.to()))
                .orElse(rival);
    }

    /** Whether no figure stands there: "models with 3x more parameters" are told otherwise. */
    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("FUK".indexOf(Phrases.at(clause, i)) >= 0) {
                return false;
            }
        }
        return "FUK".indexOf(Phrases.at(clause, to)) < 0 && Phrases.at(clause, to - 1) != 'd';
    }

    /**
     * Whether it tells the rival: "fine-tuning with negligible loss" tells what the gain costs,
     * "training on GPUs" where it was measured.
     */
    private boolean tells(int means, Phrase phrase) {
        String shape = clause.shape();
        if (word(means).equals("on")) {
            String place = is(RivalWord.MADE_FROM, means - 1) ? "H" : "HBE";
            return place.indexOf(shape.charAt(phrase.to() - 1)) < 0;
        }
        return !is(RivalWord.WITH, means)
                || !MEASURED.matcher(shape).region(phrase.from(), phrase.to()).find();
    }

    private String word(int item) {
        return item >= 0 && item < clause.size() ? clause.lower(item) : "";
    }
}
