package dev.benchmeta.report.store;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the facts of a paper from its rows; {@link PaperRows} turned round. */
final class PaperFactsReader {
    private static final FactsCodec CODEC = new FactsCodec();

    private final FactChunk chunk;
    private long key;
    private int position;

    PaperFactsReader(FactChunk chunk) {
        this.chunk = chunk;
    }

    /** The facts of the paper whose row is the current one. */
    PaperFacts read() throws SQLException {
        FactRows row = chunk.rows(StoreSchema.PAPERS);
        key = row.paper();
        List<String> links = chunk.rows("links").of(key, FactRows::text);
        Paper paper = paper(row, links);
        Optional<String> exact = exact(row);
        return exact.isPresent() ? exact(exact.get()) : facts(paper);
    }

    private static Optional<String> exact(FactRows row) throws SQLException {
        row.skip(6);
        return row.optionalText();
    }

    private static PaperFacts exact(String record) {
        try {
            return CODEC.read(record);
        } catch (FactsFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Paper paper(FactRows row, List<String> links) throws SQLException {
        String id = row.text();
        String title = row.text();
        String abstractText = row.text();
        Publication publication =
                new Publication(
                        published(row),
                        row.optionalInteger(),
                        row.optionalText(),
                        row.optionalInteger(),
                        links);
        Optional<String> file = row.optionalText();
        OptionalInt line = row.optionalInteger();
        return new Paper(
                id, title, abstractText, publication, new Source(file.orElse(""), line.orElse(0)));
    }

    private static Optional<PublishedDate> published(FactRows row) throws SQLException {
        Optional<LocalDate> first = row.optionalDate();
        if (first.isEmpty()) {
            row.skip(2);
            return Optional.empty();
        }
        return Optional.of(
                new PublishedDate(first.get(), row.constant(DatePrecision.class), row.flag()));
    }

    private PaperFacts facts(Paper paper) throws SQLException {
        return new PaperFacts(
                paper,
                names(),
                chunk.rows("gains").of(key, PaperFactsReader::gain),
                chunk.rows("results").of(key, PaperFactsReader::result),
                chunk.rows("notes").of(key, row -> new Note(row.text(), row.span())));
    }

    /** In the order of {@link MentionKind}, as the mentions come. */
    private Names names() throws SQLException {
        List<Benchmark> benchmarks = named("benchmarks", this::benchmark);
        List<Contribution> contributions =
                named(
                        "contributions",
                        row -> new Contribution(row.text(), mentions(MentionKind.CONTRIBUTION)));
        List<Hardware> hardware = named("hardware", this::hardware);
        List<Model> models = named("models", this::model);
        return new Names(contributions, models, benchmarks, hardware);
    }

    private <T> List<T> named(String table, FactRows.Body<T> body) throws SQLException {
        position = 0;
        return chunk.rows(table).of(key, body);
    }

    private Model model(FactRows row) throws SQLException {
        return new Model(
                row.text(), row.optionalText(), row.optionalWhole(), mentions(MentionKind.MODEL));
    }

    private Benchmark benchmark(FactRows row) throws SQLException {
        return new Benchmark(
                row.text(), row.constant(BenchmarkKind.class), mentions(MentionKind.BENCHMARK));
    }

    private Hardware hardware(FactRows row) throws SQLException {
        Device device =
                new Device(
                        row.text(),
                        row.constant(Level.class),
                        row.constant(HardwareClass.class),
                        row.optionalText(),
                        row.optionalText());
        return new Hardware(
                device,
                row.constant(Role.class),
                row.optionalInteger(),
                row.optionalInteger(),
                mentions(MentionKind.HARDWARE));
    }

    private List<Mention> mentions(MentionKind kind) throws SQLException {
        return chunk.rows("mentions")
                .of(key, kind, position++, row -> new Mention(row.span(), row.text()));
    }

    private static Gain gain(FactRows row) throws SQLException {
        String text = row.text();
        Amount amount =
                new Amount(row.number(), row.number(), row.text(), row.constant(Qualifier.class));
        Metric metric = row.constant(Metric.class);
        row.skip(1);
        return new Gain(
                amount,
                metric,
                row.flag(),
                row.optionalNumber(),
                new Links(
                        row.optionalText(),
                        row.optionalText(),
                        row.optionalText(),
                        row.optionalText()),
                evidence(row, text));
    }

    private static Result result(FactRows row) throws SQLException {
        String text = row.text();
        return new Result(
                row.number(),
                row.text(),
                row.constant(Metric.class),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                evidence(row, text));
    }

    private static Evidence evidence(FactRows row, String text) throws SQLException {
        Span span = row.span();
        return new Evidence(span, text, row.text(), row.number());
    }
}
