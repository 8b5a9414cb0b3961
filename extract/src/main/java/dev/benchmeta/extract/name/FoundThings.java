package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.NameKey;
import dev.benchmeta.extract.text.NormalText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the accepted names of a paper with their places. Lives inside one extraction; not
 * thread-safe.
 */
final class FoundThings {
    private final Scene scene;
    private final Map<Section, BitSet> hardware = new EnumMap<>(Section.class);

    /** Read when the first name asks. */
    private @Nullable TitleMentions title;

    private final List<NameSpan> spans = new ArrayList<>();

    FoundThings(Scene scene, List<NameSpan> hardware) {
        this.scene = scene;
        for (NameSpan span : hardware) {
            this.hardware
                    .computeIfAbsent(span.section(), k -> new BitSet())
                    .set(span.start(), span.end());
        }
        spans.addAll(hardware);
    }

    /** The records of {@code candidates}, one per canonical name, in the order of first mention. */
    <T> List<T> add(NameKind kind, List<Candidate> candidates, Function<Thing, T> record) {
        Map<String, List<Candidate>> byName = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String name =
                    kind == NameKind.CONTRIBUTION ? candidate.text() : CanonicalNames.of(candidate);
            byName.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>()).add(candidate);
        }
        List<Thing> things = new ArrayList<>();
        byName.values().forEach(same -> thing(kind, same, things));
        things.sort(Comparator.comparing(t -> t.places().get(0), FoundThings::compare));
        return things.stream().map(record).toList();
    }

    private void thing(NameKind kind, List<Candidate> same, List<Thing> things) {
        Candidate first = same.get(0);
        String name = kind == NameKind.CONTRIBUTION ? first.text() : CanonicalNames.of(first);
        Set<Thing.Place> places = new LinkedHashSet<>();
        same.forEach(candidate -> places(candidate, places));
        if (kind != NameKind.CONTRIBUTION) {
            places.removeIf(this::isHardware);
        }
        if (places.isEmpty()) {
            return;
        }
        List<Thing.Place> sorted = places.stream().sorted(FoundThings::compare).toList();
        things.add(new Thing(first, name, sorted));
        sorted.forEach(p -> spans.add(new NameSpan(p.section(), p.start(), p.end(), kind, name)));
    }

    private void places(Candidate candidate, Set<Thing.Place> places) {
        for (Candidate.Place place : candidate.places()) {
            places.add(place(place.line().section(), place.phrase().start(), place.phrase().end()));
        }
        for (Acronyms.Definition definition : candidate.spelled()) {
            places.add(place(definition.line().section(), definition.start(), definition.end()));
        }
        if (title == null) {
            title = new TitleMentions(scene);
        }
        places.addAll(title.of(candidate));
    }

    private Thing.Place place(Section section, int start, int end) {
        NormalText text = scene.document().text(section);
        return new Thing.Place(section, start, end, text.mention(start, end));
    }

    /**
     * Hardware wins over models and benchmarks, since its names come from a checked taxonomy, but
     * not over a longer name that merely holds it. A paper's own chip is hardware and a
     * contribution alike.
     */
    private boolean isHardware(Thing.Place place) {
        BitSet taken = hardware.getOrDefault(place.section(), new BitSet());
        int next = taken.nextSetBit(place.start());
        return next >= 0 && next < place.end();
    }

    private static int compare(Thing.Place a, Thing.Place b) {
        int bySection = a.section().compareTo(b.section());
        return bySection != 0
                ? bySection
                : a.start() != b.start() ? a.start() - b.start() : a.end() - b.end();
    }

    List<NameSpan> spans() {
        return spans.stream()
                .sorted(
                        Comparator.comparing(NameSpan::section)
                                .thenComparing(NameSpan::start)
                                .thenComparing(NameSpan::end))
                .toList();
    }

    /**
     * A note for every place of an ambiguous name of the lexicon that was not taken for what it may
     * name.
     */
    List<Note> notes(Collection<Candidate> taken) {
        List<Note> notes = new ArrayList<>();
        for (Candidate candidate : scene.candidates()) {
            Optional<LexiconHit> hit = candidate.known().filter(LexiconHit::ambiguous);
            if (hit.isPresent()
                    && !taken.contains(candidate)
                    && !(hit.get().entry() instanceof HardwareEntry)) {
                Thing.Place place =
                        place(
                                candidate.first().line().section(),
                                candidate.first().phrase().start(),
                                candidate.first().phrase().end());
                notes.add(
                        new Note(
                                "'"
                                        + candidate.text()
                                        + "' may name "
                                        + hit.get().entry().canonical()
                                        + ", but nothing beside it says so",
                                place.mention().span()));
            }
        }
        return notes;
    }
}
