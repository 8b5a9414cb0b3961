package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.MetricWord.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the metric of a gain: in the phrase the rule points at, else what the word of change
 * implies, else the nearest metric of the clause.
 */
final class MetricSearch {
    /** Metrics whose words also name things: "training data achieve", "unaided experts". */
    static final Set<Metric> COUNTED =
            Set.of(Metric.DATA, Metric.TOKENS, Metric.MODEL_SIZE, Metric.SCALE);

    /** What cannot be faster: "faster convolution operations" are no fewer. */
    private static final Set<Metric> SLOW =
            EnumSet.complementOf(
                    EnumSet.of(
                            Metric.SPEED, Metric.THROUGHPUT, Metric.LATENCY, Metric.TRAINING_TIME));

    /** "redundant coverage", "forget accuracy": words before a measure of which less is better. */
    private static final Set<String> UNWANTED =
            Set.of(
                    "redundant",
                    "unnecessary",
                    "wasted",
                    "forget",
                    "repetition",
                    "failure",
                    "violation",
                    "collision",
                    "hallucination",
                    "refusal");

    /** "energy cost efficiency": what a resource is called when more is made of it. */
    private static final Map<Metric, Metric> EFFICIENCIES =
            Map.of(
                    Metric.ENERGY, Metric.ENERGY_EFFICIENCY,
                    Metric.POWER, Metric.ENERGY_EFFICIENCY,
                    Metric.COST, Metric.COST_EFFICIENCY);

    /** "lower DRAM usage": memory that has a name. */
    private static final Pattern MEMORY = Pattern.compile("ram$|hbm|memory|flash");

    /** "fewer parameters and no pre-training" */
    private static final Set<String> NONE = Set.of("no", "zero", "without");

    private static final Pattern OPERATION =
            Pattern.compile(
                    "computing|sampling|[a-z-]{5,}(?:ization|ification|ignment|entation|duction)");

    private static final Set<String> BELOW = Set.of("below", "above", "behind");

    private static final Pattern OTHER_OBJECT = Pattern.compile("ax{1,3}b[dq]?");

    private static final String PHRASE = "xdEBHMm-";
    private final Clause clause;
    private final UnknownMeasures unknown;
    private final NearestMeasure nearest;
    private final int figure;
    private final boolean ratio;
    private final ShapeRules.Match match;
    private final Optional<GainDraft> before;

    /**
     * @param ratio whether the figure is a ratio: words that only hint at speed count for no other
     * @param before the gain read before this one in the clause
     * @param unknown measures that no vocabulary holds
     */
    MetricSearch(
            Clause clause,
            int figure,
            boolean ratio,
            ShapeRules.Match match,
            Optional<GainDraft> before,
            UnknownMeasures unknown) {
        this.ratio = ratio;
        this.before = before;
        this.clause = clause;
        this.unknown = unknown;
        this.figure = figure;
        this.match = match;
        this.nearest = new NearestMeasure(clause, figure, ratio, match, before);
    }

    /**
     * The metrics, several when they are coordinated ("latency and energy"); empty if the clause
     * names none.
     */
    List<MetricWord> find() {
        List<MetricWord> stated = stated();
        if (!stated.isEmpty()) {
            return stated;
        }
        List<MetricWord> subject = subject();
        if (!subject.isEmpty()) {
            return subject;
        }
        boolean sum = match.rule().construct() == Construct.PLUS;
        int gained = figure + 1;
        while (sum && "BEx".indexOf(at(gained)) >= 0 && gained < figure + 4) {
            gained++;
        }
        if (sum && at(gained) == 'M') {
            return List.of(word(gained));
        }
        if (better()) {
            List<MetricWord> terms = inTerms();
            List<MetricWord> named = terms.isEmpty() ? nearest.left() : terms;
            return named.isEmpty()
                    ? List.of(MetricWord.assumed(Metric.QUALITY).as(Source.NEAR))
                    : named;
        }
        MetricWord implied = implied();
        List<MetricWord> degraded = beforeBracket();
        if (implied == null && !degraded.isEmpty()) {
            return degraded;
        }
        List<MetricWord> left = nearest.left();
        boolean bracket =
                at(figure - 1) == '('
                        && implied != null
                        && (implied.metric() == Metric.SPEED && at(match.change()) == 'N'
                                || implied.metric() != Metric.SPEED && at(match.change()) != 'N')
                        && !left.isEmpty()
                        && left.get(0).metric() != Metric.QUALITY;
        if (implied != null && !bracket) {
            return List.of(implied);
        }
        boolean beaten = match.rule().construct() == Construct.BEAT && !ratio;
        if (left.isEmpty() && bigger()) {
            return List.of(new MetricWord(Metric.MODEL_SIZE, false, -1, Source.ASSUMED));
        }
        if (left.isEmpty()
                && before.isPresent()
                && goesOn(before.get().metric(), beaten)
                && !scoreOfCost(before.get().metric())) {
            return List.of(before.get().metric().as(Source.NEAR));
        }
        boolean far =
                !left.isEmpty()
                        && (sum && far(left.get(0))
                                || beaten && left.get(0).metric() != Metric.QUALITY);
        List<MetricWord> near = left.isEmpty() ? nearest.right() : far ? List.of() : left;
        return near.stream()
                .filter(word -> goesOn(word, beaten) && !scoreOfCost(word))
                .map(this::natural)
                .map(word -> word.as(Source.NEAR))
                .toList();
    }

    /** "40 times faster but 10 times bigger": of the speed told before, it surely is not. */
    private boolean bigger() {
        boolean fast =
                before.filter(b -> !SLOW.contains(b.metric().metric())).isPresent()
                        && match.change() > figure;
        return fast && clause.lower(match.change()).equals("bigger");
    }

    /** "2.9x faster and 7% better than X": of this, no word but "better" tells. */
    private boolean better() {
        return match.change() > figure && clause.lower(match.change()).equals("better");
    }

    /** "1.1% better than X in terms of accuracy" */
    private List<MetricWord> inTerms() {
        for (int i = match.change(); i + 2 < clause.size(); i++) {
            if (clause.lower(i).endsWith("terms")) {
                return phrase(i + 2, true);
            }
        }
        return List.of();
    }

    /** "data efficiency, trained on only 0.8M frames (6x less)": less of what is used. */
    private MetricWord natural(MetricWord word) {
        boolean less = match.change() > figure && changeOf(match.change()) == Change.DOWN;
        boolean thrift = word.higherIsBetter() && !word.metric().higherIsBetter();
        return thrift && less && at(match.change()) == 'C'
                ? new MetricWord(word.metric(), word.metric().higherIsBetter(), word.item())
                : word;
    }

    private Change changeOf(int item) {
        Word word = clause.item(item).word();
        return word == null ? Change.NONE : word.change();
    }

    /** "2.4% better accuracy with less than 10% overhead": the overhead is of something else. */
    private boolean scoreOfCost(MetricWord word) {
        boolean cost = match.change() > figure && changeOf(match.change()) == Change.COST;
        return cost && word.metric() == Metric.QUALITY;
    }

    /** "the highest savings in FLOPs (54%) while outperforming others by 3%": of something else. */
    private static boolean goesOn(MetricWord metric, boolean beaten) {
        return !beaten || metric.metric() == Metric.QUALITY;
    }

    /**
     * "matches it at equal training steps (e.g., +8% on the suite)": a measure of something else.
     */
    private boolean far(MetricWord word) {
        return word.metric() != Metric.QUALITY && figure - word.item() > 3;
    }

    /** "quality degradation (a 5.5% drop)" */
    private List<MetricWord> beforeBracket() {
        int open = figure - 1;
        while (at(open) == 'd' || at(open) == 'q') {
            open--;
        }
        if (at(open) != '(' || at(open - 1) != 'N') {
            return List.of();
        }
        Word word = clause.item(open - 1).word();
        return word == null || word.metric().isEmpty()
                ? at(open - 2) == 'M' ? List.of(word(open - 2)) : List.of()
                : List.of(MetricWord.implied(word.metric().get()));
    }

    private List<MetricWord> stated() {
        if (match.metric() >= 0) {
            return listFrom(match.metric());
        }
        int change = match.change();
        if (change < 0) {
            return List.of();
        }
        char kind = clause.shape().charAt(change);
        if (change > figure) {
            return kind == 'C' ? afterComparative(change) : aroundNoun(change);
        }
        return switch (kind) {
            case 'N' -> aroundEarlierNoun(change);
            case 'V' -> objectOfVerb(change);
            case 'R' -> kept();
            case 'C' -> implied() == null ? inBracket(change) : List.of();
            default -> beaten();
        };
    }

    /**
     * "faster prefill speed", "lower latency and energy"; "its throughput is 2x higher" is left to
     * the nearest.
     */
    private List<MetricWord> afterComparative(int change) {
        if (BELOW.contains(clause.lower(change))) {
            return List.of(); // what follows is the rival
        }
        List<MetricWord> after = phrase(change + 1, true);
        if (!after.isEmpty()) {
            return reduced(accelerated(after));
        }
        int next = change + 1;
        if (at(next) == Item.HARDWARE && changeOf(change) == Change.DOWN) {
            boolean memory = MEMORY.matcher(clause.lower(next)).find();
            return List.of(new MetricWord(memory ? Metric.MEMORY : Metric.COMPUTE, false, next));
        }
        if (at(next) == 'i' || at(next) == 'n') {
            return accelerated(phrase(next + 1, true));
        }
        return at(next) == 'N' ? changed(next) : unknown.thing(change);
    }

    /** "5x higher accuracy loss", "3x larger overhead": more of a change of something. */
    private List<MetricWord> changed(int noun) {
        Word word = clause.item(noun).word();
        if (word == null || word.metric().isEmpty()) {
            return overhead(noun, noun + 1);
        }
        return List.of(new MetricWord(word.metric().get(), word.change() != Change.BAD, noun));
    }

    /** "153% higher memory reduction": more of a change for the better. */
    private List<MetricWord> reduced(List<MetricWord> measures) {
        MetricWord last = measures.get(measures.size() - 1);
        int noun = last.item() + 1;
        Word word = last.item() < 0 || at(noun) != 'N' ? null : clause.item(noun).word();
        boolean better =
                word != null && (word.change() == Change.DOWN || word.change() == Change.GOOD);
        return better && measures.size() == 1
                ? List.of(new MetricWord(last.metric(), true, last.item()))
                : measures;
    }

    /** "75.8% GPU memory reduction", "2x reduction in latency and energy". */
    private List<MetricWord> aroundNoun(int change) {
        List<MetricWord> between = strong(within(figure + 1, change));
        MetricWord own = implied();
        if (!between.isEmpty() && own != null && (at(change - 1) == 'a' || at(change - 1) == ',')) {
            between = distinct(List.of(between.get(between.size() - 1), own));
        }
        if (!between.isEmpty()) {
            return between;
        }
        List<MetricWord> compound = unknown.compound(figure, change);
        List<MetricWord> score =
                compound.stream().filter(word -> word.metric() == Metric.QUALITY).toList();
        if (!score.isEmpty()) {
            return score;
        }
        boolean purpose = change + 1 < clause.size() && clause.lower(change + 1).equals("for");
        if (purpose && !compound.isEmpty()) {
            return compound; // "a 20% BT reduction for floating-point data"
        }
        List<MetricWord> after = complement(change + 1);
        if (!after.isEmpty() || implied() != null) {
            return after;
        }
        int lost = at(change + 1) == 'i' ? Phrases.skipDeterminers(clause, change + 2) : -1;
        Word loss = at(lost) == 'N' ? clause.item(lost).word() : null;
        if (loss != null && loss.change() == Change.BAD && named(loss)) {
            return List.of(new MetricWord(loss.metric().get(), false, lost));
        }
        List<MetricWord> weak = within(figure + 1, change);
        if (!weak.isEmpty()) {
            return weak;
        }
        List<MetricWord> thing = unknown.complement(change);
        if (thing.isEmpty() && at(change - 1) == Item.HARDWARE && changeOf(change) == Change.DOWN) {
            return List.of(MetricWord.implied(Metric.COMPUTE));
        }
        return thing.isEmpty() ? unknown.compound(figure, change) : thing;
    }

    /** "a throughput increase of 2x", "reductions in latency of 30%". */
    private List<MetricWord> aroundEarlierNoun(int change) {
        List<MetricWord> between = strong(within(change + 1, figure));
        if (!between.isEmpty()) {
            return between;
        }
        int before = change - 1;
        if (before >= 0 && clause.item(before).metric() && !weak(before)) {
            return listTo(before);
        }
        List<MetricWord> after = complement(figure + 1);
        if (after.isEmpty() && "xM".indexOf(at(figure + 1)) >= 0) {
            after = phrase(figure + 1, false);
        }
        if (!after.isEmpty()) {
            return after;
        }
        if (implied() != null) {
            return List.of();
        }
        return before >= 0 && clause.item(before).metric()
                ? listTo(before)
                : unknown.complement(change, figure + 1);
    }

    /** "its KV cache is 12x smaller" */
    private List<MetricWord> subject() {
        int i = figure - 1;
        while (i > figure - 5 && (at(i) == 'x' || at(i) == 'd' || at(i) == 'q')) {
            i--;
        }
        boolean is = at(i) == 'e' && i - 1 >= 0 && clause.item(i - 1).metric();
        if (is && !weak(i - 1)) {
            return accelerated(listTo(i - 1));
        }
        boolean apposed = at(i) == 'M' && match.change() > figure && at(match.change()) == 'C';
        return apposed && !weak(i) ? accelerated(List.of(word(i))) : List.of();
    }

    private List<MetricWord> complement(int of) {
        int from = at(of) == 'i' && at(of + 1) == 'V' ? of + 1 : of;
        if (at(from) == 'n' && at(from + 1) == 'M' && word(from + 1).metric() == Metric.QUALITY) {
            return listFrom(from + 1);
        }
        MetricWord own = implied();
        boolean speed = own == null || own.metric() == Metric.SPEED;
        if (!speed && "for".equals(from < clause.size() ? clause.lower(from) : "")) {
            return List.of(); // "40% energy reduction for the most accurate setting"
        }
        if (speed && "io".indexOf(at(from)) >= 0 && at(from + 1) == 'm' && training(from + 1)) {
            return List.of(word(from + 1));
        }
        if ("ioV".indexOf(at(from)) >= 0) {
            boolean performance =
                    clause.anyWord(
                            from + 1, Math.min(clause.size(), from + 4), "performance"::equals);
            return accelerated(phrase(from + 1, own == null && (before.isEmpty() || performance)));
        }
        return List.of();
    }

    /** "a 2x speedup in training" */
    private boolean training(int item) {
        return word(item).metric() == Metric.TRAINING_TIME;
    }

    /**
     * "reduces optimizer memory by 30%", "improves A by p% and B by q%", "saves 2.3 GB of memory".
     */
    private List<MetricWord> objectOfVerb(int change) {
        List<MetricWord> unit = match.rule().id().equals("verb.by.number") ? unit() : List.of();
        if (!unit.isEmpty()) {
            return unit;
        }
        int from = change + 1;
        for (int i = change + 1; i < figure; i++) {
            if (clause.item(i).group() != null && (at(i) != Item.NUMBER || at(i - 1) == 'b')) {
                from = i + 1;
            }
        }
        boolean goesOn = from > change + 1;
        List<MetricWord> object = strong(firstList(from, figure));
        if (!object.isEmpty() && !besides(object.get(0), from, goesOn)) {
            return accelerated(object);
        }
        if (figure == change + 1 || at(figure - 1) == 'q' || at(figure - 1) == 'd') {
            int after = at(figure + 1) == 'o' ? figure + 2 : figure + 1;
            List<MetricWord> right = phrase(after, true);
            if (!right.isEmpty()) {
                return right;
            }
        }
        List<MetricWord> weak = firstList(from, figure);
        if (!weak.isEmpty() && !besides(weak.get(0), from, goesOn)) {
            return accelerated(weak);
        }
        if (at(change - 1) == 'M'
                && !nearest.unitOf(change - 1)
                && "bdq".indexOf(at(change + 1)) >= 0) {
            return listTo(change - 1);
        }
        List<MetricWord> after = complement(figure + 1);
        if (after.isEmpty()) {
            boolean passive = at(change - 1) == 'e' && at(change - 2) == 'N';
            after = passive ? overhead(change - 2, change - 1) : overhead(from, figure);
        }
        if (!after.isEmpty()) {
            return after;
        }
        boolean sameVerb =
                before.isPresent()
                        && before.get().match().change() == match.change()
                        && !otherObject(from);
        boolean it = before.isPresent() && from < figure && clause.lower(from).equals("it");
        return sameVerb || it
                ? List.of(before.get().metric())
                : unknown.object(match.change(), from, figure);
    }

    /**
     * Whether a measure tells where or for what: "by 3x at p90 for prefill, and by 4x", "reduces
     * the risk of collision with ship traffic".
     */
    private boolean besides(MetricWord measure, int from, boolean goesOn) {
        int i = measure.item() - 1;
        while ("xdEHBMma".indexOf(at(i)) >= 0) {
            i--;
        }
        boolean placed = "nw".indexOf(at(i)) >= 0 || at(i) == 'i' && clause.lower(i).equals("for");
        boolean counts = weak(measure.item()) || COUNTED.contains(measure.metric());
        return placed
                && i >= from
                && (goesOn || counts && clause.shape().substring(from, i).indexOf('x') >= 0);
    }

    /**
     * "accelerates the computation by 200x", "faster in computation": what is done faster is not
     * done less.
     */
    private List<MetricWord> accelerated(List<MetricWord> object) {
        MetricWord own = implied();
        boolean faster = own != null && own.metric() == Metric.SPEED;
        boolean less = object.stream().allMatch(word -> SLOW.contains(word.metric()));
        return faster && !object.isEmpty() && less ? List.of(own) : object;
    }

    /** "reduces latency by 46% and downlink size by 67%": of something else than the first. */
    private boolean otherObject(int from) {
        return OTHER_OBJECT.matcher(clause.shape().substring(from, figure)).matches()
                && Character.isLowerCase(
                        clause.source().text().charAt(clause.item(from + 1).start()));
    }

    /** "reducing overhead by 95.7%" */
    private List<MetricWord> overhead(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = clause.item(i).word();
            if (word != null && word.change() == Change.COST) {
                return List.of(unknown.overhead(i));
            }
            if (word != null && word.change() == Change.GOOD && at(i) == 'N' && named(word)) {
                return List.of(MetricWord.implied(word.metric().get()));
            }
            if (word != null && word.change() == Change.BAD && at(i) == 'N') {
                return List.of(new MetricWord(word.metric().orElse(Metric.QUALITY), false, i));
            }
        }
        return List.of();
    }

    /** "speedups", "accuracy gains": words of change that name their measure. */
    private static boolean named(Word word) {
        return word.metric().isPresent();
    }

    /** "retaining 99% of the original performance" */
    private List<MetricWord> kept() {
        List<MetricWord> whole =
                at(figure + 1) == 'o' ? phrase(behindOwner(figure + 2), true) : List.of();
        return whole.isEmpty() ? beaten() : whole;
    }

    /** "92% of the teacher's accuracy" */
    private int behindOwner(int from) {
        for (int i = from; i < from + 5 && i < clause.size(); i++) {
            if (clause.lower(i).equals("'s")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "lower FID (10x) and higher IS (2x)": the bracket is about what stands before it. */
    private List<MetricWord> inBracket(int change) {
        List<MetricWord> named = beaten();
        return named.isEmpty() && at(figure - 1) == '(' ? unknown.thing(change) : named;
    }

    private List<MetricWord> beaten() {
        int from = match.change() + 1;
        boolean measured = clause.shape().substring(from, figure).indexOf('i') >= 0;
        List<MetricWord> between =
                strong(within(from, figure)).stream()
                        .filter(w -> measured || !COUNTED.contains(w.metric()))
                        .filter(w -> measured || !describes(w.item(), from))
                        .toList();
        if (!between.isEmpty()) {
            return between;
        }
        if (ratio && at(match.change()) == 'P' && at(match.change() - 1) == 'M') {
            return List.of(word(match.change() - 1));
        }
        List<MetricWord> right = strong(phrase(figure + 1, false));
        if (right.isEmpty() && at(figure + 1) == 'i' && at(figure + 2) == 'N') {
            Word gain = clause.item(figure + 2).word();
            return gain != null && named(gain) && gain.change() == Change.GOOD
                    ? List.of(MetricWord.implied(gain.metric().get()))
                    : List.of(); // "by 80x in energy savings"
        }
        return right.isEmpty() ? strong(complement(figure + 1)) : right;
    }

    /** "existing compression models", "trained on the same data and compute": of the rival. */
    private boolean describes(int item, int from) {
        if (match.rule().construct() == Construct.BEAT
                && at(item + 1) == 'x'
                && "xdE".indexOf(at(item - 1)) >= 0
                && word(item).metric() != Metric.QUALITY) {
            return true;
        }
        for (int i = item - 1; i > from && "xdEHBMma".indexOf(at(i)) >= 0; i--) {
            if (clause.lower(i).endsWith("trained")) {
                return true;
            }
            if (at(i - 1) == 'n' && clause.lower(i - 2).endsWith("trained")) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    private MetricWord implied() {
        if (match.change() < 0) {
            return null;
        }
        Word word = clause.item(match.change()).word();
        return word == null ? null : word.metric().map(MetricWord::implied).orElse(null);
    }

    /**
     * The metric list of the phrase that begins at {@code from}; the phrase ends where a clause or
     * figure begins.
     */
    private List<MetricWord> phrase(int from, boolean weakToo) {
        int weak = -1;
        for (int i = from; i < clause.size() && i < from + 7 && inPhrase(i); i++) {
            if (clause.item(i).metric()) {
                if (!weak(i)) {
                    return listFrom(head(i));
                }
                weak = weak < 0 ? i : weak;
            }
        }
        int shared = weak < 0 ? -1 : sharedHead(weak);
        return shared >= 0
                ? List.of(word(shared))
                : weak >= 0 && weakToo ? listFrom(weak) : List.of();
    }

    /** "lower prefill and decode energy": what two words that only hint at it are of. */
    private int sharedHead(int weak) {
        int next = weak + 1;
        if (at(next) != 'a') {
            return -1;
        }
        next += at(next + 1) == 'x' || at(next + 1) == 'm' ? 2 : 1;
        return at(next) == 'M' && next > weak + 2 ? next : -1;
    }

    /** "improves rare cases by 4.4 mAP": a score's own unit. */
    private List<MetricWord> unit() {
        return at(figure + 1) == 'M' && word(figure + 1).metric() == Metric.QUALITY
                ? List.of(word(figure + 1))
                : List.of();
    }

    private boolean inPhrase(int item) {
        boolean gerund =
                at(item) == 'v' && at(item + 1) == 'M' && clause.lower(item).endsWith("ing");
        return PHRASE.indexOf(at(item)) >= 0 || gerund;
    }

    /** The last metric of a compound: "data preparation throughput" is a throughput. */
    private int head(int item) {
        int last = item;
        boolean shortForm =
                at(item + 1) == '('
                        && at(item + 3) == ')'
                        && at(item + 4) == 'M'
                        && word(item + 4).metric() == Metric.QUALITY;
        int from = shortForm ? item + 4 : item + 1; // "fidelity (MF) error"
        for (int i = from; i <= Math.max(last, from) + 3 && (at(i) == 'x' || at(i) == 'M'); i++) {
            if (at(i) == 'M' && !weak(i) && !scoreOfError(i)) {
                last = i;
            }
        }
        return last;
    }

    /** "FID score": a score, but of an error. */
    private boolean scoreOfError(int item) {
        boolean score = clause.lower(item).startsWith("score");
        return score && at(item - 1) == 'M' && !word(item - 1).higherIsBetter();
    }

    private List<MetricWord> within(int from, int to) {
        List<MetricWord> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (clause.item(i).metric()) {
                found.add(word(i));
            }
        }
        return distinct(found);
    }

    /** The first run of coordinated metrics between two positions, a strong one if there is one. */
    private List<MetricWord> firstList(int from, int to) {
        int first = -1;
        for (int i = from; i < to; i++) {
            if (clause.item(i).metric()) {
                if (!weak(i)) {
                    return listFrom(Math.min(head(i), to - 1));
                }
                first = first < 0 ? i : first;
            }
        }
        return first < 0 ? List.of() : listFrom(first);
    }

    /** The metrics coordinated with the one at {@code first}: "latency, energy and memory". */
    private List<MetricWord> listFrom(int first) {
        List<MetricWord> found = new ArrayList<>();
        found.add(word(first));
        int at = first;
        while (true) {
            int next = at + 1;
            while (at(next) == 'M' || at(next) == 'm') {
                next++;
            }
            if (next + 1 < clause.size() && clause.lower(next).equals("per")) {
                next += 2;
            }
            boolean joined =
                    at(next) == ',' || at(next) == 'a' && !clause.lower(next).startsWith("with");
            int after = next + 1;
            boolean oxford = joined && at(next) == ',' && at(after) == 'a';
            if (oxford) {
                after++;
            }
            if (oxford && found.size() == 1 && at(after + 1) == 'x' && at(after + 2) == 'x') {
                return found; // "half of its performance, and error analysis suggests"
            }
            int limit = after + 3;
            while (joined && after < limit && "xdH".indexOf(at(after)) >= 0) {
                joined = !NONE.contains(clause.lower(after)) && !Phrases.adverb(clause, after);
                after++;
            }
            if (!joined
                    || (at(after) != 'M' && at(after) != 'm')
                    || after + 1 < clause.size() && startsOwnGain(after)) {
                return shared(at, distinct(found));
            }
            found.add(word(after));
            at = after;
        }
    }

    /** "energy and latency prediction errors": what all of a list describes. */
    private List<MetricWord> shared(int last, List<MetricWord> list) {
        int head = list.size() > 1 ? head(last) : last;
        return head > last && word(head).metric() == Metric.QUALITY ? List.of(word(head)) : list;
    }

    /** "improves latency by 2x and throughput by 3x": the second metric has its own figure. */
    private boolean startsOwnGain(int metric) {
        if (figure < metric && clause.item(metric + 1).group() != null) {
            return true;
        }
        if (figure < metric
                && metric + 2 < clause.size()
                && "inef:(".indexOf(at(metric + 1)) >= 0
                && clause.item(metric + 2).group() != null) {
            return true; // "fewer parameters and training in 55 s"
        }
        for (int i = metric + 1; i < clause.size() && i < metric + 5; i++) {
            if (at(i) == 'b' && i + 1 < clause.size() && clause.item(i + 1).group() != null) {
                return i + 1 != figure && metric > figure || i + 1 != figure && i + 1 > figure;
            }
        }
        return false;
    }

    private List<MetricWord> listTo(int last) {
        int first = last;
        while (first >= 2
                && at(first - 2) == 'M'
                && (at(first - 1) == ',' && first < last || plainAnd(first - 1))) {
            first -= 2;
        }
        return listFrom(first);
    }

    /** "accuracy and a throughput increase" begins a new phrase; "latency and energy" goes on. */
    private boolean plainAnd(int item) {
        return at(item) == 'a'
                && !clause.lower(item).endsWith(" a")
                && !clause.lower(item).endsWith(" an");
    }

    private List<MetricWord> strong(List<MetricWord> words) {
        return words.stream().filter(w -> !weak(w.item())).toList();
    }

    private boolean weak(int item) {
        return clause.item(item).is(WordClass.METRIC_WEAK);
    }

    private MetricWord word(int item) {
        return word(clause, item);
    }

    /** The metric an item names. */
    static MetricWord word(Clause clause, int item) {
        Word word = clause.item(item).word();
        if (word == null || word.metric().isEmpty()) {
            throw new IllegalStateException("no metric");
        }
        if (ofOperation(clause, item)) {
            return new MetricWord(Metric.COMPUTE, false, item);
        }
        if (item + 2 < clause.size() && clause.lower(item + 1).equals("per")) {
            String unit = clause.lower(item + 2);
            if (unit.startsWith("watt") || unit.startsWith("joule")) {
                return new MetricWord(Metric.ENERGY_EFFICIENCY, true, item);
            }
        }
        boolean efficient = efficient(clause, item + 1) || sharedEfficiency(clause, item);
        if (efficient && EFFICIENCIES.containsKey(word.metric().get())) {
            return new MetricWord(EFFICIENCIES.get(word.metric().get()), true, item);
        }
        boolean higher =
                efficient
                        || word.type() != WordClass.METRIC_DOWN
                                && word.metric().get().higherIsBetter();
        boolean wanted =
                (item == 0 || !UNWANTED.contains(clause.lower(item - 1)))
                        && !(word.metric().get() == Metric.QUALITY && lossOf(clause, item));
        return new MetricWord(
                word.metric().get(), wanted && (word.type() == WordClass.METRIC || higher), item);
    }

    /** "tokenization cost", "sampling costs": what a step of the computation takes. */
    private static boolean ofOperation(Clause clause, int item) {
        String word = clause.lower(item);
        return item > 0
                && (word.equals("cost") || word.equals("costs"))
                && OPERATION.matcher(clause.lower(item - 1)).matches();
    }

    private static boolean efficient(Clause clause, int item) {
        return item < clause.size() && clause.lower(item).equals("efficiency");
    }

    /** "energy/bandwidth efficiency", "16x energy and 27x area efficiency gains" */
    private static boolean sharedEfficiency(Clause clause, int item) {
        int next = item + 1;
        if (Phrases.at(clause, next) != 'a') {
            return false;
        }
        next += Phrases.at(clause, next + 1) == Item.FIGURE ? 2 : 1;
        return "Mm".indexOf(Phrases.at(clause, next)) >= 0
                && (clause.lower(next).endsWith(" efficiency") || efficient(clause, next + 1));
    }

    /** "IoU degradation", "VMAF penalty": of a score, but better low. */
    private static boolean lossOf(Clause clause, int item) {
        Word next = item + 1 < clause.size() ? clause.item(item + 1).word() : null;
        return next != null
                && next.type() == WordClass.NOUN
                && (next.change() == Change.BAD || next.change() == Change.COST);
    }

    private static List<MetricWord> distinct(List<MetricWord> words) {
        List<MetricWord> kept = new ArrayList<>();
        for (MetricWord word : words) {
            if (kept.stream().noneMatch(k -> k.metric() == word.metric())) {
                kept.add(word);
            }
        }
        return kept;
    }

    private char at(int index) {
        return Phrases.at(clause, index);
    }
}
