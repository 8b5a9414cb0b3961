package dev.benchmeta.extract.link;

import dev.benchmeta.extract.text.Document;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paper is about, as far as its words tell: systems, task quality, or another field. Counted
 * once, and only when asked; not thread-safe.
 */
final class Topic {
    private static final Pattern SYSTEMS =
            Pattern.compile(
                    "\\b(gpus?|cpus?|fpgas?|kernels?|compilers?|throughput|latency|hardware|accelerators?|cache|scheduling|scheduler"
                            + "|runtime|speedups?|bandwidth|gemm|cuda|parallelism|memory-bound|dataflow|instructions?|simd|cores?"
                            + "|microarchitecture|processors?|serving|hpc|execution)\\b");

    private static final Pattern QUALITY =
            Pattern.compile(
                    "\\b(accuracy|benchmarks?|datasets?|reasoning|classification|segmentation|detection|recognition|qa"
                            + "|question answering|generalization|annotations?|f1|recall|precision|alignment|retrieval|recommendation"
                            + "|translation|agents?|instruction-tuning|preference|fine-tuned|clinical|patients?)\\b");

    private static final Pattern EFFICIENCY =
            Pattern.compile(
                    "\\b(fast|faster|fastest|speed|speeds|speed-?ups?|accelerat\\w*|time|times|runtimes?|run-?times?|inference|efficien\\w*"
                            + "|computational\\w*|memory|costs?|scal\\w+|real-time|parallel\\w*|slow\\w*|expensive|cheap\\w*|overheads?)\\b");

    private static final Pattern CHIPS =
            Pattern.compile(
                    "FPGA|ASIC|CMOS|VLSI|SRAM|DRAM|NoC\\b|RTL|(?i:\\b(?:chip|chiplet|silicon|hardware|accelerator|processor|multiplier"
                            + "|transistor|logic|floorplan|netlist|memristor|crossbar|in-memory|microarchitectur|wafer|\\d+ ?nm\\b))");

    /** Characters; a shorter text is too short to tell its field. */
    private static final int TELLING = 300;

    private final String text;
    private int systems = -1;
    private int quality = -1;

    Topic(Document document) {
        text = document.title().text() + ' ' + document.body().text();
    }

    /** Whether there is text enough to tell a field. */
    boolean told() {
        return text.length() >= TELLING;
    }

    /** Whether words of systems work outnumber those of task quality. */
    boolean systems() {
        count();
        return systems > quality;
    }

    /** Whether it is about reconfigurable chips, whose resources are area. */
    boolean reconfigurable() {
        return text.contains("FPGA");
    }

    /** Whether it speaks of chips or circuits, quantum ones aside. */
    boolean chips() {
        return !told() || CHIPS.matcher(text).find();
    }

    /** Whether anything speaks of speed or resources at all. */
    boolean efficiency() {
        count();
        return !told() || systems > 0 || EFFICIENCY.matcher(lower()).find();
    }

    /** Whether the paper speaks of task quality and of no system at all. */
    boolean onlyQuality() {
        count();
        return told() && systems == 0 && quality > 0;
    }

    private void count() {
        if (systems < 0) {
            systems = distinct(SYSTEMS, lower());
            quality = distinct(QUALITY, lower());
        }
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static int distinct(Pattern words, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.size();
    }
}
