package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which hardware names of a clause may say where something ran; immutable. */
final class HardwareSites {
    /** Between a kind and the figure measured there: "GPU inference by", "ASICs by". */
    private static final Pattern MEASURED =
            Pattern.compile("oHb[dq]{0,2}|o?H(?:[mMN]{1,3}|xN)(?:[bo][dq]{0,2}|q?)");

    /** Between a device and the figure measured there: "increases Xavier span by". */
    private static final Pattern DEVICE_MEASURED = Pattern.compile("o?Hxb[dq]{0,2}");

    private static final Pattern ITS_FIGURE = Pattern.compile("b[dq]{0,2}F");

    /** Before the second of two rivals: "outperforms the CPU by 23x and the". */
    private static final Pattern BEATEN = Pattern.compile("P[^;vVz]*F[,a]{1,2}[dxqK]{0,3}$");

    private static final Pattern STUDIED = Pattern.compile("[xHNm]n[dxKHao]{0,9}$");

    private static final Pattern SIDES = Pattern.compile("\\([HE](?:a[HE])+\\)");

    private static final Pattern OF_BASELINE = Pattern.compile("O[^,;@vVz]{1,10}n[dxe']*");

    /** From a marker to what is named in its phrase: "over A, B and the C". */
    private static final Pattern RIVALS = Pattern.compile("O[dxKEBHMmoe'()a,-]*$");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final HardwareNouns nouns;
    private final DeviceExtent extent;
    private final DeviceWords words;

    HardwareSites(Clause clause, PaperContext paper, BaselineFinder baselines, DeviceWords words) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.extent = new DeviceExtent(words);
        this.nouns = new HardwareNouns(clause, words);
        this.words = words;
    }

    /** Whether an item names what computes, and nothing says that the subject did not run there. */
    boolean candidate(int item) {
        NameSpan name = clause.item(item).name();
        if (name == null || Phrases.at(clause, item) != Item.HARDWARE) {
            return false;
        }
        return (paper.computes(name) || on(item))
                && !paper.also(name, NameKind.CONTRIBUTION)
                && !baselines.inBaseline(item)
                && !modifier(item, name)
                && !subject(item)
                && !sides(item)
                && !without(item)
                && !each(item)
                && !equalled(item)
                && !ofBaseline(item)
                && !beaten(item)
                && !rival(item, name);
    }

    /** "on DRAM", "on faulty ReRAM hardware": memory in which something is computed. */
    private boolean on(int item) {
        boolean told = clause.lower(item).endsWith("hardware");
        return clause.anyWord(item - (told ? 2 : 1), item, w -> w.equals("on"));
    }

    /** Whether words of place stand before a name: "on", "using", "For the edge platform, it". */
    boolean placed(int item) {
        int start = clause.sentence().start();
        String before = clause.source().text().substring(start, clause.item(item).start());
        return words.in(DeviceWording.PLACED, before) || employed(item) || nouns.ranOn(item);
    }

    /** "accelerates CPU inference by 8x", "NPU speedups of 2x" */
    boolean measured(int item, int figure) {
        boolean of = Phrases.at(clause, item - 1) == 'o';
        String shape = item < figure ? clause.shape().substring(item - (of ? 1 : 0), figure) : "";
        return item < figure
                && (MEASURED.matcher(shape).matches()
                        || device(item) && DEVICE_MEASURED.matcher(shape).matches()
                        || itsFigure(item) && shape.indexOf(Item.FIGURE) < 0);
    }

    /** "GPU throughput by 5x and CPU by 9x": the second kind's figure stands right behind it. */
    boolean itsFigure(int item) {
        return Phrases.at(clause, item - 1) == 'a'
                && Phrases.at(clause, item - 2) == Item.FIGURE
                && ITS_FIGURE.matcher(clause.shape()).region(item + 1, clause.size()).lookingAt();
    }

    private boolean device(int item) {
        NameSpan name = clause.item(item).name();
        return name != null && paper.namedDevice(name);
    }

    /** "experiments on an H100 and a Xeon", "a version run on 8 GPUs": no more than the place. */
    boolean studied(int item) {
        String before = clause.shape().substring(0, item);
        return STUDIED.matcher(before).find();
    }

    /** "by exploiting GPU parallelism", "by adding 2 GPUs" */
    private boolean employed(int item) {
        NameSpan name = clause.item(item).name();
        int verb = "dK".indexOf(Phrases.at(clause, item - 1)) >= 0 ? item - 2 : item - 1;
        return verb >= 0
                && words.is(DeviceWord.EMPLOY, clause.lower(verb))
                && name != null
                && !paper.namedDevice(name);
    }

    /** "by 4,120x/63x (GPU/WSE)": a bracket of names alone tells the sides of the comparison. */
    private boolean sides(int item) {
        int open = clause.shape().lastIndexOf('(', item);
        int close = clause.shape().indexOf(')', item);
        return open > 0
                && close > item
                && SIDES.matcher(clause.shape().substring(open, close + 1)).matches();
    }

    /**
     * "compared with BarServe on the same phone's CPU": a kind named behind the baseline is its
     * own.
     */
    private boolean ofBaseline(int item) {
        return paper.found().names().hardware().size() > 1
                && OF_BASELINE.matcher(clause.shape().substring(0, item)).matches();
    }

    /**
     * "over A, B and a 16-thread C (CPU)", "compared to a large GPU of that class (NVIDIA T4)":
     * what stands in the phrase of the rivals is theirs; a device in brackets may be the place.
     */
    private boolean rival(int item, NameSpan name) {
        String before = clause.shape().substring(Math.max(0, item - 20), item);
        Matcher rivals = RIVALS.matcher(before);
        if (!rivals.find()) {
            return false;
        }
        String phrase = rivals.group();
        boolean fronted = rivals.start() == 0 && item < 20;
        boolean open = phrase.lastIndexOf('(') > phrase.lastIndexOf(')');
        return !(fronted && phrase.indexOf(',') >= 0)
                && !utilized(item - phrase.length() + 1, item)
                && (!open || !paper.namedDevice(name) || phrase.indexOf(Item.HARDWARE) >= 0);
    }

    /** "over the baseline utilizing an FPGA": what the subject did, behind the rival. */
    private boolean utilized(int from, int item) {
        for (int i = from + 1; i < item; i++) {
            boolean verb =
                    clause.text(i, i + 1).endsWith("ing")
                            && "xEBHMm".indexOf(Phrases.at(clause, i - 1)) >= 0;
            if (verb
                    && (Phrases.at(clause, i + 1) == 'd'
                            || words.is(DeviceWord.EMPLOY, clause.lower(i)))) {
                return !Phrases.capital(clause, i);
            }
        }
        return false;
    }

    /** "outperforms the CPU by 23x and the GPU by 4x" */
    private boolean beaten(int item) {
        return ITS_FIGURE.matcher(clause.shape()).region(item + 1, clause.size()).lookingAt()
                && BEATEN.matcher(clause.shape().substring(0, item)).find();
    }

    /** "a performance comparable to four A100" */
    private boolean equalled(int item) {
        int to = item - 1;
        while (to > 0 && "dxK".indexOf(Phrases.at(clause, to)) >= 0 && item - to < 4) {
            to--;
        }
        return Phrases.at(clause, to) == 't'
                && clause.anyWord(to - 3, to, w -> words.is(DeviceWord.EQUALLED, w));
    }

    /** "higher per-GPU throughput": a rate, not a place. */
    private boolean each(int item) {
        return clause.source()
                .text()
                .regionMatches(true, clause.item(item).start() - 4, "per-", 0, 4);
    }

    /** "80x faster without GPU acceleration", "without requiring more GPUs" */
    private boolean without(int item) {
        int before = item - 1;
        while (before >= 0
                && ("dxC".indexOf(Phrases.at(clause, before)) >= 0
                        || clause.lower(before).endsWith("ing")
                                && clause.anyWord(
                                        before - 1, before, w -> words.is(DeviceWord.WITHOUT, w)))
                && item - before < 4) {
            if (words.is(DeviceWord.WITHOUT, clause.lower(before))) {
                return true;
            }
            before--;
        }
        return before >= 0 && words.is(DeviceWord.WITHOUT, clause.lower(before));
    }

    /** "GPU memory", "GPU hours" and "the GPU model" say nothing about what ran where. */
    private boolean modifier(int item, NameSpan name) {
        if (extent.hours(clause.source(), clause.item(item).end())) {
            return true;
        }
        return !paper.namedDevice(name)
                && !employed(item)
                && !nouns.tested(item)
                && nouns.modifier(item);
    }

    /** What stands right in front of the verb achieves the figure itself. */
    private boolean subject(int item) {
        int verb = item + 1;
        while (Phrases.at(clause, verb) == 'a' && Phrases.at(clause, verb + 1) == Item.HARDWARE) {
            verb += 2;
        }
        char next = Phrases.at(clause, verb);
        return (next == 'v' || next == 'P') && !clause.lower(verb).endsWith("ing") && !placed(item);
    }
}
