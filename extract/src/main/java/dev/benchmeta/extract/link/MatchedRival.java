package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rival that a clause only says to be matched: "tracks full attention while being 3x faster",
 * "the same score as X", "while retaining 99% of the dense model's accuracy". A figure that names
 * no baseline of its own is compared with it. Works on one clause; immutable.
 */
final class MatchedRival {
    private static final Pattern VERB =
            Pattern.compile("(?:match|rival|equal|approach|track)(?:e?s|ed|l?ing)?");

    private static final Pattern SAME =
            Pattern.compile(
                    "(?i)\\b(?:(?:same|similar|equal|identical|comparable)\\b[^.;,:()]{0,60}? (?:as|to)"
                            + "|(?:consistent|consistency|equivalent|equivalence|indistinguishable|comparable"
                            + "|competitive|parity)(?: \\w+){0,3} (?:to|with|from)"
                            + "|(?:remains?|stays?|stay|is|are|performance|accuracy|quality) close to|alternatives? to|gap (?:with|to)) ");

    /** What a rival without a name of its own is called. */
    private static final Set<String> REFERENCES =
            Set.of(
                    "baseline",
                    "baselines",
                    "original",
                    "full",
                    "dense",
                    "vanilla",
                    "standard",
                    "teacher",
                    "uncompressed",
                    "unquantized",
                    "full-precision",
                    "full-attention",
                    "counterpart",
                    "counterparts",
                    "state-of-the-art",
                    "sota",
                    "existing",
                    "prior",
                    "previous",
                    "oracle");

    private static final Set<String> POINTERS = Set.of("that", "those");

    private static final Set<String> MATCHES = Set.of("match", "matches", "matching");

    /** How far a figure may stand behind the rival that it matches. */
    private static final int WITHIN = 8;

    private static final Pattern THING = Pattern.compile("[xEBH]+");

    private static final Set<String> KINDS =
            Set.of(
                    "optimizer",
                    "solver",
                    "solvers",
                    "approaches",
                    "systems",
                    "baselines",
                    "method",
                    "methods",
                    "system",
                    "model",
                    "models",
                    "approach");

    private final Clause clause;

    MatchedRival(Clause clause) {
        this.clause = clause;
    }

    /** What is told to be the same or kept, before or after the figure at {@code item}. */
    List<Phrase> find(int item) {
        List<Phrase> same = bySameness();
        return same.isEmpty() ? kept(item) : same;
    }

    /** "beats X, with accuracy close to Y while using 50x fewer tokens": Y, said to be the same. */
    List<Phrase> between(int marker, int item) {
        List<Phrase> same = marker < 0 ? List.of() : bySameness();
        if (same.isEmpty() || same.get(0).from() < marker) {
            return List.of();
        }
        int end = same.get(same.size() - 1).to();
        boolean goesOn = end < item && shape(end) == 'w' && item - end < WITHIN;
        return goesOn ? same : List.of();
    }

    /** What a verb of matching in front of the figure has for its object. */
    List<Phrase> byVerb(int item) {
        for (int i = item - 1; i > 0; i--) {
            if (VERB.matcher(clause.lower(i)).matches() && "xRvV".indexOf(shape(i)) >= 0) {
                int owner = Phrases.owner(clause, i + 1);
                List<Phrase> list = Phrases.listAfter(clause, owner);
                if (!list.isEmpty()
                        && (owner > i + 1
                                || rival(list.get(0))
                                || kind(list.get(0))
                                || thing(i, list.get(0)))) {
                    return list;
                }
            }
        }
        return List.of();
    }

    private List<Phrase> bySameness() {
        Matcher same = SAME.matcher(clause.text(0, clause.size()));
        while (same.find()) {
            int item = itemAt(clause.item(0).start() + same.end());
            List<Phrase> list =
                    shape(item) == Item.FIGURE
                            ? List.of()
                            : Phrases.listAfter(clause, pointed(item));
            if (!list.isEmpty()
                    && (same.group().matches("(?i)(?:same|identical).*as ")
                            || isRival(list.get(0)))) {
                return list;
            }
        }
        return List.of();
    }

    /** The first item at or behind a position. */
    private int itemAt(int position) {
        int item = 0;
        while (item < clause.size() && clause.item(item).start() < position) {
            item++;
        }
        return item;
    }

    /** "as that of X", "to those produced by X", "as using X alone": where X begins. */
    private int pointed(int item) {
        if (item < clause.size() && clause.lower(item).equals("using")) {
            return item + 1;
        }
        int next = item;
        if (next < clause.size() && POINTERS.contains(clause.lower(next))) {
            next++;
            while (next < clause.size() && "vxV".indexOf(shape(next)) >= 0 && next < item + 3) {
                next++;
            }
        }
        return next > item && "obnif".indexOf(shape(next)) >= 0 ? next + 1 : item;
    }

    /** "cuts memory by 87% while retaining 82% of BF16 throughput" */
    private List<Phrase> kept(int item) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean keeps =
                    i != item
                            && clause.item(i).group() != null
                            && "Rv".indexOf(shape(i - 1)) >= 0
                            && shape(i + 1) == 'o';
            if (keeps) {
                return possessor(i + 1).filter(p -> !measure(p)).stream().toList();
            }
            int of = "Mm".indexOf(shape(i + 1)) >= 0 ? i + 2 : i + 1;
            if (i != item && clause.lower(i).startsWith("within ") && shape(of) == 'o') {
                List<Phrase> list = Phrases.listAfter(clause, of + 1);
                return !list.isEmpty() && rival(list.get(0)) ? list : List.of();
            }
        }
        return List.of();
    }

    /** "81% of BF16 decode throughput", "95% of the dense model's accuracy": whose it is. */
    Optional<Phrase> possessor(int of) {
        if (shape(of) != 'o') {
            return Optional.empty();
        }
        int from = Phrases.skipDeterminers(clause, of + 1);
        int to = from < clause.size() && shape(from) == 'd' ? from + 1 : from;
        while ("xEBHKU-".indexOf(shape(to)) >= 0 && to < from + 6) {
            to++;
        }
        if (from < clause.size()
                && reference(clause.lower(from))
                && "Mm".indexOf(shape(from + 1)) >= 0) {
            return Optional.of(new Phrase(clause, from, from + 2));
        }
        return owner(from, to);
    }

    /** "the original accuracy": what is kept, not whose. */
    boolean measure(Phrase phrase) {
        return "Mm".indexOf(shape(phrase.to() - 1)) >= 0
                && clause.lower(phrase.from()).equals("original");
    }

    /** "6x the HUGS speed": whose speed it is. */
    Optional<Phrase> possessorAfter(int figure) {
        int from = Phrases.skipDeterminers(clause, figure + 1);
        int to = from;
        while ("xEB".indexOf(shape(to)) >= 0 && to < from + 4) {
            to++;
        }
        return from > figure + 1 ? owner(from, to) : Optional.empty();
    }

    private Optional<Phrase> owner(int from, int to) {
        boolean owned = to < clause.size() && clause.lower(to).equals("'s");
        int metric = owned ? to + 1 : to;
        boolean measured =
                metric < clause.size() && (clause.item(metric).metric() || shape(metric) == 'x');
        boolean rival =
                to > from
                        && (owned
                                || ofModels(to - 1)
                                || Phrases.capital(clause, from)
                                || clause.item(from).name() != null);
        return measured && rival ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /** "matches online distillation": what is matched, if it is no measure. */
    private boolean thing(int verb, Phrase phrase) {
        return MATCHES.contains(clause.lower(verb))
                && THING.matcher(clause.shape().substring(phrase.from(), phrase.to())).matches()
                && shape(phrase.to()) != 'M';
    }

    /** "their teacher models' performance" */
    private boolean ofModels(int last) {
        return last >= 0
                && last < clause.size()
                && clause.source().text().startsWith("' ", clause.item(last).end());
    }

    /** "large language models", not "models" alone */
    boolean kindOfSome(Phrase phrase) {
        return phrase.to() > phrase.from() + 1 && kind(phrase);
    }

    /** "an exhaustive solver" */
    private boolean kind(Phrase phrase) {
        return KINDS.contains(clause.lower(phrase.to() - 1));
    }

    /** Whether a phrase names a rival or its kind: "BarServe", "existing systems". */
    boolean isRival(Phrase phrase) {
        return rival(phrase) || kindOfSome(phrase);
    }

    /** "the original", "full-cache accuracy" */
    private static boolean reference(String word) {
        return REFERENCES.contains(word) || word.startsWith("full-");
    }

    private boolean rival(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (Phrases.capital(clause, i)
                    || clause.item(i).name() != null
                    || reference(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private char shape(int item) {
        return Phrases.at(clause, item);
    }
}
