package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells to which claim of a clause a device belongs where several are told; immutable. */
final class DeviceClaims {
    /** "by 2x, and on accelerators it gains 9x": the place of the next claim. */
    private static final Pattern OPENS_NEXT = Pattern.compile("[aw]x?n[dxKq]{0,4}$");

    /** "faster than A and B on": B is a rival. */
    private static final Pattern OF_RIVALS = Pattern.compile("O[xdEHB]{1,5}axn[dxKq]{0,4}$");

    /** "1.2x end-to-end and 2x attention speedup on a CPU" */
    private static final Pattern TOGETHER = Pattern.compile("[xd]{0,3}aF[xMmd]{0,3}Nn");

    private static final Pattern OF_WHOLE = Pattern.compile("^o?d?[mM]{1,2}o.*n[dxKq]{0,4}$");

    /** "2x on an H100, while BarKit runs": another does something. */
    private static final Pattern OTHER_CLAUSE = Pattern.compile(",[wz]d?[Ex]{1,3}[vVP]");

    private static final Pattern LACK = Pattern.compile("[CNMmx]{0,3}w(?=[dx]?H)");

    private static final Pattern NEXT_CLAIM = Pattern.compile("[wz;s]");

    /** The last "and runs", "and can sort": what is told with it is not told of a figure before. */
    private static final Pattern PREDICATE = Pattern.compile("(.*a[evV]).*");

    private final Clause clause;
    private final DeviceWords words;
    private final DeviceExtent extent;

    DeviceClaims(Clause clause, DeviceWords words) {
        this.clause = clause;
        this.words = words;
        this.extent = new DeviceExtent(words);
    }

    /**
     * "cuts work by 90%, with 4x on an H100 and 7x on a Xeon": each device belongs to a figure of
     * its own, none to the first.
     */
    boolean ofOtherFigures(int item, List<Integer> right) {
        return right.size() > 1
                && figureWithin(item + 1, right.get(0))
                && !TOGETHER.matcher(clause.shape().substring(item + 1)).lookingAt()
                && figureWithin(right.get(0) + 1, right.get(1));
    }

    /** "by 71% on FooChip and 54% on BarChip": what stands on the left is of the first figure. */
    boolean placedElsewhere(int item, int left) {
        return Phrases.at(clause, item + 1) == 'n'
                && "xE".indexOf(Phrases.at(clause, item + 2)) >= 0
                && Phrases.at(clause, item - 1) == 'a'
                && clause.shape().substring(0, left).indexOf(Item.FIGURE) >= 0;
    }

    /**
     * "is 2x faster on an H100, while BarKit cuts memory by 40%": the H100 is of what is before.
     */
    boolean ofClauseBefore(int item, int left) {
        if (left > item || clause.shape().substring(0, left).indexOf(Item.FIGURE) < 0) {
            return false;
        }
        Matcher other = OTHER_CLAUSE.matcher(clause.shape()).region(left, item);
        return other.find() && !clause.lower(other.end() - 1).endsWith("ing");
    }

    /** "(1) 3x faster on two cards; (2) 5x": the cards are of the first item. */
    boolean enumerated(int hardware, int item) {
        int next = clause.shape().indexOf(';', hardware);
        return next >= 0
                && next < item
                && clause.shape().substring(next, item).indexOf('(') >= 0
                && (figureWithin(0, hardware)
                        || clause.shape().lastIndexOf(Item.ABSOLUTE, hardware) >= 0);
    }

    /** "4x on an H100 and 7x on a Xeon": the H100 is of a figure that stands before it. */
    boolean measuredOn(int hardware) {
        String before = clause.shape().substring(0, hardware);
        int figure = before.lastIndexOf(Item.FIGURE);
        return figure >= 0
                && !opensNext(before)
                && !NEXT_CLAIM.matcher(before).region(figure, hardware).find();
    }

    /**
     * "Evaluated on A, it is 2x faster than execution on B", "36% of the performance of FooKit on
     * B": B is the rival's.
     */
    boolean rivals(int item, int hardware) {
        String between = clause.shape().substring(item + 1, hardware);
        return between.indexOf('O') >= 0 || OF_WHOLE.matcher(between).find();
    }

    /** "pretrains on one A100 and yields 2x on a node of 8 GPUs": the A100 is of the first verb. */
    boolean predicate(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char shape = Phrases.at(clause, i);
            if ((shape == 'v' || shape == 'V')
                    && Phrases.at(clause, i - 1) == 'a'
                    && !clause.lower(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "reductions on an FPGA (80% in area, 50% in LUTs)": the figures in brackets are of it. */
    boolean detailed(int item, int hardware) {
        int open = hardware + 1;
        String within = open < item ? clause.shape().substring(open, item) : "";
        int close = clause.shape().indexOf(')', item);
        return within.startsWith("(")
                && within.indexOf(')') < 0
                && close > 0
                && clause.shape().substring(item, close).indexOf(Item.HARDWARE) < 0;
    }

    /** "and a 9x speedup without a GPU" */
    boolean without(int item) {
        Matcher lack = LACK.matcher(clause.shape()).region(item + 1, clause.size());
        return lack.lookingAt() && clause.lower(lack.end() - 1).equals("without");
    }

    /** "on A and B, 2x faster than others on A": a device named once more tells the place. */
    boolean again(int hardware, List<Integer> before) {
        return Phrases.at(clause, hardware - 1) == 'n'
                && before.stream().anyMatch(i -> names(i, hardware));
    }

    /** "A100 GPU" names the A100; "A100" does not name the A10. */
    private boolean names(int longer, int name) {
        return (" " + clause.lower(longer) + " ").contains(" " + clause.lower(name) + " ");
    }

    /**
     * "2x the efficiency of a Xeon, paving the way for inference on phones": nothing was measured
     * there, unless a number says what was ("enabling 25 FPS on an H100").
     */
    boolean outlook(int item, int hardware) {
        for (int i = item + 1; i < hardware; i++) {
            if (clause.lower(i).equals("making") || promise(i, hardware) && !told(i, hardware)) {
                return true;
            }
        }
        return false;
    }

    /** ", paving the way for", ", enabling deployment on", not ", enabling a model to run on". */
    private boolean promise(int verb, int hardware) {
        String word = clause.lower(verb);
        boolean possible =
                words.is(DeviceWord.ENABLING, word)
                        && clause.anyWord(verb, hardware, w -> words.is(DeviceWord.USE, w))
                        && !counted(hardware);
        return (possible || words.is(DeviceWord.OUTLOOK, word))
                && clause.shape().substring(Math.max(0, verb - 2), verb).indexOf(',') >= 0;
    }

    private boolean counted(int hardware) {
        return words.is(DeviceWord.COUNTING, clause.lower(hardware - 1))
                || Phrases.at(clause, hardware - 1) == Item.NUMBER
                || extent.counted(clause.source(), clause.item(hardware).start())
                        < clause.item(hardware).start();
    }

    private boolean told(int from, int to) {
        return figureWithin(from, to)
                || clause.shape().substring(from, to).indexOf(Item.ABSOLUTE) >= 0;
    }

    /**
     * Not "a 2x speedup and can sort in 1 s on a CPU", but "2x faster and reducing power to 1 W on
     * a CPU", and a gain told with a named device: "a 2x speedup and sorts in 1 s on an H100".
     */
    boolean ofLast(int item, String between, boolean named) {
        Matcher last = PREDICATE.matcher(between);
        return !last.matches()
                || between.indexOf(Item.FIGURE, last.end(1)) >= 0
                || between.indexOf(Item.ABSOLUTE, last.end(1)) >= 0
                        && (named && Phrases.at(clause, item) == Item.FIGURE
                                || clause.lower(item + last.end(1)).endsWith("ing"));
    }

    /** Whether a device behind these shapes is the place of the next claim. */
    static boolean opensNext(String before) {
        return OPENS_NEXT.matcher(before).find() && !OF_RIVALS.matcher(before).find();
    }

    boolean figureWithin(int from, int to) {
        return clause.shape().substring(from, to).indexOf(Item.FIGURE) >= 0;
    }

    /** "3x GPU and 2x CPU speedup": the two are no one place. */
    boolean figureBetween(int one, int other) {
        return one != other && figureWithin(Math.min(one, other) + 1, Math.max(one, other));
    }
}
