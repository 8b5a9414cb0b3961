package dev.benchmeta.extract.link.hardware;

import com.google.common.base.Suppliers;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.Boundaries;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the hardware that a paper states for its whole evaluation, outside a clause; immutable. */
public final class HardwareSetting {
    /**
     * What hardly depends on the device, so that it is told of none but its own sentence's: "on an
     * A100 it runs at 30 fps. It sends 90% fewer bytes."
     */
    private static final Set<Metric> ANYWHERE =
            Set.of(Metric.COMMUNICATION, Metric.COMPRESSION, Metric.TOKENS);

    /** What a setting is told of only where the text adds to it or says it of all. */
    private static final Set<Metric> SELDOM = Set.of(Metric.COMPUTE, Metric.SCALE);

    /**
     * How many sentences a setting holds for: an abstract's length, so that long texts cost no
     * more.
     */
    static final int LOOK_BACK = 20;

    private final Clause clause;
    private final PaperContext paper;
    private final DeviceWords words;
    private final SettingSentences sentences;
    private final TargetHardware target;
    private final DeviceExtent extent;
    private final JointDevices joint;
    private final UnnamedMachine unnamed;
    private final Supplier<Optional<String>> elsewhere = Suppliers.memoize(this::find);
    private final Supplier<Optional<String>> stated = Suppliers.memoize(this::findStated);

    public HardwareSetting(Clause clause, PaperContext paper, DeviceWords words) {
        this.clause = clause;
        this.paper = paper;
        this.words = words;
        this.sentences = new SettingSentences(words);
        this.extent = new DeviceExtent(words);
        this.joint = new JointDevices(words);
        this.target = new TargetHardware(paper, words);
        this.unnamed = new UnnamedMachine(clause, words);
    }

    /**
     * What a figure whose clause names no device was reached on: the machine its sentence tells
     * ("on neuromorphic hardware"); the cores it tells ("On 48 cores, FooSort is 9x faster"), if
     * the setting told elsewhere is an accelerator or none; else that setting.
     */
    public Optional<String> of(int item, Metric metric) {
        return unnamed.machine(item).or(() -> around(item, metric));
    }

    /**
     * Whether what gains is itself a machine: "the 8-core FooChip system", not "sorting on a
     * FooChip".
     */
    public boolean machine(String subject) {
        if (Stream.of(subject.split(" ")).anyMatch(w -> words.is(DeviceWord.PLACE, w))) {
            return false;
        }
        int last = subject.lastIndexOf(' ');
        return paper.isHardware(subject)
                || last > 0
                        && words.is(DeviceWord.MACHINE, subject.substring(last + 1))
                        && paper.isHardware(subject.substring(0, last));
    }

    private Optional<String> around(int item, Metric metric) {
        Optional<String> setting =
                ANYWHERE.contains(metric)
                        ? Optional.empty()
                        : (SELDOM.contains(metric) ? stated : elsewhere).get();
        return setting.filter(words -> !accelerator(words))
                .or(() -> unnamed.cores(item))
                .or(() -> setting);
    }

    /**
     * The hardware that the title or a sentence before this one states as the setting of the
     * evaluation.
     */
    private Optional<String> find() {
        if (nowhere()) {
            return Optional.empty();
        }
        int first = Math.max(0, clause.sentence().index() - LOOK_BACK);
        for (int s = clause.sentence().index() - 1; s >= first; s--) {
            Sentence sentence = paper.document().sentences().get(s);
            boolean rightBefore = s == clause.sentence().index() - 1;
            Optional<String> device = told(sentence, rightBefore);
            if (device.isPresent()) {
                return device;
            }
        }
        return ofAll().or(() -> target.find(clause.sentence().index()));
    }

    /** The setting of the sentence that this one adds to, or of all that was measured. */
    private Optional<String> findStated() {
        if (nowhere()) {
            return Optional.empty();
        }
        int before = clause.sentence().index() - 1;
        return before >= 0 && sentences.further(clause.sentence().text())
                ? told(paper.document().sentences().get(before), true).or(this::ofAll)
                : ofAll();
    }

    /** Nothing ran where a title, a paper without devices or a simulation tells a figure. */
    private boolean nowhere() {
        return words.in(DeviceWording.SIMULATED, clause.sentence().text())
                || clause.source().section() == Section.TITLE
                || paper.found().names().hardware().isEmpty();
    }

    /**
     * The device of a sentence that tells a setting. A kind of machine is one too ("on 64 GPUs"),
     * but only right before the figure or where experiments ran, and not where it may be of a
     * result that its own sentence tells ("We measured 45 requests/s on a single CPU.").
     */
    private Optional<String> told(Sentence sentence, boolean rightBefore) {
        if (!target.tellsMachine(sentence)) {
            return Optional.empty();
        }
        String text = sentence.text();
        boolean setting = sentences.setting(text);
        if (setting || rightBefore && sentences.reached(text, clause.sentence().text())) {
            boolean kinds =
                    setting
                            && (rightBefore || sentences.experiments(text))
                            && !sentences.result(text);
            boolean same = !sentences.further(clause.sentence().text());
            return device(sentence, DeviceWording.SET_ON, kinds)
                    .filter(words -> setting || same || only(sentence, words));
        }
        return sentences.done(text)
                ? device(sentence, DeviceWording.DONE_ON, sentences.made(text))
                : Optional.empty();
    }

    /** Whether a sentence that tells what was reached names no second place. */
    private boolean only(Sentence sentence, String place) {
        return target.machines(sentence)
                .filter(n -> paper.namedDevice(n) || target.chip(n))
                .allMatch(n -> tells(place, n));
    }

    /** Whether a place tells a name: "8xA100s" tells "A100", not "A10". */
    private boolean tells(String place, NameSpan name) {
        String written = paper.written(name);
        int at = place.indexOf(written);
        while (at >= 0
                && !(Boundaries.startsWord(place, at)
                        && Boundaries.endsWord(place, at + written.length()))) {
            at = place.indexOf(written, at + 1);
        }
        return at >= 0;
    }

    /** "All experiments were run on one A100", in a sentence behind. */
    private Optional<String> ofAll() {
        return paper.document().sentences().stream()
                .skip(clause.sentence().index() + 1L)
                .filter(target::tellsMachine)
                .filter(sentence -> sentences.ofAll(sentence.text()))
                .flatMap(sentence -> device(sentence, DeviceWording.ALL_ON, true).stream())
                .findFirst();
    }

    /** The first named devices or family of a sentence that stand behind words of place. */
    private Optional<String> device(Sentence sentence, DeviceWording place, boolean kinds) {
        NormalText source = sentence.source();
        List<NameSpan> devices =
                target.machines(sentence).filter(n -> kinds || paper.namedDevice(n)).toList();
        return devices.stream()
                .filter(n -> paper.computes(n))
                .filter(n -> paper.namedDevice(n) || machine(sentence, n))
                .filter(n -> !target.rival(sentence, n))
                .filter(n -> words.in(place, TargetHardware.before(sentence, n)))
                .reduce((a, b) -> detailed(source, a, b) ? b : a)
                .map(n -> raw(source, devices, n));
    }

    /**
     * "servers with Alveo U50 cards", "RISC-V platforms, the K230": the product, not its family.
     */
    private boolean detailed(NormalText source, NameSpan family, NameSpan device) {
        return !paper.product(family)
                && paper.product(device)
                && words.in(
                        DeviceWording.DETAIL,
                        source.text().substring(family.end(), device.start()));
    }

    /** A device with its count and what is joined to it: "32 CPU cores". */
    private String raw(NormalText source, List<NameSpan> devices, NameSpan device) {
        int start = extent.counted(source, device.start());
        int end = joint.end(source, devices, devices.indexOf(device));
        return source.rawText(start, start < device.start() ? extent.withCores(source, end) : end);
    }

    private boolean accelerator(String setting) {
        return paper.found().spans().stream()
                .filter(
                        n ->
                                n.kind() == NameKind.HARDWARE
                                        && (paper.trains(n) || paper.type(n, HardwareClass.FPGA)))
                .anyMatch(n -> tells(setting, n));
    }

    /**
     * "an eight-GPU testbed", "4 GPUs", "a consumer-grade GPU": a machine, not a kind of machine,
     * nor what belongs to one ("a CPU overhead").
     */
    private boolean machine(Sentence sentence, NameSpan name) {
        return words.in(DeviceWording.MACHINE, TargetHardware.before(sentence, name))
                && !target.follows(DeviceWording.PART, sentence, name);
    }
}
