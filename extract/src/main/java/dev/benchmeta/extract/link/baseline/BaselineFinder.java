package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.direction.Direction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a gain is compared with. Works on one clause; immutable. */
public final class BaselineFinder {
    private static final int LONGEST = 120;

    /** "outperforms others by 3x (up to 9x) over X" */
    private static final Pattern COMPARED = Pattern.compile("(?:\\(F\\)|\\))?O");

    private final Clause clause;
    private final Possessors possessors;
    private final MatchedRival matched;
    private final SharedRival shared;
    private final ChangedRival changed;
    private final SubstitutedRival substituted;
    private final RivalAction actions;
    private final Comparing comparing;
    private final RivalDetail detail;
    private final RivalList rivals;
    private final BaselineMarkers markers;
    private final ClaimBounds bounds;
    private final RivalBracket brackets;
    private final GainPrice price;
    private final AddedGain added;
    private final MarkerSearch search;
    private final ComparisonBehind behind;
    private final SecondRival second;

    public BaselineFinder(Clause clause) {
        this.clause = clause;
        RivalKinds kinds = new RivalKinds(clause);
        this.possessors = new Possessors(clause);
        this.matched = new MatchedRival(clause, kinds, possessors);
        this.shared = new SharedRival(clause, kinds, possessors);
        this.changed = new ChangedRival(clause);
        this.actions = new RivalAction(clause);
        this.comparing = new Comparing(clause, kinds);
        this.detail = new RivalDetail(clause);
        this.rivals = new RivalList(clause);
        this.markers = new BaselineMarkers(clause);
        this.bounds = new ClaimBounds(clause, markers);
        this.substituted = new SubstitutedRival(clause, kinds, bounds);
        this.brackets = new RivalBracket(clause);
        this.price = new GainPrice(clause, markers);
        this.added = new AddedGain(clause, markers);
        this.search = new MarkerSearch(clause, markers, bounds, brackets, price);
        this.behind = new ComparisonBehind(clause);
        this.second = new SecondRival(clause);
    }

    /** The baseline of a gain; empty if the clause names none for it. */
    public Optional<Phrase> find(GainDraft draft) {
        Optional<Phrase> nearest =
                beaten(draft)
                        .or(() -> compared(draft.item()) ? Optional.empty() : changed.object(draft))
                        .or(() -> rivals.of(draft, shared.find(draft)));
        if (nearest.isPresent() || alone(draft)) {
            return nearest;
        }
        int left = search.markerLeft(draft.item());
        int right =
                search.ownComparison(left, draft.item()) ? -1 : search.markerRight(draft.item());
        if (right >= 0
                && !behind.ofElse(draft, right)
                && (left < 0 || !bounds.ofOther(left, draft.item(), right))) {
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
        if (left >= 0 && (bounds.fronted(left) || !bounds.newClaim(left, draft.item()))) {
            return changed.settingBehind(left, draft.item())
                    .or(() -> chosen(draft, left))
                    .or(() -> rivals.of(draft, matched.find(draft.item())));
        }
        return changed.find(draft)
                .or(() -> rivals.of(draft, matched.find(draft.item())))
                .or(() -> rivals.of(draft, comparing.before(draft.item())))
                .or(() -> rivals.of(draft, substituted.find(draft.item())));
    }

    /** Whether a baseline is what one figure is a share of: "10% of its original size". */
    public boolean ofOne(Phrase baseline) {
        return possessors.measure(baseline);
    }

    /**
     * Whether a gain shares no rival with the others: "over X with only 3% overhead", "over X and
     * an additional 3%".
     */
    public boolean alone(GainDraft draft) {
        boolean cost = price.is(draft.item());
        boolean last = search.markerRight(draft.item()) < 0;
        boolean more = added.is(draft) && last;
        return last && search.oneByOne(draft.item())
                || (cost || more) && (Direction.of(draft, clause).improves() ? more : cost);
    }

    /**
     * Whether a figure stands in a bracket: "(0.1% above X)" tells nothing of the figures behind
     * it.
     */
    public boolean inBracket(int item) {
        return brackets.holds(item);
    }

    /** See {@link ClaimBounds#newClaim}. */
    public boolean newClaim(int from, int to) {
        return bounds.newClaim(from, to);
    }

    /** Whether an item stands in a phrase that a marker opens. */
    public boolean inBaseline(int item) {
        for (int i = item - 1; i >= 0 && i > item - 14; i--) {
            if (markers.marker(i) || Phrases.at(clause, i) == 'P') {
                List<Phrase> list = Phrases.listAfter(clause, markers.object(i));
                return !list.isEmpty() && item < ranOn(list.get(list.size() - 1).to());
            }
        }
        return false;
    }

    /** "by 5% over X", "by 5% in speed over X", and not "by 5%, outperforming X". */
    private boolean compared(int item) {
        for (int i = item + 1;
                i < clause.size() && "FPvVRw;".indexOf(Phrases.at(clause, i)) < 0;
                i++) {
            if (markers.marker(i)) {
                return true;
            }
        }
        int left = search.markerLeft(item);
        return left >= 0 && bounds.fronted(left);
    }

    /** "outperforms the state-of-the-art Wanda by 26.79" */
    private Optional<Phrase> beaten(GainDraft draft) {
        int change = draft.match().change();
        Optional<Phrase> other = larger(draft).or(() -> rivals.of(draft, second.find(draft)));
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

    /** "beats 9x larger planners", not "exceeds 2x higher throughput", whatever follows "than". */
    private Optional<Phrase> larger(GainDraft draft) {
        int item = draft.item();
        if (draft.match().change() != item + 1
                || Phrases.at(clause, Phrases.beforeDeterminers(clause, item)) != 'P') {
            return Optional.empty();
        }
        List<Phrase> list = Phrases.listAfter(clause, item + 2);
        boolean thing =
                !list.isEmpty()
                        && !clause.item(list.get(0).to() - 1).metric()
                        && !markers.marker(list.get(list.size() - 1).to());
        if (!thing) {
            return Optional.empty();
        }
        Phrase kind = list.get(0);
        boolean bare = kind.to() == kind.from() + 1 && !Phrases.coined(clause, kind.from());
        return bare && list.size() == 1
                ? Optional.of(new Phrase(clause, item + 1, kind.to())) // "larger planners"
                : rivals.of(draft, list);
    }

    /** What stands behind a marker; "them" are the rivals named before. */
    private Optional<Phrase> chosen(GainDraft draft, int marker) {
        int from = markers.object(marker);
        if (clause.rivals().is(RivalWord.PRONOUN, clause.lower(from))
                && "xEBHd".indexOf(Phrases.at(clause, from + 1)) < 0) {
            int earlier = search.markerLeft(marker);
            List<Phrase> match = matched.byVerb(marker);
            return earlier >= 0
                    ? chosen(draft, earlier)
                    : rivals.of(draft, match.isEmpty() ? matched.find(marker) : match);
        }
        if (clause.lower(marker + 1).equals("these")) {
            return Optional.empty(); // "over these frameworks": told before
        }
        List<Phrase> action = actions.at(from);
        if (!action.isEmpty()) {
            return rivals.of(draft, action);
        }
        Optional<Phrase> lack = detail.lack(marker + 1);
        return lack.isPresent() ? lack : listed(draft, from);
    }

    private Optional<Phrase> listed(GainDraft draft, int from) {
        return rivals.of(draft, Phrases.listAfter(clause, Phrases.owner(clause, from)))
                .map(actions::withLack)
                .map(phrase -> actions.withMeans(phrase).orElse(phrase))
                .map(detail::whole)
                .map(this::unbounded)
                .filter(
                        p ->
                                p.raw().length() <= LONGEST
                                        && !clause.shape()
                                                .substring(p.from(), p.to())
                                                .matches("K+"));
    }

    /** "BarNet" in "than BarNet up to a 32k context length": how far the gain holds is left out. */
    private Phrase unbounded(Phrase rival) {
        for (int i = rival.from() + 1; i < rival.to(); i++) {
            if (clause.lower(i).equals("up") || clause.lower(i).startsWith("up to")) {
                return new Phrase(clause, rival.from(), i);
            }
        }
        return rival;
    }

    /** The end of "running on x86 CPUs" behind a rival that ends at {@code to}; else {@code to}. */
    private int ranOn(int to) {
        boolean runs = clause.lower(to).startsWith("run") && Phrases.at(clause, to + 1) == 'n';
        return runs ? Phrases.after(clause, to + 2).map(Phrase::to).orElse(to) : to;
    }
}
