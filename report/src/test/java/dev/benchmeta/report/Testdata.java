package dev.benchmeta.report;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The project's test data; the build says where it is. */
public final class Testdata {
    private Testdata() {}

    public static Path file(String name) {
        String root =
                Objects.requireNonNull(
                        System.getProperty("benchmeta.testdata"),
                        "system property benchmeta.testdata is not set, expected the path of testdata/");
        return Path.of(root).resolve(name);
    }

    public static List<PaperFacts> facts() {
        return read("facts/facts.jsonl");
    }

    /** The facts in a file. */
    public static List<PaperFacts> read(String name) {
        try {
            List<PaperFacts> facts = new ArrayList<>();
            for (String line : Files.readAllLines(file(name))) {
                facts.add(new FactsCodec().read(line));
            }
            return facts;
        } catch (IOException | FactsFormatException e) {
            throw new AssertionError("testdata/" + name + " cannot be read", e);
        }
    }

    /** The facts of the invented paper with this id. */
    public static PaperFacts facts(String id) {
        return facts().stream()
                .filter(facts -> facts.paper().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
