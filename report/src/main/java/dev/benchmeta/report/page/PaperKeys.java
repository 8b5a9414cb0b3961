package dev.benchmeta.report.page;

import dev.benchmeta.core.model.PaperFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What addresses and marks call papers: their ids, or "x~2" for the second paper of an id "x" that
 * stands for several, "x~3" if "x~2" is an id itself. Add all papers that were read, also those
 * that are not shown: so a part of them is called as in the whole.
 */
public final class PaperKeys {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<PaperFacts>> later = new LinkedHashMap<>();

    /** The keys of these papers, in their order. */
    public static PaperKeys of(List<PaperFacts> papers) {
        PaperKeys keys = new PaperKeys();
        papers.forEach(keys::add);
        return keys;
    }

    /** Adds the next paper. */
    public void add(PaperFacts facts) {
        String id = facts.paper().id();
        if (!ids.add(id)) {
            later.computeIfAbsent(id, first -> new ArrayList<>()).add(facts);
        }
    }

    /** The keys of those papers that are not called by their id. */
    public IdentityHashMap<PaperFacts, String> others() {
        IdentityHashMap<PaperFacts, String> keys = new IdentityHashMap<>();
        later.forEach(
                (id, papers) -> {
                    int number = 1;
                    for (PaperFacts facts : papers) {
                        String key;
                        do {
                            key = id + "~" + ++number;
                        } while (ids.contains(key));
                        keys.put(facts, key);
                    }
                });
        return keys;
    }
}
