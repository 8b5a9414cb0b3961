package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordTables;

/** The words of {@code rules/devices.tsv} and the expressions of {@code rules/places.tsv}. */
public final class DeviceWords extends WordTables<DeviceWord, DeviceWording> {
    /** What is wrong with the files is added to {@code faults}. */
    public DeviceWords(Faults faults) {
        super("devices.tsv", DeviceWord.class, "places.tsv", DeviceWording.class, faults);
    }
}
