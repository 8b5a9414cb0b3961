package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | Server Error | internal error, please report it: java.lang.StackOverflowError: deep",
                "505 | Unknown Version | the request cannot be read: Unknown Version",
                "400 | Illegal character | the request cannot be read: Illegal character"
            })
    void saysWhoseFaultItIs(int status, String reason, String detail) {
        byte[] document = Faults.document(status, reason, new StackOverflowError("deep"));
        assertThat(Json.tree(new String(document, StandardCharsets.UTF_8)).path("detail").asText())
                .isEqualTo(detail);
    }
}
