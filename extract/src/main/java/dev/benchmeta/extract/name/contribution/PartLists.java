package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Finds lists of counted parts that are spelled out with their short forms: "has two key parts, a
 * leaf router (LeRo) and a cup sorter (CuSo)". Capitals do not matter where the parts are counted.
 */
final class PartLists {
    /** How many tokens may stand between "two" and its noun, or between a colon and the name. */
    private static final int NEAR = 5;

    private final NameWords words;
    private final PartNouns nouns;
    private final PartHolders holders;

    PartLists(NameWords words, OwnSubjects subjects) {
        this.words = words;
        this.nouns = new PartNouns(words);
        this.holders = new PartHolders(words, subjects);
    }

    /** Whether the name whose long form begins at {@code start} is the first part or a later. */
    boolean lists(Scene scene, Line line, Phrase phrase, int start) {
        return start < phrase.first()
                && (opens(scene, line, phrase, start) || goesOn(scene, line, start));
    }

    /** "comprises two new parts: a leaf router (LR)". */
    private boolean opens(Scene scene, Line line, Phrase phrase, int start) {
        int sign = start - 1;
        while (sign > 0 && sign > start - NEAR && !isSign(line, sign)) {
            sign--;
        }
        if (sign < 1 || !isSign(line, sign)) {
            return false;
        }
        int noun = sign - 1;
        int naming = words.lengthBefore(WordClass.NAMING_WEAK, line.tokens(), noun);
        noun -= naming;
        noun -= naming > 0 && line.reads(noun, ",") ? 1 : 0;
        boolean passive = isPassive(line, noun);
        noun -= passive ? 2 : 0;
        int count = count(line, noun);
        return count >= 0
                && isParts(line, noun)
                && (passive || holders.hold(scene, line, phrase, count, noun));
    }

    private boolean isSign(Line line, int at) {
        return line.reads(at, ":")
                || line.reads(at, ",")
                || Line.isColonOrDash(line.token(at).text())
                || words.lengthBefore(WordClass.NAMING_WEAK, line.tokens(), at) > 0;
    }

    /** "Two scores <i>are introduced</i>: the …". */
    private boolean isPassive(Line line, int last) {
        return line.reads(last - 1, "are") && words.is(WordClass.PROPOSED, line.token(last));
    }

    /** Where the number of "two key parts" stands, or -1, as for "two old parts". */
    private int count(Line line, int noun) {
        for (int at = noun - 1; at >= 0 && at > noun - NEAR; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.COUNT, token)) {
                return at;
            }
            boolean inside = token.isWord() || line.reads(at, ",");
            if (!inside || words.is(WordClass.STOP, token) || words.is(WordClass.THEIRS, token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isParts(Line line, int noun) {
        return nouns.areParts(line.token(noun)) || nouns.isCounted(line.token(noun));
    }

    /** "(LR) and a cup sorter (CS)", "… 2) a cup sorter (CS)": behind a part of such a list. */
    private static boolean goesOn(Scene scene, Line line, int start) {
        int from = line.isArticle(start - 1) ? start - 1 : start;
        boolean numbered = ModuleLists.enumerated(line, from);
        if (!numbered && !Modules.isJoint(line, from - 1)) {
            return false;
        }
        boolean part = false;
        for (Phrase phrase : line.phrases()) {
            if (phrase.last() < from) {
                boolean listed = scene.find(phrase).filter(PartLists::isListed).isPresent();
                part = listed || (numbered && part);
            }
        }
        return part;
    }

    private static boolean isListed(Candidate candidate) {
        return PartRule.PARTS.took(candidate) || PartRule.PARTS_COUNTED.took(candidate);
    }
}
