package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Stretch;
import java.util.Optional;

/**
 * How large the work of a figure was: "2x faster at batch size 32", "Under bursty traffic, it saves
 * 30%". Works on one clause; immutable.
 */
final class WorkSizes {
    /** What may follow an "and" or a comma that goes on telling of the same figure. */
    private static final String GOES_ON = "FCEBHKMm";

    /** What "for" may stand behind to tell of a figure: "2x speedup for", not "tuned for". */
    private static final String GAINED = "FMmNCEBHKO)";

    private final Clause clause;
    private final BaselineFinder baselines;
    private final WorkloadWords words;

    WorkSizes(Clause clause, BaselineFinder baselines, WorkloadWords words) {
        this.clause = clause;
        this.baselines = baselines;
        this.words = words;
    }

    /** What is told behind the figure of an item in its own claim, else what a claim opens with. */
    Optional<String> find(int item) {
        return behind(item).or(() -> fronted(item));
    }

    /** The whole phrase of a size that a phrase is part of: "batch size of one", not "one". */
    Optional<String> around(Phrase phrase) {
        for (int i = phrase.from() - 1; i >= 0 && i >= phrase.from() - 5; i--) {
            Optional<Stretch> size =
                    told(i).filter(s -> s.start() <= clause.item(phrase.from()).start())
                            .filter(s -> s.end() >= clause.item(phrase.to() - 1).end());
            if (size.isPresent()) {
                return size.map(this::raw);
            }
        }
        return Optional.empty();
    }

    private Optional<String> behind(int item) {
        for (int i = item + 1; i < clause.size() && !ends(item, i); i++) {
            Optional<Stretch> size = ofFigure(i) ? told(i) : Optional.empty();
            if (size.isPresent()) {
                return further(item, i) ? Optional.empty() : size.map(this::raw);
            }
        }
        return Optional.empty();
    }

    /** Whether another claim begins at {@code at}: "and keeps", "a 3x speedup, and up to 5x at". */
    private boolean ends(int item, int at) {
        char shape = Phrases.at(clause, at);
        if (";z".indexOf(shape) >= 0) {
            return true;
        }
        if (shape == Item.FIGURE) {
            return ",a".indexOf(Phrases.at(clause, at - 1)) < 0
                    || WorkloadNames.ownClaim(clause, item, at)
                    || further(item, at);
        }
        boolean joint = shape == 'a' || shape == ',';
        return joint
                && GOES_ON.indexOf(Phrases.at(clause, at + 1)) < 0
                && !(shape == ',' && at + 1 < clause.size() && goesOn(at + 1));
    }

    private boolean goesOn(int at) {
        return ",a".indexOf(Phrases.at(clause, at)) >= 0
                || clause.lower(at).equals("respectively")
                || told(at).isPresent();
    }

    private boolean ofFigure(int at) {
        boolean loose = clause.lower(at).equals("for") || clause.lower(at).equals("on");
        return Phrases.at(clause, at - 1) != 'a'
                && (!loose
                        || GAINED.indexOf(Phrases.at(clause, at - 1)) >= 0
                        || baselines.inBaseline(at - 1) && !clause.lower(at - 1).endsWith("ed"));
    }

    private boolean further(int item, int size) {
        String between =
                clause.source()
                        .text()
                        .substring(clause.item(item).end(), clause.item(size).start());
        return words.sizes().further(between);
    }

    /** "At batch size 1, it is faster (2x)", "whereas under heavy load it loses 3%". */
    private Optional<String> fronted(int item) {
        for (int i = item - 1; i >= 0 && Phrases.at(clause, i) != ';'; i--) {
            Optional<Stretch> size = opens(i) ? told(i) : Optional.empty();
            if (size.isPresent()) {
                boolean front =
                        i < 2 || ";z".indexOf(Phrases.at(clause, i - 1)) >= 0 || contrasted(i);
                return size.filter(s -> front || closed(s.end())).map(this::raw);
            }
        }
        return Optional.empty();
    }

    /** Whether a claim begins at an item: "Under load", "Even under load", "and, under load,". */
    private boolean opens(int at) {
        return at == 0
                || ",az:;".indexOf(Phrases.at(clause, at - 1)) >= 0
                || contrasted(at)
                || at == 1 && clause.lower(0).equals("even");
    }

    /** "2x faster, while at batch size 32 it is 1.3x faster" */
    private boolean contrasted(int at) {
        return Phrases.at(clause, at - 1) == 'w' && Phrases.at(clause, at - 2) == ',';
    }

    /** Whether a comma follows. */
    private boolean closed(int end) {
        String text = clause.source().text();
        return end < text.length() && text.charAt(end) == ',';
    }

    private Optional<Stretch> told(int item) {
        return words.sizes()
                .at(clause.source().text(), clause.item(item).start(), clause.sentence().end());
    }

    private String raw(Stretch size) {
        return clause.source().rawText(size.start(), size.end());
    }
}
