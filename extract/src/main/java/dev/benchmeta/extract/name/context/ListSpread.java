package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.Lists;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import java.util.List;

/** A list holds things of one kind: what is sure of one name speaks for its neighbours. */
public final class ListSpread {
    private static final String RULE = "list";
    private static final int SURE = 3;

    private final Lists lists;

    public ListSpread(NameWords words) {
        this.lists = new Lists(words);
    }

    public void read(Scene scene) {
        for (Line line : scene.lines()) {
            for (List<Phrase> list : lists.of(line)) {
                if (list.size() > 1) {
                    spread(scene, list, Role.MODEL);
                    spread(scene, list, Role.EVALUATION);
                }
            }
        }
    }

    private static void spread(Scene scene, List<Phrase> list, Role role) {
        long sure =
                list.stream()
                        .filter(p -> scene.find(p).filter(c -> isSure(c, role)).isPresent())
                        .count();
        if (sure > 0) {
            list.stream()
                    .filter(p -> scene.find(p).filter(ListSpread::isOwnTool).isEmpty())
                    .forEach(p -> scene.add(p, new Evidence(RULE, role, sure > 1 ? 3 : 2)));
        }
    }

    /** "LeafPrune, a pruning framework": what the paper presents as something else. */
    private static boolean isOwnTool(Candidate candidate) {
        return candidate.weight(Role.CONTRIBUTION) >= SURE && candidate.weight(Role.OTHER) >= SURE;
    }

    private static boolean isSure(Candidate candidate, Role role) {
        return candidate.weight(role, RULE) >= SURE && candidate.balance(role, RULE) > 0;
    }
}
