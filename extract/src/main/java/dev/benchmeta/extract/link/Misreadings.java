package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where a rule's words stand but say no gain. Works on one clause; immutable. */
final class Misreadings {
    /** Rules too loose for words that hold a number: "is hit twice". */
    private static final Set<String> LOOSE = Set.of("bare", "over", "metric.before");

    /** Percent; what "improved" is followed by in a bracket is rather the score when larger. */
    private static final double LARGEST_GAIN = 40;

    /** The least share of a data set that is rather what it is split into, in percent. */
    private static final double SPLIT = 50;

    /** "trained with 100% of the data" saves none. */
    private static final double WHOLE = 100;

    /** "90th percentile latency": which statistic. */
    private static final String PERCENTILE = "percentile";

    private static final String OF_THE_TIME = " of the time";

    private static final int NEAR = 5;

    /** How far back a pattern looks that ends at a figure, in items or characters. */
    private static final int WINDOW = 10;

    private static final Pattern LEARNS = Pattern.compile("train|tun|learn|fit|adapt");

    private static final Pattern REACHED = Pattern.compile("achiev|reach|attain|obtain");

    /** Letters from which a word behind a number is rather a noun than a unit. */
    private static final int SHORT_WORD = 4;

    /** "5-second": a number and its unit as an adjective. */
    private static final Pattern SPAN = Pattern.compile("\\d-[a-z]");

    /** "rho = +0.66" */
    private static final Pattern EQUALS = Pattern.compile("=\\s*[+-]?\\s*$");

    /** "-615.1 +- 9.6": a mean and its deviation. */
    private static final Pattern SPREAD = Pattern.compile("\\s*(?:±|\\+-|\\+/-|\\\\pm)");

    /** Verbs that tell which part of a whole something is. */
    private static final Pattern PARTS =
            Pattern.compile("occup|account|cover|represent|constitut|compris|contain|contribut");

    /** What "within 5%" of is no comparison. */
    private static final Set<String> MARGINS =
            Set.of(
                    "margin",
                    "error",
                    "tolerance",
                    "band",
                    "range",
                    "accuracy",
                    "confidence",
                    "relative");

    /** What two systems that lie close together are compared in. */
    private static final Set<String> COMPARED =
            Set.of(
                    "performance",
                    "accuracy",
                    "quality",
                    "score",
                    "scores",
                    "correctness",
                    "variance",
                    "remains",
                    "stays",
                    "is",
                    "are",
                    "remain",
                    "stay",
                    "maintain",
                    "maintains",
                    "maintaining",
                    "perplexity",
                    "falls");

    private static final Set<String> AVAILABLE =
            Set.of("available", "peak", "theoretical", "ideal", "maximum", "total", "attainable");

    private static final Set<String> LIMITS =
            Set.of(
                    "floor",
                    "limit",
                    "bound",
                    "peak",
                    "ceiling",
                    "roof",
                    "roofline",
                    "maximum",
                    "capacity",
                    "budget");

    /** "shows the weakest correlation (-0.148)": no word tells a change. */
    private static final Pattern NO_CHANGE = Pattern.compile("[^VNCP]*");

    private static final Pattern MEASURE_IS =
            Pattern.compile("M{1,2}e[dq]{0,2}|w[dxm]{0,3}M{1,2}o[dq]{0,2}");

    private static final Pattern PAIR = Pattern.compile("\\d{2,}/\\d{2,}");

    /** "within 0.7 points of one another" */
    private static final Pattern OF_EACH = Pattern.compile(" of (?:one another|each other)\\b");

    /** "(4/5 seeds)" */
    private static final Pattern SOME = Pattern.compile("(?!1/)\\d+/\\d+");

    private static final Pattern COUNTED = Pattern.compile("(?!1/)\\d+/\\d\\d+");

    private static final Set<String> SHARED = Set.of("in", "for");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> CONDITIONS = Set.of("at", "under", "on", "after");

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "will", "would", "should", "have", "has", "had");

    private static final Set<String> INTRANSITIVE =
            Set.of(
                    "fall",
                    "falls",
                    "falling",
                    "fell",
                    "drop",
                    "drops",
                    "dropping",
                    "dropped",
                    "rise",
                    "rises",
                    "rising",
                    "rose");

    private final Clause clause;
    private final Settings settings;
    private final Wholes wholes;

    Misreadings(Clause clause) {
        this.clause = clause;
        this.settings = new Settings(clause);
        this.wholes = new Wholes(clause);
    }

    /** Where a rule's words are there but say no gain. */
    boolean unfit(int at, Figure figure, ShapeRules.Match match) {
        if (valueOfGain(at, figure) || pairOfValues(figure)) {
            return true;
        }
        boolean verbalBare =
                figure.form() == Figure.Form.WORD
                        && LOOSE.contains(match.rule().id())
                        && Phrases.at(clause, at + 1) != 'O';
        return verbalBare
                || figure.unit().equals(PERCENTILE)
                || arrow(at, figure)
                || halfUnit(at, figure)
                || figure.form() != Figure.Form.WORD && toldBefore(at)
                || settings.describes(at, figure, match)
                || sharedInBracket(at, figure)
                || repetition(at, figure, match)
                || share(figure, match)
                || bareWord(at, figure, match)
                || value(at, figure, match)
                || ofItsRule(at, figure, match)
                || twofold(at, figure)
                || withinReach(figure)
                || whole(figure, match)
                || ofTheTime(figure);
    }

    /** "28.5% → 71.4%", "(39.7% -> 49.2%)": two values. */
    private boolean arrow(int at, Figure figure) {
        String text = clause.source().text();
        boolean typed =
                typedArrow(text, figure.end())
                        || text.startsWith("->", Math.max(0, figure.extent().outerStart() - 1));
        return typed
                || isArrow(at + 1) && "FUK".indexOf(Phrases.at(clause, at + 2)) >= 0
                || isArrow(at - 1) && "FUK".indexOf(Phrases.at(clause, at - 2)) >= 0;
    }

    private static boolean typedArrow(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        return text.startsWith("->", at - 1);
    }

    /** "half a second", "half a billion": no half of something else. */
    private boolean halfUnit(int at, Figure figure) {
        return figure.form() == Figure.Form.FRACTION
                && Phrases.at(clause, at + 1) == 'd'
                && ARTICLES.contains(clause.lower(at + 1))
                && words(figure).endsWith("half");
    }

    /** "a 5-fold ROC AUC of 0.93": of a cross-validation. */
    private boolean folds(Figure figure, ShapeRules.Match match) {
        return figure.form() == Figure.Form.PLAIN
                && measured(match.metric(), Metric.QUALITY)
                && words(figure).endsWith("-fold");
    }

    private boolean isArrow(int item) {
        return Phrases.at(clause, item) == 't' && clause.lower(item).equals("→");
    }

    /** "87% success (+30.5% over X)": the value that the gain in the bracket is about. */
    private boolean valueOfGain(int at, Figure figure) {
        if (figure.kind() != UnitKind.PERCENT || figure.form() != Figure.Form.PLAIN) {
            return false;
        }
        int open = at + 1;
        while (open < at + 6 && "xMmEB".indexOf(Phrases.at(clause, open)) >= 0) {
            open++;
        }
        FigureGroup group =
                Phrases.at(clause, open) == '(' && open + 1 < clause.size()
                        ? clause.item(open + 1).group()
                        : null;
        return open > at + 1 && group != null && group.last().form() == Figure.Form.PLUS;
    }

    /** "an RMSE of 178/213 N for the two legs" */
    private boolean pairOfValues(Figure figure) {
        return figure.form() == Figure.Form.FRACTION && PAIR.matcher(words(figure)).matches();
    }

    /** "47 KB a block (~5% of its payload)": a share of a whole. */
    private boolean sharedInBracket(int at, Figure figure) {
        return figure.kind() == UnitKind.PERCENT && before(at) == '(' && after(at) == 'o';
    }

    /** "a 100% success rate and speedups of 5.4x": each has its own figure. */
    private boolean ownFigure(int at, int change) {
        int next = Phrases.skipDeterminers(clause, change + 2);
        return Phrases.at(clause, change + 1) == 'o'
                && Phrases.at(clause, next) == Item.FIGURE
                && clause.shape().substring(at, change).indexOf('a') >= 0;
    }

    /** "consuming only 6% LUTs and 32% DSPs": of what the device has. */
    private boolean ofDevice(Figure figure, int metric) {
        return figure.kind() == UnitKind.PERCENT
                && measured(metric, Metric.DENSITY)
                && clause.shape().indexOf('O') < 0;
    }

    /** "succeeds on only 39% of the steps" */
    private boolean onOnly(int at, int metric) {
        return before(at) == 'q'
                && Phrases.at(clause, at - 2) == 'n'
                && clause.lower(at - 2).equals("on")
                && !measured(metric, Metric.DATA);
    }

    /** "reaching 90% of the latency": a part of it. */
    private boolean reachedPart(int at, int metric) {
        Word word = metric < 0 ? null : clause.item(metric).word();
        return word != null
                && !word.higherIsBetter()
                && at > 0
                && REACHED.matcher(clause.lower(at - 1)).lookingAt();
    }

    /** What the words of one rule may also say. */
    private boolean ofItsRule(int at, Figure figure, ShapeRules.Match match) {
        int change = match.change();
        return switch (match.rule().id()) {
            case "noun.after" ->
                    rate(change)
                            || ownFigure(at, change)
                            || at + 1 < clause.size() && ARTICLES.contains(clause.lower(at + 1))
                            || figure.kind() == UnitKind.ABSOLUTE && change - at > 3;
            case "noun.of" ->
                    before(at) == 't'
                            || ofMeasure(at, change)
                            || ends(at, figure, change)
                            || versus(at)
                            || fallsBelow(figure, change)
                            || amount(figure, change)
                            || ownScore(at, figure)
                            || adjectival(figure) && after(at) == Item.OTHER
                            || figure.kind() == UnitKind.ABSOLUTE && before(at) == '(';
            case "paren.ratio" -> countedOf(figure);
            case "within" ->
                    MARGINS.contains(at + 1 < clause.size() ? clause.lower(at + 1) : "")
                            || !clause.anyWord(at - 9, at, Misreadings::compared);
            case "keep.of" -> share(at, match) || within(figure) || ofCases(at);
            case "verb.object" ->
                    grown(figure, change)
                            || adjectival(figure)
                            || done(at, figure, change)
                            || fallsBelow(figure, change);
            case "paren.change" ->
                    scoreInBracket(at, figure, change)
                            || "oOt".indexOf(after(at)) >= 0
                            || counted(at)
                            || twoScores(at, figure)
                            || intransitive(figure, change);
            case "paren.comparative" -> scored(match.metric());
            case "using.metric" ->
                    at > 0 && CONDITIONS.contains(clause.lower(at - 1))
                            || settings(at)
                            || at > 0 && REACHED.matcher(clause.lower(at - 1)).lookingAt()
                            || measured(match.metric(), Metric.MODEL_SIZE);
            case "fraction.metric" ->
                    ofCases(at) && !wholes.ofDuration(match.metric())
                            || folds(figure, match)
                            || depth(figure, match.metric())
                            || at > 0 && clause.lower(at - 1).equals("per");
            case "of.metric" ->
                    ofTotal(at, match.metric() + 1)
                            || share(at, match)
                            || split(figure, match)
                            || reachedPart(at, match.metric())
                            || onPart(at, match)
                            || wholes.ofWhole(at, figure, match.metric())
                            || wholes.ofItself(at, figure, match.metric())
                            || ofCases(at) && !wholes.ofDuration(match.metric());
            case "only.metric" ->
                    counting(figure) || ofDevice(figure, match.metric()) || wholes.doing(at);
            case "only.of", "only.of.name" ->
                    ofCases(at) && !wholes.ofDuration(match.metric())
                            || wholes.active(match.metric())
                            || onOnly(at, match.metric())
                            || partOf(at)
                            || done(match.metric())
                            || share(at, match);
            case "baseline.by", "beat.by" ->
                    clause.anyWord(change, at, word -> word.endsWith("bounded"));
            case "metric.before" ->
                    after(at) == 'o'
                            || figure.form() == Figure.Form.FRACTION
                                    && measured(match.metric(), Metric.QUALITY)
                                    && words(figure).indexOf('/') > 0
                            || clause.anyWord(at - 3, at, word -> word.startsWith("differ"));
            case "comparative" -> threshold(change);
            default -> false;
        };
    }

    /**
     * Without any word of change a ratio must look like one: "4X games" and "contributions are
     * threefold" do not.
     */
    private boolean bareWord(int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() != Construct.BARE) {
            return false;
        }
        boolean told = !settings.secondEnd(at) && "vbtwa,".indexOf(before(at)) >= 0;
        boolean glyph = clause.source().text().charAt(figure.end() - 1) == 'x';
        return !told || !glyph || figure.form() != Figure.Form.PLAIN;
    }

    /** "reducing 5-second error by 40%": the span is part of the measure's name. */
    private boolean adjectival(Figure figure) {
        return figure.kind() == UnitKind.ABSOLUTE && SPAN.matcher(words(figure)).find();
    }

    /** "improved accuracy in both groups (95.3%)": the score itself stands in the bracket. */
    private boolean scoreInBracket(int at, Figure figure, int change) {
        return figure.kind() == UnitKind.PERCENT
                && figure.form() == Figure.Form.PLAIN
                && figure.high() > LARGEST_GAIN
                && "),a".indexOf(after(at)) >= 0
                && (clause.item(change).is(WordClass.COMPARATIVE_VERB)
                        || told(change, Change.BAD)
                        || scored(at - 2));
    }

    /** "a modest improvement (59.3% to 60.9%)": from where to where. */
    private boolean twoScores(int at, Figure figure) {
        return figure.kind() == UnitKind.PERCENT
                && figure.high() > figure.low()
                && figure.low() > LARGEST_GAIN
                && after(at) == ')';
    }

    /** "gains in ordinal metrics (91.2% accuracy)" */
    private boolean ownScore(int at, Figure figure) {
        return before(at) == '('
                && figure.kind() == UnitKind.PERCENT
                && figure.form() == Figure.Form.PLAIN
                && figure.high() > LARGEST_GAIN
                && (scored(at + 1) || scored(at + 2));
    }

    /** "the highest accuracy (96.1%)" */
    private boolean scored(int item) {
        return measured(item, Metric.QUALITY);
    }

    private boolean told(int item, Change change) {
        Word word = clause.item(item).word();
        return word != null && word.change() == change;
    }

    /**
     * Signed numbers that are values: "from -11.6% to +9.5%", "Delta=+0.198", the interval "(-0.12
     * to 0.13)", "95% CI [+0.013, +0.080]", the setting "between -5 and +5".
     */
    private boolean value(int at, Figure figure, ShapeRules.Match match) {
        if (match.rule().construct() != Construct.PLUS) {
            return false;
        }
        String text = clause.source().text();
        boolean bracketed =
                text.startsWith("]", figure.end())
                        || figure.start() > 1
                                && text.lastIndexOf('[', figure.start()) >= figure.start() - 2;
        boolean interval = before(at) == '(' && figure.high() > figure.low();
        boolean whole = text.substring(figure.start(), figure.end()).indexOf('.') < 0;
        boolean spread = SPREAD.matcher(text).region(figure.start(), figure.end()).find();
        boolean alone =
                figure.kind() == UnitKind.NONE
                        && before(at) == '('
                        && after(at) == ')'
                        && scored(at - 2)
                        && NO_CHANGE.matcher(clause.shape()).matches();
        return bracketed
                || alone
                || spread
                || before(at) == 't'
                || EQUALS.matcher(
                                text.substring(
                                        Math.max(0, figure.start() - WINDOW), figure.start()))
                        .find()
                || figure.kind() == UnitKind.NONE && (before(at) == 'e' || interval || whole);
    }

    /** "extends double backpropagation", "removing only 12% of nodes can raise …": what is done. */
    private boolean done(int at, Figure figure, int change) {
        return figure.form() == Figure.Form.WORD && "x,.;:)".indexOf(after(at)) >= 0
                || clause.lower(change).endsWith("ing") && (auxiliary(at + 2) || auxiliary(at + 3));
    }

    /** "re-read it in half of all trials", "for only 10% of the cases" */
    private boolean ofCases(int at) {
        int before = at - 1;
        while (before > 0 && "qd".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        return before >= 0 && SHARED.contains(clause.lower(before));
    }

    /**
     * "accounts for 26% of the energy", "spends 99% of the time", "more than 70% of the samples
     * exit early".
     */
    private boolean ofTotal(int at, int next) {
        boolean spent =
                clause.anyWord(
                        at - 11,
                        at,
                        word ->
                                word.startsWith("account")
                                        || word.startsWith("spen")
                                        || word.startsWith("represent"));
        boolean subject = ",;".indexOf(before(at)) >= 0 && predicate(next);
        boolean doing =
                before(at) == 'w' && next < clause.size() && clause.lower(next).endsWith("ing");
        return spent && before(at) != 'q' || subject || doing;
    }

    /** "the best on 28 (56%) of 50 operations" */
    private boolean counted(int at) {
        return after(at) == ')'
                && Phrases.at(clause, at + 2) == 'o'
                && at > 1
                && Character.isDigit(clause.lower(at - 2).charAt(0));
    }

    private static boolean compared(String words) {
        return COMPARED.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "with 1%, 5% and 10% labeled data": the settings of a series. */
    private boolean settings(int at) {
        FigureGroup group = clause.item(at).group();
        return group != null && group.size() > 1;
    }

    /** "30x coverage of the genome": how often it was read. */
    private boolean depth(Figure figure, int metric) {
        return figure.high() > 1 && metric >= 0 && clause.lower(metric).equals("coverage");
    }

    /** "trained on 75 percent of the data": the rest is for testing. */
    private boolean split(Figure figure, ShapeRules.Match match) {
        return figure.kind() == UnitKind.PERCENT
                && figure.high() >= SPLIT
                && measured(match.metric(), Metric.DATA);
    }

    /** "on 26% of the data we find optimal solutions": where, unless something learns from it. */
    private boolean onPart(int at, ShapeRules.Match match) {
        return at > 0
                && clause.lower(at - 1).equals("on")
                && measured(match.metric(), Metric.DATA)
                && !clause.anyWord(at - NEAR, at, word -> LEARNS.matcher(word).find());
    }

    /** "a 4% gain (42.75% to 46.75%)": from where to where. */
    private boolean ends(int at, Figure figure, int change) {
        return before(at) == '('
                && after(at) == ')'
                && figure.high() > figure.low()
                && figure.kind() == UnitKind.PERCENT
                && clause.shape().substring(Math.max(0, change - NEAR), change).indexOf('F') >= 0;
    }

    private boolean measured(int item, Metric metric) {
        Word word = item < 0 || item >= clause.size() ? null : clause.item(item).word();
        return word != null && word.metric().filter(m -> m == metric).isPresent();
    }

    /**
     * "growth RMSEs were 55%", "a collapse rate of 37%": the word of change only names a measure.
     */
    private boolean ofMeasure(int at, int change) {
        String shape = clause.shape().substring(change + 1, at);
        return MEASURE_IS.matcher(shape).matches() || rate(change);
    }

    /** "100% collapse rate" */
    private boolean rate(int change) {
        return change + 1 < clause.size()
                && clause.lower(change + 1).startsWith("rate")
                && told(change, Change.BAD);
    }

    /** "an improvement in accuracy (65.5% vs. 64%)": the first of two values. */
    private boolean versus(int at) {
        return before(at) == '(' && after(at) == 'O' && clause.lower(at + 1).startsWith("v");
    }

    /** "83% smaller than 0.5 ha": so many lie below it. */
    private boolean threshold(int change) {
        return Phrases.at(clause, change + 1) == 'O'
                && "UK".indexOf(Phrases.at(clause, change + 2)) >= 0
                && ("xEBHM".indexOf(Phrases.at(clause, change + 3)) < 0
                        || clause.lower(change + 3).length() < SHORT_WORD);
    }

    /** "33% of the available resources", "81 percent of its memory floor": a share, no gain. */
    private boolean share(int at, ShapeRules.Match match) {
        int to = Math.min(clause.size(), Math.max(match.metric(), at) + 5);
        for (int i = at + 2; i < to && ",;.(a".indexOf(Phrases.at(clause, i)) < 0; i++) {
            String word = clause.lower(i);
            if (AVAILABLE.contains(word.split(" ", 2)[0]) && i <= Math.max(match.metric(), at + 3)
                    || LIMITS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "it collapses (4/5 seeds)": in so many of so many. */
    private boolean countedOf(Figure figure) {
        return figure.form() == Figure.Form.FRACTION && SOME.matcher(words(figure)).matches();
    }

    /** "merely 5/23 instances": so many of so many. */
    private boolean counting(Figure figure) {
        return figure.form() == Figure.Form.FRACTION && COUNTED.matcher(words(figure)).matches();
    }

    private String words(Figure figure) {
        return clause.source().text().substring(figure.start(), figure.end());
    }

    /** "occupying just 0.25% of the image" */
    private boolean partOf(int at) {
        return clause.anyWord(at - 4, at, word -> PARTS.matcher(word).lookingAt());
    }

    /** "only 45% of the instances in the set can be answered" */
    private boolean done(int metric) {
        for (int i = metric + 1;
                metric >= 0 && i < metric + 6 && ",;.)".indexOf(Phrases.at(clause, i)) < 0;
                i++) {
            if (auxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean auxiliary(int item) {
        return item > 0
                && item < clause.size()
                && (Phrases.at(clause, item) == 'e' || MODALS.contains(clause.lower(item)));
    }

    /** "falls below 7%" tells where a value ends up. */
    private boolean fallsBelow(Figure figure, int change) {
        return figure.qualifier() == Qualifier.LESS_THAN && intransitive(figure, change);
    }

    /** "overheads of up to 2 ms": how much it is, not how much more. */
    private boolean amount(Figure figure, int change) {
        return figure.kind() == UnitKind.ABSOLUTE
                && (told(change, Change.COST) || told(change, Change.BAD));
    }

    private boolean intransitive(Figure figure, int change) {
        String words = clause.lower(change);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return figure.kind() == UnitKind.PERCENT && INTRANSITIVE.contains(last);
    }

    /**
     * Whether what begins at {@code item} is a clause's verb, as far as words before a comma tell.
     */
    private boolean predicate(int item) {
        int end = item;
        while (end < clause.size() && ",;.".indexOf(Phrases.at(clause, end)) < 0) {
            end++;
        }
        return end - item > 1;
    }

    /** "the advantage is twofold: …" */
    private boolean twofold(int at, Figure figure) {
        return figure.form() == Figure.Form.WORD
                && before(at) == 'e'
                && ":.;,".indexOf(after(at)) >= 0;
    }

    private static boolean whole(Figure figure, ShapeRules.Match match) {
        return match.rule().construct() == Construct.VALUE
                && figure.kind() == UnitKind.PERCENT
                && figure.high() == WHOLE;
    }

    /** "stays within an order of magnitude of it" tells no gain. */
    private boolean withinReach(Figure figure) {
        return within(figure)
                && (figure.ratio()
                        || OF_EACH.matcher(clause.source().text())
                                .region(figure.end(), clause.source().text().length())
                                .lookingAt());
    }

    private boolean within(Figure figure) {
        return clause.source().text().startsWith("within", figure.extent().outerStart());
    }

    /** "recovers it only 22% of the time" */
    private boolean ofTheTime(Figure figure) {
        return clause.source()
                .text()
                .regionMatches(true, figure.end(), OF_THE_TIME, 0, OF_THE_TIME.length());
    }

    /** "repeated 5 times over ten seeds", "measured 3 times" compare nothing. */
    private boolean repetition(int at, Figure figure, ShapeRules.Match match) {
        if (figure.form() != Figure.Form.TIMES) {
            return false;
        }
        char before = before(at);
        return switch (match.rule().id()) {
            case "over", "metric.before", "bare", "paren.unit" -> true;
            case "noun.of", "verb.by" -> before != 'o' && before != 'b' && before != 'd';
            default -> false;
        };
    }

    /**
     * "half of the improvement", and an accuracy beside "a 25% energy reduction", did not change
     * themselves.
     */
    private boolean share(Figure figure, ShapeRules.Match match) {
        boolean part =
                match.rule().id().equals("noun.after.of") && figure.form() == Figure.Form.FRACTION;
        boolean shared =
                match.rule().id().equals("noun.shared") && figure.kind() == UnitKind.PERCENT;
        return part || shared && scored(match.metric());
    }

    /** "this 1.2x speedup" speaks of a figure told before. */
    private boolean toldBefore(int at) {
        String word = at > 0 ? clause.lower(at - 1) : "";
        return word.equals("this") || word.equals("these") || word.equals("that");
    }

    /** "saves 2.3 GB" tells a difference; "increasing the 8 MB cache" does not. */
    private boolean grown(Figure figure, int change) {
        return figure.kind() == UnitKind.ABSOLUTE && !told(change, Change.DOWN);
    }

    private char before(int at) {
        return Phrases.at(clause, at - 1);
    }

    private char after(int at) {
        return Phrases.at(clause, at + 1);
    }
}
