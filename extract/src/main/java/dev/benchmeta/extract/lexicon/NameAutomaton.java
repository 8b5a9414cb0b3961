package dev.benchmeta.extract.lexicon;

import dev.benchmeta.extract.text.NormalText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    private final PrefixTree<List<Pattern>> tree;

    /** One automaton over the surfaces of all {@code entries}. */
    public NameAutomaton(Collection<? extends LexiconEntry> entries) {
        SortedMap<String, List<Pattern>> patterns = new TreeMap<>();
        for (LexiconEntry entry : entries) {
            surfaces(entry)
                    .forEach(
                            (surface, ambiguous) ->
                                    patterns.computeIfAbsent(
                                                    Squeezed.squeeze(surface),
                                                    k -> new ArrayList<>())
                                            .add(new Pattern(surface, ambiguous, entry)));
        }
        tree = new PrefixTree<>(patterns);
    }

    /** Every hit in {@code text}, overlapping ones too, in the order in which they end. */
    public List<LexiconHit> find(NormalText text) {
        return find(text.text());
    }

    List<LexiconHit> find(String text) {
        Squeezed squeezed = Squeezed.of(text);
        List<LexiconHit> hits = new ArrayList<>();
        for (int from = 0; from < squeezed.chars().length; from++) {
            if (squeezed.begins()[from]) {
                addFrom(from, text, squeezed, hits);
            }
        }
        hits.sort(Comparator.comparingInt(LexiconHit::end));
        return hits;
    }

    /** Adds the hits that begin at a squeezed position. */
    private void addFrom(int from, String text, Squeezed squeezed, List<LexiconHit> hits) {
        char[] chars = squeezed.chars();
        int[] at = squeezed.at();
        int node = tree.next(PrefixTree.ROOT, chars[from]);
        for (int to = from + 1; node != PrefixTree.NONE; to++) {
            Optional<List<Pattern>> ending = tree.value(node);
            int end = at[to - 1] + 1;
            if (ending.isPresent() && Boundaries.endsWord(text, end)) {
                for (Pattern pattern : ending.get()) {
                    if (pattern.fits(text, at, from, to)) {
                        hits.add(pattern.hit(at[from], end));
                    }
                }
            }
            node = to < chars.length ? tree.next(node, chars[to]) : PrefixTree.NONE;
        }
    }

    /** The listed surfaces, each with whether it is ambiguous; a surface listed as plain is not. */
    private static Map<String, Boolean> surfaces(LexiconEntry entry) {
        Map<String, Boolean> surfaces = new LinkedHashMap<>();
        entry.surfaces().plain().forEach(s -> surfaces.put(s, false));
        entry.surfaces().ambiguous().forEach(s -> surfaces.putIfAbsent(s, true));
        return surfaces;
    }
}
