package dev.benchmeta.cli;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Contribution;
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
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Takes whole titles and abstracts for names, so that whatever they hold stands in every field. */
final class HostileFacts implements ExtractOnly {
    private static final List<String> LINKS =
            List.of(
                    "javascript:window.attacked=1",
                    "JaVaScRiPt:window.attacked=1",
                    "data:text/html,<script>window.attacked=1</script>",
                    "https://example.org/\"onmouseover=\"window.attacked=1");

    @Override
    public PaperFacts extract(Paper paper) {
        Paper linked =
                new Paper(
                        paper.id(),
                        paper.title(),
                        paper.abstractText(),
                        paper.publication().withLinks(LINKS),
                        paper.source());
        Mention title = mention(Section.TITLE, paper.title());
        Mention text = mention(Section.ABSTRACT, paper.abstractText());
        Evidence evidence = new Evidence(text.span(), text.text(), title.text(), 0.5);
        return new PaperFacts(
                linked,
                names(title, text),
                List.of(gain(title.text(), text.text(), evidence)),
                List.of(result(title.text(), text.text(), evidence)),
                List.of(new Note(title.text(), text.span())));
    }

    private static Mention mention(Section section, String text) {
        return new Mention(new Span(section, 0, text.length()), text);
    }

    private static Names names(Mention title, Mention text) {
        Device device =
                new Device(
                        text.text(),
                        Level.DEVICE,
                        HardwareClass.GPU,
                        Optional.of(title.text()),
                        Optional.of(title.text()));
        return new Names(
                List.of(new Contribution(title.text(), List.of(title))),
                List.of(
                        new Model(
                                text.text(),
                                Optional.of(title.text()),
                                OptionalLong.empty(),
                                List.of(text))),
                List.of(new Benchmark(title.text(), BenchmarkKind.EVALUATION, List.of(title))),
                List.of(
                        new Hardware(
                                device,
                                Role.TARGET,
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of(text))));
    }

    private static Gain gain(String title, String text, Evidence evidence) {
        Optional<String> words = Optional.of(text);
        return new Gain(
                new Amount(2, 3, title, Qualifier.UP_TO),
                Metric.SPEED,
                true,
                OptionalDouble.of(3),
                new Links(Optional.of(title), words, words, words),
                evidence);
    }

    private static Result result(String title, String text, Evidence evidence) {
        Optional<String> words = Optional.of(text);
        return new Result(7, title, Metric.QUALITY, words, Optional.of(title), words, evidence);
    }
}
