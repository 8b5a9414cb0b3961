package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of inputs without those of papers that another record has better. */
final class MergedItems implements Iterator<ListingItem> {
    /** The total of what was not read before. */
    static final long UNKNOWN = -1;

    private final Iterator<ListingItem> items;
    private final Duplicates duplicates;
    private final long total;
    private Optional<ListingItem> ahead = Optional.empty();

    private MergedItems(Iterator<ListingItem> items, Duplicates duplicates, long total) {
        this.items = items;
        this.duplicates = duplicates;
        this.total = total;
    }

    /**
     * A first reading finds where each paper's newest version is. What can be read only once is
     * taken in order, and so is a single store, which has each paper once.
     *
     * @param items the records of {@code inputs}
     * @param interruption ends the first reading early
     * @throws Failure at the first record that cannot be read, if {@code options} are strict
     */
    static MergedItems of(
            Iterator<ListingItem> items,
            List<String> inputs,
            ReadOptions options,
            Interruption interruption) {
        Duplicates duplicates = new Duplicates();
        long total = UNKNOWN;
        if (inputs.stream().allMatch(MergedItems::isFile) && !isStore(inputs)) {
            total = 0;
            try (InputItems first =
                    new InputItems(inputs, options.listing(), InputStream.nullInputStream())) {
                while (!interruption.came() && first.hasNext()) {
                    ListingItem item = first.next();
                    if (options.strict() && item instanceof ListingItem.Unreadable unreadable) {
                        throw Problems.stop(unreadable.problem());
                    }
                    duplicates.note(item);
                    total++;
                }
            }
        }
        return new MergedItems(items, duplicates, total);
    }

    /** In a store each paper is once. */
    static boolean isStore(List<String> inputs) {
        try {
            return inputs.size() == 1 && FactStore.isAt(Path.of(inputs.get(0)));
        } catch (StoreException e) {
            // told of when it is its turn
            return false;
        }
    }

    /** Whether it is a file, or several, and not a pipe. */
    private static boolean isFile(String input) {
        try {
            Path path = Path.of(input);
            return Files.isRegularFile(path)
                    || Files.isDirectory(path)
                    || InputFiles.isPattern(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty() && items.hasNext()) {
            ahead = Optional.of(items.next()).filter(item -> !duplicates.refuses(item));
        }
        return ahead.isPresent();
    }

    @Override
    public ListingItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        ListingItem item = ahead.orElseThrow();
        ahead = Optional.empty();
        return item;
    }

    /** How many records there are, with those that are left out; {@link #UNKNOWN} if unknown. */
    long total() {
        return total;
    }

    /** How many records were left out so far. */
    int duplicates() {
        return duplicates.refused();
    }
}
