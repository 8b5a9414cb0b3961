package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import java.util.List;

/** Tells whether what does something is the paper's own: "our framework integrates X". */
final class OwnSubjects {
    private final NameWords words;

    OwnSubjects(NameWords words) {
        this.words = words;
    }

    /** "<i>Old</i> mills have": whether words up to {@code end} tell of others' things. */
    boolean areTheirs(Line line, int end) {
        return line.tokens().subList(0, end).stream()
                .anyMatch(token -> words.is(WordClass.THEIRS, token));
    }

    /** Whether the subject that ends at {@code last}, or opens the sentence, is the paper's own. */
    boolean isOwn(Scene scene, Line line, int index, int last) {
        return opens(scene, line, index, last) || stands(scene, line, last);
    }

    /**
     * "FooPath sorts cups and integrates FooNet": the sentence opens with "it" or a name of the
     * paper's own, and nobody else comes in up to {@code last}, not "FooPath beats BarPath, which".
     */
    boolean opens(Scene scene, Line line, int index, int last) {
        int end = line.reads(0, "it") ? 1 : ownBefore(scene, line, index);
        return end > 0 && end <= last + 1 && (!others(line, end, last) || isTold(line, end, last));
    }

    /** "Then FooPath integrates X", "our framework integrates X": the subject before the verb. */
    private boolean stands(Scene scene, Line line, int last) {
        if (last < 0 || line.reads(last, "it")) {
            return last >= 0;
        }
        boolean noun = last > 0 && words.is(WordClass.NOUN_SYSTEM, line.token(last));
        if (noun && (line.reads(last - 1, "the") || line.reads(last - 1, "our"))) {
            return true;
        }
        return line.phrases().stream().anyMatch(p -> p.last() == last + 1 && isPresented(scene, p));
    }

    private static boolean isPresented(Scene scene, Phrase phrase) {
        return scene.find(phrase).filter(c -> c.weight(Role.CONTRIBUTION) >= 2).isPresent();
    }

    /** Where the name of the paper's own ends that opens the sentence, or 0. */
    private static int ownBefore(Scene scene, Line line, int index) {
        List<Phrase> phrases = line.phrases();
        boolean own =
                index > 0
                        && phrases.get(0).first() <= 1
                        && scene.find(phrases.get(0))
                                .filter(c -> c.has("introduces") || c.has("named"))
                                .isPresent();
        return own ? phrases.get(0).last() : 0;
    }

    /** "FooPath beats BarPath, <i>which</i>", "FooPath is calm <i>while</i> BarPath". */
    private boolean others(Line line, int from, int last) {
        boolean name =
                line.phrases().stream().anyMatch(p -> p.first() >= from && p.last() == last + 1);
        return name
                || line.tokens().subList(from, last + 1).stream()
                        .anyMatch(token -> words.is(WordClass.OTHER_SUBJECT, token));
    }

    /** "FooPath is a framework that", "FooPath, a framework which": what is told is FooPath. */
    private static boolean isTold(Line line, int from, int last) {
        int at = from + (line.reads(from, ",") ? 1 : 0);
        at += line.reads(at, "is") ? 1 : 0;
        return (line.reads(last, "that") || line.reads(last, "which"))
                && line.isIndefinite(at)
                && line.phrases().stream().noneMatch(p -> p.first() >= from && p.last() <= last);
    }
}
