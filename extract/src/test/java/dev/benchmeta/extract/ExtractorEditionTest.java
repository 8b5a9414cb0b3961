package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorEditionTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        write("rules/gain.rules", "a rule");
        write("lexicon/hardware.tsv", "a name");
        write("META-INF/MANIFEST.MF", "built by somebody");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("classes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String edition() throws IOException {
        return ExtractorEdition.of(folder.resolve("classes"));
    }

    @Test
    void isTheSameInAFolderAndInAJarOfAnyOrderAndTime() throws IOException {
        Path jar = folder.resolve("extract.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name :
                    List.of("rules/gain.rules", "META-INF/MANIFEST.MF", "lexicon/hardware.tsv")) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(Files.readAllBytes(folder.resolve("classes").resolve(name)));
                out.closeEntry();
            }
        }
        assertThat(ExtractorEdition.of(jar)).isEqualTo(edition()).matches("[0-9a-f]{8}");
    }

    @Test
    void isAnotherWhenARuleChanges() throws IOException {
        String before = edition();
        write("rules/gain.rules", "another rule");
        assertThat(edition()).isNotEqualTo(before);
    }

    @Test
    void isTheSameWhenOnlyTheManifestChanges() throws IOException {
        String before = edition();
        write("META-INF/MANIFEST.MF", "built by somebody else");
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void knowsTheProgramItself() {
        assertThat(ExtractorEdition.current()).isPresent();
    }
}
