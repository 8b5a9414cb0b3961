package dev.benchmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes what a release has beside the program, made of the commands themselves. */
public final class ReleaseFiles {
    private ReleaseFiles() {}

    /** The argument is the folder to write: the manual's sources and the completion scripts. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandLine commands = new Program(Terminal.system(), Extractor.lazy()).commands();
        manual(commands, Files.createDirectories(folder.resolve("adoc")));
        completion(commands, Files.createDirectories(folder.resolve("completion")));
    }

    private static void manual(CommandLine commands, Path folder) throws IOException {
        int code =
                ManPageGenerator.generateManPage(
                        folder.toFile(),
                        null,
                        new boolean[0],
                        true,
                        commands.getCommandSpec());
        if (code != 0) {
            throw new IOException("the manual was not written, code " + code);
        }
    }

    private static void completion(CommandLine commands, Path folder) throws IOException {
        String bash = CompletionCommand.script(commands);
        Files.writeString(folder.resolve("benchmeta.bash"), bash);
        Files.writeString(
                folder.resolve("_benchmeta"),
                "#compdef benchmeta\nautoload -U +X bashcompinit && bashcompinit\n" + bash);
        Files.write(
                folder.resolve("benchmeta.fish"),
                List.of(new FishCompletion(commands.getCommandSpec()).script()));
    }
}
