package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.text.NormalText;
import java.util.regex.Matcher;

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
        Matcher cores = behind(DeviceWording.CORES, source, end);
        return cores.lookingAt() ? cores.end() : end;
    }

    /** Where the count in front of a name begins, else the name. */
    int counted(NormalText source, int start) {
        String before = source.text().substring(Math.max(0, start - NEAR), start);
        Matcher count = words.of(DeviceWording.COUNT).matcher(before);
        return count.find() ? start - (before.length() - count.start()) : start;
    }

    /** "5 H100-days": whether an amount of hours follows a name, which is no place. */
    boolean hours(NormalText source, int end) {
        return behind(DeviceWording.HOURS, source, end).lookingAt();
    }

    private Matcher behind(DeviceWording wording, NormalText source, int end) {
        return words.of(wording).matcher(source.text()).region(end, source.text().length());
    }
}
