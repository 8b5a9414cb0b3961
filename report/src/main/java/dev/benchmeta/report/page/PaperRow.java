package dev.benchmeta.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.measured.Measured;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.table.Claim;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Writes one paper with its facts as an array. */
final class PaperRow {
    private final JsonGenerator json;
    private final PageTables tables;
    private final NodeNames nodes;

    PaperRow(JsonGenerator json, PageTables tables, NodeNames nodes) {
        this.json = json;
        this.tables = tables;
        this.nodes = nodes;
    }

    /** What writes one element of a list. */
    private interface Element<T> {
        void write(T value) throws IOException;
    }

    void write(PaperFacts facts, String key) throws IOException {
        json.writeStartArray();
        paper(facts.paper());
        list(facts.names().contributions(), this::name);
        list(facts.names().models(), this::model);
        list(facts.names().benchmarks(), this::benchmark);
        list(facts.names().hardware(), this::hardware);
        list(Claim.of(facts), claim -> claim(claim, facts));
        list(Measured.of(facts), measured -> result(measured, facts));
        list(facts.notes(), this::note);
        json.writeString(key);
        json.writeEndArray();
    }

    private void paper(Paper paper) throws IOException {
        Publication publication = paper.publication();
        json.writeString(paper.id());
        tables.quote(paper.title());
        json.writeString(paper.title());
        json.writeString(paper.abstractText());
        json.writeString(publication.published().map(PublishedDate::iso).orElse(""));
        flag(publication.published().map(PublishedDate::yearInferred).orElse(false));
        json.writeNumber(tables.string(publication.organization()));
        json.writeNumber(publication.authors().orElse(-1));
        list(publication.links(), json::writeString);
        json.writeString(source(paper.source()));
    }

    /** Without the folders, which are nobody's business who gets the page. */
    private static String source(Source source) {
        String file = source.file();
        int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return new Source(file.substring(name), source.line()).toString();
    }

    private void name(Named named) throws IOException {
        json.writeStartArray();
        json.writeNumber(tables.string(named.name()));
        mentions(named.mentions());
        json.writeEndArray();
    }

    private void model(Model model) throws IOException {
        json.writeStartArray();
        json.writeNumber(tables.string(model.name()));
        mentions(model.mentions());
        json.writeNumber(tables.string(model.family()));
        json.writeNumber(model.parameters().orElse(0));
        json.writeEndArray();
    }

    private void benchmark(Benchmark benchmark) throws IOException {
        json.writeStartArray();
        json.writeNumber(tables.string(benchmark.name()));
        mentions(benchmark.mentions());
        json.writeNumber(PageTables.place(benchmark.kind()));
        json.writeEndArray();
    }

    private void hardware(Hardware hardware) throws IOException {
        json.writeStartArray();
        json.writeNumber(tables.device(hardware.device()));
        mentions(hardware.mentions());
        json.writeNumber(PageTables.place(hardware.role()));
        json.writeNumber(hardware.count().orElse(0));
        json.writeNumber(hardware.memoryGb().orElse(0));
        json.writeEndArray();
    }

    private void claim(Claim claim, PaperFacts facts) throws IOException {
        Gain gain = claim.gain();
        Links links = gain.links();
        json.writeStartArray();
        evidence(gain.evidence());
        number(gain.amount().low());
        number(gain.amount().high());
        json.writeNumber(tables.string(gain.amount().unit()));
        json.writeNumber(PageTables.place(gain.amount().qualifier()));
        json.writeNumber(PageTables.place(gain.metric()));
        flag(gain.improves());
        number(gain.ratio().orElse(0));
        number(LowRatio.of(gain).orElse(0));
        json.writeNumber(tables.words(links.subject()));
        json.writeNumber(tables.words(links.baseline()));
        json.writeNumber(tables.words(links.hardware()));
        json.writeNumber(tables.words(links.workload()));
        resolved(claim, facts);
        json.writeEndArray();
    }

    /** The claim's words as the names they stand for; hardware and models by place in the paper. */
    private void resolved(Claim claim, PaperFacts facts) throws IOException {
        json.writeNumber(tables.words(claim.subjectName()));
        json.writeNumber(tables.words(claim.baselineName()));
        places(facts.names().hardware(), PaperNames.finest(claim.hardware()));
        places(facts.names().hardware(), claim.baselineHardware());
        places(facts.names().models(), claim.models());
        json.writeNumber(tables.node(nodes.subject(claim)));
        json.writeNumber(tables.node(nodes.baseline(claim)));
    }

    private void result(Measured measured, PaperFacts facts) throws IOException {
        Result result = measured.result();
        json.writeStartArray();
        evidence(result.evidence());
        number(result.value());
        json.writeNumber(tables.string(result.unit()));
        json.writeNumber(PageTables.place(result.metric()));
        json.writeNumber(tables.words(result.subject()));
        json.writeNumber(tables.words(result.benchmark()));
        json.writeNumber(tables.words(result.hardware()));
        json.writeNumber(tables.words(measured.subjectName()));
        json.writeNumber(tables.words(measured.benchmarkName()));
        places(facts.names().hardware(), PaperNames.finest(measured.hardware()));
        places(facts.names().models(), measured.models());
        json.writeEndArray();
    }

    private void note(Note note) throws IOException {
        json.writeStartArray();
        span(note.span());
        json.writeNumber(tables.string(note.reason()));
        json.writeEndArray();
    }

    private void evidence(Evidence evidence) throws IOException {
        span(evidence.span());
        tables.quote(evidence.text());
        json.writeNumber(tables.string(evidence.rule()));
        number(evidence.confidence());
    }

    private void mentions(List<Mention> mentions) throws IOException {
        json.writeStartArray();
        for (Mention mention : mentions) {
            span(mention.span());
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        json.writeNumber(PageTables.place(span.section()));
        json.writeNumber(span.start());
        json.writeNumber(span.end());
    }

    private <T> void places(List<T> all, List<T> chosen) throws IOException {
        list(chosen, one -> json.writeNumber(all.indexOf(one)));
    }

    private <T> void list(List<T> values, Element<? super T> element) throws IOException {
        json.writeStartArray();
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    private void flag(boolean value) throws IOException {
        json.writeNumber(value ? 1 : 0);
    }

    /** As short as it reads back the same. */
    private void number(double value) throws IOException {
        json.writeNumber(
                value == Math.rint(value) && Math.abs(value) < 1e15
                        ? Long.toString((long) value)
                        : BigDecimal.valueOf(value).toString());
    }
}
