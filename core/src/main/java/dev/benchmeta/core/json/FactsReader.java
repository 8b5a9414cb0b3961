package dev.benchmeta.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.List;

/** Reads one record's facts; {@link FactsWriter} turned round. */
final class FactsReader {
    private FactsReader() {}

    static PaperFacts read(JsonNode record) throws FactsFormatException {
        return Fields.read(record, "", FactsReader::facts);
    }

    private static PaperFacts facts(Fields in) throws FactsFormatException {
        checkSchema(in);
        return new PaperFacts(
                in.object("paper", PaperReader::paper),
                names(in),
                in.list("gains", FactsReader::gain),
                in.list("results", FactsReader::result),
                in.list("notes", FactsReader::note));
    }

    private static void checkSchema(Fields in) throws FactsFormatException {
        int schema = in.integer("schema");
        if (schema > FactsCodec.SCHEMA) {
            throw new FactsFormatException(
                    "schema is "
                            + schema
                            + ", and the newest this version reads is "
                            + FactsCodec.SCHEMA
                            + "; use a newer benchmeta or extract the papers again");
        }
        if (schema != FactsCodec.SCHEMA) {
            throw in.fault("schema", String.valueOf(FactsCodec.SCHEMA));
        }
    }

    private static Names names(Fields in) throws FactsFormatException {
        return new Names(
                in.list("contributions", FactsReader::contribution),
                in.list("models", FactsReader::model),
                in.list("benchmarks", FactsReader::benchmark),
                in.list("hardware", FactsReader::hardware));
    }

    private static Contribution contribution(Fields in) throws FactsFormatException {
        return new Contribution(in.text("name"), mentions(in));
    }

    private static Model model(Fields in) throws FactsFormatException {
        return new Model(
                in.text("name"),
                in.optionalText("family"),
                in.optionalLong("parameters"),
                mentions(in));
    }

    private static Benchmark benchmark(Fields in) throws FactsFormatException {
        return new Benchmark(
                in.text("name"), in.constant("kind", BenchmarkKind.class), mentions(in));
    }

    private static Hardware hardware(Fields in) throws FactsFormatException {
        Device device =
                new Device(
                        in.text("name"),
                        in.constant("level", Level.class),
                        in.constant("class", HardwareClass.class),
                        in.optionalText("vendor"),
                        in.optionalText("family"));
        return new Hardware(
                device,
                in.constant("role", Role.class),
                in.optionalInteger("count"),
                in.optionalInteger("memoryGb"),
                mentions(in));
    }

    private static List<Mention> mentions(Fields in) throws FactsFormatException {
        return in.list("mentions", mention -> new Mention(span(mention), mention.text("text")));
    }

    private static Gain gain(Fields in) throws FactsFormatException {
        Metric metric = in.constant("metric", Metric.class);
        if (in.constant("kind", GainKind.class) != metric.kind()) {
            throw in.fault(
                    "kind", metric.kind().jsonName() + ", the kind of metric " + metric.jsonName());
        }
        return new Gain(
                amount(in),
                metric,
                in.flag("improves"),
                in.optionalNumber("ratio"),
                links(in),
                evidence(in));
    }

    private static Amount amount(Fields in) throws FactsFormatException {
        return new Amount(
                in.number("low"),
                in.number("high"),
                in.text("unit"),
                in.constant("qualifier", Qualifier.class));
    }

    private static Links links(Fields in) throws FactsFormatException {
        return new Links(
                in.optionalText("subject"),
                in.optionalText("baseline"),
                in.optionalText("hardware"),
                in.optionalText("workload"));
    }

    private static Result result(Fields in) throws FactsFormatException {
        return new Result(
                in.number("value"),
                in.text("unit"),
                in.constant("metric", Metric.class),
                in.optionalText("subject"),
                in.optionalText("benchmark"),
                in.optionalText("hardware"),
                evidence(in));
    }

    private static Evidence evidence(Fields in) throws FactsFormatException {
        return new Evidence(
                in.object("evidence", FactsReader::span),
                in.text("text"),
                in.text("rule"),
                in.number("confidence"));
    }

    private static Note note(Fields in) throws FactsFormatException {
        return new Note(in.text("reason"), span(in));
    }

    private static Span span(Fields in) throws FactsFormatException {
        return new Span(
                in.constant("section", Section.class), in.integer("start"), in.integer("end"));
    }
}
