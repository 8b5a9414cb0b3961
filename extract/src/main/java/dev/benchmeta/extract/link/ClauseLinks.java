package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.baseline.Announced;
import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.baseline.RepeatedRivals;
import dev.benchmeta.extract.link.claim.ChangeEnd;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.ShapeRule;
import dev.benchmeta.extract.link.direction.Direction;
import dev.benchmeta.extract.link.hardware.HardwareLinks;
import dev.benchmeta.extract.link.hardware.HardwareSetting;
import dev.benchmeta.extract.link.owner.ResultOwner;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.subject.SentenceBefore;
import dev.benchmeta.extract.link.subject.SubjectContext;
import dev.benchmeta.extract.link.subject.SubjectFinder;
import dev.benchmeta.extract.link.workload.WorkloadFinder;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Completes the drafts of one clause with their links, in the order of the clause. Not thread-safe.
 */
final class ClauseLinks {
    /** What pruning takes from a model. */
    private static final Set<Metric> SHRUNK =
            EnumSet.of(Metric.MODEL_SIZE, Metric.COMPRESSION, Metric.COMPUTE, Metric.TOKENS);

    private final PaperContext paper;
    private final Clause clause;
    private final BaselineFinder baselines;
    private final SubjectFinder subjects;
    private final ResultOwner owners;
    private final HardwareLinks hardware;
    private final HardwareSetting setting;
    private final WorkloadFinder workloads;
    private final Function<Clause, Optional<Announced>> rivalBefore;
    private final RepeatedRivals repeated;
    private Optional<String> lastBaseline = Optional.empty();
    private int lastItem = -1;

    /** The links of the gains so far, by their items. */
    private final Map<Integer, Links> told = new HashMap<>();

    /**
     * @param before what the sentence before tells of the subject
     * @param rivalBefore the rival that the sentence before announces
     */
    ClauseLinks(
            Clause clause,
            PaperContext paper,
            Dependencies dependencies,
            LinkWords words,
            SentenceBefore before,
            Function<Clause, Optional<Announced>> rivalBefore) {
        this.rivalBefore = rivalBefore;
        this.clause = clause;
        this.paper = paper;
        this.baselines = new BaselineFinder(clause);
        this.repeated = new RepeatedRivals(clause);
        this.subjects =
                new SubjectFinder(
                        SubjectContext.of(clause, paper, baselines, words.subjects()),
                        dependencies,
                        before);
        this.owners = new ResultOwner(clause, paper, baselines, words.subjects(), subjects);
        this.hardware = new HardwareLinks(clause, paper, baselines, words.devices());
        this.setting = new HardwareSetting(clause, paper, words.devices());
        this.workloads = new WorkloadFinder(clause, paper, baselines, words.workloads());
    }

    /** The gain of a draft; a baseline named for the gain before goes on to hold. */
    Gain gain(GainDraft draft) {
        Optional<Phrase> own = baselines.find(draft);
        if (baselines.newClaim(lastItem + 1, draft.item())) {
            lastBaseline = Optional.empty();
            repeated.clear();
        }
        if (own.isPresent() && !baselines.inBracket(draft.item())) {
            lastBaseline = own.filter(p -> !baselines.ofOne(p)).map(Phrase::raw);
        }
        lastItem = draft.item();
        Metric metric = draft.metric().metric();
        boolean efficiency = metric.kind() == GainKind.EFFICIENCY && metric != Metric.MODEL_SIZE;
        Optional<String> doer =
                subjects.inOrder(draft.item(), draft.order(), draft.groupSize())
                        .or(() -> subjects.ofGain(draft.item()));
        Optional<String> subject =
                doer.filter(hardware::onlyPlace).isPresent() ? paper.contribution() : doer;
        boolean itself = subject.filter(setting::machine).isPresent();
        Optional<String> where =
                itself || !efficiency
                        ? Optional.empty()
                        : hardware.find(draft.item(), draft.order(), draft.groupSize(), own)
                                .or(() -> setting.of(draft.item(), metric))
                                .or(() -> beside(draft));
        Optional<String> baseline =
                repeated.of(draft, own.map(Phrase::raw))
                        .or(() -> told(draft))
                        .filter(words -> !RivalKinds.address(words));
        Links links =
                new Links(
                        // nothing gains over itself: "an A100 that has 4x the bandwidth of FooChip"
                        subject.filter(words -> !baseline.equals(Optional.of(words))),
                        baseline,
                        where.filter(words -> !subject.equals(Optional.of(words))),
                        workload(draft, subject, baseline));
        told.put(draft.item(), links);
        Direction direction = Direction.of(draft, clause);
        return new Gain(
                draft.amount(),
                draft.metric().metric(),
                direction.improves(),
                direction.ratio(),
                links,
                evidence(
                        draft.figure(),
                        draft.match().rule(),
                        Trust.of(draft.metric(), direction.improves(), paper)));
    }

    /** The hardware of the figure before in one group: "cuts traffic and time by 40% and 20%". */
    private Optional<String> beside(GainDraft draft) {
        return draft.order() == 0
                ? Optional.empty()
                : Optional.ofNullable(told.get(draft.item())).flatMap(Links::hardware);
    }

    /** What a gain is for; neither what gains nor what it is compared with. */
    private Optional<String> workload(
            GainDraft draft, Optional<String> subject, Optional<String> baseline) {
        Predicate<String> other =
                words ->
                        !subject.equals(Optional.of(words)) && !baseline.equals(Optional.of(words));
        return workloads.find(draft.item(), draft.order(), draft.groupSize()).filter(other);
    }

    /** What the gain before or else the sentence before compares with. */
    private Optional<String> told(GainDraft draft) {
        if (baselines.alone(draft)) {
            return Optional.empty();
        }
        if (lastBaseline.isPresent()) {
            return lastBaseline;
        }
        Optional<Announced> before = announced(draft);
        Optional<String> own = before.flatMap(rivals -> rivals.ofFigure(draft, clause));
        if (own.isEmpty()) {
            lastBaseline = before.map(Announced::whole);
        }
        return own.or(() -> lastBaseline);
    }

    /**
     * What the sentence before compares with, where this one names nothing; what is left of a model
     * is a share of that model, whatever methods were beaten.
     */
    private Optional<Announced> announced(GainDraft draft) {
        boolean shrunk = SHRUNK.contains(draft.metric().metric());
        return draft.match().rule().construct() == Construct.CHANGE
                ? rivalBefore
                        .apply(clause)
                        .filter(rivals -> !shrunk || !rivals.methods(clause.rivals()))
                : Optional.empty();
    }

    /** The result of a draft. */
    Result result(ResultDraft draft) {
        Optional<String> subject = subject(draft);
        String unit = draft.figure().unit().isEmpty() ? "points" : draft.figure().unit();
        return new Result(
                draft.figure().told(draft.value()),
                unit,
                draft.metric(),
                subject,
                workloads.benchmark(draft),
                hardware.find(draft.item(), draft.order(), draft.groupSize(), Optional.empty()),
                evidence(draft.figure(), draft.match().rule(), 1));
    }

    private Optional<String> subject(ResultDraft draft) {
        return draft.end().isEmpty()
                ? owners.of(draft, lastBaseline, lastItem < draft.item())
                : owners.ofEnd(draft.item(), draft.end().get(), links(draft.end().get()));
    }

    private Links links(ChangeEnd end) {
        return Objects.requireNonNull(told.get(end.gain()), "a value without its gain");
    }

    private Evidence evidence(Figure figure, ShapeRule rule, double trust) {
        int start = figure.extent().statedStart();
        int end = figure.extent().outerEnd();
        return new Evidence(
                clause.source().span(start, end),
                clause.source().rawText(start, end),
                rule.id(),
                Math.round(rule.confidence() * trust * 100) / 100.0);
    }
}
