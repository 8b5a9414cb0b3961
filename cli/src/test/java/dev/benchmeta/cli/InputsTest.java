package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be given as input, and what happens to papers that stand in several. */
class InputsTest {
    private static final String OLD = paper("2401.90001v1", "A Paper in Versions", "old");
    private static final String NEW = paper("2401.90001v2", "A Paper in Versions", "new");

    @TempDir Path folder;

    private void write(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static String paper(String id, String title, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"abstract\":\"" + text + "\"}";
    }

    private CommandRun extract(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "extract";
        for (int i = 0; i < more.length; i++) {
            boolean inFolder = !more[i].startsWith("-") && !more[i].contains("=");
            arguments[i + 1] = inFolder ? folder.resolve(more[i]).toString() : more[i];
        }
        return CommandRun.extracting(CommandRun.FINDS_NOTHING, "", arguments);
    }

    @Test
    void readsTheFilesOfADirectoryAndOfAPattern() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"));
        write("a/deeper/two.csv", "title,abstract", "Second of the Files,B");
        write("a/.hidden", "nothing");
        assertThat(extract("a").out())
                .containsSubsequence("Second of the Files", "First of the Files");
        assertThat(extract("a/*.jsonl").out().lines()).hasSize(1);
        CommandRun none = extract("a/*.xml", "a/one.jsonl");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("*.xml: fits no file; check the pattern\n");
    }

    /** To a system, an empty name is the current directory. */
    @Test
    void readsNothingForAnEmptyName() {
        CommandRun run = CommandRun.of("table", "");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "benchmeta: INPUT is empty, expected a value; if a variable stands there, it is not set\n");
    }

    private void export(String format, String to) {
        String out = folder.resolve(to).toString();
        String facts = CommandRun.testdata("facts/facts.jsonl");
        assertThat(CommandRun.of("export", facts, "--format", format, "-o", out).code()).isZero();
    }

    @Test
    void readsAnExportAlsoWithinADirectory() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"));
        export("parquet", "a/parquet");
        assertThat(extract("a").out().lines()).hasSize(9);
        export("csv", "a/csv");
        CommandRun run = extract("a");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(9);
        assertThat(run.err())
                .startsWith("benchmeta: not everything could be read, 1 problem:\n")
                .endsWith(
                        "csv: is an export as CSV, which is for other programs; give what was exported, or export it"
                                + " as parquet or jsonl\n");
    }

    @Test
    void takesNoTableOfItsOwnForPapers() throws IOException {
        export("csv", "csv");
        List<Path> tables = new ArrayList<>();
        for (String directory : List.of(folder + "/csv", CommandRun.testdata("golden"))) {
            try (Stream<Path> files = Files.list(Path.of(directory))) {
                files.filter(file -> file.toString().matches(".*[.][ct]sv")).forEach(tables::add);
            }
        }
        assertThat(tables).hasSizeGreaterThan(20);
        for (Path table : tables) {
            CommandRun run = CommandRun.of("table", table.toString());
            assertThat(run.code()).as(table.toString()).isEqualTo(1);
        }
        assertThat(CommandRun.of("table", folder + "/csv/gains.csv").err())
                .contains(
                        "gains.csv: the input is a table that benchmeta wrote for other programs; give the listing,"
                                + " facts or database that it was made from, or export that as parquet or jsonl\n");
    }

    @Test
    void tellsWhatFilesAreTakenFor() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"), paper("2", "Second", ""));
        write("a/two.csv", "Name,Words", "Third,B");
        write("a/void.txt");
        CommandRun run = CommandRun.of("formats", folder + "/a", "--format", "csv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().replace(folder.toString(), ""))
                .isEqualTo(
                        """
                        input,format,papers,abstracts,problems,first
                        /a/one.jsonl,jsonl,2,1,0,First of the Files
                        /a/two.csv,,0,0,1,
                        /a/void.txt,,0,0,0,
                        """);
        assertThat(run.err()).contains("the input looks like a table");
    }

    @Test
    void readsASingleStoreOnlyOnce() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"));
        String jsonl = folder.resolve("a/one.jsonl").toString();
        String parquet = folder.resolve("parquet").toString();
        CommandRun.extracting(
                CommandRun.FINDS_NOTHING,
                "",
                "export",
                jsonl,
                "--format",
                "parquet",
                "-o",
                parquet);
        assertThat(MergedItems.isStore(List.of(parquet))).isTrue();
        assertThat(MergedItems.isStore(List.of(jsonl))).isFalse();
        assertThat(MergedItems.isStore(List.of(folder.resolve("a").toString()))).isFalse();
        assertThat(MergedItems.isStore(List.of(parquet, jsonl))).isFalse();
    }

    @Test
    void readsAFolderAlsoWhereOneBelowMayNotBeListed() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"));
        Path closed = Files.createDirectory(folder.resolve("a/closed"));
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                .as("a user whom permissions hold, not root")
                .isTrue();
        CommandRun run = extract("a");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("First of the Files");
        assertThat(run.err())
                .contains("closed: is a directory that may not be listed; check its permissions");
    }

    /** Its names can be listed, but nothing in it can be looked at: one message, not one a file. */
    @Test
    void readsAFolderAlsoWhereOneBelowMayNotBeEntered() throws IOException {
        write("a/one.jsonl", paper("1", "First of the Files", "A"));
        write("a/closed/two.jsonl", paper("2", "Second of the Files", "A"));
        write("a/closed/three.jsonl", paper("3", "Third of the Files", "A"));
        Path closed = folder.resolve("a/closed");
        assumeThat(closed.toFile().setExecutable(false) && !Files.isExecutable(closed))
                .as("a user whom permissions hold, not root")
                .isTrue();
        CommandRun run = extract("a");
        assertThat(closed.toFile().setExecutable(true)).isTrue();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("First of the Files");
        assertThat(run.err())
                .startsWith("benchmeta: not everything could be read, 1 problem:\n")
                .contains("closed: is a directory that may not be listed; check its permissions");
    }

    /** Papers are found by any form of their identifier. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2401.90001",
                "arXiv:2401.90001v2",
                "https://arxiv.org/abs/2401.90001",
                "https://arxiv.org/pdf/2401.90001v1"
            })
    void showsAPaperByItsAddress(String typed) throws IOException {
        CommandRun run = shown(typed, "Another Paper");
        assertThat(run.out()).startsWith("A Paper in Versions\n").doesNotContain("Another");
    }

    /** What {@code show --paper} says of "A Paper in Versions" and another. */
    private CommandRun shown(String typed, String other) throws IOException {
        write(
                "one.jsonl",
                paper("2401.90001v1", "A Paper in Versions", "old"),
                paper("2401.90002", other, "new"));
        return CommandRun.extracting(
                CommandRun.FINDS_NOTHING,
                "",
                "show",
                folder.resolve("one.jsonl").toString(),
                "--paper",
                typed);
    }

    @Test
    void takesATitleThatHasAnIdentifierInItForATitle() throws IOException {
        CommandRun run = shown("Comment on arXiv:2401.90001", "Comment on arXiv:2401.90001");
        assertThat(run.out())
                .startsWith("Comment on arXiv")
                .doesNotContain("A Paper in Versions\n");
    }

    /** The newest version wins wherever it stands; a title counts where there is no identifier. */
    @Test
    void readsAPaperOnce() throws IOException {
        write(
                "one.jsonl",
                paper("2401.90001v1", "A Paper in Versions", "old"),
                paper("2401.90002", "Twins with a Common Name", "first twin"),
                paper("mine", "A Title without Number", "kept"));
        write(
                "two.jsonl",
                paper("2401.90001v3", "A Paper in Versions, Renamed", "new"),
                paper("2401.90001v2", "A Paper in Versions", "middle"),
                paper("2401.90003", "Twins with a Common Name", "second twin"),
                paper("yours", "A title, without number!", "dropped"));
        CommandRun run = extract("one.jsonl", "two.jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence("first twin", "kept", "\"new\"", "second twin")
                .doesNotContain("\"old\"", "middle", "dropped");
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: 3 records were left out: the same paper is elsewhere in the input\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.jsonl", "o*.jsonl"})
    void keepsTheNewestVersionInASingleFile(String input) throws IOException {
        write("one.jsonl", OLD, NEW);
        CommandRun run = extract(input);
        assertThat(run.out()).contains("\"new\"").doesNotContain("\"old\"");
        assertThat(run.err()).contains("1 record was left out");
    }

    @Test
    void keepsTheFirstOfWhatIsReadOnlyOnce() {
        CommandRun run =
                CommandRun.extracting(
                        CommandRun.FINDS_NOTHING, OLD + "\n" + NEW + "\n", "extract", "-");
        assertThat(run.out()).contains("\"old\"").doesNotContain("\"new\"");
        assertThat(run.err()).contains("1 record was left out");
    }

    @Test
    void stopsAtTheFirstProblemWhenStrict() throws IOException {
        write("bad.jsonl", paper("1", "T", "A"), "{oops}", paper("2", "U", "B"));
        String[] arguments = {"extract", folder.resolve("bad.jsonl").toString(), "--strict"};
        // before the extractor is loaded, and not after all papers before the problem
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("bad.jsonl:2: not valid JSON")
                .contains("(stopped here because of --strict)");
    }

    @Test
    void takesTheUsersWordForFormatAndColumns() throws IOException {
        write("odd.txt", "Heading,Words", "Told,It is said.");
        CommandRun run =
                extract(
                        "odd.txt",
                        "--input-format=csv",
                        "--input-columns=title=Heading,abstract=2");
        assertThat(run.out()).contains("\"It is said.\"").contains("\"Told\"");
        assertThat(extract("odd.txt", "--input-format=word").err())
                .startsWith("benchmeta: --input-format is 'word', expected one of ");
        assertThat(extract("odd.txt", "--input-columns=words=2").err())
                .startsWith(
                        "benchmeta: --input-columns names 'words', expected one of abstract, authors, date, id, title, url\n");
    }

    @Test
    void listsTheFormats() {
        CommandRun run = CommandRun.of("formats", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(20).anyMatch(l -> l.startsWith("bibtex,"));
    }
}
