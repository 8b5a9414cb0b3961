package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.baseline.CarriedRival;
import dev.benchmeta.extract.link.baseline.RivalBefore;
import dev.benchmeta.extract.link.claim.Decision;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.claim.Trace;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.ClauseBuilder;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.subject.KindBefore;
import dev.benchmeta.extract.link.subject.SentenceBefore;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.parse.SentenceParser;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one paper sentence by sentence: the gains and results of each, linked with what the
 * sentence before tells. Not thread-safe.
 */
final class PaperReader {
    /** How many characters a pronoun may stand behind the gain whose subject it means. */
    private static final int NEAR = 200;

    private final PaperContext paper;
    private final Linker.Rules rules;
    private final SentenceParser parser;
    private final boolean gated;
    private final ClauseBuilder clauses;
    private final KindBefore kinds;
    private final Map<Sentence, Clause> built = new HashMap<>();
    private final Trace trace = new Trace();
    private final List<Gain> gains = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** The sentence before, and its gains. */
    private Optional<Sentence> before = Optional.empty();

    private List<Gain> gainsBefore = List.of();

    /**
     * @param gated whether sentences without figures are passed over, and a sentence is parsed only
     *     when a rule asks
     */
    PaperReader(PaperContext paper, Linker.Rules rules, SentenceParser parser, boolean gated) {
        this.paper = paper;
        this.rules = rules;
        this.parser = parser;
        this.gated = gated;
        this.clauses = rules.clauses().with(paper.document());
        this.kinds = new KindBefore(paper, rules.words().subjects(), this::clause);
    }

    /** Reads the next sentence of the paper. */
    void read(Sentence sentence) {
        int first = gains.size();
        List<Figure> scanned = clauses.figures(sentence);
        if (!gated || !scanned.isEmpty()) {
            List<NameSpan> names = names(sentence);
            List<Figure> figures = clauses.outside(names, sentence, scanned);
            if (!gated || !figures.isEmpty()) {
                Clause clause = clauses.build(sentence, figures, names);
                built.put(sentence, clause);
                read(clause, !figures.isEmpty());
            }
        }
        gainsBefore = List.copyOf(gains.subList(first, gains.size()));
        before = Optional.of(sentence);
    }

    List<Gain> gains() {
        return gains;
    }

    List<Result> results() {
        return results;
    }

    /** Which rule read or refused which words, in the order of the paper. */
    List<Decision> decisions() {
        return trace.decisions();
    }

    private void read(Clause clause, boolean figures) {
        Dependencies dependencies =
                gated || !figures
                        ? Dependencies.whenAsked(clause, parser)
                        : Dependencies.atOnce(clause, parser);
        ClauseLinks links = links(clause, dependencies);
        Set<Integer> taken = new HashSet<>();
        List<GainDraft> drafts = rules.gains().read(clause, paper, dependencies, trace, taken);
        drafts.forEach(draft -> taken.add(draft.item()));
        List<Gain> linked = drafts.stream().map(links::gain).toList();
        gains.addAll(
                new CarriedRival(clause, rules.words().subjects(), gainsBefore)
                        .complete(drafts, linked));
        for (ResultDraft draft : rules.results().read(clause, paper, drafts, taken, trace)) {
            results.add(links.result(draft));
        }
    }

    private ClauseLinks links(Clause clause, Dependencies dependencies) {
        Optional<Sentence> last = before;
        SentenceBefore told =
                new SentenceBefore(
                        paper,
                        rules.words().subjects(),
                        subjectBefore(clause.sentence()),
                        () -> last.map(this::clause),
                        kinds);
        return new ClauseLinks(
                clause,
                paper,
                dependencies,
                rules.words(),
                told,
                next -> last.flatMap(sentence -> new RivalBefore(clause(sentence)).find(next)));
    }

    /** The subject of the last gain, if it stands in the sentence before. */
    private Optional<String> subjectBefore(Sentence sentence) {
        return gains.isEmpty()
                ? Optional.empty()
                : Optional.of(gains.get(gains.size() - 1))
                        .filter(gain -> near(gain.evidence().span(), sentence))
                        .flatMap(gain -> gain.links().subject());
    }

    private static boolean near(Span last, Sentence sentence) {
        int start = sentence.source().span(sentence.start(), sentence.start() + 1).start();
        return last.section() == sentence.source().section() && start - last.end() < NEAR;
    }

    /** The words of a sentence, which others before or behind it may ask for again. */
    private Clause clause(Sentence sentence) {
        return built.computeIfAbsent(sentence, this::build);
    }

    private Clause build(Sentence sentence) {
        List<NameSpan> names = names(sentence);
        List<Figure> figures = clauses.outside(names, sentence, clauses.figures(sentence));
        return clauses.build(sentence, figures, names);
    }

    private List<NameSpan> names(Sentence sentence) {
        return paper.within(sentence.source().section(), sentence.start(), sentence.end());
    }
}
