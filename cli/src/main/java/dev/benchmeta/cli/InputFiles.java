package dev.benchmeta.cli;

import dev.benchmeta.report.store.FactStore;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The files that an input names: itself, those of a directory, or those of a pattern. */
final class InputFiles {
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private InputFiles() {}

    /**
     * The files in the order of their names, the exports below, which are one input each, and the
     * folders below that cannot be listed; an input that is no directory and no pattern is returned
     * as it is.
     *
     * @throws Failure if a directory cannot be listed, has no files or is an export as CSV, or a
     *     pattern fits none
     */
    static List<String> of(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return inDirectory(path);
            }
            return isPattern(path) ? fitting(path) : List.of(input);
        } catch (InvalidPathException e) {
            return List.of(input);
        } catch (IOException e) {
            throw new Failure(
                    "cannot be listed (" + FileFault.reason(e) + "); check its permissions");
        }
    }

    /**
     * Whether {@link #of} would give a file that is not there yet: {@code papers/new.jsonl} for
     * {@code papers} and {@code papers/*.jsonl}.
     */
    static boolean wouldGive(String input, Path file) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                Path directory = path.toRealPath();
                Path there = there(file);
                return there.startsWith(directory) && !hidden(directory, there);
            }
            return isPattern(path)
                    && there(file).equals(there(path.resolveSibling(file.getFileName())))
                    && matcher(path).matches(file.getFileName());
        } catch (InvalidPathException | PatternSyntaxException | IOException e) {
            // what cannot be listed is told of when it is its turn
            return false;
        }
    }

    /** Whether it stands for the files whose names fit. */
    static boolean isPattern(Path path) {
        return GLOB.matcher(path.toString()).find() && !Files.exists(path);
    }

    /** The one path of a file that may be new. */
    private static Path there(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent.toRealPath().resolve(file.getFileName());
    }

    private static PathMatcher matcher(Path pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern.getFileName());
    }

    private static List<String> inDirectory(Path directory) throws IOException {
        if (!listable(directory)) {
            throw new Failure("is a directory that may not be listed; check its permissions");
        }
        if (CsvExport.isAt(directory)) {
            throw new Failure(CsvExport.ADVICE);
        }
        Found found = new Found(directory);
        Files.walkFileTree(directory, found);
        return some(
                found.paths.stream().filter(file -> !hidden(directory, file)).toList(),
                "is a directory without files; name one with listings in it");
    }

    /** A folder that may be listed but not entered gives names and no files. */
    private static boolean listable(Path directory) {
        return Files.isReadable(directory) && Files.isExecutable(directory);
    }

    /**
     * Files, exports, and folders that cannot be listed: each of these is told of when it is its
     * turn.
     */
    private static final class Found extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> paths = new ArrayList<>();

        Found(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && (FactStore.isAt(folder) || CsvExport.isAt(folder))) {
                paths.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) {
                paths.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            Path folder = file.resolveSibling("");
            if (!Files.isDirectory(file) && !listable(folder)) {
                paths.add(folder);
                return FileVisitResult.SKIP_SIBLINGS;
            }
            paths.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean hidden(Path directory, Path file) {
        for (Path part : directory.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> fitting(Path pattern) throws IOException {
        Path parent = pattern.getParent() == null ? Path.of("") : pattern.getParent();
        if (GLOB.matcher(parent.toString()).find() || !Files.isDirectory(parent)) {
            throw new Failure(
                    "fits no file; patterns may be in the last part of a name only, such as papers/*.jsonl");
        }
        List<Path> found = new ArrayList<>();
        try {
            PathMatcher matcher = matcher(pattern);
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(parent, file -> matcher.matches(file.getFileName()))) {
                files.forEach(found::add);
            }
        } catch (PatternSyntaxException e) {
            throw new Failure(
                    "is no file and no pattern (" + e.getDescription() + "); check the name");
        }
        return some(
                found.stream().filter(Files::isRegularFile).toList(),
                "fits no file; check the pattern");
    }

    private static List<String> some(List<Path> files, String otherwise) {
        if (files.isEmpty()) {
            throw new Failure(otherwise);
        }
        return files.stream().sorted().map(Path::toString).toList();
    }
}
