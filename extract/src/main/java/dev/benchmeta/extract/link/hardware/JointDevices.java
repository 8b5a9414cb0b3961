package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import java.util.List;
import java.util.regex.Pattern;

/** Devices that a text names together as one place: "on 16 A100 and 8 H100 GPUs". */
final class JointDevices {
    /**
     * Between two devices of one place: ", and an", " GPUs and eight", " and 8x", and between the
     * names of one: "an 8-GPU H100 server". Behind a mere comma a capital opens something else: "On
     * an M4, FooKit CPU".
     */
    private static final Pattern JOINT =
            Pattern.compile(
                    " |(?: ?(?:GPUs?|CPUs?|boards?|cards?|devices?|clusters?|nodes?|servers?)?"
                            + "(?:(?:,? and| &|/) ?(?:an? |the )?|, (?![A-Z][\\w-]* ))"
                            + "(?:(?!(?:an?|the|on|over|with|to|than|for|in|of|by|at|vs|using|versus)\\b|\\w+(?:ing|es|ed)\\b)[\\w-]+ ){0,2}(?:\\d+x)?)");

    private JointDevices() {}

    /**
     * Where the place ends that a device opens: behind the last device joined to it.
     *
     * @param devices the devices of the sentence, in order
     * @param first index of the device that opens the place
     */
    static int end(NormalText source, List<NameSpan> devices, int first) {
        int last = first;
        while (last + 1 < devices.size()
                && joint(source, devices.get(last).end(), devices.get(last + 1).start())) {
            last++;
        }
        return devices.get(last).end();
    }

    /** Where the place begins to which a device belongs. */
    static int start(NormalText source, List<NameSpan> devices, int last) {
        int first = last;
        while (first > 0
                && joint(source, devices.get(first - 1).end(), devices.get(first).start())) {
            first--;
        }
        return devices.get(first).start();
    }

    private static boolean joint(NormalText source, int end, int start) {
        return end < start
                && start - end < 40
                && JOINT.matcher(source.text()).region(end, start).matches();
    }
}
