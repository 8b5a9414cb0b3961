package dev.benchmeta.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrefixTreeTest {
    private static <V> Optional<V> find(PrefixTree<V> tree, String key) {
        int node = PrefixTree.ROOT;
        for (int i = 0; i < key.length() && node != PrefixTree.NONE; i++) {
            node = tree.next(node, key.charAt(i));
        }
        return node == PrefixTree.NONE ? Optional.empty() : tree.value(node);
    }

    @Test
    void tellsTheValuesOfStringsAndNothingOfTheirBeginnings() {
        PrefixTree<Integer> tree = new PrefixTree<>(Map.of("t4", 1, "t4x", 2, "tpu", 3));
        assertThat(List.of("t4", "t4x", "tpu", "t", "tp", "t4y", "x"))
                .extracting(key -> find(tree, key))
                .containsExactly(
                        Optional.of(1),
                        Optional.of(2),
                        Optional.of(3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void keepsManyStringsApart() {
        Map<String, String> numbers =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> Integer.toString(i * 7, 5))
                        .collect(Collectors.toMap(Function.identity(), Function.identity()));
        PrefixTree<String> tree = new PrefixTree<>(numbers);
        assertThat(IntStream.range(0, 140_000).mapToObj(i -> Integer.toString(i, 5)))
                .allSatisfy(
                        key ->
                                assertThat(find(tree, key))
                                        .isEqualTo(Optional.ofNullable(numbers.get(key))));
    }

    @Test
    void withoutStringsItLeadsNowhere() {
        assertThat(new PrefixTree<>(Map.of()).next(PrefixTree.ROOT, 'a'))
                .isEqualTo(PrefixTree.NONE);
    }
}
