package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the items of one clause in one pass over the tokens of its sentence. */
final class ClauseWalk {
    private final Vocabulary vocabulary;
    private final Supplier<Map<String, Word>> shortForms;
    private final List<Token> tokens;
    private final List<Figure> figures;
    private final List<NameSpan> names;
    private final PlainWords plainWords;
    private final List<Item> items = new ArrayList<>();
    private int at;

    ClauseWalk(
            Vocabulary vocabulary,
            Supplier<Map<String, Word>> shortForms,
            Sentence sentence,
            List<Figure> figures,
            List<NameSpan> names) {
        this.vocabulary = vocabulary;
        this.shortForms = shortForms;
        this.tokens = sentence.tokens();
        this.figures = figures;
        this.names = names;
        this.plainWords = new PlainWords(sentence.tokens());
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
        if (found != null && plainWords.holds(items, at, found)) {
            items.add(
                    Item.of(Item.OTHER, token.start(), tokens.get(at + found.tokens() - 1).end()));
            at += found.tokens();
        } else if (found != null) {
            int end = tokens.get(at + found.tokens() - 1).end();
            at += found.tokens();
            items.add(new Item(shape(found.word()), token.start(), end, found.word(), null, null));
        } else if (shortForms.get().containsKey(token.lower())) {
            Word word = shortForms.get().get(token.lower());
            items.add(new Item(word.type().shape(), token.start(), token.end(), word, null, null));
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
     * "CPU usage", "GPU instances": a measure that begins with a kind of hardware. "GPU time" was
     * spent there.
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
                || token.text().charAt(0) > 0x7F && Character.isLetter(token.text().charAt(0))) {
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
