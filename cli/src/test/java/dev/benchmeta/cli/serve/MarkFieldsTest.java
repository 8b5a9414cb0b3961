package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFieldsTest {
    private static final String ADDED =
            "'text':'2x','low':2,'high':2,'unit':'x','qualifier':'exact','metric':'latency','improves':true";

    private static void check(String kind, String fields, boolean whole) {
        MarkFields.check(kind, Json.tree("{" + fields.replace('\'', '"') + "}"), whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "gain | 'metric':7 | fields.metric is 7, expected one of throughput,",
                "gain | 'metric':'speed of light' | fields.metric is \"speed of light\", expected one of",
                "gain | 'low':'2' | fields.low is \"2\", expected a number; correct it and send the mark again",
                "gain | 'ratio':-1 | fields.ratio is -1, expected a number above 0, or null;",
                "gain | 'improves':'yes' | fields.improves is \"yes\", expected true or false;",
                "gain | 'baseline':['vLLM'] | fields.baseline is [\"vLLM\"], expected text, or null;",
                "gain | 'name':'x' | fields has 'name', expected those of a gain: baseline, hardware, high,",
                "hardware | 'count':1.5 | fields.count is 1.5, expected a whole number above 0, or null;",
                "model | 'name':null | fields.name is null, expected text;"
            })
    void namesTheFieldItsValueAndWhatItMayBe(String kind, String fields, String told) {
        assertThatThrownBy(() -> check(kind, fields, false))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'baseline':'vLLM'", "'ratio':null,'low':2.5", ADDED})
    void aCorrectionHasTheFieldsThatChanged(String fields) {
        assertThatCode(() -> check("gain", fields, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "low", "unit", "metric", "improves"})
    void anAddedFactHasAllThatSuchFactsHave(String name) {
        assertThatCode(() -> check("gain", ADDED, true)).doesNotThrowAnyException();
        String without = ADDED.replaceAll(",?'" + name + "':[^,]*", "").replaceFirst("^,", "");
        assertThatThrownBy(() -> check("gain", without, true))
                .hasMessageStartingWith("fields." + name + " is missing, expected");
    }
}
