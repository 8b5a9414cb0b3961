package dev.benchmeta.extract.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The neural network that tells which move of a parse is best: features, a hidden layer with cubes,
 * moves. Thread-safe.
 */
final class Network {
    /**
     * How many features' parts of the hidden layer are kept at most, 4 KB each. The commonest words
     * and all tags and labels are a few thousand.
     */
    private static final int KEPT_BITS = 14;

    private final ParserModel model;
    private final AtomicReferenceArray<Part> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);

    Network(ParserModel model) {
        this.model = model;
    }

    /** What one feature adds to the hidden layer. Nobody writes into the array. */
    private static final class Part {
        private final int id;
        private final float[] values;

        Part(int id, float[] values) {
            this.id = id;
            this.values = values;
        }
    }

    /**
     * How well each move fits a state with these features, which are numbers of words, tags and
     * labels.
     */
    float[] scores(int[] features) {
        float[] hidden = model.bias().clone();
        for (int i = 0; i < features.length; i++) {
            add(hidden, part(features[i], i, features.length));
        }
        cube(hidden);
        float[] scores = new float[model.moves()];
        for (int i = 0; i + 3 < hidden.length; i += 4) {
            addTimes(scores, hidden, i);
        }
        for (int i = hidden.length & ~3; i < hidden.length; i++) {
            addTimes(scores, model.output(i), hidden[i]);
        }
        return scores;
    }

    /** From what is kept; whatever lay in its place before is forgotten. */
    private float[] part(int number, int feature, int features) {
        int id = number * features + feature;
        int place = (id * 0x9E3779B9) >>> (32 - KEPT_BITS);
        Part part = kept.get(place);
        if (part == null || part.id != id) {
            part = new Part(id, computed(number, feature));
            kept.set(place, part);
        }
        return part.values;
    }

    private float[] computed(int number, int feature) {
        float[] sum = new float[model.bias().length];
        float[] vector = model.vector(number);
        for (int i = 0; i < vector.length; i++) {
            addTimes(sum, model.input(feature, i), vector[i]);
        }
        return sum;
    }

    // Short loops of their own over floats are what the compiler turns into vector instructions.

    private static void addTimes(float[] sum, float[] values, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] * factor;
        }
    }

    /** Four at once, to read and write the sums less often. */
    private void addTimes(float[] sum, float[] factors, int from) {
        float[] a = model.output(from);
        float[] b = model.output(from + 1);
        float[] c = model.output(from + 2);
        float[] d = model.output(from + 3);
        float first = factors[from];
        float second = factors[from + 1];
        float third = factors[from + 2];
        float fourth = factors[from + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] * first + b[i] * second + (c[i] * third + d[i] * fourth);
        }
    }

    private static void add(float[] sum, float[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private static void cube(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * values[i] * values[i];
        }
    }
}
