package dev.benchmeta.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The Universal Dependencies of a sentence. Tokens are counted from 0.
 *
 * @param heads a token's head; -1 for the root
 * @param relations the relation of a token to its head ("nsubj", "obl:over" …)
 * @param tags Penn Treebank part-of-speech tags
 */
public record Parse(List<Integer> heads, List<String> relations, List<String> tags) {
    public Parse {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        tags = List.copyOf(tags);
    }

    /**
     * The token that depends on {@code head} by a relation of this name or a subtype of it, the
     * first if several.
     */
    public OptionalInt dependent(int head, String relation) {
        for (int i = 0; i < heads.size(); i++) {
            boolean named =
                    relations.get(i).equals(relation)
                            || relations.get(i).startsWith(relation + ":");
            if (heads.get(i) == head && named) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The tokens from {@code token} up to the root, itself first. */
    public List<Integer> ancestors(int token) {
        List<Integer> path = new ArrayList<>();
        for (int at = token; at >= 0 && path.size() <= heads.size(); at = heads.get(at)) {
            path.add(at);
        }
        return path;
    }

    /** How many relations lie between two tokens. */
    public int distance(int a, int b) {
        List<Integer> up = ancestors(a);
        List<Integer> other = ancestors(b);
        for (int i = 0; i < up.size(); i++) {
            int j = other.indexOf(up.get(i));
            if (j >= 0) {
                return i + j;
            }
        }
        return heads.size();
    }
}
