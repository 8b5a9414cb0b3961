package dev.benchmeta.extract.link.clause;

import com.google.common.base.Suppliers;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a sentence, its figures and its names into a {@link Clause}. Immutable. */
public final class ClauseBuilder {
    private static final Set<Metric> COUNTABLE =
            Set.of(Metric.TOKENS, Metric.DATA, Metric.MODEL_SIZE, Metric.SCALE, Metric.COMPUTE);

    private static final Pattern DEVICE_HOURS =
            Pattern.compile(
                    " (?:(?:NVIDIA|AMD|Google) )?[A-Z][A-Za-z]{0,3}\\d[A-Za-z0-9-]{0,12}(?: (?:GPU|TPU|NPU))?[ -](?:hours|days|hour|day)\\b");

    /** What stands before "memory" where it is what an agent remembers, not storage. */
    private static final Set<String> RECALLED =
            Set.of(
                    "long-term",
                    "short-term",
                    "episodic",
                    "semantic",
                    "working",
                    "agent",
                    "agentic");

    /** What stands behind such a "memory". */
    private static final Set<String> RECALL =
            Set.of(
                    "performance",
                    "baselines",
                    "retrieval",
                    "recall",
                    "systems",
                    "benchmarks",
                    "tasks");

    /** Words that are a score's name in capitals only: "a map", not "mAP". */
    private static final Set<String> PLAIN =
            Set.of("map", "maps", "ap", "em", "spice", "meteor", "pass");

    private static final Set<String> FALLS = Set.of("recall", "detection", "accuracy", "risk");

    private final FigureScanner scanner;
    private final Vocabulary vocabulary;
    private final RivalWords rivals;
    private final Supplier<Map<String, Word>> shortForms;

    public ClauseBuilder(FigureScanner scanner, Vocabulary vocabulary, RivalWords rivals) {
        this(scanner, vocabulary, rivals, Map::of);
    }

    private ClauseBuilder(
            FigureScanner scanner,
            Vocabulary vocabulary,
            RivalWords rivals,
            Supplier<Map<String, Word>> shortForms) {
        this.scanner = scanner;
        this.vocabulary = vocabulary;
        this.rivals = rivals;
        this.shortForms = shortForms;
    }

    /** One that knows the measures that a document has short forms of. */
    public ClauseBuilder with(Document document) {
        return new ClauseBuilder(
                scanner,
                vocabulary,
                rivals,
                Suppliers.memoize(() -> Abbreviations.of(document.body().text(), vocabulary)));
    }

    /** Whether a sentence holds a figure at all; cheap. */
    public List<Figure> figures(Sentence sentence) {
        return scanner.scan(sentence.source().text(), sentence.start(), sentence.end());
    }

    /** The figures of a sentence that are no part of a name. */
    public List<Figure> outside(List<NameSpan> names, Sentence sentence, List<Figure> figures) {
        return figures.stream()
                .filter(
                        f ->
                                names.stream()
                                        .noneMatch(
                                                n -> n.start() <= f.start() && f.start() < n.end()))
                .map(f -> deviceHours(sentence, f))
                .toList();
    }

    /** "442 A100-40G GPU hours": the unit stands behind a device. */
    private static Figure deviceHours(Sentence sentence, Figure figure) {
        if (figure.kind() != UnitKind.NONE) {
            return figure;
        }
        int from = figure.end();
        int to = Math.min(sentence.end(), from + 40);
        Matcher matcher = DEVICE_HOURS.matcher(sentence.source().text()).region(from, to);
        return matcher.lookingAt()
                ? figure.with(UnitKind.ABSOLUTE, "GPU hours", matcher.end())
                : figure;
    }

    private static boolean overlap(NameSpan name, Figure figure) {
        return name.start() < figure.end() && figure.start() < name.end();
    }

    /** The clause of a sentence; {@code names} lie in the sentence and do not overlap. */
    public Clause build(Sentence sentence, List<Figure> figures, List<NameSpan> names) {
        List<NameSpan> apart =
                names.stream()
                        .filter(name -> figures.stream().noneMatch(figure -> overlap(name, figure)))
                        .toList();
        List<Item> items = new Walk(sentence, figures, apart).items();
        List<Item> grouped = Groups.joined(items, sentence.source().text());
        StringBuilder shape = new StringBuilder(grouped.size());
        grouped.forEach(item -> shape.append(item.shape()));
        return new Clause(sentence, grouped, shape.toString(), rivals);
    }

    /** One pass over the tokens. */
    private final class Walk {
        private final List<Token> tokens;
        private final List<Figure> figures;
        private final List<NameSpan> names;
        private final List<Item> items = new ArrayList<>();
        private int at;

        Walk(Sentence sentence, List<Figure> figures, List<NameSpan> names) {
            this.tokens = sentence.tokens();
            this.figures = figures;
            this.names = names;
        }

        List<Item> items() {
            while (at < tokens.size()) {
                step(tokens.get(at));
            }
            return items;
        }

        private void step(Token token) {
            NameSpan name = nameAt(token);
            if (name != null && !resource(name, token)) {
                add(new Item(shape(name), name.start(), name.end(), null, name, null));
                return;
            }
            Figure figure = figureAt(token);
            if (figure != null) {
                add(item(figure));
                return;
            }
            Vocabulary.Found found = vocabulary.at(tokens, at, limit(token.start()));
            if (found != null && (counted(found.word()) || unmeasured(found) || named(found))) {
                items.add(
                        Item.of(
                                Item.OTHER,
                                token.start(),
                                tokens.get(at + found.tokens() - 1).end()));
                at += found.tokens();
            } else if (found != null) {
                int end = tokens.get(at + found.tokens() - 1).end();
                at += found.tokens();
                items.add(
                        new Item(
                                shape(found.word()), token.start(), end, found.word(), null, null));
            } else if (shortForms.get().containsKey(token.lower())) {
                Word word = shortForms.get().get(token.lower());
                items.add(
                        new Item(
                                word.type().shape(), token.start(), token.end(), word, null, null));
                at++;
            } else {
                plain(token);
                at++;
            }
        }

        private @Nullable NameSpan nameAt(Token token) {
            for (NameSpan name : names) {
                if (overlaps(name.start(), name.end(), token)) {
                    return name;
                }
            }
            return null;
        }

        /**
         * "CPU usage", "GPU instances": a measure that begins with a kind of hardware. "GPU time"
         * was spent there.
         */
        private boolean resource(NameSpan name, Token token) {
            if (name.kind() != NameKind.HARDWARE || token.start() != name.start()) {
                return false;
            }
            Vocabulary.Found found = vocabulary.at(tokens, at, limit(name.start()));
            return found != null
                    && found.word().metric().filter(metric -> metric != Metric.SPEED).isPresent()
                    && tokens.get(at + found.tokens() - 1).end() > name.end();
        }

        private @Nullable Figure figureAt(Token token) {
            for (Figure figure : figures) {
                if (overlaps(figure.extent().outerStart(), figure.extent().outerEnd(), token)) {
                    return figure;
                }
            }
            return null;
        }

        /** The shape of a word just passed; what follows it decides between verb and noun. */
        private char shape(Word word) {
            boolean afterFigure = !items.isEmpty() && items.get(items.size() - 1).group() != null;
            if (word.type() == WordClass.COMPARATIVE_VERB) {
                return afterFigure ? WordClass.COMPARATIVE.shape() : WordClass.VERB.shape();
            }
            if (scores()) {
                return WordClass.ACHIEVE.shape();
            }
            if (word.type() != WordClass.VERB_NOUN || at >= tokens.size()) {
                return word.type().shape();
            }
            Vocabulary.Found next = vocabulary.at(tokens, at, Integer.MAX_VALUE);
            boolean measured =
                    next != null
                            && (next.word().type() == WordClass.TO
                                    || next.word().type() == WordClass.BY);
            if (measured && !afterFigure) {
                return WordClass.VERB.shape();
            }
            boolean object =
                    next == null
                            ? tokens.get(at).isWord()
                            : next.word().type() == WordClass.DETERMINER
                                    || next.word().metric().isPresent();
            return object && !afterFigure ? WordClass.VERB.shape() : WordClass.NOUN.shape();
        }

        /** "GPT-4 scores 38%", "which scores 38%": the verb, not "with scores of 38%". */
        private boolean scores() {
            if (items.isEmpty()
                    || at >= tokens.size()
                    || !tokens.get(at - 1).lower().equals("scores")
                    || "Esz".indexOf(items.get(items.size() - 1).shape()) < 0) {
                return false;
            }
            Figure next = figureAt(tokens.get(at));
            return next != null && next.percent() && !comparedBehind(next);
        }

        /** "scores 38% higher": the measure, of which more is told. */
        private boolean comparedBehind(Figure figure) {
            int next = at;
            while (next < tokens.size() && tokens.get(next).start() < figure.end()) {
                next++;
            }
            Vocabulary.Found found =
                    next < tokens.size() ? vocabulary.at(tokens, next, Integer.MAX_VALUE) : null;
            return found != null && found.word().type() == WordClass.COMPARATIVE;
        }

        private char shape(NameSpan name) {
            return switch (name.kind()) {
                case HARDWARE -> Item.HARDWARE;
                case BENCHMARK -> Item.BENCHMARK;
                case MODEL, CONTRIBUTION -> Item.NAME;
            };
        }

        private boolean overlaps(int start, int end, Token token) {
            return start < token.end() && token.start() < end;
        }

        /** "16k tokens", "341k parameters": a count, not a metric. */
        private boolean counted(Word word) {
            boolean afterNumber =
                    !items.isEmpty() && items.get(items.size() - 1).shape() == Item.NUMBER;
            return afterNumber
                    && word.metric().filter(COUNTABLE::contains).isPresent()
                    && word.change() == Change.NONE;
        }

        /** "long-term memory baselines", "fall recall": words that measure nothing here. */
        private boolean unmeasured(Vocabulary.Found found) {
            String word = tokens.get(at).lower();
            if (found.tokens() == 1 && PLAIN.contains(tokens.get(at).text())) {
                return true;
            }
            String next = after(found.tokens());
            if (word.equals("memory") && found.tokens() == 1) {
                String before = at == 0 ? "" : tokens.get(at - 1).lower();
                return RECALLED.contains(before) || RECALL.contains(next);
            }
            return word.equals("fall") && found.tokens() == 1 && FALLS.contains(next);
        }

        /** "the top method", "the SET baseline", "than top methods": no verb. */
        private boolean named(Vocabulary.Found found) {
            if (items.isEmpty() || at == 0) {
                return false;
            }
            char before = items.get(items.size() - 1).shape();
            if (before != WordClass.BASELINE.shape()
                    && !PhraseEnd.article(tokens.get(at - 1).lower())) {
                return false;
            }
            String text = tokens.get(at).text();
            boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
            return found.tokens() == 1
                    && (found.word().type() == WordClass.BEAT
                            || found.word().type() == WordClass.ACHIEVE && capitals);
        }

        private String after(int count) {
            int next = at + count;
            return next < tokens.size() ? tokens.get(next).lower() : "";
        }

        /** Where the next figure or name begins, into which no phrase may run. */
        private int limit(int from) {
            int limit = Integer.MAX_VALUE;
            for (Figure figure : figures) {
                int start = figure.extent().outerStart();
                limit = start > from ? Math.min(limit, start) : limit;
            }
            for (NameSpan name : names) {
                limit = name.start() > from ? Math.min(limit, name.start()) : limit;
            }
            return limit;
        }

        private void add(Item item) {
            items.add(item);
            while (at < tokens.size() && tokens.get(at).start() < item.end()) {
                at++;
            }
        }

        private Item item(Figure figure) {
            char shape =
                    switch (figure.kind()) {
                        case RATIO, ORDERS, PERCENT, PERCENTAGE_POINTS, POINTS -> Item.FIGURE;
                        case ABSOLUTE -> Item.ABSOLUTE;
                        case NONE -> Item.NUMBER;
                    };
            return new Item(
                    shape,
                    figure.extent().outerStart(),
                    figure.extent().outerEnd(),
                    null,
                    null,
                    new FigureGroup(List.of(figure)));
        }

        /** "40% → 52%": a sign that says "to" between two figures. */
        private boolean arrow(Token token) {
            return token.text().equals("→")
                    && !items.isEmpty()
                    && items.get(items.size() - 1).group() != null
                    && at + 1 < tokens.size()
                    && figureAt(tokens.get(at + 1)) != null;
        }

        private void plain(Token token) {
            if (token.isWord()
                    || token.text().charAt(0) > 0x7F
                            && Character.isLetter(token.text().charAt(0))) {
                items.add(Item.of(Item.OTHER, token.start(), token.end()));
                return;
            }
            char c = token.text().charAt(0);
            if (arrow(token)) {
                items.add(Item.of(WordClass.TO.shape(), token.start(), token.end()));
            } else if (",;:()[]—".indexOf(c) >= 0) {
                char shape = c == '[' ? '(' : c == ']' ? ')' : c == '—' ? '-' : c;
                items.add(Item.of(shape, token.start(), token.end()));
            }
        }
    }
}
