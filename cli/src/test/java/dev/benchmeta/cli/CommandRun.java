package dev.benchmeta.cli;

import dev.benchmeta.cli.Terminal.Traits;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.PaperFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One run of the program with captured streams.
 *
 * @param code the exit code
 * @param out standard output
 * @param err messages
 */
record CommandRun(int code, String out, String err) {
    /** Finds nothing in any paper. */
    static final Extractor FINDS_NOTHING =
            (ExtractOnly)
                    paper -> new PaperFacts(paper, Names.NONE, List.of(), List.of(), List.of());

    private static final Supplier<Extractor> NOT_NEEDED =
            () -> {
                throw new AssertionError("the extractor was loaded");
            };

    /** Runs a command that must get by without extraction. */
    static CommandRun of(String... arguments) {
        return with(NOT_NEEDED, "", Traits.NONE, arguments);
    }

    static CommandRun extracting(Extractor extractor, String in, String... arguments) {
        return with(() -> extractor, in, Traits.NONE, arguments);
    }

    static CommandRun with(
            Supplier<Extractor> extractor, String in, Traits traits, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int code = new Program(Terminal.of(input, out, err, traits), extractor).run(arguments);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the project's test data; the build says where it is. */
    static String testdata(String name) {
        String root =
                Objects.requireNonNull(
                        System.getProperty("benchmeta.testdata"),
                        "system property benchmeta.testdata is not set, expected the path of testdata/");
        return Path.of(root).resolve(name).toString();
    }
}
