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
 * stands for several, "x~3" if "x~2" is an id itself.
 */
public final class PaperKeys {
    /** The keys of those papers that are not called by their id. */
    private final IdentityHashMap<PaperFacts, String> others;

    private PaperKeys(IdentityHashMap<PaperFacts, String> others) {
        this.others = others;
    }

    /** The keys of these papers, in their order. */
    public static PaperKeys of(List<PaperFacts> papers) {
        Builder keys = new Builder();
        papers.forEach(keys::add);
        return keys.build();
    }

    /** What one of the papers is called. */
    public String key(PaperFacts facts) {
        return others.getOrDefault(facts, facts.paper().id());
    }

    /**
     * Takes the papers one after the other. Add all that were read, also those that are not shown:
     * so a part of them is called as in the whole.
     */
    public static final class Builder {
        private final Set<String> ids = new HashSet<>();
        private final Map<String, List<PaperFacts>> later = new LinkedHashMap<>();

        /** Adds the next paper. */
        public void add(PaperFacts facts) {
            String id = facts.paper().id();
            if (!ids.add(id)) {
                later.computeIfAbsent(id, first -> new ArrayList<>()).add(facts);
            }
        }

        /** The keys of all papers added so far. */
        public PaperKeys build() {
            IdentityHashMap<PaperFacts, String> others = new IdentityHashMap<>();
            later.forEach((id, papers) -> number(id, papers, others));
            return new PaperKeys(others);
        }

        private void number(
                String id, List<PaperFacts> papers, IdentityHashMap<PaperFacts, String> others) {
            int number = 1;
            for (PaperFacts facts : papers) {
                String key;
                do {
                    key = id + "~" + ++number;
                } while (ids.contains(key));
                others.put(facts, key);
            }
        }
    }
}
