package dev.benchmeta.report.store;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.graph.Meaning;
import dev.benchmeta.report.graph.Node;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.names.SearchWords;
import dev.benchmeta.report.names.Surfaces;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.PaperTitle;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes the rows by which one paper, its hardware and its gains are found. The order of the calls
 * is the order of the columns.
 */
final class SearchRows {
    /** What a gain was measured on. */
    private static final String ON = "on";

    /** Hardware that a gain is over. */
    private static final String OVER = "over";

    private final RowTarget out;
    private final PaperFacts facts;
    private final long key;

    private SearchRows(RowTarget out, PaperFacts facts, long key) {
        this.out = out;
        this.facts = facts;
        this.key = key;
    }

    static void write(RowTarget out, PaperFacts facts, List<Claim> claims, long key)
            throws SQLException {
        new SearchRows(out, facts, key).write(claims);
    }

    private void write(List<Claim> claims) throws SQLException {
        Paper paper = facts.paper();
        String words = SearchWords.of(Stream.of(paper.title(), paper.abstractText()));
        String title = NameQuery.key(PaperTitle.orId(paper));
        out.row("search_papers", row -> row.whole(key).text(title).text(words));
        List<Hardware> hardware = facts.names().hardware();
        for (int i = 0; i < hardware.size(); i++) {
            hardware(i, hardware.get(i));
        }
        named(MentionKind.CONTRIBUTION, facts.names().contributions());
        named(MentionKind.MODEL, facts.names().models());
        for (int i = 0; i < claims.size(); i++) {
            gain(i, claims.get(i));
            linked(i, ON, claims.get(i).hardware());
            linked(i, OVER, claims.get(i).baselineHardware());
        }
    }

    private void hardware(int position, Hardware hardware) throws SQLException {
        out.row(
                "search_hardware",
                row ->
                        row.whole(key)
                                .integer(position)
                                .constant(hardware.device().type())
                                .constant(hardware.role())
                                .text(SearchWords.of(Surfaces.of(hardware)))
                                .text(SearchWords.forms(Surfaces.called(hardware)))
                                .text(
                                        hardware.device()
                                                .vendor()
                                                .map(name -> SearchWords.of(Stream.of(name)))));
    }

    private void named(MentionKind kind, List<? extends Named> all) throws SQLException {
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).name();
            Optional<Node> node = NodeNames.named(name);
            if (node.isPresent()) {
                int position = i;
                out.row(
                        "search_names",
                        row ->
                                row.whole(key)
                                        .constant(kind)
                                        .integer(position)
                                        .whole(node.get().number())
                                        .text(NameQuery.key(name)));
            }
        }
    }

    private void gain(int position, Claim claim) throws SQLException {
        Gain gain = claim.gain();
        Optional<Meaning> subject = Meaning.ofSubject(claim);
        Optional<Meaning> baseline = Meaning.ofBaseline(claim);
        out.row(
                "search_gains",
                row -> {
                    row.whole(key).integer(position).constant(gain.metric()).constant(gain.kind());
                    row.constant(gain.amount().qualifier());
                    row.flag(gain.amount().bestCase());
                    row.number(gain.ratio()).number(gain.evidence().confidence());
                    keys(row, claim);
                    words(row, claim);
                    row.flag(gain.amount().range());
                    row.whole(number(subject)).whole(number(baseline));
                    row.text(subject.flatMap(Meaning::machine));
                    row.text(baseline.flatMap(Meaning::machine));
                });
        if (gain.ratio().isPresent() && subject.isPresent() && baseline.isPresent()) {
            meanings(position, ON, subject.get());
            meanings(position, OVER, baseline.get());
        }
    }

    private static OptionalLong number(Optional<Meaning> meaning) {
        return meaning.stream().mapToLong(one -> one.alone().number()).findFirst();
    }

    private void meanings(int position, String side, Meaning meaning) throws SQLException {
        for (int i = 0; i < meaning.named().size(); i++) {
            int rank = i;
            out.row(
                    "search_meanings",
                    row ->
                            row.whole(key)
                                    .integer(position)
                                    .text(side)
                                    .integer(rank)
                                    .whole(meaning.named().get(rank).number()));
        }
    }

    private static void keys(FactRow row, Claim claim) throws SQLException {
        row.text(claim.subjectName());
        row.text(GroupBy.SUBJECT.key(claim))
                .text(GroupBy.BASELINE.key(claim))
                .text(GroupBy.HARDWARE.key(claim))
                .text(claim.gain().links().workload().map(NameKey::of))
                .text(GroupBy.MODEL.key(claim))
                .text(GroupBy.CLASS.key(claim))
                .text(GroupBy.VENDOR.key(claim));
    }

    private static void words(FactRow row, Claim claim) throws SQLException {
        row.text(SearchWords.of(claim.subjectSurfaces()))
                .text(SearchWords.of(claim.baselineSurfaces()))
                .text(
                        SearchWords.forms(
                                claim.baselineHardware().stream().flatMap(Surfaces::called)))
                .text(SearchWords.of(claim.modelSurfaces()))
                .text(SearchWords.of(claim.hardwareSurfaces()));
    }

    private void linked(int position, String side, List<Hardware> linked) throws SQLException {
        List<Hardware> finest = PaperNames.finest(linked);
        for (Hardware one : linked) {
            int place = facts.names().hardware().indexOf(one);
            out.row(
                    "search_gain_hardware",
                    row ->
                            row.whole(key)
                                    .integer(position)
                                    .text(side)
                                    .integer(place)
                                    .flag(finest.contains(one)));
        }
    }
}
