package dev.benchmeta.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {
    private record Piece(int start, int end, int priority) implements Stretch {
        static Piece of(String text) {
            int[] numbers = Arrays.stream(text.split("[-:]")).mapToInt(Integer::parseInt).toArray();
            return new Piece(numbers[0], numbers[1], numbers[2]);
        }

        @Override
        public String toString() {
            return start + "-" + end + ":" + priority;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0-4:1 2-9:0, 2-9:0",
        "0-4:1 2-6:2, 2-6:2",
        "0-4:1 2-6:1, 0-4:1",
        "0-4:1 4-6:1, 0-4:1 4-6:1",
        "5-7:0 0-3:0, 0-3:0 5-7:0",
        "0-5:0 3-9:0 8-12:9, 3-9:0",
        "0-3:0 0-3:0, 0-3:0",
    })
    void longerThenHigherThenLeftmost(String given, String standing) {
        List<Piece> pieces = Arrays.stream(given.split(" ")).map(Piece::of).toList();
        assertThat(Precedence.resolve(pieces, Piece::priority))
                .extracting(Piece::toString)
                .containsExactly(standing.split(" "));
    }
}
