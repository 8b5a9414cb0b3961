package dev.benchmeta.extract;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells one state of the extractor from another where the version of the program does not: any
 * change of its code, rules, names or models is another edition. It does not change with the place
 * or the time of a build.
 */
public final class ExtractorEdition {
    private static final String NOT_EXTRACTING = "META-INF/";

    private ExtractorEdition() {}

    /** Eight hexadecimal digits; empty if the program does not lie in files. */
    public static Optional<String> current() {
        CodeSource source = ExtractorEdition.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            return location.getScheme().equals("file")
                    ? Optional.of(of(Path.of(location)))
                    : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The version of a program with the edition of its extractor behind it, such as
     * "0.1.0+5c0ffee1": what stores say of the facts that it extracted.
     */
    public static String behind(String version) {
        return version + current().map(edition -> "+" + edition).orElse("");
    }

    /** The edition of a jar or of a folder of classes. */
    static String of(Path location) throws IOException {
        List<String> files = Files.isDirectory(location) ? inFolder(location) : inJar(location);
        CRC32 sum = new CRC32();
        files.stream()
                .filter(file -> !file.startsWith(NOT_EXTRACTING))
                .sorted()
                .forEach(file -> sum.update(file.getBytes(StandardCharsets.UTF_8)));
        return String.format("%08x", sum.getValue());
    }

    /** The checksums stand in the jar's table of contents, so that nothing is unpacked. */
    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ExtractorEdition::line)
                    .toList();
        }
    }

    private static String line(ZipEntry entry) {
        return line(entry.getName(), entry.getCrc());
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                String name = folder.relativize(file).toString().replace('\\', '/');
                lines.add(line(name, sum.getValue()));
            }
        }
        return lines;
    }

    private static String line(String name, long sum) {
        return name + ' ' + sum + '\n';
    }
}
