package dev.benchmeta.extract.name;

/** Tells whether what does something is the paper's own: "our framework integrates X". */
final class OwnSubjects {
    private final NameWords words;

    OwnSubjects(NameWords words) {
        this.words = words;
    }

    /** Whether the subject that ends at {@code last}, or opens the sentence, is the paper's own. */
    boolean isOwn(Scene scene, Line line, int index, int last) {
        return line.reads(0, "it")
                || ownBefore(scene, line, index)
                || subject(scene, line, index, last);
    }

    /** "Then FooPath integrates X", "our framework integrates X": the subject before the verb. */
    private boolean subject(Scene scene, Line line, int index, int at) {
        if (line.reads(at, "it")) {
            return true;
        }
        boolean noun = at > 0 && words.is(WordClass.NOUN_OTHER, line.token(at));
        if (noun && (line.reads(at - 1, "the") || line.reads(at - 1, "our"))) {
            return true;
        }
        return index > 0
                && line.phrases().get(index - 1).last() == at + 1
                && scene.find(line.phrases().get(index - 1))
                        .filter(c -> c.weight(Role.CONTRIBUTION) >= 2)
                        .isPresent();
    }

    /**
     * "FooPath integrates FooNet, a small …": the sentence opens with a name of the paper's own.
     */
    static boolean ownBefore(Scene scene, Line line, int index) {
        return index > 0
                && line.phrases().get(0).first() <= 1
                && scene.find(line.phrases().get(0))
                        .filter(c -> c.has("introduces") || c.has("named"))
                        .isPresent();
    }
}
