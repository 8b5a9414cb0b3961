package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a gain is compared with. Works on one clause; immutable. */
final class BaselineFinder {
    private static final int LONGEST = 120;

    private static final Set<String> PRONOUNS = Set.of("them", "it", "both", "these");

    private static final Pattern OTHER_RIVAL =
            Pattern.compile(
                    "[iMm]{0,3}(?:,?a|,)O?(?<rival>[dq]{0,3}[xEBHKm-]{1,6}(?:a[dxEBHKm-]{1,6})?)(?:\\([^()]{1,4}\\))?b[dqx]{0,2}");

    /** "outperforms others by 3x (up to 9x) over X" */
    private static final Pattern COMPARED = Pattern.compile("(?:\\(F\\)|\\))?O");

    /** "1/10 the training time and 1/6 the memory of X" */
    private static final Pattern SHARED =
            Pattern.compile("[xmM]{0,2}aq?F(?:od?)?[dxEHm]{0,3}M[xm]?o");

    private static final Pattern REFERENCES = Pattern.compile("baselines?|sota|state-of-the-art");

    private static final Set<String> OTHERS =
            Set.of("state-of-the-art", "sota", "existing", "prior", "previous");

    private static final Pattern STARTING_POINT =
            Pattern.compile("(?<verb>[Vx])d?[xHMm]{1,4}f(?<from>U)t[KU][vVxnHEdmMb]{1,8}$");

    private final Clause clause;
    private final MatchedRival matched;
    private final RivalList rivals;
    private final BaselineMarkers markers;
    private final ClaimBounds bounds;
    private final MarkerSearch search;

    BaselineFinder(Clause clause) {
        this.clause = clause;
        this.matched = new MatchedRival(clause);
        this.rivals = new RivalList(clause);
        this.markers = new BaselineMarkers(clause);
        this.bounds = new ClaimBounds(clause, markers);
        this.search = new MarkerSearch(clause, markers, bounds);
    }

    /** The baseline of a gain; empty if the clause names none for it. */
    Optional<Phrase> find(GainDraft draft) {
        Optional<Phrase> nearest = beaten(draft).or(() -> whole(draft));
        if (nearest.isPresent()) {
            return nearest;
        }
        int left = search.markerLeft(draft.item());
        int right =
                search.ownComparison(left, draft.item()) ? -1 : search.markerRight(draft.item());
        if (right >= 0) {
            Optional<Phrase> found = chosen(draft, right);
            if (found.isPresent()) {
                return found;
            }
        }
        List<Phrase> match = matched.byVerb(draft.item());
        if (!match.isEmpty() && match.get(0).from() > left) {
            return rivals.of(draft, match);
        }
        List<Phrase> same = matched.between(left, draft.item());
        if (!same.isEmpty()) {
            return rivals.of(draft, same);
        }
        return left >= 0 && (bounds.fronted(left) || !bounds.newClaim(left, draft.item()))
                ? chosen(draft, left)
                : improved(draft)
                        .or(() -> calledBaseline(draft.item()))
                        .or(() -> startingPoint(draft.item()))
                        .or(() -> rivals.of(draft, matched.find(draft.item())));
    }

    /** Whether a baseline is what one figure is a share of: "10% of its original size". */
    boolean ofOne(Phrase baseline) {
        return matched.measure(baseline);
    }

    /** See {@link ClaimBounds#newClaim}. */
    boolean newClaim(int from, int to) {
        return bounds.newClaim(from, to);
    }

    /** Whether an item stands in a phrase that a marker opens. */
    boolean inBaseline(int item) {
        for (int i = item - 1; i >= 0 && i > item - 14; i--) {
            if (markers.marker(i) || Phrases.at(clause, i) == 'P') {
                List<Phrase> list = Phrases.listAfter(clause, markers.object(i));
                return !list.isEmpty() && item < ranOn(list.get(list.size() - 1).to());
            }
        }
        return false;
    }

    /** "outperforms the state-of-the-art Wanda by 26.79" */
    private Optional<Phrase> beaten(GainDraft draft) {
        int change = draft.match().change();
        Optional<Phrase> other = otherRival(draft);
        if (other.isPresent()) {
            return other;
        }
        if (change < 0 || change > draft.item() || Phrases.at(clause, change) != 'P') {
            return Optional.empty();
        }
        Matcher named = COMPARED.matcher(clause.shape()).region(draft.item() + 1, clause.size());
        boolean compared = named.lookingAt() && markers.marker(named.end() - 1);
        return chosen(draft, compared ? named.end() - 1 : change);
    }

    /** "exceeds A by 5 points and the strongest B by 1.3 points": the second has its own rival. */
    private Optional<Phrase> otherRival(GainDraft draft) {
        int last = clause.shape().lastIndexOf(Item.FIGURE, draft.item() - 1);
        if (last < 0 || draft.match().rule().construct() != Construct.BEAT) {
            return Optional.empty();
        }
        Matcher other = OTHER_RIVAL.matcher(clause.shape()).region(last + 1, draft.item());
        return other.matches()
                ? rivals.of(draft, Phrases.listAfter(clause, other.start("rival")))
                : Optional.empty();
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
                        || construct == Construct.WITHIN
                        || construct == Construct.PAIR;
        if (!shared) {
            return Optional.empty();
        }
        int metric = draft.metric().item();
        int from = metric > draft.item() ? metric + 1 : draft.item() + 1;
        Matcher joint = SHARED.matcher(clause.shape()).region(from, clause.size());
        if (joint.lookingAt()) {
            return rivals.of(draft, Phrases.listAfter(clause, joint.end()));
        }
        for (int i = from; i < clause.size() && i < from + 3; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == 'o'
                    || (shape == 'b' && clause.item(i - 1).is(WordClass.PARTICIPLE))
                    || clause.lower(i - 1).equals("required")) {
                return rivals.of(draft, Phrases.listAfter(clause, i + 1))
                        .filter(
                                p ->
                                        (matched.kindOfSome(p) || !metricOnly(p))
                                                && Phrases.at(clause, p.to()) != 'M');
            }
        }
        return matched.possessor(draft.item() + 1).or(() -> matched.possessorAfter(draft.item()));
    }

    private boolean metricOnly(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            char shape = Phrases.at(clause, i);
            String word = clause.lower(i);
            boolean reference =
                    word.startsWith("baseline") || word.equals("original") || word.equals("full");
            if (shape == 'E'
                    || shape == 'H'
                    || (shape == 'x' && Phrases.capital(clause, i))
                    || reference) {
                return false;
            }
        }
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
    }

    /** What stands behind a marker; "them" are the rivals named before. */
    private Optional<Phrase> chosen(GainDraft draft, int marker) {
        int from = markers.object(marker);
        if (PRONOUNS.contains(markers.word(from))
                && "xEBHd".indexOf(Phrases.at(clause, from + 1)) < 0) {
            int earlier = search.markerLeft(marker);
            return earlier >= 0 ? chosen(draft, earlier) : rivals.of(draft, matched.byVerb(marker));
        }
        if (markers.word(marker + 1).equals("these")) {
            return Optional.empty(); // "over these frameworks": told before
        }
        Optional<Phrase> action = action(from);
        if (action.isPresent()) {
            return action;
        }
        return rivals.of(draft, Phrases.listAfter(clause, Phrases.owner(clause, from)))
                .map(this::withLack)
                .filter(
                        p ->
                                p.raw().length() <= LONGEST
                                        && !clause.shape()
                                                .substring(p.from(), p.to())
                                                .matches("K+"));
    }

    /** "than executing kernels in sequence", "over applying the three mechanisms": what is done. */
    private Optional<Phrase> action(int from) {
        boolean done =
                from + 1 < clause.size()
                        && clause.lower(from).endsWith("ing")
                        && !clause.lower(from).equals("leading")
                        && ("vV".indexOf(Phrases.at(clause, from)) >= 0
                                || Phrases.at(clause, from) == Item.OTHER
                                        && Phrases.at(clause, from + 1) == 'd');
        return done
                ? Phrases.after(clause, from + 1)
                        .filter(object -> object.from() <= from + 2)
                        .map(object -> new Phrase(clause, from, object.to()))
                : Optional.empty();
    }

    /** "training without a curriculum": more than training. */
    private Phrase withLack(Phrase phrase) {
        boolean lacks =
                phrase.to() == phrase.from() + 1
                        && !Phrases.capital(clause, phrase.from())
                        && markers.word(phrase.to()).equals("without");
        return !lacks
                ? phrase
                : Phrases.after(clause, phrase.to() + 1)
                        .map(lack -> new Phrase(clause, phrase.from(), lack.to()))
                        .orElse(phrase);
    }

    /** The end of "running on x86 CPUs" behind a rival that ends at {@code to}; else {@code to}. */
    private int ranOn(int to) {
        boolean runs = markers.word(to).startsWith("run") && Phrases.at(clause, to + 1) == 'n';
        return runs ? Phrases.after(clause, to + 2).map(Phrase::to).orElse(to) : to;
    }

    /** "improving the visual baseline by 2.1%": what is improved is what it is compared with. */
    private Optional<Phrase> improved(GainDraft draft) {
        int change = draft.match().change();
        if (change < 0 || Phrases.at(clause, change) != 'V') {
            return Optional.empty();
        }
        return Phrases.after(clause, change + 1)
                .filter(p -> p.to() < draft.item() && Phrases.at(clause, p.to()) == 'b')
                .filter(this::reference);
    }

    /** "the visual baseline", "the state of the art", "state-of-the-art approaches" */
    private boolean reference(Phrase phrase) {
        boolean measure = clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
        return REFERENCES.matcher(clause.lower(phrase.to() - 1)).matches()
                || clause.text(phrase.from(), phrase.to()).startsWith("state of the art")
                || !measure && OTHERS.contains(clause.lower(phrase.from()));
    }

    /** "for the Llama3.2-1B baseline, a 6.4x compression …" */
    private Optional<Phrase> calledBaseline(int item) {
        for (int i = item - 1; i > 0; i--) {
            boolean doer = "vVPRe".indexOf(Phrases.at(clause, i + 1)) >= 0;
            if (clause.lower(i).startsWith("baseline")
                    && !doer
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
}
