package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.name.context.OwnNetworks;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;
import java.util.List;

/**
 * Tells which of the frameworks and methods that give a paper its title are trained for one task of
 * perception or synthesis: "Kestrel: …", "Kestrel, a light framework for leaf segmentation", with
 * an encoder or the like among what follows. Methods that speed models up, run or train others name
 * what they do in the title or the description.
 */
final class OwnFrameworks {
    private static final int DESCRIPTION = 16;

    private final NameWords words;

    OwnFrameworks(NameWords words) {
        this.words = words;
    }

    boolean isTrained(Scene scene, Candidate candidate) {
        return candidate.has("title")
                && candidate.places().stream().anyMatch(place -> isTrained(scene, place));
    }

    private boolean isTrained(Scene scene, Candidate.Place place) {
        Line line = place.line();
        int from = OwnNetworks.afterBracket(line, place.phrase().last());
        if (line.isTitle() || !OwnNetworks.opens(line, from)) {
            return false;
        }
        int head = head(line, from + 2);
        if (head < 0) {
            return false;
        }
        int end = endOfDescription(line, head + 1);
        List<Line> titles = scene.lines().stream().filter(Line::isTitle).toList();
        boolean task =
                words.hasPhrase(WordClass.TRAINED_TASK, line.tokens(), from + 2, end)
                        || titles.stream().anyMatch(t -> holds(WordClass.TRAINED_TASK, t));
        boolean other =
                words.hasPhrase(WordClass.UNTRAINED, line.tokens(), from + 2, end)
                        || titles.stream().anyMatch(t -> holds(WordClass.UNTRAINED, t));
        return task && !other && hasParts(scene, line);
    }

    /** The noun of "a light and robust segmentation <i>framework</i>"; -1 if there is none. */
    private int head(Line line, int from) {
        int limit = Math.min(line.tokens().size(), from + DESCRIPTION);
        for (int at = from; at < limit && !endsDescription(line, at); at++) {
            if (words.is(WordClass.NOUN_METHOD, line.token(at))) {
                return at;
            }
        }
        return -1;
    }

    /** "framework for the segmentation of leaves", up to "that" or the comma. */
    private int endOfDescription(Line line, int from) {
        int limit = Math.min(line.tokens().size(), from + DESCRIPTION);
        int at = from;
        while (at < limit && !endsDescription(line, at)) {
            at++;
        }
        return at;
    }

    private boolean endsDescription(Line line, int at) {
        boolean joint = line.reads(at, "and") || line.reads(at, "-");
        boolean inside = words.is(WordClass.PREPOSITION, line.token(at));
        return !joint
                && !inside
                && (!line.token(at).isWord() || words.is(WordClass.CLAUSE, line.token(at)));
    }

    /** Whether a line from {@code line} on speaks of an encoder, of training or the like. */
    private boolean hasParts(Scene scene, Line line) {
        int first = scene.lines().indexOf(line);
        return scene.lines().stream().skip(first).anyMatch(l -> holds(WordClass.NETWORK_PART, l));
    }

    private boolean holds(WordClass wordClass, Line line) {
        return words.hasPhrase(wordClass, line.tokens(), 0, line.tokens().size());
    }
}
