package dev.benchmeta.extract;

import dev.benchmeta.core.model.Names;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Extracts the facts a paper's title and abstract state.
 *
 * <p>Immutable and thread-safe. Any text is valid input; the same paper gives the same facts.
 */
public final class FactExtractor {
    private final Linker linker;
    private final Explainer explainer;

    private FactExtractor(Linker linker, Explainer explainer) {
        this.linker = linker;
        this.explainer = explainer;
    }

    /**
     * Loads and checks the lexicons and rules.
     *
     * @throws IllegalStateException naming every fault as {@code file:line}, if a lexicon or rule is wrong
     */
    public static FactExtractor create() {
        Faults faults = new Faults();
        FigureScanner scanner = FigureTables.load(faults);
        Linker linker = Linker.load(scanner, faults);
        faults.throwIfAny();
        return new FactExtractor(linker, new Explainer(scanner));
    }

    /** The facts of one paper. */
    public PaperFacts extract(Paper paper) {
        Document document = Document.of(paper);
        FoundNames names = names(document);
        return facts(paper, names, linker.link(document, names.spans()));
    }

    /** The facts of one paper and how they came about. */
    public Explanation explain(Paper paper) {
        Document document = Document.of(paper);
        FoundNames names = names(document);
        Claims claims = linker.link(document, names.spans());
        return explainer.explain(document, names, claims, facts(paper, names, claims));
    }

    private static FoundNames names(Document document) {
        return new FoundNames(Names.NONE, List.of(), List.of());
    }

    /** Facts with a note for every figure that a rule turned down. */
    private static PaperFacts facts(Paper paper, FoundNames names, Claims claims) {
        Stream<Note> refused = claims.decisions().stream()
                .filter(decision -> !decision.taken())
                .map(decision -> new Note(decision.rule(), decision.span()));
        List<Note> notes = Stream.concat(names.notes().stream(), refused).toList();
        return new PaperFacts(paper, names.names(), claims.gains(), claims.results(), notes);
    }
}
