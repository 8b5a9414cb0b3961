package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.ListingStream;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.core.listing.ReadProblem;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of several inputs, one after the other. An input that cannot be opened is one
 * unreadable record.
 */
final class InputItems implements Iterator<ListingItem>, AutoCloseable {
    static final String STANDARD_INPUT = "-";
    static final String STANDARD_INPUT_NAME = "standard input";

    private final Deque<String> inputs;
    private final ListingOptions options;
    private final InputStream standardInput;
    private Iterator<ListingItem> current = Collections.emptyIterator();
    private Optional<Closeable> open = Optional.empty();

    InputItems(List<String> inputs, ListingOptions options, InputStream standardInput) {
        this.inputs = new ArrayDeque<>(inputs);
        this.options = options;
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !inputs.isEmpty()) {
            close();
            current = open(inputs.removeFirst());
        }
        return current.hasNext();
    }

    @Override
    public ListingItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        return current.next();
    }

    private Iterator<ListingItem> open(String input) {
        String name = input.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : input;
        try {
            Optional<FactStore> store = store(input);
            if (store.isPresent()) {
                StoreItems items = new StoreItems(store.get(), name);
                open = Optional.of(items);
                return items;
            }
            List<String> files =
                    input.equals(STANDARD_INPUT) ? List.of(input) : InputFiles.of(input);
            if (!files.equals(List.of(input))) {
                files.stream().sorted(Comparator.reverseOrder()).forEach(inputs::addFirst);
                return Collections.emptyIterator();
            }
            ListingStream stream = Listings.open(stream(input, standardInput), name, options);
            open = Optional.of(stream);
            return stream;
        } catch (StoreException e) {
            return unreadable(name, e.detail());
        } catch (IOException e) {
            return unreadable(name, "cannot be read: " + FileFault.reason(e));
        } catch (Failure e) {
            return unreadable(name, Failure.message(e));
        }
    }

    /**
     * Opens an input that is a store of facts.
     *
     * @throws StoreException if it is one that cannot be read
     */
    static Optional<FactStore> store(String input) {
        return input.equals(STANDARD_INPUT) ? Optional.empty() : FactStore.find(path(input));
    }

    private static Iterator<ListingItem> unreadable(String name, String message) {
        ReadProblem problem = new ReadProblem(new Source(name, 0), message);
        return List.<ListingItem>of(new ListingItem.Unreadable(problem)).iterator();
    }

    /**
     * The bytes of an input that is no directory, pattern or store.
     *
     * @throws Failure if it is not there or may not be read
     */
    static InputStream stream(String input, InputStream standardInput) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        Path path = path(input);
        if (!Files.exists(path)) {
            throw new Failure(
                    "does not exist, expected a file; check the name, or use - for standard input");
        }
        if (!Files.isReadable(path)) {
            throw new Failure("may not be read; check its permissions");
        }
        return Files.newInputStream(path);
    }

    private static Path path(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw new Failure("is no file name (" + e.getReason() + "); check the name");
        }
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // everything wanted has been read; nothing is lost
        }
        open = Optional.empty();
    }
}
