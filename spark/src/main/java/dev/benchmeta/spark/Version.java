package dev.benchmeta.spark;

import dev.benchmeta.extract.ExtractorEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version the build wrote into the program. */
final class Version {
    private Version() {}

    /** Tells apart programs that may extract other facts. */
    static String ofFacts() {
        return ExtractorEdition.behind(number());
    }

    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties is damaged", e);
        }
    }
}
