package dev.benchmeta.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.lexicon.Lexicons;
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

/** Runs every line of {@code testdata/cases/names}. */
class NameCasesTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final DocumentReader DOCUMENTS = DocumentReader.load(new Faults());
    private static final NameFinder FINDER = finder();

    /** A line: the names {@code text} holds; a list left out is not looked at. */
    record Case(
            String id,
            String title,
            String text,
            List<String> contributions,
            List<String> models,
            List<String> benchmarks,
            String not,
            String why) {
        Case {
            title = title == null ? "" : title;
            assertThat(id).isNotBlank();
            assertThat(text).as(id).isNotBlank();
            assertThat(contributions).as(id).isNotNull();
            boolean some = !contributions.isEmpty() || filled(models) || filled(benchmarks);
            assertThat(some || why != null).as("%s: why nothing?", id).isTrue();
        }

        private static boolean filled(List<String> names) {
            return names != null && !names.isEmpty();
        }
    }

    static NameFinder finder() {
        Faults faults = new Faults();
        NameFinder finder = NameFinder.load(Lexicons.load(faults), faults);
        faults.throwIfAny();
        return finder;
    }

    static Document document(Paper paper) {
        return DOCUMENTS.read(paper);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseHolds() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThan(50);
        assertThat(cases).extracting(Case::id).doesNotHaveDuplicates();
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> check(c)));
    }

    @Test
    void anyPartOfACaseIsValidInput() throws IOException {
        for (Case example : cases()) {
            String text = example.text();
            for (int at = 0; at < text.length(); at += 3) {
                Paper paper = Paper.of("p", text.substring(at), text.substring(0, at));
                checkMentions(paper, find(paper));
            }
        }
    }

    private static Names find(Paper paper) {
        return FINDER.find(document(paper), List.of(), List.of()).names();
    }

    private static void check(Case expected) {
        Paper paper = Paper.of(expected.id(), expected.title(), expected.text());
        Names found = find(paper);
        checkMentions(paper, found);
        assertThat(found.contributions())
                .as(expected.text())
                .extracting(Contribution::name)
                .containsExactlyElementsOf(expected.contributions());
        if (expected.models() != null) {
            assertThat(found.models())
                    .as(expected.text())
                    .extracting(NameCasesTest::told)
                    .containsExactlyElementsOf(expected.models());
        }
        if (expected.benchmarks() != null) {
            assertThat(found.benchmarks())
                    .as(expected.text())
                    .extracting(b -> b.name() + " " + b.kind().jsonName())
                    .containsExactlyElementsOf(expected.benchmarks());
        }
    }

    /** "Llama 3.1 8B (Llama 3.1, 8B)": family and size where the name tells a size. */
    private static String told(Model model) {
        return ModelNames.size(model.name()).isPresent()
                ? model.name()
                        + " ("
                        + model.family().orElse("?")
                        + ", "
                        + model.parameters().orElse(0) / 1_000_000_000
                        + "B)"
                : model.name();
    }

    private static void checkMentions(Paper paper, Names found) {
        Stream<Named> all =
                Stream.of(found.contributions(), found.models(), found.benchmarks())
                        .flatMap(List::stream);
        all.flatMap(named -> named.mentions().stream())
                .forEach(
                        (Mention mention) ->
                                assertThat(mention.span().in(paper)).isEqualTo(mention.text()));
    }

    static List<Case> cases() throws IOException {
        Path folder = Path.of(System.getProperty("benchmeta.testdata"), "cases", "names");
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
