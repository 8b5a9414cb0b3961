package dev.benchmeta.report.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.benchmeta.report.score.Calibration.Bin;
import dev.benchmeta.report.score.Calibration.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void countsWhatIsRightWithinEachRange() {
        Calibration calibration =
                Calibration.of(
                        List.of(
                                new Judged(0.95, true),
                                new Judged(1, false),
                                new Judged(0.9, true),
                                new Judged(0.94, true),
                                new Judged(0.3, false)));
        assertThat(calibration.bins()).hasSize(3);
        Bin low = calibration.bins().get(0);
        assertThat(List.of(low.from(), low.to(), low.expected())).containsExactly(0.0, 0.7, 0.3);
        assertThat(low.share()).isZero();
        Bin middle = calibration.bins().get(1);
        assertThat(middle.from()).isEqualTo(0.9);
        assertThat(middle.count()).isEqualTo(2);
        assertThat(middle.share()).isEqualTo(1);
        assertThat(middle.expected()).isCloseTo(0.92, within(1e-9));
        Bin high = calibration.bins().get(2);
        assertThat(high.right()).isEqualTo(1);
        assertThat(high.count()).isEqualTo(2);
    }

    @Test
    void hasNoEmptyRanges() {
        assertThat(Calibration.of(List.of()).bins()).isEmpty();
    }
}
