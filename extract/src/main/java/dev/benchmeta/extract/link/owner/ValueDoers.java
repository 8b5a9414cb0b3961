package dev.benchmeta.extract.link.owner;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;

/** Tells what can have a value: models and systems, and words for them. Immutable. */
final class ValueDoers {
    private final Clause clause;
    private final PaperContext paper;
    private final SubjectWords words;

    ValueDoers(Clause clause, PaperContext paper, SubjectWords words) {
        this.clause = clause;
        this.paper = paper;
        this.words = words;
    }

    /** Where the words go on behind a figure and its measure: "12 ms latency for". */
    int behindMeasure(int item) {
        int at = item + 1;
        while ("Mm".indexOf(Phrases.at(clause, at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether a phrase ends in a model's name or a word for one; not "BarLM outputs". */
    boolean doer(Phrase phrase) {
        int last = phrase.to() - 1;
        return thing(last) || words.is(Kind.OWNER, clause.lower(last));
    }

    /** Whether an item names a model or a contribution that is no data set. */
    boolean thing(int item) {
        NameSpan name = item < 0 || item >= clause.size() ? null : clause.item(item).name();
        return name != null && paper.achiever(name);
    }

    /** "the dense baseline" */
    boolean record(int item) {
        return words.is(Kind.RECORD, clause.lower(item));
    }

    /** Whether an item names a model of others. */
    boolean model(int item) {
        NameSpan name = clause.item(item).name();
        return thing(item) && name != null && !paper.ownWork(name);
    }

    /** "the FID of BarGen", not "the recall of MRI" */
    boolean coined(Phrase phrase) {
        NameSpan name = clause.item(phrase.from()).name();
        String word = clause.text(phrase.from(), phrase.to());
        return phrase.to() == phrase.from() + 1
                && word.chars().skip(1).anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase)
                && (name == null || !paper.also(name, NameKind.BENCHMARK));
    }
}
