package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Brackets;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;

/** Finds the name a title introduces. */
final class TitleNames {
    /** The longest "(Prefix Tensor Store)" behind a name that it spells out. */
    private static final int BRACKET = 9;

    private final NameWords words;

    TitleNames(NameWords words) {
        this.words = words;
    }

    /** "X: …", "Introducing X"; a name of common words only counts if the abstract supports it. */
    void read(Scene scene, Line line) {
        if (line.phrases().isEmpty() || line.sentence().index() > 0) {
            return;
        }
        Phrase phrase = line.phrases().get(0);
        int limit = Math.min(line.tokens().size(), phrase.last() + BRACKET);
        int after = Brackets.past(at -> line.token(at).text(), phrase.last(), limit);
        boolean colon =
                after < line.tokens().size() && Line.isColonOrDash(line.token(after).text());
        boolean the = phrase.first() == 1 && line.reads(0, "the") && phrase.form().distinctive();
        if ((phrase.first() == 0 || the) && colon) {
            boolean told = scene.find(phrase).filter(c -> c.places().size() > 1).isPresent();
            boolean telling = phrase.form().distinctive() || phrase.tokens() == 1 || told;
            scene.add(
                    phrase,
                    new Evidence(
                            "title",
                            Role.CONTRIBUTION,
                            telling && (told || phrase.form() != Form.COMMON) ? 3 : 1));
        } else if (phrase.first() == 1 && words.is(WordClass.INTRODUCING, line.token(0))) {
            scene.add(phrase, new Evidence("title", Role.CONTRIBUTION, 3));
        } else if (line.phrases().get(line.phrases().size() - 1).last() == line.tokens().size()) {
            Phrase closing = line.phrases().get(line.phrases().size() - 1);
            boolean with =
                    closing.first() > 0
                            && (line.reads(closing.first() - 1, "with")
                                    || line.reads(closing.first() - 1, "via"));
            scene.add(closing, new Evidence("title-with", Role.CONTRIBUTION, with ? 1 : 0));
        }
    }
}
