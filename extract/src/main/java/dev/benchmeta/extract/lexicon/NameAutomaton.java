package dev.benchmeta.extract.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.benchmeta.extract.text.NormalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every name of the lexicons in one pass over a text. Immutable and thread-safe.
 *
 * <p>A hit stands on word boundaries, has separators only where the name has one or changes between
 * letters and digits or from small to capital letters, and agrees in case: a name all in capitals
 * exactly, or, with three letters and a digit, all small or with capitals in front ("cifar-10",
 * "Cifar-10", "Pynq-Z2"); a name all in small letters in any case, another in any case that holds a
 * capital or a digit.
 */
public final class NameAutomaton {
    private final AhoCorasickDoubleArrayTrie<List<Pattern>> trie =
            new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** One automaton over the surfaces of all {@code entries}. */
    public NameAutomaton(Collection<? extends LexiconEntry> entries) {
        Map<String, List<Pattern>> patterns = new TreeMap<>();
        for (LexiconEntry entry : entries) {
            surfaces(entry)
                    .forEach(
                            (surface, ambiguous) ->
                                    patterns.computeIfAbsent(
                                                    Squeezed.squeeze(surface),
                                                    k -> new ArrayList<>())
                                            .add(new Pattern(surface, ambiguous, entry)));
        }
        empty = patterns.isEmpty();
        if (!empty) {
            trie.build(patterns);
        }
    }

    /** Every hit in {@code text}, overlapping ones too, in the order in which they end. */
    public List<LexiconHit> find(NormalText text) {
        return find(text.text());
    }

    List<LexiconHit> find(String text) {
        List<LexiconHit> hits = new ArrayList<>();
        if (!empty) {
            Squeezed squeezed = Squeezed.of(text);
            trie.parseText(
                    squeezed.chars(),
                    (int from, int to, List<Pattern> patterns) -> {
                        if (!standsAlone(text, squeezed, from, to)) {
                            return;
                        }
                        for (Pattern pattern : patterns) {
                            if (pattern.fits(text, squeezed.at(), from, to)) {
                                hits.add(
                                        pattern.hit(
                                                squeezed.at()[from], squeezed.at()[to - 1] + 1));
                            }
                        }
                    });
        }
        return hits;
    }

    /** Most matches begin or end within a word; no pattern need be asked about them. */
    private static boolean standsAlone(String text, Squeezed squeezed, int from, int to) {
        return squeezed.begins()[from] && Boundaries.endsWord(text, squeezed.at()[to - 1] + 1);
    }

    /** The listed surfaces, each with whether it is ambiguous; a surface listed as plain is not. */
    private static Map<String, Boolean> surfaces(LexiconEntry entry) {
        Map<String, Boolean> surfaces = new LinkedHashMap<>();
        entry.surfaces().plain().forEach(s -> surfaces.put(s, false));
        entry.surfaces().ambiguous().forEach(s -> surfaces.putIfAbsent(s, true));
        return surfaces;
    }
}
