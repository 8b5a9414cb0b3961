package dev.benchmeta.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeNumbersTest {
    private static final int MANY = 5000;

    @Test
    void numbersNodesAsTheyComeHoweverAlikeTheyAre() {
        NodeNumbers numbers = new NodeNumbers();
        for (int i = 0; i < MANY; i++) {
            assertThat(numbers.number(node(i))).isEqualTo(i);
            assertThat(numbers.number(node(i / 2))).isEqualTo(i / 2);
        }
        assertThat(numbers.of(List.of(node(0), node(MANY - 1), node(MANY))))
                .containsExactlyInAnyOrder(0, MANY - 1);
    }

    /** Every second differs from others in its upper half only. */
    private static long node(int i) {
        return i % 2 == 0 ? -i : (long) i << 32;
    }
}
