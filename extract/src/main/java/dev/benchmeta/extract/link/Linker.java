package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.parse.SentenceParser;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the gains and results of a document. Immutable and thread-safe. */
public final class Linker {
    /** How many characters a pronoun may stand behind the gain whose subject it means. */
    private static final int NEAR = 200;

    /** What was loaded from the rule files. */
    private record Rules(
            ClauseBuilder clauses,
            GainReader gains,
            ResultReader results,
            SubjectWords subjects,
            WorkloadWords workloads) {}

    private final Rules rules;
    private final SentenceParser parser;
    private final boolean gated;

    private Linker(Rules rules, SentenceParser parser, boolean gated) {
        this.rules = rules;
        this.parser = parser;
        this.gated = gated;
    }

    /** Loads the words and rules; what is wrong with them is added to {@code faults}. */
    public static Linker load(FigureScanner scanner, Faults faults) {
        ClauseBuilder clauses = new ClauseBuilder(scanner, Vocabulary.load(faults));
        GainReader gains =
                new GainReader(
                        ShapeRules.load("gain.rules", faults),
                        WordKinds.load("misreadings.tsv", MisreadingWord.class, faults),
                        WordKinds.load("measures.tsv", MeasureWord.class, faults),
                        scanner.units());
        ResultReader results =
                new ResultReader(
                        ShapeRules.load("results.rules", faults),
                        scanner.units(),
                        WordKinds.load("results.tsv", ResultWord.class, faults));
        SubjectWords subjects = SubjectWords.load(faults);
        Rules rules =
                new Rules(clauses, gains, results, subjects, WorkloadWords.load(subjects, faults));
        return new Linker(rules, new SentenceParser(), true);
    }

    /**
     * One that reads sentences without figures too, and parses those with figures before any rule
     * asks. It is slow and finds the same, which a test checks.
     */
    public Linker ungated() {
        return new Linker(rules, parser, false);
    }

    /** The claims of a document; what a title says and the abstract repeats is told once. */
    public Claims link(Document document, FoundNames names) {
        PaperContext paper = PaperContext.of(document, names);
        ClauseBuilder builder = rules.clauses.with(document);
        Trace trace = new Trace();
        List<Gain> gainsFound = new ArrayList<>();
        List<Result> resultsFound = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        WorkloadSetting workloads =
                new WorkloadSetting(paper, rules.workloads, s -> clause(s, paper, builder));
        List<Gain> told = List.of();
        for (Sentence sentence : document.allSentences().toList()) {
            Optional<Sentence> last = before;
            int first = gainsFound.size();
            Function<Clause, Optional<String>> rival =
                    next -> last.flatMap(s -> announced(s, paper, builder, next));
            SentenceBefore doer =
                    new SentenceBefore(
                            subjectBefore(sentence, gainsFound),
                            () -> last.map(s -> clause(s, paper, builder)));
            read(
                    sentence,
                    paper,
                    builder,
                    doer,
                    rival,
                    workloads,
                    trace,
                    told,
                    gainsFound,
                    resultsFound);
            told = List.copyOf(gainsFound.subList(first, gainsFound.size()));
            before = Optional.of(sentence);
        }
        return new Claims(
                oncePerPaper(gainsFound, Gain::evidence, Linker::figure),
                oncePerPaper(resultsFound, Result::evidence, Result::value),
                trace.decisions());
    }

    private static List<Object> figure(Gain gain) {
        return List.of(gain.amount().high(), gain.amount().unit());
    }

    /** Without what stands in the title if the abstract tells it too. */
    private static <T> List<T> oncePerPaper(
            List<T> facts, Function<T, Evidence> evidence, Function<T, Object> figure) {
        Predicate<T> inTitle = fact -> evidence.apply(fact).span().section() == Section.TITLE;
        Set<Object> told =
                facts.stream().filter(inTitle.negate()).map(figure).collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> !inTitle.test(fact) || !told.contains(figure.apply(fact)))
                .toList();
    }

    /** The subject of the last gain, if it stands in the sentence before. */
    private static Optional<String> subjectBefore(Sentence sentence, List<Gain> gains) {
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

    /** The rival that a sentence compares with. */
    private static Optional<String> announced(
            Sentence sentence, PaperContext paper, ClauseBuilder builder, Clause next) {
        return new RivalBefore(clause(sentence, paper, builder)).find(next);
    }

    private static Clause clause(Sentence sentence, PaperContext paper, ClauseBuilder builder) {
        List<NameSpan> inside =
                paper.within(sentence.source().section(), sentence.start(), sentence.end());
        List<Figure> figures = builder.outside(inside, sentence, builder.figures(sentence));
        return builder.build(sentence, figures, inside);
    }

    private void read(
            Sentence sentence,
            PaperContext paper,
            ClauseBuilder builder,
            SentenceBefore before,
            Function<Clause, Optional<String>> rivalBefore,
            WorkloadSetting workloads,
            Trace trace,
            List<Gain> told,
            List<Gain> gainsFound,
            List<Result> resultsFound) {
        List<Figure> scanned = rules.clauses.figures(sentence);
        if (gated && scanned.isEmpty()) {
            return;
        }
        List<NameSpan> inside =
                paper.within(sentence.source().section(), sentence.start(), sentence.end());
        List<Figure> figures = rules.clauses.outside(inside, sentence, scanned);
        if (gated && figures.isEmpty()) {
            return;
        }
        Clause clause = builder.build(sentence, figures, inside);
        Dependencies dependencies = new Dependencies(clause, parser);
        if (!gated && !figures.isEmpty()) {
            dependencies.parseNow();
        }
        ClauseLinks links =
                new ClauseLinks(
                        clause,
                        paper,
                        dependencies,
                        rules.subjects,
                        rules.workloads,
                        workloads,
                        before,
                        rivalBefore);
        Set<Integer> taken = new HashSet<>();
        List<GainDraft> drafts = rules.gains.read(clause, paper, dependencies, trace, taken);
        drafts.forEach(draft -> taken.add(draft.item()));
        List<Gain> gains = drafts.stream().map(links::gain).toList();
        gainsFound.addAll(new CarriedRival(clause, told).complete(drafts, gains));
        for (ResultDraft draft : rules.results.read(clause, paper, taken, trace)) {
            resultsFound.add(links.result(draft));
        }
    }
}
