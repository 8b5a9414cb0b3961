package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.measured.Measured;
import dev.benchmeta.report.page.PaperKeys;
import dev.benchmeta.report.page.ReportPage;
import dev.benchmeta.report.table.Claim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The facts as they stood at one time, and the answers made of them. Thread-safe. */
final class Snapshot {
    /** What answers may take together, in bytes. */
    private static final long ANSWERS = 64L << 20;

    private static final int RECORDS = 5000;
    private static final FactsCodec CODEC = new FactsCodec();

    private final List<PaperFacts> papers;
    private final ListMultimap<String, PaperFacts> byId;
    private final Supplier<List<Located<Claim>>> gains;
    private final Supplier<List<Located<Measured>>> results;
    private final Supplier<Answer> page;
    private final PaperKeys keys;
    private final Map<String, PaperFacts> byKey;
    private final Cache<String, Answer> answers =
            CacheBuilder.newBuilder()
                    .maximumWeight(ANSWERS)
                    .weigher((String asked, Answer answer) -> asked.length() + answer.size())
                    .build();

    /** Records of papers as trees, which lists of facts take theirs from. */
    private final Cache<PaperFacts, JsonNode> records =
            CacheBuilder.newBuilder().weakKeys().maximumSize(RECORDS).build();

    Snapshot(List<PaperFacts> papers, ReportPage page) {
        this.papers = List.copyOf(papers);
        this.keys = PaperKeys.of(papers);
        this.byKey = Maps.uniqueIndex(papers, this::key);
        this.byId = Multimaps.index(papers, facts -> facts.paper().id());
        this.gains = Suppliers.memoize(() -> located(Located::gains));
        this.results = Suppliers.memoize(() -> located(Located::results));
        this.page = Suppliers.memoize(() -> Answer.page(written(page), page.policy()));
    }

    private <T> List<T> located(Function<PaperFacts, Stream<T>> facts) {
        return papers.stream().flatMap(facts).toList();
    }

    private byte[] written(ReportPage wanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            wanted.write(papers, keys, writer);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    List<PaperFacts> papers() {
        return papers;
    }

    /** The papers of this id: one, unless several inputs number their papers alike. */
    List<PaperFacts> papers(String id) {
        return byId.get(id);
    }

    /** What marks and the page's addresses call one of the papers. */
    String key(PaperFacts facts) {
        return keys.key(facts);
    }

    /** The paper that a mark names so. */
    Optional<PaperFacts> named(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Which of the papers of its id one of the papers is, from 1. */
    int number(PaperFacts facts) {
        return papers(facts.paper().id()).indexOf(facts) + 1;
    }

    /** All gains, in the order of the papers. */
    List<Located<Claim>> gains() {
        return gains.get();
    }

    /** All results, in the order of the papers. */
    List<Located<Measured>> results() {
        return results.get();
    }

    /** The published record of one of the papers. */
    String record(PaperFacts facts) {
        return CODEC.write(facts);
    }

    /** The same as a tree, not to be changed. */
    JsonNode tree(PaperFacts facts) {
        JsonNode known = records.getIfPresent(facts);
        if (known != null) {
            return known;
        }
        JsonNode tree = Json.tree(record(facts));
        records.put(facts, tree);
        return tree;
    }

    Answer page() {
        return page.get();
    }

    /** The answer that was given before to the same, if it is still there. */
    Optional<Answer> known(String asked) {
        return Optional.ofNullable(answers.getIfPresent(asked));
    }

    void keep(String asked, Answer answer) {
        answers.put(asked, answer);
    }
}
