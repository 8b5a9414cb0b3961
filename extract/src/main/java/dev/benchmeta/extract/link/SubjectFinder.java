package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;

/** Finds what achieves a gain or result. Works on one clause; immutable. */
final class SubjectFinder {
    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;

    SubjectFinder(Clause clause, PaperContext paper, BaselineFinder baselines) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
    }

    /** The subject of the figure at {@code item}, in the paper's words; empty if nothing names it. */
    Optional<String> find(int item) {
        Optional<String> named = contributionBefore(item);
        if (named.isPresent()) {
            return named;
        }
        int verb = firstVerb(item);
        Optional<Phrase> phrase = verb > 0 ? before(verb) : Optional.empty();
        if (phrase.isPresent()) {
            Optional<String> name = nameIn(phrase.get());
            if (name.isPresent()) {
                return name;
            }
            if (background() || paper.contribution().isEmpty()) {
                return phrase.map(Phrase::raw);
            }
        }
        return paper.contribution();
    }

    private Optional<String> contributionBefore(int item) {
        for (int i = item - 1; i >= 0; i--) {
            NameSpan name = clause.item(i).name();
            boolean own = name != null && (name.kind() == NameKind.CONTRIBUTION || paper.also(name, NameKind.CONTRIBUTION));
            if (own && !baselines.inBaseline(i)) {
                return Optional.of(clause.source().rawText(name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    private int firstVerb(int item) {
        for (int i = 1; i < item; i++) {
            char shape = Phrases.at(clause, i);
            boolean verb = shape == 'v' || shape == 'V' || shape == 'P' || shape == 'e' || shape == 'R';
            if (verb && !clause.lower(i).endsWith("ing") && !reporting(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Experiments show that …": the subject comes after. */
    private boolean reporting(int verb) {
        return verb + 1 < clause.size() && clause.lower(verb + 1).equals("that");
    }

    private Optional<Phrase> before(int verb) {
        int end = verb;
        while (end > 0 && Phrases.adverb(clause, end - 1)) {
            end--;
        }
        int from = end;
        while (from > 0 && "xEBHMmN-".indexOf(Phrases.at(clause, from - 1)) >= 0 && !clause.item(from - 1).is(WordClass.STUDY)) {
            from--;
        }
        return from < end ? Optional.of(new Phrase(clause, from, end)) : Optional.empty();
    }

    private Optional<String> nameIn(Phrase phrase) {
        for (int i = phrase.to() - 1; i >= phrase.from(); i--) {
            NameSpan name = clause.item(i).name();
            if (name != null && name.kind() != NameKind.BENCHMARK && name.kind() != NameKind.HARDWARE) {
                return Optional.of(clause.source().rawText(name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence tells what others did, before the paper's own work is introduced. */
    private boolean background() {
        return clause.source().section() == Section.ABSTRACT && clause.sentence().index() < paper.introduced();
    }
}
