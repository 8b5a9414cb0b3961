package dev.benchmeta.report.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how many papers a table of hardware speaks of. */
final class HardwareNotes {
    private HardwareNotes() {}

    static List<String> of(HardwareUse use) {
        List<String> notes = new ArrayList<>(use.hints());
        long named = UseCount.papers(use.uses());
        notes.add(
                String.format(
                        Locale.ROOT,
                        "%,d of %,d papers name such hardware; not stated in %,d.",
                        named,
                        use.papers(),
                        use.without()));
        if (named > 0) {
            notes.add("A paper counts once in each role that it gives to the hardware.");
        }
        return notes;
    }
}
