package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.figure.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Chooses the metrics of a gain: what the clause names, fitted to the figure's unit, else a
 * default.
 */
final class MetricChoice {
    /** Metrics a difference in percentage points may be of; else it is of task quality. */
    private static final Set<Metric> SHARES =
            Set.of(Metric.UTILIZATION, Metric.OTHER, Metric.BANDWIDTH);

    private static final Pattern MAKING =
            Pattern.compile("offer|produc|provid|contain|generat|collect|synthesi|includ|compris");

    private static final Pattern DATA =
            Pattern.compile("(?i)\\b(?:data|datasets?|corpora|corpus)\\b");

    private static final Pattern COMPARATIVE = Pattern.compile("[a-z]{3,}er");

    /** "X, a model 6x larger": the rival. */
    private static final Pattern MODELS =
            Pattern.compile("models?|networks?|llms?|systems?|counterparts?");

    private static final Pattern TRAINS =
            Pattern.compile("(?:pre-?)?train(?:s|ing)?|converges?|converging");

    /** "occupies 168 MB: a 96% reduction", "in 12 s, marking an 11% reduction" */
    private static final Pattern VALUED = Pattern.compile("U[xn]{0,3}[:,(-][vx]{0,2}d{0,2}$");

    private static final Pattern TRAINED = Pattern.compile("(?:pre-?)?train(?:s|ed|ing)?");

    /** "outperforms baselines trained with 30 times more data": the rival needs so much more. */
    private static final Pattern TRAINED_RIVAL = Pattern.compile("[PRO][xdE]{1,4}xw$");

    /** "with only 1.9% drops": of the scores, where nothing else is said. */
    private static final Pattern LOSS = Pattern.compile("drops?|degradations?|loss|losses");

    /** What somebody does with things that grow: "scaling to", "able to process". */
    private static final Pattern SCALES =
            Pattern.compile(
                    "scal(?:es?|ing)$|handl(?:es?|ing)$|process(?:es|ing)?$|supports?$|enabl(?:es?|ing)$"
                            + "|simulat(?:es?|ing)$|solv(?:es?|ing)$|accommodat(?:es?|ing)$|allow(?:s|ing)?$");

    private static final int SCALED_REACH = 12;

    private final Clause clause;
    private final PaperContext paper;
    private final Units units;

    MetricChoice(Clause clause, PaperContext paper, Units units) {
        this.clause = clause;
        this.paper = paper;
        this.units = units;
    }

    /**
     * The metrics of the figure at {@code at}; empty if nothing tells.
     *
     * @param before the gain read before this one in the clause
     */
    List<MetricWord> of(int at, Figure figure, ShapeRules.Match match, Optional<GainDraft> before) {
        if (match.rule().construct() == Construct.PAIR) {
            return measuredBefore(at);
        }
        if (match.rule().construct() == Construct.WITHIN) {
            return List.of(within(at));
        }
        boolean apposed =
                match.rule().id().equals("metric.before")
                        || match.rule().construct() == Construct.BARE;
        if (apposed && Phrases.at(clause, at - 1) == ',') {
            List<MetricWord> measured = reachedBefore(at);
            if (!measured.isEmpty()) {
                return measured;
            }
        }
        if (match.rule().id().equals("only.of.name") && setAfter(at)) {
            return List.of(MetricWord.implied(Metric.DATA));
        }
        if (scaled(at, match)) {
            return List.of(new MetricWord(Metric.SCALE, true, -1));
        }
        UnknownMeasures unknown =
                new UnknownMeasures(clause, !figure.ratio() && !paper.topic().systems());
        List<MetricWord> found =
                new MetricSearch(clause, at, figure.ratio(), match, before, unknown).find();
        if (!found.isEmpty()) {
            return found.stream().map(word -> fitting(at, word, figure, match)).toList();
        }
        if (match.rule().construct() == Construct.PLUS
                && figure.kind() == UnitKind.PERCENT
                && paper.topic().systems()
                && clause.shape().indexOf(Item.BENCHMARK) < 0
                && Phrases.at(clause, at + 1) == 'O') {
            return List.of(MetricWord.assumed(Metric.SPEED));
        }
        if (match.rule().construct() == Construct.BEAT && !figure.ratio()) {
            List<MetricWord> measured =
                    figure.kind() == UnitKind.POINTS
                                    || figure.kind() == UnitKind.PERCENTAGE_POINTS
                                    || clause.anyWord(0, at, "while"::equals)
                            ? List.of()
                            : measuredBefore(at);
            boolean faster =
                    figure.kind() == UnitKind.PERCENT
                            && paper.topic().systems()
                            && clause.shape().indexOf(Item.BENCHMARK) < 0;
            List<MetricWord> assumed =
                    faster
                            ? List.of(MetricWord.assumed(Metric.SPEED))
                            : byDefault(at, figure, match);
            return measured.isEmpty() ? assumed : measured;
        }
        if (lowered(at, figure, match)) {
            return List.of(new MetricWord(Metric.QUALITY, false, -1));
        }
        return byDefault(at, figure, match);
    }

    /** "within 7% of the optimal throughput"; of scores if nothing else is said. */
    private MetricWord within(int at) {
        int last = Math.min(clause.size(), at + 6);
        for (int i = at + 2; i < last && Phrases.at(clause, at + 1) == 'o'; i++) {
            if ("xdEM".indexOf(Phrases.at(clause, i)) < 0) {
                break;
            }
            if (Phrases.at(clause, i) == 'M') {
                return MetricSearch.word(clause, i);
            }
        }
        int left = at - 1;
        while (left > at - 3 && "xd".indexOf(Phrases.at(clause, left)) >= 0) {
            left--;
        }
        return Phrases.at(clause, left) == 'M'
                ? MetricSearch.word(clause, left)
                : MetricWord.assumed(Metric.QUALITY);
    }

    /** "reduces accident rates (-32%)": an unknown measure that one would lower. */
    private boolean lowered(int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() != Construct.PLUS || figure.form() != Figure.Form.MINUS) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 8 && Phrases.at(clause, i) != ','; i--) {
            Word word = clause.item(i).word();
            if (Phrases.at(clause, i) == 'V' && word != null) {
                return word.change() == Change.DOWN;
            }
        }
        return false;
    }

    /**
     * "sustains 176 QPS at a 3.5 s objective, 2.3x the strongest baseline": the rate, not the
     * limit.
     */
    private List<MetricWord> reachedBefore(int at) {
        for (int i = at - 1; i > 0 && "z;".indexOf(Phrases.at(clause, i)) < 0; i--) {
            FigureGroup group = clause.item(i).group();
            boolean reached = "vR".indexOf(Phrases.at(clause, i - 1)) >= 0;
            if (group != null && reached && group.last().kind() == UnitKind.ABSOLUTE) {
                return units.metric(group.last().unit()).map(MetricWord::implied).stream().toList();
            }
        }
        return List.of();
    }

    /** "only 10% of WebSet" */
    private boolean setAfter(int at) {
        return Phrases.at(clause, at + 2) == Item.BENCHMARK
                || Phrases.at(clause, at + 3) == Item.BENCHMARK;
    }

    /**
     * The metric of the nearest absolute figure on the left: "2.1 bits per byte, beating xz by
     * 8.7%".
     */
    private List<MetricWord> measuredBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            FigureGroup group = clause.item(i).group();
            boolean setting = Phrases.at(clause, i - 1) == 'n';
            if (group != null && !setting && group.last().kind() == UnitKind.ABSOLUTE) {
                return List.of(
                        MetricWord.implied(units.metric(group.last().unit()).orElse(Metric.OTHER)));
            }
        }
        return List.of();
    }

    /**
     * "Performance" is speed in a factor, task quality in a percentage unless the paper is about
     * systems.
     */
    private MetricWord fitting(int at, MetricWord word, Figure figure, ShapeRules.Match match) {
        int named = word.item() >= 0 ? word.item() : match.change();
        boolean performance =
                named >= 0
                        && clause.lower(named).contains("performance")
                        && word.metric() == Metric.SPEED;
        boolean keeps = match.rule().construct() == Construct.KEEP;
        boolean kept =
                keeps
                        && (word.source() == MetricWord.Source.NEAR
                                || word.item() >= 0
                                        && word.metric() == Metric.SPEED
                                        && (!paper.topic().systems() || performance));
        boolean beside =
                performance
                        && figure.kind() == UnitKind.PERCENT
                        && !paper.topic().systems()
                        && speedBeside(at);
        boolean quality =
                beside
                        || keeps && performance && !paper.topic().systems()
                        || performance && paper.topic().onlyQuality()
                        || !figure.ratio() && (performance && !paper.topic().systems() || kept);
        boolean points =
                figure.kind() == UnitKind.POINTS
                        || figure.kind() == UnitKind.PERCENTAGE_POINTS
                                && !SHARES.contains(word.metric());
        boolean bareSum =
                match.rule().construct() == Construct.PLUS && figure.kind() == UnitKind.NONE;
        boolean decibels = figure.unit().equals("dB");
        boolean score = (points || bareSum || decibels) && word.metric().kind() != GainKind.QUALITY;
        boolean weak = word.item() >= 0 && clause.item(word.item()).is(WordClass.METRIC_WEAK);
        Optional<MetricWord> other =
                new RefinedMeasure(clause, paper.topic(), word, match).refined(figure);
        if (other.isPresent()) {
            return other.get();
        }
        if (word.metric() == Metric.SCALE && changeOf(match) == Change.DOWN && length(word)) {
            return new MetricWord(Metric.TOKENS, false, word.item());
        }
        if (word.metric() == Metric.SCALE && changeOf(match) == Change.DOWN && size(word)) {
            return new MetricWord(Metric.MODEL_SIZE, false, word.item());
        }
        if (word.metric() == Metric.UTILIZATION && figure.ratio() && throughput(word)) {
            return new MetricWord(Metric.THROUGHPUT, true, word.item(), word.source());
        }
        if (word.metric() == Metric.TOKENS
                && clause.anyWord(at - 5, at, w -> TRAINED.matcher(w).matches())) {
            return new MetricWord(Metric.DATA, word.higherIsBetter(), word.item(), word.source());
        }
        if (word.metric() == Metric.SPEED
                && clause.anyWord(at - 1, at, w -> TRAINS.matcher(w).matches())) {
            return new MetricWord(
                    Metric.TRAINING_TIME, word.higherIsBetter(), word.item(), word.source());
        }
        if (word.metric() == Metric.SPEED
                && word.item() >= 0
                && clause.lower(word.item()).equals("efficiency")
                && clause.anyWord(0, word.item(), w -> w.startsWith("energy"))) {
            return new MetricWord(Metric.ENERGY_EFFICIENCY, true, word.item(), word.source());
        }
        if (word.metric() == Metric.COMPUTE
                && changeOf(match) == Change.DOWN
                && used(word)
                && paper.topic().reconfigurable()) {
            return new MetricWord(Metric.DENSITY, false, word.item(), word.source());
        }
        if (word.metric() == Metric.UTILIZATION && changeOf(match) == Change.DOWN && used(word)) {
            return new MetricWord(Metric.DENSITY, false, word.item(), word.source());
        }
        if (weak && changeOf(match) == Change.DOWN && !performance(word)) {
            return new MetricWord(word.metric(), false, word.item());
        }
        if (word.source() == MetricWord.Source.NEAR
                && match.change() > at
                && LOSS.matcher(clause.lower(match.change())).matches()) {
            return MetricWord.assumed(Metric.QUALITY);
        }
        if (word.source() == MetricWord.Source.NEAR
                && match.change() > at
                && reduced(match.change())
                && word.metric() == Metric.QUALITY
                && word.higherIsBetter()) {
            // "91% F1 using few frames, a seven-fold reduction": surely not of the F1
            Metric unnamed = figure.ratio() ? Metric.OTHER : Metric.QUALITY;
            return new MetricWord(unnamed, false, -1, MetricWord.Source.ASSUMED);
        }
        if (largerRival(at, match)) {
            if (clause.lower(match.change()).equals("more")) {
                return new MetricWord(word.metric(), true, word.item());
            }
            boolean data =
                    match.change() + 3 < clause.size()
                            && DATA.matcher(clause.text(match.change(), match.change() + 4)).find();
            return new MetricWord(data ? Metric.DATA : Metric.MODEL_SIZE, true, word.item());
        }
        if (produced(word, match)) {
            return new MetricWord(word.metric(), true, word.item());
        }
        return quality || score
                ? new MetricWord(
                        Metric.QUALITY,
                        quality || word.higherIsBetter() || word.source() == MetricWord.Source.NEAR,
                        word.item(),
                        word.source())
                : word;
    }

    /** "scales to graphs an order of magnitude larger": larger in what it can do. */
    private boolean scaled(int at, ShapeRules.Match match) {
        int change = match.change();
        if (change <= at
                || !UnknownMeasures.LARGER.contains(clause.lower(change))
                || "O,;.)".indexOf(Phrases.at(clause, change + 1)) < 0
                || largerRival(at, match)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - SCALED_REACH; i--) {
            if ("P;F,zMe".indexOf(Phrases.at(clause, i)) >= 0) {
                return false;
            }
            if (SCALES.matcher(clause.lower(i)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** "a performance gain of 10% and a 4.6x speedup": the two are not the same. */
    private boolean speedBeside(int at) {
        for (int i = at + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            Word word = clause.item(i).word();
            boolean speed =
                    word != null && word.metric().filter(m -> m == Metric.SPEED).isPresent();
            if (speed
                    && (clause.lower(i).startsWith("speed") || clause.lower(i).equals("faster"))
                    && "Fdmx".indexOf(Phrases.at(clause, i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "performance drops": of this, less is worse. */
    private boolean performance(MetricWord word) {
        String named = word.item() < 0 ? "" : clause.lower(word.item());
        return named.equals("performance") || named.equals("efficiency");
    }

    /** "2x in peak throughput"; a percentage of it is utilisation. */
    private boolean throughput(MetricWord word) {
        return word.item() >= 0 && clause.lower(word.item()).endsWith("throughput");
    }

    /** "reduces the system size": smaller, not of a smaller scale. */
    private boolean size(MetricWord word) {
        return word.item() >= 0 && clause.lower(word.item()).endsWith("size");
    }

    /** "60% lower resource utilization": a design takes less of a chip. */
    private boolean used(MetricWord word) {
        String named = word.item() < 0 ? "" : clause.lower(word.item());
        return named.contains("resource") || named.contains("hardware");
    }

    /** "reduces the prompt length": fewer tokens, not a smaller scale. */
    private boolean length(MetricWord word) {
        return word.item() >= 0 && clause.lower(word.item()).endsWith("length");
    }

    /** "produces 73% more trajectories": more of what is made is better, of what is used worse. */
    private boolean produced(MetricWord word, ShapeRules.Match match) {
        int change = match.change();
        return word.metric() == Metric.DATA
                && change >= 0
                && clause.lower(change).equals("more")
                && clause.anyWord(change - 5, change, w -> MAKING.matcher(w).lookingAt());
    }

    /** "a 38% jump from 2022": of what, the clause does not say. */
    private boolean unnamedChange(int change) {
        Word word = change < 0 ? null : clause.item(change).word();
        return word != null
                && word.metric().isEmpty()
                && (word.type() == WordClass.NOUN || word.type() == WordClass.VERB_NOUN)
                && word.moves();
    }

    /** "88 times higher": higher in what, the clause does not say. */
    private boolean bareComparative(int change) {
        Word word = clause.item(change).word();
        return word != null && word.type() == WordClass.COMPARATIVE && word.moves();
    }

    private Change changeOf(ShapeRules.Match match) {
        Word word = match.change() < 0 ? null : clause.item(match.change()).word();
        return word == null ? Change.NONE : word.change();
    }

    /** "matches models 57x larger": the rival's size is the subject's gain. */
    private boolean largerRival(int at, ShapeRules.Match match) {
        if (match.change() < at) {
            return false;
        }
        if (clause.lower(match.change()).equals("more")) {
            return TRAINED_RIVAL.matcher(before(at)).find();
        }
        if (!UnknownMeasures.LARGER.contains(clause.lower(match.change()))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            if (MODELS.matcher(clause.lower(i)).matches()) {
                return true;
            }
            if ("zew".indexOf(Phrases.at(clause, i)) < 0) {
                break;
            }
        }
        String before = before(at);
        return before.indexOf('P') >= 0 || before.indexOf('R') >= 0 || before.indexOf('O') >= 0;
    }

    private String before(int at) {
        return clause.shape().substring(Math.max(0, at - 8), at);
    }

    /** "a 13.9-point reduction": what is reduced is better low, as far as nothing else tells. */
    private boolean reduced(int change) {
        Word word = clause.item(change).word();
        return word != null && word.type() == WordClass.NOUN && word.change() == Change.DOWN;
    }

    /** "8x tighter than": more of something, which no vocabulary holds. */
    private boolean unknownComparative(int at) {
        return Phrases.at(clause, at + 1) == Item.OTHER
                && COMPARATIVE.matcher(clause.lower(at + 1)).matches()
                && clause.shape().indexOf('O', at) >= 0;
    }

    /** "compressing it from 6B to 4B (33% reduction)" */
    private boolean compressed(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Word word = Phrases.at(clause, i) == 'V' ? clause.item(i).word() : null;
            if (word != null) {
                return word.metric().filter(m -> m == Metric.COMPRESSION).isPresent();
            }
        }
        return false;
    }

    /** "a 4% reduction" of something bad, but "with only a 4% reduction" of the scores. */
    private MetricWord loss(int at) {
        int before = at - 1;
        while (Phrases.at(clause, before) == 'd') {
            before--;
        }
        boolean only = Phrases.at(clause, before) == 'q';
        return new MetricWord(Metric.QUALITY, only, -1, MetricWord.Source.ASSUMED);
    }

    private List<MetricWord> byDefault(int at, Figure figure, ShapeRules.Match match) {
        int change = match.change();
        if (change >= 0 && changeOf(match) == Change.COST) {
            boolean built = change > 0 && UnknownMeasures.BUILT.contains(clause.lower(change - 1));
            return List.of(MetricWord.assumed(built ? Metric.DENSITY : Metric.SPEED));
        }
        if (change >= 0 && clause.lower(change).startsWith("saving")) {
            return List.of(MetricWord.assumed(Metric.COST));
        }
        if (figure.ratio() && change >= 0 && bareComparative(change)) {
            return measuredBefore(at);
        }
        if (change > at
                && figure.kind() != UnitKind.ABSOLUTE
                && !figure.ratio()
                && reduced(change)) {
            List<MetricWord> valued =
                    VALUED.matcher(clause.shape().substring(0, at)).find()
                            ? measuredBefore(at)
                            : List.of();
            return valued.isEmpty()
                    ? List.of(compressed(at) ? MetricWord.assumed(Metric.MODEL_SIZE) : loss(at))
                    : valued;
        }
        boolean share =
                match.rule().id().equals("verb.object") && Phrases.at(clause, at + 1) == 'o';
        if (share) {
            return List.of();
        }
        return switch (figure.kind()) {
            case RATIO, ORDERS ->
                    unknownComparative(at)
                            ? List.of(MetricWord.assumed(Metric.OTHER))
                            : match.rule().construct() == Construct.BARE
                                            || !paper.topic().efficiency()
                                            || match.rule().id().equals("over")
                                                    && paper.topic().told()
                                                    && !paper.topic().systems()
                                    ? List.of()
                                    : List.of(MetricWord.assumed(Metric.SPEED));
            case PERCENT, PERCENTAGE_POINTS, POINTS ->
                    unnamedChange(change) ? List.of() : List.of(MetricWord.assumed(Metric.QUALITY));
            case ABSOLUTE ->
                    List.of(MetricWord.assumed(units.metric(figure.unit()).orElse(Metric.OTHER)));
            case NONE ->
                    match.rule().construct() == Construct.PLUS
                            ? List.of(MetricWord.assumed(Metric.QUALITY))
                            : List.of();
        };
    }
}
