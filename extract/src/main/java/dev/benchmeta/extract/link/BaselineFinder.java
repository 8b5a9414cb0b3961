package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a gain is compared with. Works on one clause; immutable. */
final class BaselineFinder {
    private static final int LONGEST = 120;

    /**
     * Clause words that do not end what a comparison reaches: "38% more latency when running X
     * compared to Y".
     */
    private static final Set<String> SOFT = Set.of("when", "where", "as", "if");

    /** Words that a name follows in apposition. */
    private static final Set<String> WORKS =
            Set.of(
                    "work",
                    "method",
                    "system",
                    "framework",
                    "approach",
                    "engine",
                    "accelerator",
                    "compiler",
                    "library",
                    "design",
                    "solution",
                    "baseline",
                    "competitor");

    private static final Set<String> AMOUNT = Set.of("less", "more");

    private static final Set<String> CHOICE = Set.of("rather", "other", "less", "more");

    private static final Pattern STARTING_POINT =
            Pattern.compile("(?<verb>[Vx])d?[xHMm]{1,4}f(?<from>U)t[KU][vVxnHEdmMb]{1,8}$");

    private final Clause clause;

    BaselineFinder(Clause clause) {
        this.clause = clause;
    }

    /** The baseline of a gain; empty if the clause names none for it. */
    Optional<Phrase> find(GainDraft draft) {
        Optional<Phrase> nearest = beaten(draft).or(() -> whole(draft));
        if (nearest.isPresent()) {
            return nearest;
        }
        int right = markerRight(draft.item());
        if (right >= 0) {
            Optional<Phrase> found = chosen(draft, right);
            if (found.isPresent()) {
                return found;
            }
        }
        int left = markerLeft(draft.item());
        return left >= 0
                ? chosen(draft, left)
                : calledBaseline(draft.item()).or(() -> startingPoint(draft.item()));
    }

    /** Whether an item stands in a phrase that a marker opens. */
    boolean inBaseline(int item) {
        for (int i = item - 1; i >= 0 && i > item - 14; i--) {
            if (marker(i) || Phrases.at(clause, i) == 'P') {
                List<Phrase> list = Phrases.listAfter(clause, i + 1);
                return !list.isEmpty() && item < list.get(list.size() - 1).to();
            }
        }
        return false;
    }

    /** "outperforms the state-of-the-art Wanda by 26.79" */
    private Optional<Phrase> beaten(GainDraft draft) {
        int change = draft.match().change();
        boolean beat = change >= 0 && change < draft.item() && Phrases.at(clause, change) == 'P';
        return beat ? chosen(draft, change) : Optional.empty();
    }

    /**
     * "68% of the FP16 model", "1/10 of the training data required by Qwen2.5-VL", "half the cost
     * of X".
     */
    private Optional<Phrase> whole(GainDraft draft) {
        Construct construct = draft.match().rule().construct();
        boolean shared =
                construct == Construct.VALUE
                        || construct == Construct.KEEP
                        || construct == Construct.LESS
                        || construct == Construct.PAIR;
        if (!shared) {
            return Optional.empty();
        }
        int metric = draft.metric().item();
        int from = metric > draft.item() ? metric + 1 : draft.item() + 1;
        for (int i = from; i < clause.size() && i < from + 3; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == 'o'
                    || (shape == 'b' && clause.item(i - 1).is(WordClass.PARTICIPLE))
                    || clause.lower(i - 1).equals("required")) {
                return inList(draft, Phrases.listAfter(clause, i + 1)).filter(p -> !metricOnly(p));
            }
        }
        return Optional.empty();
    }

    private boolean metricOnly(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            char shape = Phrases.at(clause, i);
            String word = clause.lower(i);
            boolean reference =
                    word.startsWith("baseline") || word.equals("original") || word.equals("full");
            if (shape == 'E' || shape == 'H' || (shape == 'x' && named(i)) || reference) {
                return false;
            }
        }
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
    }

    private boolean named(int item) {
        return Character.isUpperCase(clause.source().text().charAt(clause.item(item).start()));
    }

    /** What stands behind a marker, be it "over X" or "higher than with X". */
    private Optional<Phrase> chosen(GainDraft draft, int marker) {
        int next = marker + 1;
        boolean stands = "wn".indexOf(Phrases.at(clause, next)) >= 0;
        return inList(draft, Phrases.listAfter(clause, stands ? next + 1 : next))
                .filter(
                        p ->
                                p.raw().length() <= LONGEST
                                        && !clause.shape()
                                                .substring(p.from(), p.to())
                                                .matches("K+"));
    }

    /** One of the list for each figure of a group; else the list as a whole when it is a pair. */
    private Optional<Phrase> inList(GainDraft draft, List<Phrase> list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> named =
                list.size() == draft.groupSize() + 1 ? list.subList(1, list.size()) : list;
        if (draft.groupSize() > 1 && named.size() == draft.groupSize()) {
            return Optional.of(named.get(draft.order()));
        }
        Phrase first = list.get(0);
        Phrase described = describedName(first);
        boolean pair =
                list.size() == 2 && Phrases.at(clause, first.to()) == 'a' && draft.groupSize() == 1;
        return Optional.of(pair ? new Phrase(clause, first.from(), list.get(1).to()) : described);
    }

    /**
     * "the state-of-the-art work FooChip" is FooChip; "the AR model (with comparable size)
     * QWen2.5-3B": the name behind the bracket.
     */
    private Phrase describedName(Phrase phrase) {
        int last = phrase.to() - 1;
        if (last > phrase.from()
                && clause.item(last).name() != null
                && WORKS.contains(clause.lower(last - 1))) {
            return new Phrase(clause, last, phrase.to());
        }
        if (Phrases.at(clause, phrase.to()) != '(') {
            return phrase;
        }
        int close = clause.shape().indexOf(')', phrase.to());
        boolean name = close > 0 && Phrases.at(clause, close + 1) == 'E';
        return name ? new Phrase(clause, close + 1, close + 2) : phrase;
    }

    /** The marker to the right that the figure shares: no claim of its own may stand between. */
    private int markerRight(int item) {
        boolean onlyBeat = false;
        for (int i = item + 1; i < clause.size(); i++) {
            char shape = Phrases.at(clause, i);
            if (shape == ';') {
                return -1;
            }
            onlyBeat |=
                    shape == 's'
                            || (shape == 'z' && i > item + 1 && !SOFT.contains(clause.lower(i)));
            boolean found = shape == 'P' || (!onlyBeat && marker(i));
            if (found && (!bracketed(item, i) || bracketOpens(item, i))) {
                return otherClaim(item, i) ? -1 : i;
            }
        }
        return -1;
    }

    /**
     * Whether the marker stands in a bracket that opens after the figure: "a smaller teacher (8B
     * vs. 15B)".
     */
    private boolean bracketed(int item, int marker) {
        String between = clause.shape().substring(item, marker);
        return between.lastIndexOf('(') > between.lastIndexOf(')');
    }

    /** "by 31.5x (against the H100)": the bracket is about the figure right before it. */
    private boolean bracketOpens(int item, int marker) {
        return marker == item + 2
                && Phrases.at(clause, item + 1) == '('
                && clause.item(item).group() != null;
    }

    /**
     * "… 5x faster and achieves better quality than X": the comparison belongs to the second claim
     * alone.
     */
    private boolean otherClaim(int item, int marker) {
        for (int i = marker - 1; i > item; i--) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE) {
                return false;
            }
            boolean predicate = (shape == 'v' || shape == 'V') && Phrases.at(clause, i - 1) == 'a';
            if (predicate) {
                return true;
            }
        }
        return false;
    }

    /** "Compared to vLLM, …" opens the clause; "…, compared with X" stands before the figure. */
    private int markerLeft(int item) {
        for (int i = item - 1; i >= 0; i--) {
            if (marker(i) || Phrases.at(clause, i) == 'P') {
                return closedBefore(i, item) ? -1 : i;
            }
            if (Phrases.at(clause, i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the marker stands in a bracket that closes before the figure. */
    private boolean closedBefore(int marker, int item) {
        String between = clause.shape().substring(marker, item);
        int close = between.indexOf(')');
        int open = between.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    /** "for the Llama3.2-1B baseline, a 6.4x compression …" */
    private Optional<Phrase> calledBaseline(int item) {
        for (int i = item - 1; i > 0; i--) {
            if (clause.lower(i).startsWith("baseline")
                    && "xEBH".indexOf(Phrases.at(clause, i - 1)) >= 0) {
                int from = i;
                while (from > 0 && "xEBH".indexOf(Phrases.at(clause, from - 1)) >= 0) {
                    from--;
                }
                return Optional.of(new Phrase(clause, from, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "Extending the cache from 40 MB to 1 GB saves 44%": where the setting came from. */
    private Optional<Phrase> startingPoint(int item) {
        Matcher change = STARTING_POINT.matcher(clause.shape().substring(0, item));
        if (!change.find()) {
            return Optional.empty();
        }
        String verb = clause.lower(change.start("verb"));
        return verb.endsWith("ing") || Phrases.at(clause, change.start("verb") - 1) == 't'
                ? Optional.of(new Phrase(clause, change.start("from"), change.end("from")))
                : Optional.empty();
    }

    private boolean marker(int at) {
        if (Phrases.at(clause, at) != 'O' || at + 1 >= clause.size()) {
            return false;
        }
        int head = Phrases.skipDeterminers(clause, at + 1);
        int first = Math.min(clause.size() - 1, head);
        boolean spans =
                clause.item(first).is(WordClass.EXTENT) || clause.lower(first).equals("time");
        boolean choice =
                at > 0
                        && CHOICE.contains(clause.lower(at - 1))
                        && !(AMOUNT.contains(clause.lower(at - 1))
                                && Phrases.at(clause, at - 2) == Item.FIGURE);
        return !spans && !choice && Phrases.at(clause, head) != Item.FIGURE;
    }
}
