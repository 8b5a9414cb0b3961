package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.text.NormalText;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Tells what belongs to the words of a device besides its name; immutable. */
final class DeviceExtent {
    /** How many characters a count before a name may take. */
    private static final int NEAR = 24;

    private final DeviceWords words;

    DeviceExtent(DeviceWords words) {
        this.words = words;
    }

    /** "64 CPU cores", not "64 CPU": where the cores end that a count before a kind counts. */
    int withCores(NormalText source, int end) {
        return behind(DeviceWording.CORES, source, end).map(MatchResult::end).orElse(end);
    }

    /** Where the count in front of a name begins, else the name. */
    int counted(NormalText source, int start) {
        return words.find(DeviceWording.COUNT, source.text(), Math.max(0, start - NEAR), start)
                .map(MatchResult::start)
                .orElse(start);
    }

    /** "5 H100-days": whether an amount of hours follows a name, which is no place. */
    boolean hours(NormalText source, int end) {
        return behind(DeviceWording.HOURS, source, end).isPresent();
    }

    private Optional<MatchResult> behind(DeviceWording wording, NormalText source, int end) {
        return words.find(wording, source.text(), end, source.text().length());
    }
}
