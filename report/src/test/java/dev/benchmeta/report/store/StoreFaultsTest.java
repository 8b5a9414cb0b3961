package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FATAL Error: Failed to create checkpoint because of error: Could not write file a: No space left on device"
                        + "|cannot be written: no space is left on the device; make room for it",
                "IO Error: Cannot open file a: Permission denied|cannot be opened; check its permissions"
            })
    void saysWhatToDo(String fault, String message) {
        assertThat(StoreFaults.of("x", new SQLException(fault)).detail()).isEqualTo(message);
    }
}
