package dev.benchmeta.extract.name.benchmark;

import dev.benchmeta.extract.name.context.OwnNetworks;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.Collection;

/**
 * Tells which of the names a paper presents are data sets, though the noun stands apart: "Kettle:
 * …" and "we introduce a benchmark of cups", "Kettle, a new RGB-Event dataset".
 */
public final class OwnSets {
    private static final int REACH = 8;
    private static final int SURE = 3;

    private final NameWords words;

    public OwnSets(NameWords words) {
        this.words = words;
    }

    /** Adds what speaks for a data set to the names that the paper presents. */
    public void read(Scene scene, Collection<Candidate> presented) {
        boolean introduced = scene.lines().stream().anyMatch(this::introducesSet);
        for (Candidate candidate : presented) {
            boolean nothingElse = candidate.weight(Role.MODEL) + candidate.weight(Role.OTHER) == 0;
            if ((introduced && nothingElse && candidate.has("title") && onlyTitled(candidate))
                    || candidate.places().stream().anyMatch(this::isNewSet)) {
                candidate.add(new Evidence("own-set", Role.EVALUATION, SURE));
            }
        }
    }

    /** What the abstract introduces with a name of its own is not the nameless data set. */
    private static boolean onlyTitled(Candidate candidate) {
        return !candidate.has("introduces") && !candidate.has("named") && !candidate.has("own");
    }

    /** "We introduce a new benchmark of", but not "a benchmark called X", "a dataset generator". */
    private boolean introducesSet(Line line) {
        for (int at = 3; at < line.tokens().size(); at++) {
            if (isSet(line, at) && isPresented(line, at)) {
                return !line.isTitle();
            }
        }
        return false;
    }

    private boolean isSet(Line line, int at) {
        boolean ends =
                at + 1 >= line.tokens().size()
                        || line.reads(at + 1, ".")
                        || (words.is(WordClass.STOP, line.token(at + 1))
                                && !line.reads(at + 1, "and"));
        return ends && words.lengthBefore(WordClass.NOUN_BENCHMARK, line.tokens(), at) > 0;
    }

    private boolean isPresented(Line line, int noun) {
        for (int at = noun - 1; at > 1 && at > noun - REACH; at--) {
            Token token = line.token(at);
            if (token.isIndefinite()) {
                return words.is(WordClass.INTRODUCE_STRONG, line.token(at - 1))
                        && words.is(WordClass.US, line.token(at - 2));
            }
            if (!token.isWord() || words.is(WordClass.STOP, token)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "X, a new RGB-Event dataset for", "we present X, an annotated dataset of", but not "X, a
     * suite of tools".
     */
    private boolean isNewSet(Candidate.Place place) {
        Line line = place.line();
        int at = OwnNetworks.afterBracket(line, place.phrase().last());
        int verb = place.phrase().first() - 1;
        boolean novel =
                words.isAt(WordClass.NEW, line, at + 2)
                        || (verb > 0 && words.is(WordClass.INTRODUCE_STRONG, line.token(verb)));
        if (!line.reads(at, ",") || !line.isIndefinite(at + 1) || !novel) {
            return false;
        }
        for (int noun = at + 2; noun < Math.min(line.tokens().size(), at + REACH); noun++) {
            if (!line.token(noun).isWord() || words.is(WordClass.STOP, line.token(noun))) {
                return false;
            }
            boolean group =
                    words.is(WordClass.OF_NOUN, line.token(noun))
                            && line.reads(noun + 1, "of")
                            && words.lengthBefore(WordClass.NOUN_BENCHMARK, line.tokens(), noun)
                                    < 2;
            if (isSet(line, noun) && !group) {
                return true;
            }
        }
        return false;
    }
}
