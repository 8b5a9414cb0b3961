package dev.benchmeta.extract;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.figure.FigureTables;
import dev.benchmeta.extract.link.Claims;
import dev.benchmeta.extract.link.Linker;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.DocumentReader;
import dev.benchmeta.extract.text.ForeignText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Extracts the facts a paper's title and abstract state.
 *
 * <p>Immutable and thread-safe. Any text is valid input; the same paper gives the same facts.
 */
public final class FactExtractor {
    private final DocumentReader documents;
    private final NameReader names;
    private final Linker linker;
    private final ForeignText foreign;
    private final Explainer explainer;

    private FactExtractor(
            DocumentReader documents,
            NameReader names,
            Linker linker,
            ForeignText foreign,
            Explainer explainer) {
        this.documents = documents;
        this.names = names;
        this.linker = linker;
        this.foreign = foreign;
        this.explainer = explainer;
    }

    /**
     * Loads and checks the lexicons and rules.
     *
     * @throws IllegalStateException naming every fault as {@code file:line}, if a lexicon or rule
     *     is wrong
     */
    public static FactExtractor create() {
        Faults faults = new Faults();
        DocumentReader documents = DocumentReader.load(faults);
        FigureScanner scanner = FigureTables.load(faults);
        Linker linker = Linker.load(scanner, faults);
        NameReader names = NameReader.load(faults);
        ForeignText foreign = ForeignText.load(faults);
        faults.throwIfAny();
        return new FactExtractor(documents, names, linker, foreign, new Explainer(scanner));
    }

    /** One that passes nothing over to save time, for comparison. */
    FactExtractor ungated() {
        return new FactExtractor(documents, names, linker.ungated(), foreign, explainer);
    }

    /** The facts of one paper. */
    public PaperFacts extract(Paper paper) {
        Document document = documents.read(paper);
        FoundNames found = names.read(document);
        return facts(paper, found, linker.link(document, found));
    }

    /** The facts of one paper and how they came about. */
    public Explanation explain(Paper paper) {
        Document document = documents.read(paper);
        FoundNames found = names.read(document);
        Claims claims = linker.link(document, found);
        return explainer.explain(document, found, claims, facts(paper, found, claims));
    }

    /**
     * Facts with a note for every figure that a rule turned down. Of a text in another language
     * only names are certain.
     */
    private PaperFacts facts(Paper paper, FoundNames found, Claims claims) {
        Stream<Note> refused =
                claims.decisions().stream()
                        .filter(decision -> !decision.taken())
                        .map(decision -> new Note(decision.rule(), decision.span()));
        Optional<Note> inOther = foreign.note(paper);
        List<Note> notes =
                Stream.of(inOther.stream(), found.notes().stream(), refused)
                        .flatMap(note -> note)
                        .toList();
        if (inOther.isPresent()) {
            return new PaperFacts(paper, found.names(), List.of(), List.of(), notes);
        }
        return new PaperFacts(paper, found.names(), claims.gains(), claims.results(), notes);
    }
}
