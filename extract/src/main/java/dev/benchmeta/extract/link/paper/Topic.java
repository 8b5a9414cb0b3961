package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.text.Document;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about, as far as its words tell: systems, task quality, or another field. Counted
 * once, and only when asked; not thread-safe.
 */
public final class Topic {
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

    private static final Pattern FAST_TITLE =
            Pattern.compile(
                    "\\b(?:fast|faster|accelerat\\w+|speed\\w*|high-performance|parallel|at scale)\\b");

    /** How a paper says that it makes something run faster: "accelerating filters", "in C++". */
    private static final Pattern ACCELERATION =
            Pattern.compile("\\baccelerat\\w+|\\bc\\+\\+|\\bre-?implement\\w*");

    /** How a paper says that it counts money. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "[$€£] ?\\d|\\busd\\b|\\bdollars?\\b|\\bcents?\\b|\\bmonetary\\b|\\bpric(?:e|es|ed|ing)\\b|\\bapis?\\b|(?<!point )\\bcloud\\b|(?<!computationally )\\bcheap");

    private static final Pattern ATTACK =
            Pattern.compile(
                    "(?<!heart |panic |asthma )\\battack(?:s|ing|ers?)?\\b|\\b(?:jailbreak|hijack)|\\b(?:data|model|label|memory|knowledge|prompt|rag"
                            + "|backdoor) poisoning\\b|\\b(?:prompt|instruction) injection|\\b(?:adversarial|backdoor|trojan|sponge|evasion|poison(?:ed|ing))"
                            + " (?:\\S+ )?(?:prompt|example|perturbation|patch|suffix|input|trigger|image|text|sample)");

    /** What else a paper may do about attacks: "defending against", "a benchmark of". */
    private static final Pattern NO_ATTACK =
            Pattern.compile(
                    "defen[cs]e|defend|robust|detect|mitigat|protect|guard|secur|resilien|countermeasure|against|safe|benchmark"
                            + "|evaluat|understand|study|survey|assess|audit|train|shield|prevent|purif|remov|analy[sz]");

    private static final Pattern CHIPS =
            Pattern.compile(
                    "FPGA|ASIC|CMOS|VLSI|SRAM|DRAM|NoC\\b|RTL|(?i:\\b(?:chip|chiplet|silicon|(?<!quantum )(?:hardware|processor)|accelerator|multiplier"
                            + "|transistor|logic (?:gate|block|cell|circuit|element|synthesis|utilization|design)|floorplan|netlist|memristor|crossbar|in-memory|microarchitectur|wafer|\\d+ ?nm\\b))");

    /** Characters; a shorter text is too short to tell its field. */
    private static final int TELLING = 300;

    /** Different words of systems work; a single one stands in papers of all fields. */
    private static final int PLAIN = 2;

    private final String title;
    private final String text;
    private int systems = -1;
    private int quality = -1;
    private @Nullable Boolean attack;
    private @Nullable Boolean chips;
    private @Nullable Boolean accelerates;
    private @Nullable Boolean money;

    Topic(Document document) {
        title = document.title().text().toLowerCase(Locale.ROOT);
        text = document.title().text() + ' ' + document.body().text();
    }

    /** Whether there is text enough to tell a field. */
    public boolean told() {
        return text.length() >= TELLING;
    }

    /** Whether words of systems work outnumber those of task quality. */
    public boolean systems() {
        count();
        return systems > quality;
    }

    /** Whether it is systems work plainly enough for a factor that nothing names to be of speed. */
    public boolean plainlySystems() {
        count();
        return !told()
                || systems >= PLAIN && systems >= quality
                || FAST_TITLE.matcher(title).find();
    }

    /** Whether it is systems work that hardly speaks of task quality at all. */
    public boolean onlySystems() {
        count();
        return told() ? systems >= PLAIN && systems >= 3 * quality : systems > quality;
    }

    /** Whether it is about reconfigurable chips, whose resources are area. */
    public boolean reconfigurable() {
        return text.contains("FPGA");
    }

    /** Whether the title names an attack and nothing that is done about one. */
    public boolean attack() {
        if (attack == null) {
            attack = ATTACK.matcher(title).find() && !NO_ATTACK.matcher(title).find();
        }
        return attack;
    }

    /** Whether it speaks of chips or circuits, quantum ones aside. */
    public boolean chips() {
        if (chips == null) {
            chips = !told() || CHIPS.matcher(text).find();
        }
        return chips;
    }

    /** Whether anything speaks of speed or resources at all. */
    public boolean efficiency() {
        count();
        return !told() || systems > 0 || EFFICIENCY.matcher(lower()).find();
    }

    /** Whether the paper speaks of task quality and of no system at all. */
    public boolean onlyQuality() {
        count();
        return told() && systems == 0 && quality > 0;
    }

    /** Whether it says that something is made to run faster. */
    public boolean accelerates() {
        if (accelerates == null) {
            accelerates = ACCELERATION.matcher(lower()).find();
        }
        return accelerates;
    }

    /** Whether it counts money, so that what something costs is no computing time. */
    public boolean money() {
        if (money == null) {
            money = MONEY.matcher(lower()).find();
        }
        return money;
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
