package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No input makes a reader fail, whatever the user says it is. In a build only the seeds run; {@code
 * docs/inputs.md} tells how to fuzz.
 */
class ListingsFuzzTest {
    private static final List<FormatInfo> FORMATS = Listings.formats();

    @FuzzTest(maxDuration = "60s")
    void readsAnything(byte[] bytes) {
        assertItems(bytes, ListingOptions.NONE);
    }

    @FuzzTest(maxDuration = "120s")
    void readsAnythingAsAnyFormat(byte[] bytes) {
        int format = bytes.length == 0 ? 0 : (bytes[0] & 0xff) % FORMATS.size();
        Optional<String> name = Optional.of(FORMATS.get(format).name());
        assertItems(bytes, new ListingOptions(Optional.empty(), name, Map.of()));
    }

    private static void assertItems(byte[] bytes, ListingOptions options) {
        Reading reading = Reading.of(new ByteArrayInputStream(bytes), options);
        assertThat(reading.items()).hasSizeLessThanOrEqualTo(bytes.length + 1);
    }
}
