package dev.benchmeta.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparkCommandTest {
    /** Half a month would replace the whole one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--by month --since 2025-11-05 | --since 2025-11-05 is within a month, which --by month replaces as a whole; expected the first day of one, such as 2025-11-01",
                "--by month --until 2024-02-28 | --until 2024-02-28 is within a month, which --by month replaces as a whole; expected the last day of one, such as 2024-02-29",
                "--by year --since 2025-11-01 | --since 2025-11-01 is within a year, which --by year replaces as a whole; expected the first day of one, such as 2025-01-01",
                "--by month --since 2025-11-01 --tasks 0 | --tasks is 0, expected a whole number from 1 on",
                "--by day --since 2025-11-05 --until 2025-11-05 --tasks 0 | --tasks is 0, expected a whole number from 1 on",
            })
    void refusesDaysWithinAPart(String options, String message) {
        StringWriter err = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("papers.jsonl", "-o", "facts"));
        arguments.addAll(List.of(options.split(" ")));
        int code = SparkCommand.run(new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("benchmeta: " + message, "See 'benchmeta spark --help'.");
    }
}
