package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.lexicon.NameAutomaton;
import dev.benchmeta.extract.name.benchmark.BenchmarkFinder;
import dev.benchmeta.extract.name.benchmark.OwnSets;
import dev.benchmeta.extract.name.context.ContextReader;
import dev.benchmeta.extract.name.context.ListSpread;
import dev.benchmeta.extract.name.context.NameRules;
import dev.benchmeta.extract.name.context.Writing;
import dev.benchmeta.extract.name.contribution.ContributionFinder;
import dev.benchmeta.extract.name.model.ClueWeights;
import dev.benchmeta.extract.name.model.LearnedModels;
import dev.benchmeta.extract.name.model.ModelFinder;
import dev.benchmeta.extract.name.model.OwnModels;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.scene.SceneReader;
import dev.benchmeta.extract.name.scene.Terms;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds everything a paper names. Immutable and thread-safe. */
public final class NameFinder {
    private static final int SURE = 4;

    private final NameRules rules;
    private final NameAutomaton automaton;
    private final SceneReader reader;
    private final Acronyms acronyms;
    private final Terms terms;
    private final ContextReader contexts;
    private final ListSpread lists;
    private final Writing writing;
    private final ContributionFinder contributions;
    private final OwnModels own;
    private final LearnedModels learned;
    private final OwnSets sets;
    private final ModelFinder models;
    private final BenchmarkFinder benchmarks = new BenchmarkFinder();

    private NameFinder(NameRules rules, ClueWeights weights, Lexicons lexicons) {
        this.rules = rules;
        this.reader = new SceneReader(rules.words());
        this.automaton = lexicons.automaton();
        this.acronyms = new Acronyms(rules.words());
        this.terms = new Terms(rules.words());
        this.contexts = new ContextReader(rules.words(), rules.contexts());
        this.lists = new ListSpread(rules.words());
        this.writing = new Writing(rules);
        this.sets = new OwnSets(rules.words());
        this.models = new ModelFinder(rules.words());
        this.own = new OwnModels(rules.words(), models);
        this.learned = new LearnedModels(rules.words(), models, weights);
        this.contributions = new ContributionFinder(rules.words());
    }

    /**
     * Loads the rules of names.
     *
     * @param lexicons the names the program knows
     * @param faults takes everything that is wrong with the rules
     */
    public static NameFinder load(Lexicons lexicons, Faults faults) {
        return new NameFinder(NameRules.load(faults), ClueWeights.load(faults), lexicons);
    }

    /**
     * The names of a paper.
     *
     * @param hardware the hardware found elsewhere, taken over as it is
     * @param hardwareSpans where the hardware stands
     */
    public FoundNames find(
            Document document, List<Hardware> hardware, List<NameSpan> hardwareSpans) {
        return find(
                document,
                automaton.find(document.title()),
                automaton.find(document.body()),
                hardware,
                hardwareSpans);
    }

    /**
     * The names of a paper whose texts the lexicons have been sought in already.
     *
     * @param inTitle the lexicons' hits in the title
     * @param inBody the lexicons' hits in the abstract
     * @param hardware the hardware found elsewhere, taken over as it is
     * @param hardwareSpans where the hardware stands
     */
    public FoundNames find(
            Document document,
            List<LexiconHit> inTitle,
            List<LexiconHit> inBody,
            List<Hardware> hardware,
            List<NameSpan> hardwareSpans) {
        Decision decision = decide(document, inTitle, inBody);
        FoundThings found = new FoundThings(decision.scene(), hardwareSpans);
        List<Contribution> own =
                found.add(
                        NameKind.CONTRIBUTION,
                        decision.contributions(),
                        t -> new Contribution(t.name(), t.mentions()));
        List<Model> trained = found.add(NameKind.MODEL, decision.models(), ModelNames::model);
        List<Benchmark> measured =
                found.add(
                        NameKind.BENCHMARK,
                        decision.benchmarks(),
                        t ->
                                new Benchmark(
                                        t.name(),
                                        BenchmarkFinder.kind(t.candidate()),
                                        t.mentions()));
        return new FoundNames(
                new Names(own, trained, measured, hardware),
                found.spans(),
                found.notes(decision.taken()));
    }

    /** Every name-like phrase of a paper, with what it was taken for and why. */
    public List<NameReason> explain(Document document) {
        Decision decision =
                decide(document, automaton.find(document.title()), automaton.find(document.body()));
        return decision.scene().candidates().stream().map(decision::reason).toList();
    }

    /** The names a paper presents with what may tell which of them are models. */
    public List<PresentedName> presented(Document document) {
        Scene scene =
                scene(document, automaton.find(document.title()), automaton.find(document.body()));
        List<Candidate> found = contributions.find(scene);
        own.read(scene, found);
        return found.stream()
                .map(c -> new PresentedName(c.text(), learned.clues(scene, c)))
                .toList();
    }

    /** The lines and candidates of a paper with what their writing and surroundings say. */
    private Scene scene(Document document, List<LexiconHit> inTitle, List<LexiconHit> inBody) {
        Scene scene = reader.read(document, inTitle, inBody);
        acronyms.find(scene.lines()).forEach(scene::define);
        scene.removeIf(
                c -> rules.words().is(WordClass.GENERIC_PHRASE, c.text().toLowerCase(Locale.ROOT)));
        contexts.read(scene);
        scene.candidates().forEach(candidate -> writing.judge(candidate, scene.domain()));
        return scene;
    }

    private Decision decide(Document document, List<LexiconHit> inTitle, List<LexiconHit> inBody) {
        Scene scene = scene(document, inTitle, inBody);
        List<Candidate> found = contributions.find(scene);
        own.read(scene, found);
        learned.read(scene, found.stream().filter(c -> own.mayBeModel(scene, c)).toList());
        sets.read(scene, found);
        List<Candidate> presented = own.withoutSizes(scene, found);
        scene.candidates().stream()
                .filter(c -> !presented.contains(c) && terms.isTerm(c))
                .forEach(c -> c.add(new Evidence("term", Role.OTHER, SURE)));
        lists.read(scene);
        models.joinShortNames(scene, presented);
        models.joinOwnNames(scene, presented);
        models.readKin(scene);
        return new Decision(
                scene, presented, models.find(scene, presented), benchmarks.find(scene));
    }

    /** What was decided about a scene's candidates. */
    private record Decision(
            Scene scene,
            List<Candidate> contributions,
            List<Candidate> models,
            List<Candidate> benchmarks) {
        Set<Candidate> taken() {
            Set<Candidate> taken = new HashSet<>(contributions);
            taken.addAll(models);
            taken.addAll(benchmarks);
            return taken;
        }

        NameReason reason(Candidate candidate) {
            List<NameKind> kinds = new ArrayList<>();
            if (contributions.contains(candidate)) {
                kinds.add(NameKind.CONTRIBUTION);
            }
            if (models.contains(candidate)) {
                kinds.add(NameKind.MODEL);
            }
            if (benchmarks.contains(candidate)) {
                kinds.add(NameKind.BENCHMARK);
            }
            List<String> reasons =
                    candidate.evidence().stream()
                            .map(
                                    e ->
                                            e.role().name().toLowerCase(Locale.ROOT)
                                                    + '+'
                                                    + e.weight()
                                                    + ':'
                                                    + e.rule())
                            .toList();
            return new NameReason(candidate.text(), kinds, reasons);
        }
    }
}
