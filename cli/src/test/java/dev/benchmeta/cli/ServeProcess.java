package dev.benchmeta.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program serving something, as a process of its own on a free port. */
final class ServeProcess implements AutoCloseable {
    private final Process process;
    private final Path messages;
    private final URI address;

    ServeProcess(Path folder, String... arguments) {
        this(folder, Map.of(), arguments);
    }

    /** With other values of some environment variables. */
    ServeProcess(Path folder, Map<String, String> environment, String... arguments) {
        try {
            // DuckDB unpacks its library there.
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            messages = Files.createTempFile(folder, "serve", ".err");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Djava.io.tmpdir=" + temporary,
                                    "-Djava.awt.headless=true",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Main.class.getName(),
                                    "serve",
                                    "--port",
                                    "0"));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            process = builder.redirectError(messages.toFile()).start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError("it does not serve: " + messages());
            }
            address = URI.create(line);
        } catch (IOException e) {
            throw new AssertionError("the program cannot be started", e);
        }
    }

    URI address() {
        return address;
    }

    /** What it has told its user. */
    String messages() throws IOException {
        return Files.readString(messages);
    }

    /** Asks it to end, as a system does that shuts down, and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
