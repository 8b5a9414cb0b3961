package dev.benchmeta.extract.lexicon;

import dev.benchmeta.extract.lexicon.LexiconReader.Located;
import dev.benchmeta.extract.rule.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold between the entries of one lexicon. */
final class LexiconChecks {
    private final String file;
    private final Faults faults;

    LexiconChecks(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    <E extends LexiconEntry> void entries(List<Located<E>> entries) {
        sortedById(entries);
        uniqueIds(entries);
        uniqueSurfaces(entries);
    }

    /** Parents exist and no entry stands above itself. */
    <E extends LexiconEntry> void parents(List<Located<E>> entries, Function<E, Origin> origin) {
        Map<String, String> parents = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Located<E> at : entries) {
            ids.add(at.entry().id());
            origin.apply(at.entry()).parent().ifPresent(p -> parents.put(at.entry().id(), p));
        }
        for (Located<E> at : entries) {
            parent(at.line(), at.entry().id(), parents, ids);
        }
    }

    private void parent(int line, String id, Map<String, String> parents, Set<String> ids) {
        String parent = parents.get(id);
        if (parent != null && !ids.contains(parent)) {
            fault(
                    line,
                    "unknown parent '" + parent + "'",
                    "the id of an entry of this file",
                    "add the parent or correct the id");
        }
        cycle(id, parents)
                .ifPresent(
                        way ->
                                fault(
                                        line,
                                        "'" + id + "' stands above itself: " + way,
                                        "a tree",
                                        "remove one of the parents"));
    }

    private static Optional<String> cycle(String id, Map<String, String> parents) {
        Set<String> way = new LinkedHashSet<>();
        String at = id;
        while (at != null && way.add(at)) {
            at = parents.get(at);
        }
        return id.equals(at) ? Optional.of(String.join(" → ", way) + " → " + id) : Optional.empty();
    }

    private <E extends LexiconEntry> void sortedById(List<Located<E>> entries) {
        for (int i = 1; i < entries.size(); i++) {
            String before = entries.get(i - 1).entry().id();
            String id = entries.get(i).entry().id();
            if (before.compareTo(id) > 0) {
                fault(
                        entries.get(i).line(),
                        "'" + id + "' follows '" + before + "'",
                        "rows sorted by id",
                        "sort the rows by their first column (LC_ALL=C)");
            }
        }
    }

    private <E extends LexiconEntry> void uniqueIds(List<Located<E>> entries) {
        Map<String, Integer> lines = new HashMap<>();
        for (Located<E> at : entries) {
            Integer first = lines.putIfAbsent(at.entry().id(), at.line());
            if (first != null) {
                fault(
                        at.line(),
                        "the id '" + at.entry().id() + "' is taken by line " + first,
                        "an id of its own",
                        "rename or merge the entries");
            }
        }
    }

    /** Two surfaces are one when they differ only in case, spaces, hyphens and underscores. */
    private <E extends LexiconEntry> void uniqueSurfaces(List<Located<E>> entries) {
        Map<String, Located<E>> owners = new HashMap<>();
        for (Located<E> at : entries) {
            for (String surface : listed(at.entry().surfaces())) {
                checkLength(at.line(), surface);
                Located<E> first = owners.putIfAbsent(Squeezed.squeeze(surface), at);
                if (first != null) {
                    fault(
                            at.line(),
                            "the surface '"
                                    + surface
                                    + "' is taken by '"
                                    + first.entry().id()
                                    + "' in line "
                                    + first.line(),
                            "a surface in one place only",
                            "remove it here or there; case, spaces, hyphens and underscores do not tell surfaces apart");
                }
            }
        }
    }

    private void checkLength(int line, String surface) {
        if (Squeezed.squeeze(surface).length() < 2) {
            fault(
                    line,
                    "the surface '" + surface + "' is too short",
                    "at least two letters or digits",
                    "leave it to the context rules");
        }
    }

    private void fault(int line, String what, String expected, String hint) {
        faults.add(file, line, what + ", expected " + expected + "; " + hint);
    }

    private static List<String> listed(Surfaces surfaces) {
        List<String> all = new ArrayList<>(surfaces.plain());
        all.addAll(surfaces.ambiguous());
        return all;
    }
}
