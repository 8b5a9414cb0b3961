package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the gains and results of a document. Immutable and thread-safe. */
public final class Linker {
    private final ClauseBuilder clauses;
    private final GainReader gains;

    private Linker(ClauseBuilder clauses, GainReader gains) {
        this.clauses = clauses;
        this.gains = gains;
    }

    /** Loads the words and rules; what is wrong with them is added to {@code faults}. */
    public static Linker load(FigureScanner scanner, Faults faults) {
        Vocabulary vocabulary = Vocabulary.load(faults);
        GainRules rules = GainRules.load(faults);
        return new Linker(new ClauseBuilder(scanner, vocabulary), new GainReader(rules, scanner.units()));
    }

    /** The gains of a document. */
    public List<Gain> link(Document document, List<NameSpan> names) {
        List<Gain> found = new ArrayList<>();
        Trace trace = new Trace();
        document.allSentences().forEach(sentence -> sentence(sentence, names, trace, found));
        return found;
    }

    private void sentence(Sentence sentence, List<NameSpan> names, Trace trace, List<Gain> found) {
        List<NameSpan> inside = names.stream()
                .filter(n -> n.section() == sentence.source().section() && n.start() >= sentence.start() && n.end() <= sentence.end())
                .toList();
        List<Figure> figures = clauses.figures(sentence, inside);
        if (figures.isEmpty()) {
            return;
        }
        Clause clause = clauses.build(sentence, figures, inside);
        for (GainDraft draft : gains.read(clause, trace)) {
            Direction direction = Direction.of(draft, clause);
            Figure f = draft.figure();
            Span span = clause.source().span(f.extent().outerStart(), f.extent().outerEnd());
            Evidence evidence = new Evidence(span, clause.source().rawText(f.extent().outerStart(), f.extent().outerEnd()),
                    draft.match().rule().id(), draft.match().rule().confidence());
            found.add(new Gain(new Amount(f.low(), f.high(), f.unit(), draft.qualifier()), draft.metric().metric(),
                    direction.improves(), direction.ratio(), Links.NONE, evidence));
        }
    }
}
