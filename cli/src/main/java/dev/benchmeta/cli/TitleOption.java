package dev.benchmeta.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** What a page is called. */
final class TitleOption {
    @Option(names = "--title", paramLabel = "TEXT", description = "What the page is called.")
    private Optional<String> title = Optional.empty();

    /** The title that was given, else another. */
    String or(Supplier<String> other) {
        return title.orElseGet(other);
    }
}
