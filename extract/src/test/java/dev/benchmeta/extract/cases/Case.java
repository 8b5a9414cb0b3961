package dev.benchmeta.extract.cases;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.name.NameKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a case file: a text and what a careful reader finds in it.
 *
 * @param place {@code file:line}
 * @param id its name, unique over all case files
 * @param paper the text as a paper's abstract, with a title if the case gives one
 * @param names names the link rules are told of; without any, the program finds names itself
 * @param expected lists by field ({@code figures}, {@code numbers}, {@code gains}, {@code
 *     results}); one that is left out is not checked
 * @param rule id of the rule the case is an example of
 * @param not id of the rule the text comes near to, which must not make a fact of it
 * @param why why nothing, or not that rule, is right
 * @param pending what the program does not do yet: the case must still fail
 */
record Case(
        String place,
        String id,
        Paper paper,
        Map<NameKind, List<String>> names,
        Map<String, List<Notation>> expected,
        Optional<String> rule,
        Optional<String> not,
        Optional<String> why,
        Optional<String> pending) {
    Case {
        names = Map.copyOf(names);
        expected = Map.copyOf(expected);
    }

    @Override
    public String toString() {
        return id + pending.map(p -> " (pending)").orElse("");
    }
}
