package dev.benchmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a command from writing over what it reads, by whatever name, path or link. */
final class Overwriting {
    /**
     * Leads to the file that standard input is redirected from; where it does not, none is lost.
     */
    private static final String REDIRECTED = "/dev/stdin";

    private Overwriting() {}

    /**
     * Checks that no input is the file, or in the folder, that is to be written, nor would be once
     * it is: the command would read what it writes, or refuse to go on where it broke off. Devices
     * may be both.
     *
     * @param meaning what makes the command write it, such as "what --output names"
     * @throws Failure if one is
     */
    static void refuse(List<String> inputs, Path output, String meaning) {
        if (Files.notExists(output)) {
            refuseNew(inputs, output);
        } else if (Files.isRegularFile(output) || Files.isDirectory(output)) {
            refuseKnown(inputs, output, meaning);
        }
    }

    private static void refuseNew(List<String> inputs, Path output) {
        inputs.stream()
                .filter(input -> InputFiles.wouldGive(input, output))
                .findFirst()
                .ifPresent(
                        input -> {
                            throw new Failure(
                                    "'"
                                            + input
                                            + "' is an input in which '"
                                            + output
                                            + "' would be read; write it elsewhere");
                        });
    }

    private static void refuseKnown(List<String> inputs, Path output, String meaning) {
        inputs.stream()
                .flatMap(Overwriting::files)
                .filter(file -> lost(file, output))
                .findFirst()
                .ifPresent(
                        file -> {
                            throw new Failure(
                                    (file.equals(REDIRECTED) ? "standard input" : "'" + file + "'")
                                            + " is an input and "
                                            + meaning
                                            + "; name two files");
                        });
    }

    private static Stream<String> files(String input) {
        if (input.equals(InputItems.STANDARD_INPUT)) {
            return Stream.of(REDIRECTED);
        }
        try {
            return Stream.concat(Stream.of(input), InputFiles.of(input).stream());
        } catch (Failure e) {
            // an input that cannot be read is told of when it is its turn
            return Stream.empty();
        }
    }

    private static boolean lost(String input, Path output) {
        try {
            Path file = Path.of(input);
            return Files.isSameFile(file, output)
                    || file.toRealPath().startsWith(output.toRealPath());
        } catch (IOException | InvalidPathException e) {
            // nor is one lost that does not exist
            return false;
        }
    }
}
