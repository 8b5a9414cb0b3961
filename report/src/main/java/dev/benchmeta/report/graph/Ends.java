package dev.benchmeta.report.graph;

import dev.benchmeta.report.names.NameForm;
import dev.benchmeta.report.names.NameQuery;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nodes that chains lead from and to.
 *
 * @param starts where they begin
 * @param goals where they end
 * @param local those of both that only one paper means, so that no chain leads on from them
 */
public record Ends(Set<Integer> starts, Set<Integer> goals, Set<Integer> local) {
    public Ends {
        starts = Set.copyOf(starts);
        goals = Set.copyOf(goals);
        local = Set.copyOf(local);
    }

    /** The keys of the nodes that have exactly this name. */
    public static Set<String> keys(NameQuery query) {
        return Stream.of(
                        NodeNames.form(query.typed()),
                        NodeNames.form(NameForm.device(query.typed())))
                .collect(Collectors.toSet());
    }
}
