package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.HardwareTaxonomy;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the hardware a paper names, says what the paper does with it and how many of it there are.
 *
 * <p>Immutable and thread-safe.
 */
public final class HardwareFinder {
    /**
     * What was found.
     *
     * @param hardware one entry per distinct thing, in the order of first mention
     * @param spans every mention, in the order of the text
     * @param notes names that were not taken, and why
     */
    public record Found(List<Hardware> hardware, List<NameSpan> spans, List<Note> notes) {
        public Found {
            hardware = List.copyOf(hardware);
            spans = List.copyOf(spans);
            notes = List.copyOf(notes);
        }
    }

    private final Map<String, Device> devices = new HashMap<>();
    private final HardwareWords words;
    private final HardwareReader reader;

    private HardwareFinder(HardwareTaxonomy taxonomy, HardwareWords words) {
        for (HardwareEntry entry : taxonomy.entries()) {
            devices.put(entry.id(), device(entry, taxonomy));
        }
        this.words = words;
        this.reader = new HardwareReader(words);
    }

    /**
     * A finder over the devices of {@code taxonomy}; what is wrong with its rules is added to
     * {@code faults}.
     */
    public static HardwareFinder load(HardwareTaxonomy taxonomy, Faults faults) {
        return new HardwareFinder(taxonomy, HardwareWords.load(faults));
    }

    /**
     * The hardware of a paper.
     *
     * @param titleHits hits of any lexicon in the title; a longer name of another lexicon hides the
     *     hardware in it
     * @param bodyHits hits of any lexicon in the abstract
     */
    public Found find(Document document, List<LexiconHit> titleHits, List<LexiconHit> bodyHits) {
        HardwareHits hits = HardwareHits.of(devices, titleHits, bodyHits);
        if (hits.isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        List<HardwareScene> scenes =
                lines(document).map(line -> reader.scene(line, hits.sites(line))).toList();
        HardwareDoubts doubts = new HardwareDoubts(words, new HardwareExtent(words));
        List<HardwarePhrase> phrases =
                doubts.settle(reader.withOwn(scenes)).stream()
                        .flatMap(scene -> reader.phrases(scene).stream())
                        .toList();
        List<HardwarePhrase> unified =
                HardwareMerge.unified(HardwareMerge.withoutOwnKinds(phrases));
        return new Found(HardwareMerge.entries(unified), spans(unified), doubts.notes());
    }

    private Stream<HardwareLine> lines(Document document) {
        return Stream.concat(
                document.titleSentences().stream().map(HardwareLine::of),
                HardwareLine.of(document.sentences(), words.of(Kind.OURS)).stream());
    }

    private static List<NameSpan> spans(List<HardwarePhrase> phrases) {
        return phrases.stream().map(HardwareFinder::span).toList();
    }

    private static NameSpan span(HardwarePhrase phrase) {
        Section section = phrase.line().source().section();
        String name = phrase.site().device().name();
        return new NameSpan(section, phrase.start(), phrase.end(), NameKind.HARDWARE, name);
    }

    private static Device device(HardwareEntry entry, HardwareTaxonomy taxonomy) {
        return new Device(
                entry.canonical(),
                entry.level(),
                entry.type(),
                taxonomy.vendor(entry),
                taxonomy.family(entry).map(HardwareEntry::canonical));
    }
}
