package dev.benchmeta.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {
    @ParameterizedTest
    @CsvSource({"Llama 3.1 8B Instruct,Llama 3.1", "Zorba-7B,Zorba", "Me LLaMA 13/70B,Me LLaMA 13"})
    void theFamilyStandsBeforeTheSize(String name, String family) {
        assertThat(ModelNames.family(name, Optional.empty())).contains(family);
    }
}
