package dev.benchmeta.report.store;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds papers to a store, a batch a transaction: whenever the program ends, whole batches are there
 * and nothing else. A paper that is there already is replaced, or left alone if its facts are the
 * same. Not thread-safe.
 */
public final class StoreWriter {
    private final Database database;
    private final StoreRun run;
    private final RunRecord record;
    private final KnownPapers known;
    private final SeenKeys seen;
    private final List<NewFacts> batch = new ArrayList<>();
    private final Set<String> batchKeys = new HashSet<>();
    private long unchanged;

    StoreWriter(Database database, StoreRun run) {
        this.database = database;
        this.run = run;
        this.known = KnownPapers.of(database, run.version());
        this.seen = new SeenKeys(database.number("SELECT 1 FROM papers LIMIT 1").isPresent());
        this.record = RunRecord.begin(database, run);
    }

    /**
     * Whether this version of the program has stored the facts of just this paper, so that it need
     * not be extracted again.
     */
    public boolean holds(Paper paper) {
        return known.holds(Fingerprint.of(paper));
    }

    /** Counts papers that {@link #holds} spared. */
    public void spare(long papers) {
        unchanged += papers;
    }

    /** Adds facts that this version of the program extracted. */
    public void addExtracted(PaperFacts facts) {
        add(new NewFacts(facts, Optional.of(run.version())));
    }

    /** Adds facts that came as facts. */
    public void addKnown(PaperFacts facts) {
        add(new NewFacts(facts, Optional.empty()));
    }

    private void add(NewFacts facts) {
        // A paper that comes twice is added, then replaced: its two forms are in two batches.
        List<String> keys = facts.identity().keys();
        if (keys.stream().anyMatch(batchKeys::contains)) {
            commit(0, false);
        }
        batch.add(facts);
        batchKeys.addAll(keys);
        if (batch.size() >= run.batch()) {
            commit(0, false);
        }
    }

    /**
     * Commits the rest and records the end of the run.
     *
     * @param problems records of the input that could not be read
     */
    public RunCounts finish(int problems) {
        commit(problems, true);
        return record.counts();
    }

    /**
     * Commits the rest of a run that ends early; its record says that it broke off.
     *
     * @param problems records of the input that could not be read
     */
    public RunCounts breakOff(int problems) {
        commit(problems, false);
        return record.counts();
    }

    private void commit(int problems, boolean finished) {
        RunCounts beside = new RunCounts(0, 0, unchanged, problems);
        database.transaction(
                () -> {
                    RunCounts done = new BatchWriter(database, record.number(), seen).write(batch);
                    record.write(done.plus(beside), finished);
                });
        record.committed();
        unchanged = 0;
        batch.clear();
        batchKeys.clear();
    }
}
