package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** The gains of a document; a title's gain that the abstract repeats is told once. */
    public List<Gain> link(Document document, List<NameSpan> names) {
        PaperContext paper = PaperContext.of(document, names);
        Trace trace = new Trace();
        List<Gain> found = new ArrayList<>();
        document.allSentences().forEach(sentence -> found.addAll(sentence(sentence, paper, trace)));
        return found.stream().filter(gain -> !repeated(gain, found)).toList();
    }

    private static boolean repeated(Gain gain, List<Gain> all) {
        return gain.evidence().span().section() == Section.TITLE
                && all.stream().anyMatch(other -> other.evidence().span().section() == Section.ABSTRACT
                        && other.amount().high() == gain.amount().high()
                        && other.amount().unit().equals(gain.amount().unit()));
    }

    private List<Gain> sentence(Sentence sentence, PaperContext paper, Trace trace) {
        List<NameSpan> inside = paper.within(sentence.source().section(), sentence.start(), sentence.end());
        List<Figure> figures = clauses.figures(sentence, inside);
        if (figures.isEmpty()) {
            return List.of();
        }
        Clause clause = clauses.build(sentence, figures, inside);
        List<Gain> found = new ArrayList<>();
        Optional<String> baseline = Optional.empty();
        for (GainDraft draft : gains.read(clause, trace)) {
            Links links = links(clause, paper, draft, baseline);
            baseline = links.baseline();
            found.add(gain(clause, draft, links));
        }
        return found;
    }

    private static Links links(Clause clause, PaperContext paper, GainDraft draft, Optional<String> before) {
        BaselineFinder baselines = new BaselineFinder(clause);
        HardwareLinks hardware = new HardwareLinks(clause, paper, baselines);
        Optional<String> baseline = baselines.find(draft).map(Phrase::raw);
        Optional<String> ran = hardware.find(draft.item(), draft.order(), draft.groupSize());
        boolean efficiency = draft.metric().metric().kind() == GainKind.EFFICIENCY;
        return new Links(
                new SubjectFinder(clause, paper, baselines).find(draft.item()),
                baseline.isPresent() ? baseline : before,
                ran.isPresent() || !efficiency ? ran : hardware.setting(),
                new WorkloadFinder(clause, paper, baselines).find(draft.item()));
    }

    private static Gain gain(Clause clause, GainDraft draft, Links links) {
        Direction direction = Direction.of(draft, clause);
        Figure figure = draft.figure();
        Amount amount = new Amount(figure.low(), figure.high(), figure.unit(), draft.qualifier());
        GainRule rule = draft.match().rule();
        int start = figure.extent().outerStart();
        int end = figure.extent().outerEnd();
        Evidence evidence = new Evidence(
                clause.source().span(start, end), clause.source().rawText(start, end), rule.id(), rule.confidence());
        return new Gain(amount, draft.metric().metric(), direction.improves(), direction.ratio(), links, evidence);
    }
}
