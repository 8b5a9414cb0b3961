package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a whole input and sorts what came out of it. */
record Reading(List<ListingItem> items) {
    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes), ListingOptions.NONE);
    }

    static Reading of(Path file) {
        try {
            return of(Files.newInputStream(file), ListingOptions.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading on(LocalDate listingDate, String text) {
        return of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new ListingOptions(Optional.of(listingDate)));
    }

    static Reading of(InputStream in, ListingOptions options) {
        List<ListingItem> items = new ArrayList<>();
        try (ListingStream stream = Listings.open(in, "in", options)) {
            stream.forEachRemaining(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reading(items);
    }

    static Path testdata(String name) {
        return Path.of(
                        Objects.requireNonNull(
                                System.getProperty("benchmeta.testdata"), "benchmeta.testdata"))
                .resolve(name);
    }

    List<Paper> papers() {
        return items.stream()
                .filter(ListingItem.Read.class::isInstance)
                .map(item -> ((ListingItem.Read) item).paper())
                .toList();
    }

    Paper only() {
        if (papers().size() != 1 || items.size() != 1) {
            throw new AssertionError("expected one paper, not " + items);
        }
        return papers().get(0);
    }

    /** "in:3: what was wrong" */
    List<String> problems() {
        return items.stream()
                .filter(ListingItem.Unreadable.class::isInstance)
                .map(item -> ((ListingItem.Unreadable) item).problem().toString())
                .toList();
    }

    List<String> titles() {
        return papers().stream().map(Paper::title).toList();
    }

    /** "2024-09-17", "2025-03-28?" where the year was inferred, "-" where there is none. */
    List<String> dates() {
        return papers().stream()
                .map(paper -> paper.publication().published())
                .map(date -> date.map(d -> d.iso() + (d.yearInferred() ? "?" : "")).orElse("-"))
                .toList();
    }
}
