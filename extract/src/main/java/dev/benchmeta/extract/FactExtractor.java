package dev.benchmeta.extract;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.figure.FigureTables;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.link.Linker;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameFinder;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import java.util.List;

/**
 * Extracts the facts a paper's title and abstract state.
 *
 * <p>Immutable and thread-safe. Any text is valid input; the same paper gives the same facts.
 */
public final class FactExtractor {
    private final Linker linker;
    private final NameFinder names;

    private FactExtractor(Linker linker, NameFinder names) {
        this.linker = linker;
        this.names = names;
    }

    /**
     * Loads and checks the lexicons and rules.
     *
     * @throws IllegalStateException naming every fault as {@code file:line}, if a lexicon or rule is wrong
     */
    public static FactExtractor create() {
        Faults faults = new Faults();
        Linker linker = Linker.load(FigureTables.load(faults), faults);
        NameFinder names = NameFinder.load(Lexicons.load(faults), faults);
        faults.throwIfAny();
        return new FactExtractor(linker, names);
    }

    /** The facts of one paper. */
    public PaperFacts extract(Paper paper) {
        Document document = Document.of(paper);
        FoundNames found = names.find(document, List.of(), List.of());
        return new PaperFacts(paper, found.names(), linker.link(document, found.spans()), List.of(), found.notes());
    }
}
