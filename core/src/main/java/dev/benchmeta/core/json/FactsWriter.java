package dev.benchmeta.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes one record. The order of the statements is the order of the fields. */
final class FactsWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 8192;

    private final FieldWriter out;

    private FactsWriter(JsonGenerator generator) {
        this.out = new FieldWriter(generator);
    }

    static String write(PaperFacts facts) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            new FactsWriter(generator).record(facts);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return Surrogates.escapeLone(text.toString());
    }

    private void record(PaperFacts facts) throws IOException {
        out.open();
        out.integer("schema", FactsCodec.SCHEMA);
        out.object("paper", facts.paper(), this::paper);
        out.list("contributions", facts.names().contributions(), this::contribution);
        out.list("models", facts.names().models(), this::model);
        out.list("benchmarks", facts.names().benchmarks(), this::benchmark);
        out.list("hardware", facts.names().hardware(), this::hardware);
        out.list("gains", facts.gains(), this::gain);
        out.list("results", facts.results(), this::result);
        out.list("notes", facts.notes(), this::note);
        out.close();
    }

    private void paper(Paper paper) throws IOException {
        out.text("id", paper.id());
        out.text("title", paper.title());
        out.text("abstract", paper.abstractText());
        publication(paper.publication());
        out.object("source", paper.source(), this::source);
    }

    private void publication(Publication publication) throws IOException {
        Optional<PublishedDate> published = publication.published();
        out.text("published", published.map(PublishedDate::iso));
        out.constant("datePrecision", published.map(PublishedDate::precision));
        out.flag("yearInferred", published.map(PublishedDate::yearInferred));
        out.integer("authors", publication.authors());
        out.text("organization", publication.organization());
        out.integer("comments", publication.comments());
        out.texts("links", publication.links());
    }

    private void source(Source source) throws IOException {
        out.text("file", Optional.of(source.file()).filter(file -> !file.isEmpty()));
        out.integer("line", source.lineNumber());
    }

    private void contribution(Contribution contribution) throws IOException {
        out.text("name", contribution.name());
        mentions(contribution.mentions());
    }

    private void model(Model model) throws IOException {
        out.text("name", model.name());
        out.text("family", model.family());
        out.integer("parameters", model.parameters());
        mentions(model.mentions());
    }

    private void benchmark(Benchmark benchmark) throws IOException {
        out.text("name", benchmark.name());
        out.constant("kind", benchmark.kind());
        mentions(benchmark.mentions());
    }

    private void hardware(Hardware hardware) throws IOException {
        Device device = hardware.device();
        out.text("name", device.name());
        out.constant("level", device.level());
        out.constant("class", device.type());
        out.text("vendor", device.vendor());
        out.text("family", device.family());
        out.constant("role", hardware.role());
        out.integer("count", hardware.count());
        out.integer("memoryGb", hardware.memoryGb());
        mentions(hardware.mentions());
    }

    private void mentions(List<Mention> mentions) throws IOException {
        out.list(
                "mentions",
                mentions,
                mention -> {
                    span(mention.span());
                    out.text("text", mention.text());
                });
    }

    private void gain(Gain gain) throws IOException {
        out.text("text", gain.evidence().text());
        out.number("low", gain.amount().low());
        out.number("high", gain.amount().high());
        out.text("unit", gain.amount().unit());
        out.constant("qualifier", gain.amount().qualifier());
        out.constant("metric", gain.metric());
        out.constant("kind", gain.kind());
        out.flag("improves", Optional.of(gain.improves()));
        out.number("ratio", gain.ratio());
        out.text("subject", gain.links().subject());
        out.text("baseline", gain.links().baseline());
        out.text("hardware", gain.links().hardware());
        out.text("workload", gain.links().workload());
        evidence(gain.evidence());
    }

    private void result(Result result) throws IOException {
        out.text("text", result.evidence().text());
        out.number("value", result.value());
        out.text("unit", result.unit());
        out.constant("metric", result.metric());
        out.text("subject", result.subject());
        out.text("benchmark", result.benchmark());
        out.text("hardware", result.hardware());
        evidence(result.evidence());
    }

    private void evidence(Evidence evidence) throws IOException {
        out.object("evidence", evidence.span(), this::span);
        out.text("rule", evidence.rule());
        out.number("confidence", evidence.confidence());
    }

    private void note(Note note) throws IOException {
        out.text("reason", note.reason());
        span(note.span());
    }

    private void span(Span span) throws IOException {
        out.constant("section", span.section());
        out.integer("start", span.start());
        out.integer("end", span.end());
    }
}
