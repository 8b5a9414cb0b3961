package dev.benchmeta.extract.name.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.lexicon.NameAutomaton;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every line of {@code testdata/cases/hardware}. */
class HardwareCasesTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** A line: what {@code text} says of hardware, as "name [xCOUNT] role [MEMORYGB]". */
    record Case(
            String id,
            String title,
            String text,
            List<String> hardware,
            String pending,
            String why) {
        Case {
            title = title == null ? "" : title;
            assertThat(id).isNotBlank();
            assertThat(text).as(id).isNotBlank();
            assertThat(hardware).as(id).isNotNull();
            assertThat(!hardware.isEmpty() || why != null).as("%s: why nothing?", id).isTrue();
        }
    }

    private final DocumentReader documents;
    private final NameAutomaton automaton;
    private final HardwareFinder finder;

    HardwareCasesTest() {
        Faults faults = new Faults();
        documents = DocumentReader.load(faults);
        Lexicons lexicons = Lexicons.load(faults);
        finder = HardwareFinder.load(lexicons.taxonomy(), faults);
        faults.throwIfAny();
        automaton = lexicons.automaton();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(40);
        assertThat(cases).extracting(Case::id).doesNotHaveDuplicates();
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> check(c)));
    }

    /**
     * Any string is valid input: every beginning and every end of every case is read without an
     * exception.
     */
    @Test
    void anyPartOfACaseIsValidInput() throws IOException {
        for (Case example : cases()) {
            String text = example.text();
            for (int at = 0; at < text.length(); at++) {
                find(Paper.of("p", text.substring(at), text.substring(0, at)));
            }
        }
    }

    private List<Hardware> find(Paper paper) {
        Document document = documents.read(paper);
        return finder.find(
                        document, automaton.find(document.title()), automaton.find(document.body()))
                .hardware();
    }

    private void check(Case expected) {
        Paper paper = Paper.of(expected.id(), expected.title(), expected.text());
        List<Hardware> found = find(paper);
        for (Hardware hardware : found) {
            for (Mention mention : hardware.mentions()) {
                assertThat(mention.span().in(paper)).isEqualTo(mention.text());
            }
        }
        List<String> told = found.stream().map(HardwareCasesTest::told).toList();
        if (expected.pending() != null) {
            assertThat(told)
                    .as("no longer pending: %s", expected.text())
                    .isNotEqualTo(expected.hardware());
        } else {
            assertThat(told).as(expected.text()).isEqualTo(expected.hardware());
        }
    }

    private static String told(Hardware hardware) {
        String count = hardware.count().isPresent() ? " x" + hardware.count().getAsInt() : "";
        String memory =
                hardware.memoryGb().isPresent() ? " " + hardware.memoryGb().getAsInt() + "GB" : "";
        return hardware.name() + count + " " + hardware.role().jsonName() + memory;
    }

    private static List<Case> cases() throws IOException {
        Path folder = Path.of(System.getProperty("benchmeta.testdata"), "cases", "hardware");
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    cases.add(JSON.readValue(line, Case.class));
                }
            }
        }
        return cases;
    }
}
