package dev.benchmeta.extract.cases;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.Explanation;
import dev.benchmeta.extract.FactExtractor;
import dev.benchmeta.extract.OneExtractor;
import dev.benchmeta.extract.figure.FigureTables;
import dev.benchmeta.extract.link.Claims;
import dev.benchmeta.extract.link.Linker;
import dev.benchmeta.extract.link.claim.Decision;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.DocumentReader;
import dev.benchmeta.extract.text.NormalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program as cases run it: the public extractor, or the link rules alone where a case says what
 * is named. Immutable and thread-safe.
 */
final class Program {
    private static final Program INSTANCE = new Program();

    private final DocumentReader documents;
    private final Linker linker;
    private final FactExtractor extractor = OneExtractor.get();

    private Program() {
        Faults faults = new Faults();
        documents = DocumentReader.load(faults);
        linker = Linker.load(FigureTables.load(faults), faults);
        faults.throwIfAny();
    }

    static Program get() {
        return INSTANCE;
    }

    /** What the program makes of a case, by field. */
    Outcome run(Case example) {
        return example.names().isEmpty() ? extracted(example.paper()) : linked(example);
    }

    private Outcome extracted(Paper paper) {
        Explanation explanation = extractor.explain(paper);
        List<Decision> decisions =
                explanation.sentences().stream().flatMap(s -> s.decisions().stream()).toList();
        return Outcome.of(explanation.facts().gains(), explanation.facts().results(), decisions);
    }

    private Outcome linked(Case example) {
        Document document = documents.read(example.paper());
        List<NameSpan> spans = new ArrayList<>();
        for (Section section : Section.values()) {
            example.names()
                    .forEach(
                            (kind, names) ->
                                    names.forEach(
                                            name ->
                                                    add(
                                                            spans,
                                                            document.text(section),
                                                            kind,
                                                            name)));
        }
        Claims claims = linker.link(document, found(document, spans));
        return Outcome.of(claims.gains(), claims.results(), claims.decisions());
    }

    /** Hardware names with a digit name a device, others a kind. */
    private static FoundNames found(Document document, List<NameSpan> spans) {
        List<Hardware> hardware =
                spans.stream()
                        .filter(span -> span.kind() == NameKind.HARDWARE)
                        .map(span -> hardware(document, span))
                        .toList();
        return new FoundNames(
                new Names(List.of(), List.of(), List.of(), hardware), spans, List.of());
    }

    private static Hardware hardware(Document document, NameSpan span) {
        Level level = span.name().matches(".*\\d.*") ? Level.DEVICE : Level.CLASS;
        Device device =
                new Device(
                        span.name(),
                        level,
                        HardwareClass.OTHER,
                        Optional.empty(),
                        Optional.empty());
        Mention mention = document.text(span.section()).mention(span.start(), span.end());
        return new Hardware(
                device, Role.TARGET, OptionalInt.empty(), OptionalInt.empty(), List.of(mention));
    }

    /** Every place of a name that stands as a word of its own. */
    private static void add(List<NameSpan> spans, NormalText text, NameKind kind, String name) {
        Matcher matcher =
                Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text.text());
        while (matcher.find()) {
            spans.add(new NameSpan(text.section(), matcher.start(), matcher.end(), kind, name));
        }
    }
}
