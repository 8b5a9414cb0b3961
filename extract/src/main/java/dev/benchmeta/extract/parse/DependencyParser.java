package dev.benchmeta.extract.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses with the weights of CoreNLP's neural dependency parser (arc-standard, Chen and Manning
 * 2014), to the same trees. CoreNLP's own code takes four times as long for a sentence, two seconds
 * longer to load and 150 MB more. It also renames the subjects of passive verbs in the end, which
 * no rule here tells from others. Thread-safe.
 */
final class DependencyParser {
    private static final int WORDS = 18;
    private static final int FEATURES = 48;

    private final ParserModel model;
    private final Network network;
    private final int noWord;
    private final int noTag;
    private final int rootWord;
    private final int rootTag;

    DependencyParser(ParserModel model) {
        this.model = model;
        network = new Network(model);
        noWord = model.word("-NULL-");
        noTag = model.tag("-NULL-");
        rootWord = model.word("-ROOT-");
        rootTag = model.tag("-ROOT-");
    }

    /** The tree over words with these parts of speech. */
    Parse parse(List<String> words, List<String> tags) {
        ParseState state = new ParseState(words.size());
        Numbers numbers = new Numbers(words, tags);
        while (!state.done()) {
            step(state, numbers);
        }
        List<Integer> heads = new ArrayList<>(words.size());
        List<String> relations = new ArrayList<>(words.size());
        for (int word = 1; word <= words.size(); word++) {
            heads.add(state.head(word) - 1);
            relations.add(state.head(word) == 0 ? "root" : model.labels().get(state.label(word)));
        }
        return new Parse(heads, relations, tags);
    }

    /** The network is asked only where there is a choice. */
    private void step(ParseState state, Numbers numbers) {
        if (state.mayJoin()) {
            move(state, best(network.scores(features(state, numbers)), state.mayShift()));
        } else if (state.mayShift()) {
            state.shift();
        } else {
            state.joinRight(1);
        }
    }

    /**
     * Moves are counted: arcs to the left by label, arcs to the right, shift. The first label is
     * the root's, which no word below it has.
     */
    private int best(float[] scores, boolean mayShift) {
        int labels = model.labels().size() - 1;
        int best = 1;
        float most = Float.NEGATIVE_INFINITY;
        for (int move = 1; move < scores.length; move++) {
            boolean allowed = move != labels && (move != 2 * labels || mayShift);
            if (allowed && scores[move] > most) {
                most = scores[move];
                best = move;
            }
        }
        return best;
    }

    private void move(ParseState state, int move) {
        int labels = model.labels().size() - 1;
        if (move == 2 * labels) {
            state.shift();
        } else if (move < labels) {
            state.joinLeft(move + 1);
        } else {
            state.joinRight(move - labels + 1);
        }
    }

    /**
     * Three words of the stack and three to come; of the two on top of the stack the outer
     * children, the ones beside these, and the outer children's own. Of each the word and the tag,
     * of children the label too.
     */
    private int[] features(ParseState state, Numbers numbers) {
        int[] features = new int[FEATURES];
        for (int i = 0; i < 3; i++) {
            numbers.put(features, i, state.stacked(2 - i));
            numbers.put(features, 3 + i, state.coming(i));
        }
        for (int i = 0; i < 2; i++) {
            int head = state.stacked(i);
            int left = state.leftChild(head, 1);
            int right = state.rightChild(head, 1);
            int[] children = {
                left,
                right,
                state.leftChild(head, 2),
                state.rightChild(head, 2),
                state.leftChild(left, 1),
                state.rightChild(right, 1)
            };
            for (int j = 0; j < children.length; j++) {
                int at = i * children.length + j;
                numbers.put(features, 6 + at, children[j]);
                features[2 * WORDS + at] = model.label(state.label(children[j]));
            }
        }
        return features;
    }

    /** The model's numbers for the words and tags of a sentence. */
    private final class Numbers {
        private final int[] words;
        private final int[] tags;

        Numbers(List<String> words, List<String> tags) {
            this.words = words.stream().mapToInt(model::word).toArray();
            this.tags = tags.stream().mapToInt(model::tag).toArray();
        }

        void put(int[] features, int at, int word) {
            boolean inside = word > 0;
            features[at] = inside ? words[word - 1] : word == 0 ? rootWord : noWord;
            features[WORDS + at] = inside ? tags[word - 1] : word == 0 ? rootTag : noTag;
        }
    }
}
