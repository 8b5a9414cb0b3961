package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.RivalWording;
import dev.benchmeta.extract.link.paper.SubjectWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Baselines of the sentence before that hold on where this sentence names none and something tells
 * so: it states what follows from the gain before, says no more than "is lower", tells the same
 * measures again or of another place, gives as many figures "respectively" as there were rivals, or
 * says "these baselines". That a sentence goes on about the same system is no such sign, "further"
 * tells another claim. Immutable.
 */
public final class CarriedRival {
    /** What "speedup" may mean. */
    private static final Set<Metric> FAST =
            EnumSet.of(Metric.SPEED, Metric.LATENCY, Metric.THROUGHPUT, Metric.TRAINING_TIME);

    /** How many items "our" may stand before its noun. */
    private static final int LONGEST = 6;

    private final Clause clause;
    private final SubjectWords words;
    private final List<Gain> told;
    private final List<String> rivals;

    /**
     * @param told the gains of the sentence before
     */
    public CarriedRival(Clause clause, SubjectWords words, List<Gain> told) {
        this.clause = clause;
        this.words = words;
        this.told = List.copyOf(told);
        this.rivals = told.stream().flatMap(g -> g.links().baseline().stream()).distinct().toList();
    }

    /** The gains of the drafts, those without a baseline completed where a sign allows it. */
    public List<Gain> complete(List<GainDraft> drafts, List<Gain> linked) {
        List<Gain> gains = linked.stream().map(this::named).toList();
        if (rivals.isEmpty() || gains.stream().anyMatch(g -> g.links().baseline().isPresent())) {
            return gains;
        }
        Optional<String> shared =
                Optional.of(rivals.get(0))
                        .filter(
                                r ->
                                        one()
                                                && (holds(gains)
                                                        || drafts.stream().allMatch(this::bare)));
        List<Gain> complete = new ArrayList<>();
        for (int i = 0; i < gains.size(); i++) {
            Optional<String> rival = shared.isPresent() ? shared : listed(drafts.get(i));
            Gain gain = gains.get(i);
            complete.add(rival.isPresent() ? with(gain, rival) : gain);
        }
        return complete;
    }

    /** "over the baseline", where the sentence before tells of the FooRack baseline. */
    private Gain named(Gain gain) {
        return gain.links()
                .baseline()
                .filter(words -> clause.rivals().standard(words))
                .filter(words -> clause.text(0, clause.size()).contains("the " + words))
                .flatMap(
                        words ->
                                rivals.stream()
                                        .filter(rival -> rival.endsWith(" " + words))
                                        .findFirst())
                .map(rival -> with(gain, Optional.of(rival)))
                .orElse(gain);
    }

    /** Whether all that was told before has the same rival. */
    private boolean one() {
        return rivals.size() == 1 && told.stream().allMatch(g -> g.links().baseline().isPresent());
    }

    /** "Its memory is 40% lower": than what was told before. */
    private boolean bare(GainDraft draft) {
        int change = draft.match().change();
        return change == draft.item() + 1
                && Phrases.at(clause, change) == 'C'
                && "a,;.".indexOf(Phrases.at(clause, change + 1)) >= 0
                && Phrases.at(clause, Phrases.beforeDeterminers(clause, draft.item())) == 'e';
    }

    private boolean holds(List<Gain> gains) {
        return follows(gains) || pointed() || sameMeasures(gains) || elsewhere(gains);
    }

    /** "This leads to 30% lower cost", not "This leads to our FooPress, which cuts cost by 30%" */
    private boolean follows(List<Gain> gains) {
        return sign(RivalWording.FOLLOWS)
                .filter(sign -> !otherWork(clause.item(0).start() + sign.end()))
                .filter(
                        sign ->
                                Stream.concat(told.stream(), gains.stream())
                                        .allMatch(Gain::improves))
                .isPresent();
    }

    private Optional<MatchResult> sign(RivalWording kind) {
        String text = clause.text(0, clause.size());
        return clause.rivals().find(kind, text, 0, text.length());
    }

    /** Whether something of the authors' is named between a position and the next figure. */
    private boolean otherWork(int position) {
        for (int i = 0; i < clause.size() && Phrases.at(clause, i) != Item.FIGURE; i++) {
            boolean behind = clause.item(i).start() >= position;
            if (behind && (clause.lower(i).equals("our") || Phrases.at(clause, i) == Item.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** "against these frameworks" */
    private boolean pointed() {
        for (int i = 0; i + 2 < clause.size(); i++) {
            boolean marker = "OP".indexOf(Phrases.at(clause, i)) >= 0;
            if (marker && clause.rivals().is(RivalWord.AGAIN, clause.lower(i + 1))) {
                return clause.rivals().work(clause.lower(i + 2))
                        || clause.rivals().standard(clause.lower(i + 2));
            }
        }
        return false;
    }

    /** "With more shelves, X saves 60% of energy": the same was told of X before. */
    private boolean sameMeasures(List<Gain> gains) {
        return effects(told).containsAll(effects(gains))
                && doers(gains).equals(doers(told))
                && gains.stream().allMatch(gain -> gain.links().subject().isPresent())
                && !further();
    }

    /** "it further saves 20%": on top of what was told, or another claim. */
    private boolean further() {
        return IntStream.range(0, clause.size())
                .anyMatch(i -> clause.rivals().is(RivalWord.FURTHER, clause.lower(i)));
    }

    /** "On sand, FooPress reduces energy by 35%": as was told before of clay. */
    private boolean elsewhere(List<Gain> gains) {
        return sign(RivalWording.SETTING).isPresent()
                && gains.stream().allMatch(this::toldBefore)
                && (doers(gains).equals(doers(told)) || sameDoer(gains));
    }

    /** Whether the measure of a gain was told before; "speedup" may be any. */
    private boolean toldBefore(Gain gain) {
        return gain.improves()
                && told.stream()
                        .filter(Gain::improves)
                        .map(Gain::metric)
                        .anyMatch(
                                metric ->
                                        metric == gain.metric()
                                                || gain.metric() == Metric.SPEED
                                                        && FAST.contains(metric));
    }

    /** "In the large setting, our approach achieves", unlike "our competitor Kestrel achieves". */
    private boolean sameDoer(List<Gain> gains) {
        if (!unnamed(gains) && !unnamed(told)) {
            return false;
        }
        for (int verb = clause.shape().indexOf(Item.FIGURE) - 1; verb > 0; verb--) {
            int doer = Adverbs.before(clause, verb);
            boolean finite =
                    "vVPeRh".indexOf(Phrases.at(clause, verb)) >= 0
                            && !clause.lower(verb).endsWith("ing")
                            && Phrases.at(clause, doer) != 'a';
            if (finite) {
                return clause.rivals().is(RivalWord.SAME_DOER, clause.lower(doer)) || ourWork(doer);
            }
        }
        return false;
    }

    /** "our leaf-wise framework" */
    private boolean ourWork(int head) {
        int from = head - 1;
        while (from > 0 && Phrases.at(clause, from) == Item.OTHER && from > head - LONGEST) {
            from--;
        }
        return words.is(SubjectWords.Kind.OWN, clause.lower(head))
                && from >= 0
                && clause.lower(from).equals("our");
    }

    private static boolean unnamed(List<Gain> gains) {
        return gains.stream().allMatch(gain -> gain.links().subject().isEmpty());
    }

    private static Set<Effect> effects(List<Gain> gains) {
        return gains.stream()
                .map(gain -> new Effect(gain.metric(), gain.improves()))
                .collect(Collectors.toSet());
    }

    private record Effect(Metric metric, boolean improves) {}

    private static Set<Optional<String>> doers(List<Gain> gains) {
        return gains.stream().map(gain -> gain.links().subject()).collect(Collectors.toSet());
    }

    /** "improves by 3x and 2x, respectively": over the two that were told before. */
    private Optional<String> listed(GainDraft draft) {
        return rivals.size() == told.size()
                ? Announced.respective(rivals, draft, clause)
                : Optional.empty();
    }

    private static Gain with(Gain gain, Optional<String> rival) {
        Links links = gain.links();
        boolean itself = links.subject().equals(rival);
        return itself || gain.metric().kind() != GainKind.EFFICIENCY
                ? gain
                : new Gain(
                        gain.amount(),
                        gain.metric(),
                        gain.improves(),
                        gain.ratio(),
                        new Links(
                                links.subject(),
                                rival,
                                links.hardware(),
                                links.workload().filter(w -> !rival.get().equals(w))),
                        gain.evidence());
    }
}
