package dev.benchmeta.extract;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.lexicon.NameAutomaton;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameFinder;
import dev.benchmeta.extract.name.hardware.HardwareFinder;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads all names of a paper: hardware first, since it decides about stretches that others might
 * claim. Immutable.
 */
final class NameReader {
    private final NameAutomaton automaton;
    private final HardwareFinder hardware;
    private final NameFinder names;

    private NameReader(NameAutomaton automaton, HardwareFinder hardware, NameFinder names) {
        this.automaton = automaton;
        this.hardware = hardware;
        this.names = names;
    }

    /**
     * Loads the lexicons and the rules for names; what is wrong with them is added to {@code
     * faults}.
     */
    static NameReader load(Faults faults) {
        Lexicons lexicons = Lexicons.load(faults);
        HardwareFinder hardware = HardwareFinder.load(lexicons.taxonomy(), faults);
        return new NameReader(lexicons.automaton(), hardware, NameFinder.load(lexicons, faults));
    }

    FoundNames read(Document document) {
        List<LexiconHit> inTitle = automaton.find(document.title());
        List<LexiconHit> inBody = automaton.find(document.body());
        HardwareFinder.Found devices = hardware.find(document, inTitle, inBody);
        FoundNames found =
                names.find(document, inTitle, inBody, devices.hardware(), devices.spans());
        List<Note> notes = Stream.concat(devices.notes().stream(), found.notes().stream()).toList();
        return new FoundNames(found.names(), found.spans(), notes);
    }
}
