package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import java.util.List;

/** Devices that a text names together as one place: "on 16 A100 and 8 H100 GPUs"; immutable. */
final class JointDevices {
    private final DeviceWords words;

    JointDevices(DeviceWords words) {
        this.words = words;
    }

    /**
     * Where the place ends that a device opens: behind the last device joined to it.
     *
     * @param devices the devices of the sentence, in order
     * @param first index of the device that opens the place
     */
    int end(NormalText source, List<NameSpan> devices, int first) {
        int last = first;
        while (last + 1 < devices.size()
                && joint(source, devices.get(last).end(), devices.get(last + 1).start())) {
            last++;
        }
        return devices.get(last).end();
    }

    /** Where the place begins to which a device belongs. */
    int start(NormalText source, List<NameSpan> devices, int last) {
        int first = last;
        while (first > 0
                && joint(source, devices.get(first - 1).end(), devices.get(first).start())) {
            first--;
        }
        return devices.get(first).start();
    }

    private boolean joint(NormalText source, int end, int start) {
        return end < start
                && start - end < 40
                && words.in(DeviceWording.JOINT, source.text().substring(end, start));
    }
}
