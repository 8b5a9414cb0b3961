package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Devices that are shared out to figures: "2x and 3x on A and B", "31% (12%) faster on a CPU
 * (GPU)". Immutable.
 */
final class HardwareShares {
    /** A device told by several names: "a Xilinx UltraScale+ FPGA". */
    record Device(int first, int last) {}

    /** Between the names of one device: "UltraScale+ VPU13 FPGA", "CPU core of a Xeon". */
    private static final Pattern ONE_NAME = Pattern.compile("x?(?:od?)?");

    /** Between the devices of a list. */
    private static final Pattern LISTED = Pattern.compile("x?(?:,a?|a)[dxK]{0,3}");

    private final Clause clause;

    HardwareShares(Clause clause) {
        this.clause = clause;
    }

    /** The device of a figure in a group, if a list of as many devices is named. */
    Optional<Device> ofGroup(
            int item, int order, int size, List<Integer> right, List<Integer> left) {
        Optional<Device> behind = inList(listed(right), order, size, item, true);
        if (behind.isPresent() || !respectively()) {
            return behind;
        }
        Optional<Device> before = inList(listed(left), order, size, item, false);
        List<Device> apart = joined(left);
        return before.isEmpty() && right.isEmpty() && apart.size() == size
                ? Optional.of(apart.get(order))
                : before;
    }

    /** "22x over A and 9x over B on an H100 and a Xeon, respectively": figures told one by one. */
    Optional<Device> ofFigure(int item, List<Integer> right) {
        List<List<Device>> lists = listed(right);
        if (lists.isEmpty() || !respectively()) {
            return Optional.empty();
        }
        List<Device> list = lists.get(0);
        int end = list.get(list.size() - 1).last() + 1;
        boolean told =
                clause.anyWord(end, Math.min(end + 2, clause.size()), HardwareShares::shared);
        List<Integer> figures = figures(list.get(0).first());
        int order = figures.indexOf(item);
        return told && figures.size() == list.size() && order >= 0
                ? Optional.of(list.get(order))
                : Optional.empty();
    }

    /** "31% (12%) faster on a CPU (GPU)": the figure in brackets is the device's in brackets. */
    int inBrackets(int item, int device) {
        String shape = clause.shape();
        boolean second = Phrases.at(clause, item + 1) == ')' && pairs(item);
        boolean alike =
                device > item && device + 3 < clause.size() + 1 && shape.startsWith("H(H)", device);
        return second && alike ? device + 2 : device;
    }

    private boolean pairs(int item) {
        int open = item - 1;
        while (open > 0 && Phrases.at(clause, open) == 'a') {
            open--;
        }
        return Phrases.at(clause, open) == '(' && Phrases.at(clause, open - 1) == Item.FIGURE;
    }

    private List<Integer> figures(int to) {
        List<Integer> figures = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            if (Phrases.at(clause, i) == Item.FIGURE) {
                figures.add(i);
            }
        }
        return figures;
    }

    private boolean respectively() {
        return clause.anyWord(0, clause.size(), HardwareShares::shared);
    }

    private static boolean shared(String word) {
        return word.startsWith("respective");
    }

    private Optional<Device> inList(
            List<List<Device>> lists, int order, int size, int item, boolean behind) {
        List<List<Device>> fitting = lists.stream().filter(l -> l.size() == size).toList();
        if (fitting.isEmpty() || behind && lists.get(0) != fitting.get(0)) {
            return Optional.empty();
        }
        List<Device> list = behind ? fitting.get(0) : fitting.get(fitting.size() - 1);
        return behind && lists.size() > 1 && figureBetween(item, list.get(0).first())
                ? Optional.empty()
                : Optional.of(list.get(order));
    }

    private boolean figureBetween(int item, int device) {
        return clause.shape().substring(item + 1, device).indexOf(Item.FIGURE) >= 0;
    }

    /** The devices in lists: what only commas, "and" and articles join. */
    private List<List<Device>> listed(List<Integer> items) {
        List<List<Device>> lists = new ArrayList<>();
        for (Device device : joined(items)) {
            List<Device> last = lists.isEmpty() ? List.of() : lists.get(lists.size() - 1);
            if (!last.isEmpty() && coordinated(last.get(last.size() - 1).last(), device.first())) {
                last.add(device);
            } else {
                lists.add(new ArrayList<>(List.of(device)));
            }
        }
        return lists;
    }

    private List<Device> joined(List<Integer> items) {
        List<Device> devices = new ArrayList<>();
        for (int item : items) {
            int last = devices.size() - 1;
            if (last >= 0 && oneName(devices.get(last).last(), item)) {
                devices.set(last, new Device(devices.get(last).first(), item));
            } else {
                devices.add(new Device(item, item));
            }
        }
        return devices;
    }

    private boolean oneName(int first, int second) {
        String between = clause.shape().substring(first + 1, second);
        return ONE_NAME.matcher(between).matches();
    }

    private boolean coordinated(int first, int second) {
        return LISTED.matcher(clause.shape().substring(first + 1, second)).matches();
    }
}
