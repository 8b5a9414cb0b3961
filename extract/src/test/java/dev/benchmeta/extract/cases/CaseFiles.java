package dev.benchmeta.extract.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the case files of a folder; whatever is wrong with any of them is told at once. */
final class CaseFiles {
    private final List<Case> cases = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> placeById = new HashMap<>();

    private CaseFiles() {}

    /** The folder that the build names. */
    static Path root() {
        String root = System.getProperty("benchmeta.testdata");
        if (root == null) {
            throw new IllegalStateException(
                    "the system property benchmeta.testdata is not set, expected the folder testdata");
        }
        return Path.of(root, "cases");
    }

    /** The cases of one kind: {@code figure}, {@code gain} or {@code result}. */
    static List<Case> of(String kind) {
        return read(root().resolve(kind), CaseReader.ofKind(kind));
    }

    /**
     * The cases of every {@code .jsonl} file of a folder, in order.
     *
     * @throws CaseFormatException if the folder is empty, a file holds no case or anything else but
     *     cases, or an id stands twice
     */
    static List<Case> read(Path folder, CaseReader reader) {
        CaseFiles files = new CaseFiles();
        List<Path> paths = files.list(folder);
        paths.forEach(path -> files.readFile(path, reader));
        if (!files.faults.isEmpty()) {
            throw new CaseFormatException(files.faults);
        }
        return List.copyOf(files.cases);
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> found = paths.sorted().toList();
            found.stream()
                    .filter(p -> !p.toString().endsWith(".jsonl"))
                    .forEach(p -> faults.add(p + ": not a .jsonl file"));
            if (found.isEmpty()) {
                faults.add(folder + ": the folder is empty, expected .jsonl files of cases");
            }
            return found.stream().filter(p -> p.toString().endsWith(".jsonl")).toList();
        } catch (IOException e) {
            faults.add(folder + ": the folder cannot be read: " + e);
            return List.of();
        }
    }

    private void readFile(Path path, CaseReader reader) {
        List<String> lines = lines(path);
        for (int i = 0; i < lines.size(); i++) {
            readLine(path.getFileName() + ":" + (i + 1), lines.get(i), reader);
        }
        if (lines.isEmpty()) {
            faults.add(path.getFileName() + ": the file is empty, expected a case a line");
        }
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private void readLine(String place, String line, CaseReader reader) {
        try {
            Case read = reader.read(place, line);
            String before = placeById.putIfAbsent(read.id(), place);
            if (before != null) {
                faults.add(place + ": id '" + read.id() + "' stands twice, first in " + before);
            }
            cases.add(read);
        } catch (IllegalArgumentException e) {
            faults.add(place + ": " + e.getMessage());
        }
    }
}
