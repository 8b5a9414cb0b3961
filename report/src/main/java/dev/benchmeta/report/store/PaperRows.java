package dev.benchmeta.report.store;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.names.Sentences;
import dev.benchmeta.report.table.Claim;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Writes the rows of one paper. The order of the calls is the order of the columns. */
final class PaperRows {
    private final RowTarget out;
    private final NewFacts added;
    private final PaperFacts facts;
    private final Paper paper;
    private final Sentences sentences;
    private final StoredPaper place;

    private PaperRows(RowTarget out, NewFacts added, StoredPaper place) {
        this.out = out;
        this.added = added;
        this.facts = added.facts();
        this.paper = facts.paper();
        this.sentences = new Sentences(paper);
        this.place = place;
    }

    static void write(RowTarget out, NewFacts added, StoredPaper place) throws SQLException {
        new PaperRows(out, added, place).write();
    }

    private void write() throws SQLException {
        out.row(StoreSchema.PAPERS, this::paper);
        links(paper.publication().links());
        names(facts.names());
        List<Claim> claims = Claim.of(facts);
        for (int i = 0; i < claims.size(); i++) {
            gain(i, claims.get(i));
        }
        for (int i = 0; i < facts.results().size(); i++) {
            result(i, facts.results().get(i));
        }
        for (int i = 0; i < facts.notes().size(); i++) {
            note(i, facts.notes().get(i));
        }
        SearchRows.write(out, facts, claims, place.key());
    }

    private void paper(FactRow row) throws SQLException {
        row.whole(place.key()).text(paper.id()).text(paper.title()).text(paper.abstractText());
        publication(row, paper.publication());
        String file = paper.source().file();
        row.text(Optional.of(file).filter(name -> !name.isEmpty()));
        row.integer(paper.source().lineNumber());
        row.text(place.arxivId()).text(added.identity().titleKey());
        Fingerprint fingerprint = added.fingerprint();
        row.whole(fingerprint.paper()).whole(fingerprint.facts());
        row.text(place.version()).whole(place.run()).text(fingerprint.exact());
    }

    private static void publication(FactRow row, Publication publication) throws SQLException {
        if (publication.published().isPresent()) {
            PublishedDate date = publication.published().get();
            row.date(date.first()).constant(date.precision()).flag(date.yearInferred());
        } else {
            row.absent().absent().absent();
        }
        row.integer(publication.authors())
                .text(publication.organization())
                .integer(publication.comments());
    }

    private void links(List<String> links) throws SQLException {
        for (int i = 0; i < links.size(); i++) {
            int position = i;
            out.row("links", row -> begin(row, position).text(links.get(position)));
        }
    }

    private FactRow begin(FactRow row, int position) throws SQLException {
        return row.whole(place.key()).integer(position);
    }

    private void names(Names names) throws SQLException {
        for (int i = 0; i < names.contributions().size(); i++) {
            contribution(i, names.contributions().get(i));
        }
        for (int i = 0; i < names.models().size(); i++) {
            model(i, names.models().get(i));
        }
        for (int i = 0; i < names.benchmarks().size(); i++) {
            benchmark(i, names.benchmarks().get(i));
        }
        for (int i = 0; i < names.hardware().size(); i++) {
            hardware(i, names.hardware().get(i));
        }
    }

    private void contribution(int position, Contribution contribution) throws SQLException {
        out.row("contributions", row -> begin(row, position).text(contribution.name()));
        mentions(MentionKind.CONTRIBUTION, position, contribution);
    }

    private void model(int position, Model model) throws SQLException {
        out.row(
                "models",
                row ->
                        begin(row, position)
                                .text(model.name())
                                .text(model.family())
                                .whole(model.parameters()));
        mentions(MentionKind.MODEL, position, model);
    }

    private void benchmark(int position, Benchmark benchmark) throws SQLException {
        out.row(
                "benchmarks",
                row -> begin(row, position).text(benchmark.name()).constant(benchmark.kind()));
        mentions(MentionKind.BENCHMARK, position, benchmark);
    }

    private void hardware(int position, Hardware hardware) throws SQLException {
        Device device = hardware.device();
        out.row(
                "hardware",
                row ->
                        begin(row, position)
                                .text(device.name())
                                .constant(device.level())
                                .constant(device.type())
                                .text(device.vendor())
                                .text(device.family())
                                .constant(hardware.role())
                                .integer(hardware.count())
                                .integer(hardware.memoryGb()));
        mentions(MentionKind.HARDWARE, position, hardware);
    }

    private void mentions(MentionKind kind, int position, Named named) throws SQLException {
        for (int i = 0; i < named.mentions().size(); i++) {
            int number = i;
            Mention mention = named.mentions().get(i);
            out.row(
                    "mentions",
                    row ->
                            row.whole(place.key())
                                    .constant(kind)
                                    .integer(position)
                                    .integer(number)
                                    .span(mention.span())
                                    .text(mention.text()));
        }
    }

    private void gain(int position, Claim claim) throws SQLException {
        Gain gain = claim.gain();
        out.row(
                "gains",
                row -> {
                    begin(row, position).text(gain.evidence().text());
                    row.number(gain.amount().low()).number(gain.amount().high());
                    row.text(gain.amount().unit()).constant(gain.amount().qualifier());
                    row.constant(gain.metric()).constant(gain.kind());
                    row.flag(gain.improves()).number(gain.ratio());
                    links(row, gain.links());
                    evidence(row, gain.evidence());
                    row.text(claim.hardwareName()).text(claim.baselineName());
                });
    }

    private static void links(FactRow row, Links links) throws SQLException {
        row.text(links.subject()).text(links.baseline());
        row.text(links.hardware()).text(links.workload());
    }

    private void result(int position, Result result) throws SQLException {
        out.row(
                "results",
                row -> {
                    begin(row, position).text(result.evidence().text());
                    row.number(result.value()).text(result.unit()).constant(result.metric());
                    row.text(result.subject()).text(result.benchmark()).text(result.hardware());
                    evidence(row, result.evidence());
                });
    }

    private void evidence(FactRow row, Evidence evidence) throws SQLException {
        row.span(evidence.span()).text(evidence.rule()).number(evidence.confidence());
        row.text(sentences.around(evidence.span()));
    }

    private void note(int position, Note note) throws SQLException {
        out.row("notes", row -> begin(row, position).text(note.reason()).span(note.span()));
    }
}
