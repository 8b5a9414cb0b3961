package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.report.page.PageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkFieldsTest {
    private static final Pattern KIND_OR_FIELD =
            Pattern.compile("(?<kind>\\w+): \\[|\\[\"(?<field>\\w+)\", ");

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
                "gain | 'low':3,'high':2 | fields.low is 3, expected at most high, 2; correct it and",
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

    /** One that is added, of each kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "gain | " + ADDED,
                "result | 'text':'9 ms','value':9,'unit':'ms','metric':'latency'",
                "hardware | 'name':'H100','level':'device','class':'GPU','role':'target'",
                "contribution | 'name':'FooServe'",
                "model | 'name':'Foo-7B'",
                "benchmark | 'name':'GSM8K','kind':'evaluation'"
            })
    void takesAFactOfEachKind(String kind, String fields) {
        assertThatCode(() -> check(kind, fields, true)).doesNotThrowAnyException();
    }

    /** What the page lets readers correct, the server takes, and nothing else. */
    @Test
    void hasTheFieldsOfThePage() throws IOException {
        Map<String, Set<String>> ofPage = new TreeMap<>();
        String kind = "";
        Matcher part = KIND_OR_FIELD.matcher(fieldsOfPage());
        while (part.find()) {
            if (part.group("kind") != null) {
                kind = part.group("kind");
            } else {
                ofPage.computeIfAbsent(kind, none -> new TreeSet<>()).add(part.group("field"));
            }
        }
        Map<String, Set<String>> ofServer = new TreeMap<>();
        MarkFields.OF_KIND.forEach((name, forms) -> ofServer.put(name, forms.keySet()));
        assertThat(ofPage).isEqualTo(ofServer);
        assertThat(ofServer).containsOnlyKeys(MarkForm.KINDS);
    }

    private static String fieldsOfPage() throws IOException {
        try (InputStream in = PageSettings.class.getResourceAsStream("marks.js")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = script.indexOf("export const FIELDS = {");
            return script.substring(start, script.indexOf("\n};", start));
        }
    }
}
