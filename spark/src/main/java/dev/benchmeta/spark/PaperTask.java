package dev.benchmeta.spark;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.RecordLines;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** What one task does: reads and extracts the records of its part of the input, one by one. */
final class PaperTask implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    /**
     * What a task counts. Spark adds up each successful task once, since tasks write their rows.
     */
    record Counters(LongAccumulator papers, LongAccumulator problems, LongAccumulator passed)
            implements Serializable {}

    /**
     * What all tasks of a run share.
     *
     * @param present parts that are not to be extracted again
     */
    record Order(
            Period period,
            Window window,
            Set<String> present,
            long run,
            String version,
            InputNames names)
            implements Serializable {}

    /** Days to be extracted; not of {@link Optional}, which cannot be sent to other machines. */
    record Window(LocalDate since, LocalDate until) implements Serializable {
        static Window of(JobSettings.Choice choice) {
            return new Window(
                    choice.since().orElse(LocalDate.MIN), choice.until().orElse(LocalDate.MAX));
        }

        boolean takes(Optional<LocalDate> published) {
            if (published.isEmpty()) {
                return since.equals(LocalDate.MIN) && until.equals(LocalDate.MAX);
            }
            return !published.get().isBefore(since) && !published.get().isAfter(until);
        }
    }

    private final Order order;
    private final Counters counters;
    private final Extraction extraction;

    PaperTask(Order order, Counters counters, Extraction extraction) {
        this.order = order;
        this.counters = counters;
        this.extraction = extraction;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        RecordLines reader = new RecordLines();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(records, 0), false)
                .flatMap(record -> rows(record, reader).stream())
                .iterator();
    }

    private Optional<Row> rows(Row record, RecordLines reader) {
        Source source = new Source(order.names().name(record.getString(0)), record.getInt(1));
        String text = record.getString(2);
        return reader.read(text, source).flatMap(item -> row(item, text));
    }

    private Optional<Row> row(ListingItem item, String text) {
        if (item instanceof ListingItem.Unreadable unreadable) {
            return problem(unreadable.problem().source(), unreadable.problem().message(), text);
        }
        if (item instanceof ListingItem.Known known) {
            return chosen(known.facts().paper())
                    .map(part -> paper(known.facts(), part, Optional.empty()));
        }
        Paper paper = ((ListingItem.Read) item).paper();
        Optional<String> part = chosen(paper);
        return part.isPresent() ? extracted(paper, part.get(), text) : Optional.empty();
    }

    /** The part a paper goes to, if it is to be extracted. */
    private Optional<String> chosen(Paper paper) {
        Optional<LocalDate> published = paper.publication().published().map(PublishedDate::first);
        String part = order.period().of(published);
        if (order.window().takes(published) && !order.present().contains(part)) {
            return Optional.of(part);
        }
        counters.passed().add(1);
        return Optional.empty();
    }

    /** Extraction is not meant to fail; if it does, one paper must not cost the others. */
    private Optional<Row> extracted(Paper paper, String part, String text) {
        try {
            return Optional.of(
                    paper(extraction.extract(paper), part, Optional.of(order.version())));
        } catch (TaskKilledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            String reason = "internal error on paper '" + paper.id() + "', please report it: " + e;
            return problem(paper.source(), reason, text);
        }
    }

    private Row paper(PaperFacts facts, String part, Optional<String> version) {
        counters.papers().add(1);
        return StagedRows.paper(facts, part, order.run(), version);
    }

    private Optional<Row> problem(Source source, String reason, String text) {
        counters.problems().add(1);
        return Optional.of(StagedRows.problem(source, reason, text));
    }
}
