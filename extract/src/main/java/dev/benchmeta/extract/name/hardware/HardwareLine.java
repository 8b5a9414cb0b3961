package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence split into pieces.
 *
 * @param source the text it lies in
 * @param background whether it stands before the paper speaks of its own work
 * @param pieces words, numbers and signs
 */
record HardwareLine(NormalText source, boolean background, List<Token> pieces) {
    static HardwareLine of(Sentence sentence) {
        NormalText source = sentence.source();
        return new HardwareLine(
                source, false, HardwarePieces.of(source.text(), sentence.start(), sentence.end()));
    }

    /**
     * The lines of a text; those before the first that holds one of the words {@code ours} are
     * background.
     */
    static List<HardwareLine> of(List<Sentence> sentences, PhraseTable<Boolean> ours) {
        List<HardwareLine> lines = sentences.stream().map(HardwareLine::of).toList();
        int first = 0;
        while (first < lines.size() && !lines.get(first).holds(ours)) {
            first++;
        }
        List<HardwareLine> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean background = first < lines.size() && i < first;
            told.add(new HardwareLine(lines.get(i).source, background, lines.get(i).pieces));
        }
        return told;
    }

    /** Whether a phrase of {@code words} stands anywhere in the line. */
    boolean holds(PhraseTable<Boolean> words) {
        for (int at = 0; at < pieces.size(); at++) {
            if (words.lengthAt(pieces, at) > 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return pieces.size();
    }

    /** The piece's characters; empty outside the line. */
    String text(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).text() : "";
    }

    /** The piece's characters in lower case; empty outside the line. */
    String lower(int at) {
        return at >= 0 && at < pieces.size() ? pieces.get(at).lower() : "";
    }

    boolean is(int at, String text) {
        return text.equals(text(at));
    }

    /** Whether the piece is a word or a number. */
    boolean isWord(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isWord();
    }

    /** Whether the piece is "a", "an" or "the". */
    boolean isArticle(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isArticle();
    }

    /** Whether no space stands between the piece and the one before it. */
    boolean glued(int at) {
        return at > 0 && at < pieces.size() && pieces.get(at - 1).end() == pieces.get(at).start();
    }

    /** Whether the text is a word of letters only. */
    static boolean isLetters(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLetter);
    }

    int start(int from) {
        return pieces.get(from).start();
    }

    int end(int to) {
        return pieces.get(to - 1).end();
    }

    /** The normalised words of a stretch of pieces. */
    String words(int from, int to) {
        return source.text().substring(start(from), end(to));
    }

    /** The first piece that ends after {@code position}; {@link #size()} if none does. */
    int pieceAt(int position) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
