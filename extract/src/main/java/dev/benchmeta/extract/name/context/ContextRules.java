package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.word.WordTrie;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What words right before or after a name say about it. Immutable after loading; thread-safe. */
final class ContextRules {
    private static final String FILE = "names-contexts.tsv";

    private final WordTrie<Evidence> before = new WordTrie<>();
    private final WordTrie<Evidence> after = new WordTrie<>();

    private ContextRules() {}

    static ContextRules load(Faults faults) {
        ContextRules rules = new ContextRules();
        Set<String> seen = new HashSet<>();
        for (RuleTable.Row row : RuleTable.read(FILE, 5, faults)) {
            RuleRow.evidence(row, 3, faults)
                    .ifPresent(evidence -> rules.add(row, evidence, seen, faults));
        }
        return rules;
    }

    private void add(RuleTable.Row row, Evidence evidence, Set<String> seen, Faults faults) {
        boolean isBefore = row.cell(2).equals("before");
        if (!isBefore && !row.cell(2).equals("after")) {
            faults.add(
                    row.file(),
                    row.line(),
                    "unknown side '" + row.cell(2) + "', expected before or after; correct it");
        }
        for (String phrase : row.list(4)) {
            if (!seen.add(row.cell(2) + ' ' + phrase)) {
                faults.add(
                        row.file(),
                        row.line(),
                        "'"
                                + phrase
                                + "' stands twice on side "
                                + row.cell(2)
                                + ", expected once; remove one");
            }
            List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
            if (isBefore) {
                Collections.reverse(words);
            }
            (isBefore ? before : after).add(words, evidence);
        }
    }

    /** What the words that end with the token at {@code last} say about the name after them. */
    Optional<Evidence> before(List<Token> tokens, int last) {
        return Optional.ofNullable(before.longest(tokens, last, -1)).map(WordTrie.Match::value);
    }

    /** What the words from {@code first} on say about the name before them. */
    Optional<Evidence> after(List<Token> tokens, int first) {
        return Optional.ofNullable(after.longest(tokens, first, 1)).map(WordTrie.Match::value);
    }
}
