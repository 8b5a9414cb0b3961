package dev.benchmeta.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser for English, from its own file. A word, a tag
 * and a label each have a number of the same range and a vector. Immutable and thread-safe: nobody
 * writes into the arrays.
 */
final class ParserModel {
    private static final String FILE = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> labels;
    private final float[][] vectors;
    private final float[][] input;
    private final float[] bias;
    private final float[][] output;

    private ParserModel(ModelReader reader) throws IOException {
        int wordCount = reader.setting("dict");
        int tagCount = reader.setting("pos");
        int labelCount = reader.setting("label");
        int size = reader.setting("embeddingSize");
        int hidden = reader.setting("hiddenSize");
        int features = reader.setting("numTokens");
        reader.setting("preComputed");
        vectors = new float[wordCount + tagCount + labelCount][];
        words = numbered(names(reader, 0, wordCount, size), 0);
        tags = numbered(names(reader, wordCount, tagCount, size), wordCount);
        labels = List.copyOf(names(reader, wordCount + tagCount, labelCount, size));
        input = rows(reader, features * size, hidden);
        bias = reader.numbers(hidden);
        output = rows(reader, hidden, 2 * labelCount - 1);
    }

    /**
     * Reads the model on the class path.
     *
     * @throws UncheckedIOException if it is not as expected
     */
    static ParserModel load() {
        try (InputStream in = ParserModel.class.getResourceAsStream(FILE)) {
            Objects.requireNonNull(in, () -> FILE + " is not on the class path");
            return new ParserModel(new ModelReader(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
        }
    }

    private List<String> names(ModelReader reader, int from, int count, int size)
            throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(reader.word());
            vectors[from + i] = reader.numbers(size);
        }
        return names;
    }

    private static Map<String, Integer> numbered(List<String> names, int from) {
        Map<String, Integer> numbers = new HashMap<>(2 * names.size());
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), from + i);
        }
        return numbers;
    }

    private static float[][] rows(ModelReader reader, int count, int size) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = reader.numbers(size);
        }
        return rows;
    }

    /** The number of a word; of an unknown one if it is not listed. */
    int word(String word) {
        return number(words, word);
    }

    /** The number of a part of speech. */
    int tag(String tag) {
        return number(tags, tag);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        return Objects.requireNonNull(number != null ? number : numbers.get("-UNKNOWN-"));
    }

    /** The number of a label's vector, counted as in {@link #labels}. */
    int label(int index) {
        return vectors.length - labels.size() + index;
    }

    /** The names of relations; the first stands for none, the second for the root's. */
    List<String> labels() {
        return labels;
    }

    /** The vector of a word, tag or label. */
    float[] vector(int number) {
        return vectors[number];
    }

    /** The weights from one number of a feature's vector to the hidden layer. */
    float[] input(int feature, int index) {
        return input[feature * vectors[0].length + index];
    }

    /** What is added to the hidden layer. */
    float[] bias() {
        return bias;
    }

    /** The weights from one number of the hidden layer to all moves. */
    float[] output(int index) {
        return output[index];
    }

    /** How many moves there are. */
    int moves() {
        return output[0].length;
    }
}
