package dev.benchmeta.extract.link.clause;

import com.google.common.base.Suppliers;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a sentence, its figures and its names into a {@link Clause}. Immutable. */
public final class ClauseBuilder {
    private static final Pattern DEVICE_HOURS =
            Pattern.compile(
                    " (?:(?:NVIDIA|AMD|Google) )?[A-Z][A-Za-z]{0,3}\\d[A-Za-z0-9-]{0,12}?(?: (?:GPU|TPU|NPU))?[ -](?<unit>hour|day)s?\\b");

    private final FigureScanner scanner;
    private final Vocabulary vocabulary;
    private final RivalWords rivals;
    private final WordKinds<ChangeWord> changes;
    private final Supplier<Map<String, Word>> shortForms;

    public ClauseBuilder(
            FigureScanner scanner,
            Vocabulary vocabulary,
            RivalWords rivals,
            WordKinds<ChangeWord> changes) {
        this(scanner, vocabulary, rivals, changes, Map::of);
    }

    private ClauseBuilder(
            FigureScanner scanner,
            Vocabulary vocabulary,
            RivalWords rivals,
            WordKinds<ChangeWord> changes,
            Supplier<Map<String, Word>> shortForms) {
        this.scanner = scanner;
        this.vocabulary = vocabulary;
        this.rivals = rivals;
        this.changes = changes;
        this.shortForms = shortForms;
    }

    /** One that knows the measures that a document has short forms of. */
    public ClauseBuilder with(Document document) {
        return new ClauseBuilder(
                scanner,
                vocabulary,
                rivals,
                changes,
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

    /** "442 A100-40G GPU hours", "5 B200-days": the unit stands behind a device. */
    private static Figure deviceHours(Sentence sentence, Figure figure) {
        if (figure.kind() != UnitKind.NONE) {
            return figure;
        }
        int from = figure.end();
        int to = Math.min(sentence.end(), from + 40);
        Matcher matcher = DEVICE_HOURS.matcher(sentence.source().text()).region(from, to);
        return matcher.lookingAt()
                ? figure.with(
                        UnitKind.ABSOLUTE, "GPU " + matcher.group("unit") + "s", matcher.end())
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
        List<Item> items = new ClauseWalk(vocabulary, shortForms, sentence, figures, apart).items();
        List<Item> grouped = BracketedShares.opened(Groups.joined(items, sentence.source().text()));
        StringBuilder shape = new StringBuilder(grouped.size());
        grouped.forEach(item -> shape.append(item.shape()));
        return new Clause(sentence, grouped, shape.toString(), rivals, changes);
    }
}
