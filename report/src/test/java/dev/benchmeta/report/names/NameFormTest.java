package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
    private static final List<String> PIECES =
            List.of(
                    "A100", "V100S", "8x", "8", "910b", "x", "NVIDIA", "tesla", "GPU", "GPUs",
                    "data", "sets", "tensor", "core", "Models", "the", "test", "vLLM", "Llama", "s",
                    "é", "漢", " ", " ", "-", "-", "_", ".", "$", "\\", "ﬁ", "+", "*", "K", "\n",
                    "");

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return name.toString();
    }

    @Test
    void theShortWayGivesTheSameForm() {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            String name = name(random);
            for (boolean hardware : List.of(true, false)) {
                assertThat(NameForm.of(name, hardware))
                        .as("'%s', hardware %s", name, hardware)
                        .isEqualTo(NameForm.stepByStep(name, hardware));
            }
        }
    }

    @Test
    void leavesOutVendorsKindsAndCounts() {
        assertThat(NameForm.of("two-stage NVIDIA A100 GPU", true)).isEqualTo("twostagea100");
        assertThat(NameForm.of("8x A100", true)).isEqualTo("a100");
        assertThat(NameForm.of("TensorRT-LLM", false)).isEqualTo("tensorrtllm");
    }

    @ParameterizedTest
    @CsvSource({
        "AMD, true",
        "8x AMD GPUs, true",
        "nvidia-gpu, true",
        "GPUs, false",
        "NVIDIA A100 GPU, false",
        "Radeon GPU, false",
    })
    void tellsAVendorWithoutADevice(String name, boolean vendor) {
        assertThat(NameForm.vendorAtMostWithKind(name)).isEqualTo(vendor);
    }

    @ParameterizedTest
    @CsvSource({
        "AMD GPUs, amdgpu",
        "8x NVIDIA GPUs, nvidiagpu",
        "NVIDIA A100 GPU, a100",
        "GPUs, gpu",
    })
    void keepsTheVendorOfADeviceThatHasNoOtherName(String name, String form) {
        assertThat(NameForm.device(name)).isEqualTo(form);
    }
}
