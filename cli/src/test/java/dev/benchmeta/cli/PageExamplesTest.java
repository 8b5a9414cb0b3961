package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.cli.Terminal.Traits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of README.md and docs/commands.md: what a block shows under {@code $ benchmeta …} is
 * what the program prints, 100 columns wide. {@code -Dgolden.update} writes it anew.
 */
class PageExamplesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```\n\\$ (?:\\./)?benchmeta ([^\n]+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** Alone on the last line of an example: the rest is left out. */
    private static final String REST = "…\n";

    private static final String LISTING = CommandRun.testdata("listings/hf-papers.txt");
    private static final Supplier<Extractor> EXTRACTOR = Extractor.lazy();

    @TempDir private static Path folder = Path.of("");

    /**
     * A command of a page and what is shown under it.
     *
     * @param page its file, from the top of the project
     */
    record Example(String page, String command, String shown) {
        @Override
        public String toString() {
            return page + ": " + command;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String page : List.of("README.md", "docs/commands.md")) {
            Matcher blocks = EXAMPLE.matcher(Files.readString(file(page)));
            while (blocks.find()) {
                examples.add(new Example(page, blocks.group(1), blocks.group(2)));
            }
        }
        assertThat(examples).hasSizeGreaterThan(15);
        return examples.stream();
    }

    private static Path file(String page) {
        return Path.of(CommandRun.testdata("")).resolveSibling(page);
    }

    /** The listing as it is said to have been a week ago. */
    @BeforeAll
    static void writeLastWeek() throws IOException {
        String before = Files.readString(Path.of(LISTING)).replace("2.3x higher", "2.1x higher");
        CommandRun run = CommandRun.with(EXTRACTOR, before, Traits.NONE, "extract", "-");
        List<String> facts = run.out().lines().toList();
        Files.write(folder.resolve("last-week.jsonl"), facts.subList(0, facts.size() - 2));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatThePageShows(Example example) throws IOException {
        Traits wide = new Traits(false, false, false, OptionalInt.of(100));
        CommandRun run = CommandRun.with(EXTRACTOR, "", wide, arguments(example.command));
        String printed = shortened(run.err() + run.out(), example.shown);
        if (System.getProperty("golden.update") != null) {
            String page = Files.readString(file(example.page));
            String block = example.command + "\n";
            Files.writeString(
                    file(example.page),
                    page.replace(block + example.shown + "```", block + printed + "```"));
        } else {
            assertThat(printed).isEqualTo(example.shown);
        }
    }

    /**
     * As many lines as the page shows, if it leaves out the rest; blank ones end with the block.
     */
    private static String shortened(String printed, String shown) {
        if (!shown.endsWith("\n" + REST)) {
            return printed.stripTrailing() + "\n";
        }
        List<String> lines = printed.lines().toList();
        int kept = (int) shown.lines().count() - 1;
        return String.join("\n", lines.subList(0, Math.min(kept, lines.size()))) + "\n" + REST;
    }

    private static String[] arguments(String command) {
        return ARGUMENT.matcher(command)
                .results()
                .map(PageExamplesTest::unquoted)
                .map(PageExamplesTest::located)
                .toArray(String[]::new);
    }

    private static String unquoted(MatchResult argument) {
        return Stream.of(argument.group(1), argument.group(2), argument.group(3))
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static String located(String argument) {
        return switch (argument) {
            case "hf-papers.txt", "testdata/listings/hf-papers.txt" -> LISTING;
            case "last-week.jsonl" -> folder.resolve(argument).toString();
            default -> argument;
        };
    }
}
