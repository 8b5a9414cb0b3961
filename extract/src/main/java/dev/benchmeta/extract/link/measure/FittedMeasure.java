package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.MetricWord.Source;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.Optional;

/**
 * Fits a measure that the clause names to the figure, its unit and the word of change: the first
 * refinement that applies decides, else it stays as named. Works on one measure of one clause.
 */
final class FittedMeasure {
    private final GainContext gain;
    private final Clause clause;
    private final int change;
    private final MetricWord word;
    private final Topic topic;

    FittedMeasure(GainContext gain, Topic topic, MetricWord word) {
        this.gain = gain;
        this.clause = gain.clause();
        this.change = gain.match().change();
        this.topic = topic;
        this.word = word;
    }

    /** The measure that the figure is of. */
    MetricWord fitted() {
        return new RefinedMeasure(gain, topic, word)
                .refined()
                .or(this::computed)
                .or(this::accelerated)
                .or(this::appended)
                .or(this::lessOfHint)
                .or(this::lossOfScore)
                .or(this::reductionBesideScore)
                .or(this::rivalSize)
                .or(this::produced)
                .or(this::found)
                .or(() -> new TaskQuality(gain, topic, word).read())
                .orElse(word);
    }

    /** "reduces training cost by 40%": compute, unless the paper counts money. */
    private Optional<MetricWord> computed() {
        if (word.item() < 0 || word.metric() != Metric.COST) {
            return Optional.empty();
        }
        String named = clause.lower(word.item());
        int last = named.lastIndexOf(' ');
        String noun = named.substring(last + 1);
        boolean cost = gain.words().is(MeasureWord.COST, noun);
        String run = last < 0 ? before(word.item()) : named.substring(0, last);
        return cost && gain.words().is(MeasureWord.RUN, run) && !topic.money()
                ? Optional.of(new MetricWord(Metric.COMPUTE, false, word.item(), word.source()))
                : Optional.empty();
    }

    private String before(int item) {
        return item == 0 ? "" : clause.lower(item - 1);
    }

    /** "a 2.8x improvement in tracking performance" by acceleration: it runs faster. */
    private Optional<MetricWord> accelerated() {
        boolean faster =
                gain.ratio()
                        && word.item() >= 0
                        && word.metric() == Metric.QUALITY
                        && clause.lower(word.item()).endsWith(" performance")
                        && topic.systems()
                        && topic.accelerates();
        return faster
                ? Optional.of(new MetricWord(Metric.SPEED, true, word.item(), word.source()))
                : Optional.empty();
    }

    /** "51% power saving, 3 percentage points more than X": more of the saving before. */
    private Optional<MetricWord> appended() {
        boolean more =
                gain.at(gain.item() - 1) == ','
                        && gain.figure().kind() == UnitKind.PERCENTAGE_POINTS
                        && gain.changeFollows()
                        && gain.change() == Change.UP
                        && gain.at(change + 1) == 'O';
        return gain.before()
                .filter(b -> more && b.figure().percent())
                .filter(b -> b.metric().metric() == word.metric() && saved(b))
                .map(b -> new MetricWord(word.metric(), true, word.item(), Source.NEAR));
    }

    private boolean saved(GainDraft before) {
        int noun = before.match().change();
        return gain.at(noun) == 'N'
                && (gain.changeOf(noun) == Change.GOOD || gain.changeOf(noun) == Change.DOWN);
    }

    /** "30% less inference": of what only hints at a metric; "performance drops" is a loss. */
    private Optional<MetricWord> lessOfHint() {
        if (word.item() < 0
                || gain.change() != Change.DOWN
                || !NamedMeasure.weak(clause, word.item())) {
            return Optional.empty();
        }
        String named = clause.lower(word.item());
        return named.equals("performance") || named.equals("efficiency")
                ? Optional.empty()
                : Optional.of(new MetricWord(word.metric(), false, word.item()));
    }

    private Optional<MetricWord> lossOfScore() {
        boolean loss =
                word.source() == Source.NEAR
                        && change >= 0
                        && (gain.changeFollows()
                                || gain.at(change) == 'N'
                                || word.metric() == Metric.COMPRESSION)
                        && gain.words().is(MeasureWord.LOSS, clause.lower(change));
        return loss ? Optional.of(MetricWord.assumed(Metric.QUALITY)) : Optional.empty();
    }

    /**
     * "91% F1 using few frames, a seven-fold reduction": surely not of the F1; "91% F1, with only a
     * 2% reduction" is of it.
     */
    private Optional<MetricWord> reductionBesideScore() {
        boolean beside =
                word.source() == Source.NEAR
                        && gain.changeFollows()
                        && gain.reduction()
                        && !gain.conceded()
                        && word.metric() == Metric.QUALITY
                        && word.higherIsBetter();
        Metric unnamed = gain.ratio() ? Metric.OTHER : Metric.QUALITY;
        return beside
                ? Optional.of(new MetricWord(unnamed, false, -1, Source.ASSUMED))
                : Optional.empty();
    }

    /** "outperforms models 57x larger", "beats models trained with 30 times more data" */
    private Optional<MetricWord> rivalSize() {
        LargerThing larger = new LargerThing(gain);
        if (!larger.ofRival()) {
            return Optional.empty();
        }
        if (larger.more()) {
            return Optional.of(new MetricWord(word.metric(), true, word.item()));
        }
        boolean data =
                change + 3 < clause.size()
                        && gain.words()
                                .in(MeasureWording.RIVAL_DATA, clause.text(change, change + 4));
        return Optional.of(
                new MetricWord(data ? Metric.DATA : Metric.MODEL_SIZE, true, word.item()));
    }

    /** "finds 2x more vulnerabilities", "prevents 3x more failures" */
    private Optional<MetricWord> found() {
        boolean bad =
                word.metric() == Metric.QUALITY
                        && !word.higherIsBetter()
                        && change >= 0
                        && clause.lower(change).equals("more");
        return bad && (finds(Phrases.beforeDeterminers(clause, gain.item())) || foundBefore())
                ? Optional.of(new MetricWord(word.metric(), true, word.item(), word.source()))
                : Optional.empty();
    }

    /** Only the verb right before the figure tells: "we find that it makes 2x more errors". */
    private boolean finds(int verb) {
        return verb >= 0
                && (clause.item(verb).is(WordClass.FINDING)
                        || gain.at(verb) == 'V' && clause.tells(verb, Change.DOWN));
    }

    /** "finds 2x more bugs and 3x more crashes", "finds 2x more crashes than A, 3x more than B" */
    private boolean foundBefore() {
        return gain.before()
                .filter(
                        b ->
                                finds(Phrases.beforeDeterminers(clause, b.item()))
                                        || b.metric().item() == word.item()
                                                && b.metric().higherIsBetter())
                .isPresent();
    }

    /** "produces 73% more trajectories": more of what is made is better, of what is used worse. */
    private Optional<MetricWord> produced() {
        boolean made =
                word.metric() == Metric.DATA
                        && change >= 0
                        && clause.lower(change).equals("more")
                        && clause.anyWord(
                                change - 5, change, w -> gain.words().is(MeasureWord.MAKING, w));
        return made
                ? Optional.of(new MetricWord(word.metric(), true, word.item()))
                : Optional.empty();
    }
}
