package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWording;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adjectives that commas set off from the rival they describe. Works on one clause; immutable. */
final class RivalAdjectives {
    private final Clause clause;

    RivalAdjectives(Clause clause) {
        this.clause = clause;
    }

    /** "zero-/few-shot models", "agent- and search-based tools": one rival. */
    List<Phrase> completed(List<Phrase> list) {
        List<Phrase> whole = new ArrayList<>();
        for (int first = 0; first < list.size(); first++) {
            Phrase phrase = list.get(first);
            while (first + 1 < list.size() && prefix(list.get(first))) {
                first++;
            }
            whole.add(new Phrase(clause, phrase.from(), list.get(first).to()));
        }
        return whole;
    }

    /** "zero-" */
    private boolean prefix(Phrase phrase) {
        String text = clause.source().text();
        int end = clause.item(phrase.to() - 1).end();
        return end + 1 < text.length()
                && text.charAt(end) == '-'
                && !Character.isLetterOrDigit(text.charAt(end + 1))
                && text.charAt(end + 1) != '-';
    }

    /** "a mature, highly optimized system" is one rival; two figures may have two. */
    List<Phrase> joined(List<Phrase> list, GainDraft draft) {
        Phrase first = list.get(0);
        if (list.size() < 2
                || !qualifies(first, list.get(1)) && !(!paired(draft, first) && twofold(list))) {
            return list;
        }
        Phrase whole = new Phrase(clause, first.from(), list.get(1).to());
        return Stream.concat(Stream.of(whole), list.stream().skip(2)).toList();
    }

    /** "2x and 3x over a random policy and greedy policy", not "(2x and 3x) over". */
    private boolean paired(GainDraft draft, Phrase first) {
        int closed = clause.shape().indexOf(')', draft.item());
        return draft.groupSize() == 2 && (closed < 0 || closed > first.from());
    }

    /** "a prefix cache and load-aware heuristic" is one rival. */
    private boolean twofold(List<Phrase> list) {
        Phrase first = list.get(0);
        Phrase next = list.get(1);
        int last = next.to() - 1;
        return list.size() == 2
                && indefinite(first)
                && next.from() == first.to() + 1
                && Phrases.at(clause, first.to()) == 'a'
                && next.to() > next.from() + 1
                && Phrases.at(clause, last) == Item.OTHER
                && !Phrases.capital(clause, last)
                && !clause.lower(last).endsWith("s");
    }

    private boolean indefinite(Phrase phrase) {
        int before = phrase.from() - 1;
        return Phrases.indefinite(clause, before);
    }

    /** Whether a phrase behind "a" is no more than an adjective of what follows the comma. */
    private boolean qualifies(Phrase first, Phrase next) {
        int last = first.to() - 1;
        boolean adverb = first.to() == first.from() + 2 && Adverbs.is(clause, first.from());
        return (first.to() == first.from() + 1 || adverb)
                && indefinite(first)
                && Phrases.at(clause, last) == Item.OTHER
                && clause.rivals().in(RivalWording.QUALITY, clause.lower(last))
                && next.from() == first.to() + 1
                && Phrases.at(clause, next.from()) == Item.OTHER;
    }

    /** "a standard, optimized transformer": what stands before the comma is no rival yet. */
    boolean only(Phrase first) {
        int item = first.from();
        return first.to() == item + 1
                && (Phrases.at(clause, item) == Item.OTHER
                        || clause.item(item).is(WordClass.DETERMINER))
                && !Phrases.capital(clause, item)
                && clause.rivals().adjective(clause.lower(item));
    }
}
