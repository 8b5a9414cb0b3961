package dev.benchmeta.report.store;

import dev.benchmeta.core.listing.PaperIdentity;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.table.Claim;
import java.sql.SQLException;

/** Gives a store of an earlier version what it lacks, in one transaction. */
final class StoreUpgrade {
    private StoreUpgrade() {}

    static void run(FactStore store) {
        Database database = store.database();
        if (StoreSchema.version(database).orElse(0L) >= StoreSchema.FIRST_TO_SEARCH) {
            return;
        }
        database.transaction(
                () -> {
                    StoreSchema.createSearch(database);
                    database.run("CREATE OR REPLACE TEMP TABLE keys (paper BIGINT, title VARCHAR)");
                    fill(store);
                    database.run(
                            "UPDATE papers SET title_key = keys.title FROM keys WHERE keys.paper = papers.paper");
                    database.run("UPDATE meta SET schema_version = " + StoreSchema.VERSION);
                });
    }

    private static void fill(FactStore store) throws SQLException {
        try (FactCursor facts = store.facts();
                Appenders out = new Appenders(store.database().connection())) {
            while (facts.hasNext()) {
                PaperFacts paper = facts.next();
                long key = facts.key();
                SearchRows.write(out, paper, Claim.of(paper), key);
                String title = PaperIdentity.of(paper.paper()).titleKey();
                out.row("keys", row -> row.whole(key).text(title));
            }
            out.flush();
        }
    }
}
