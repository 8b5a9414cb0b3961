package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rivals that a clause told one by one and means again for as many figures: "5x over A and 3x over
 * B, while saving 20% and 30%, respectively". Takes the gains of one clause in their order; not
 * thread-safe.
 */
public final class RepeatedRivals {
    private final Clause clause;
    private final Set<String> told = new LinkedHashSet<>();

    public RepeatedRivals(Clause clause) {
        this.clause = clause;
    }

    /** Forgets what was told: a claim of its own begins. */
    public void clear() {
        told.clear();
    }

    /**
     * The rival of a figure.
     *
     * @param own the one found for it, which is kept where it was not told before
     */
    public Optional<String> of(GainDraft draft, Optional<String> own) {
        boolean other = own.isPresent() && !told.contains(own.get());
        Optional<String> again =
                other ? Optional.empty() : Announced.respective(List.copyOf(told), draft, clause);
        own.ifPresent(told::add);
        return again.or(() -> own);
    }
}
