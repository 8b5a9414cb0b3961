package dev.benchmeta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a run reads and writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err messages and progress
 * @param traits what is at the other end
 */
record Terminal(InputStream in, StandardOutput out, PrintWriter err, Traits traits) {
    /** Wide enough for a table in a file, narrow enough to read. */
    private static final int PIPED_WIDTH = 120;

    /**
     * What a run knows of the terminal.
     *
     * @param output whether standard output is one
     * @param errors whether messages go to one
     * @param colours whether it may be sent colours
     * @param columns its width, if the environment says
     */
    record Traits(boolean output, boolean errors, boolean colours, OptionalInt columns) {
        /** No terminal at all. */
        static final Traits NONE = new Traits(false, false, false, OptionalInt.empty());
    }

    /** A terminal of any streams. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err, Traits traits) {
        PrintWriter messages =
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        return new Terminal(in, new StandardOutput(out), messages, traits);
    }

    /** The process's own streams. */
    static Terminal system() {
        Map<String, String> environment = System.getenv();
        boolean output = terminal("1");
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Traits(
                        output,
                        terminal("2"),
                        output && colours(environment),
                        columns(environment)));
    }

    /** Where the system does not show its descriptors, {@code test -t} tells. */
    private static boolean terminal(String descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return terminalByTest(descriptor);
        }
    }

    private static boolean terminalByTest(String descriptor) {
        try {
            return new ProcessBuilder("test", "-t", descriptor).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The convention of no-color.org: any value but the empty one forbids. */
    private static boolean colours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
    }

    private static OptionalInt columns(Map<String, String> environment) {
        try {
            return OptionalInt.of(Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Columns of a line: what {@code COLUMNS} says, else what the terminal says, else 120. */
    int width() {
        if (traits.columns().isPresent()) {
            return traits.columns().getAsInt();
        }
        return traits.output()
                ? CommandSpec.create().usageMessage().autoWidth(true).width()
                : PIPED_WIDTH;
    }

    /** Prints a message for the user. */
    void say(String message) {
        err.println("benchmeta: " + message);
    }
}
