package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the model, benchmark or setting a figure is for: what "on", "for" or "across" opens behind
 * it, what the verb of the figure acts on, what a sentence begins with, the nearest name, or how
 * large the work was. Works on one clause; immutable.
 */
public final class WorkloadFinder {
    /** How many items a phrase before a bracket may have. */
    private static final int LONGEST = 10;

    /** Behind two figures: "faster than A and B". */
    private static final Pattern RIVALS = Pattern.compile("[CNMmx]{0,4}O[dxEHB]{1,6}a[dxEHB]");

    /** Before them: "cuts latency and energy by". */
    private static final Pattern MEASURES =
            Pattern.compile(
                    "M(?:\\([^()]{1,8}\\))?[,a]{1,2}[dx]{0,3}M[xM]?(?:\\([^()]{1,8}\\))?[bo][dxq]{0,3}$");

    private final Clause clause;
    private final WorkloadNames names;
    private final WorkloadPhrases phrases;
    private final WorkloadPlaces places;
    private final PlacesBefore before;
    private final WorkSizes sizes;
    private final OnlyBenchmark only;
    private final BenchmarkOrder order;
    private final WorkloadWords words;

    public WorkloadFinder(
            Clause clause, PaperContext paper, BaselineFinder baselines, WorkloadWords words) {
        this.clause = clause;
        this.names = new WorkloadNames(clause, paper, baselines, words);
        this.sizes = new WorkSizes(clause, baselines, words);
        this.phrases = new WorkloadPhrases(clause, baselines, names, words);
        this.places = new WorkloadPlaces(clause, names, words);
        this.before = new PlacesBefore(clause, phrases, places, words);
        this.only = new OnlyBenchmark(clause, paper, names, words);
        this.order = new BenchmarkOrder(clause, names);
        this.words = words;
    }

    /**
     * The workload of a figure, in the paper's words.
     *
     * @param item the figure's item
     * @param order its place in its group
     * @param size how many figures the group has
     */
    public Optional<String> find(int item, int order, int size) {
        return inList(item, order, size)
                .or(() -> behind(item, order, size, true))
                .or(() -> bracketed(item))
                .or(() -> before(item, order, size, true))
                .or(() -> behind(item, order, size, false))
                .or(() -> object(item, order, size))
                .or(() -> before(item, order, size, false))
                .or(() -> names.nearest(item))
                .or(() -> new DistantWorkload(clause, phrases, words).find(item))
                .or(() -> sizes.find(item));
    }

    /**
     * "3x on A and B", "4x for decoding", "2x when training C"
     *
     * @param sure whether only a place right behind the figure counts, and behind "in" only a name
     *     or a thing that is tested
     */
    private Optional<String> behind(int item, int order, int size, boolean sure) {
        boolean near = true;
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE && i > item + 1 && WorkloadNames.ownClaim(clause, item, i)
                    || endsClaim(i)) {
                break;
            }
            near = near && ",vVPR".indexOf(shape) < 0;
            if (sure && !near) {
                break;
            }
            int object =
                    measured(i)
                            ? 0
                            : places.opened(i, near ? WorkloadWord.NEAR : WorkloadWord.PLACE);
            List<Phrase> list = object > 0 ? phrases.list(object) : List.of();
            boolean place = sure ? certain(i, list) : near || phrases.named(list);
            Optional<String> told = place ? told(list, order, size) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private boolean certain(int at, List<Phrase> list) {
        return !clause.lower(at).equals("in") || phrases.known(list);
    }

    /** "a reduction in roughness": what was reduced. */
    private boolean measured(int at) {
        return clause.lower(at).equals("in") && words.is(WorkloadWord.AMOUNT, clause.lower(at - 1));
    }

    private boolean endsClaim(int at) {
        return Phrases.at(clause, at) == 'z' && !words.is(WorkloadWord.DURING, clause.lower(at));
    }

    /** "accelerates A by 3x", "cuts the memory of B by 40%" */
    private Optional<String> object(int item, int order, int size) {
        int by = item - 1;
        int verb = by - 1;
        while (verb >= 0 && "VN,;.".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        if (Phrases.at(clause, by) != 'b' || Phrases.at(clause, verb) != 'V') {
            return Optional.empty();
        }
        List<Phrase> place = placedBefore(verb + 1, by, WorkloadWord.OBJECT_ON);
        if (!place.isEmpty()) {
            return told(place, order, size);
        }
        List<Phrase> list = phrases.list(verb + 1);
        boolean whole = !list.isEmpty() && list.get(list.size() - 1).to() == by;
        if (!whole) {
            return Optional.empty();
        }
        return phrases.told(list) && acted(verb, list.get(0))
                ? told(list, order, size)
                : names.first(list.get(0));
    }

    /** What a verb other than "accelerates" takes is a measure, unless it is a name. */
    private boolean acted(int verb, Phrase object) {
        return words.is(WorkloadWord.ACT, clause.lower(verb)) || phrases.named(List.of(object));
    }

    /** "improves on A by 3%, on B by 4%", "on A (3%) and B (4%)": the name before the figure. */
    private Optional<String> inList(int item, int order, int size) {
        if (",a).".indexOf(Phrases.at(clause, item + 1)) < 0) {
            return Optional.empty();
        }
        int by = Phrases.beforeDeterminers(clause, item);
        int open = Phrases.at(clause, by) == 'b' ? by - 1 : by;
        if (Phrases.at(clause, open) == '(') {
            return further(open - 2) && names.whole(open - 1)
                    ? names.first(new Phrase(clause, open - 1, open))
                    : Optional.empty();
        }
        List<Phrase> place =
                open == by
                        ? List.of()
                        : placedBefore(Math.max(0, by - LONGEST), by, WorkloadWord.NEAR);
        if (place.size() == 1) {
            return names.first(place.get(0));
        }
        return phrases.named(place) ? told(place, order, size) : Optional.empty();
    }

    /** ", and" in "on A (3%), and B (4%)" */
    private boolean further(int joint) {
        int at = joint;
        while (",a".indexOf(Phrases.at(clause, at)) >= 0) {
            at--;
        }
        return at < joint && Phrases.at(clause, at) == ')';
    }

    /** "wins in A (2x) and on B (3x)" */
    private Optional<String> bracketed(int item) {
        int open = item - 1;
        List<Phrase> place =
                Phrases.at(clause, open) == '('
                        ? placedBefore(Math.max(0, open - LONGEST), open, WorkloadWord.NEAR)
                        : List.of();
        return place.isEmpty() ? Optional.empty() : Optional.of(phrases.raw(place));
    }

    /** "for A" right before an item, looked for down to {@code from}. */
    private List<Phrase> placedBefore(int from, int end, WorkloadWord kind) {
        for (int i = end - 1; i >= from; i--) {
            if (words.is(kind, clause.lower(i))) {
                List<Phrase> list = names.needed(i) ? List.of() : phrases.list(i + 1);
                boolean whole = !list.isEmpty() && list.get(list.size() - 1).to() == end;
                return whole && phrases.told(list) ? list : List.of();
            }
        }
        return List.of();
    }

    /** "On A, it is 2x faster", "evaluated on B, it reaches 3x" */
    private Optional<String> before(int item, int order, int size, boolean sure) {
        return before.find(item, sure).map(list -> shared(list, item, order, size));
    }

    /**
     * "Tested on A and B, it is 2x and 3x faster than C and D", "it cuts latency and energy by 2x
     * and 3x": the rivals or the measures are told in order.
     */
    private String shared(List<Phrase> list, int item, int order, int size) {
        return RIVALS.matcher(clause.shape()).region(item + 1, clause.size()).lookingAt()
                        || MEASURES.matcher(clause.shape().substring(0, item)).find()
                ? phrases.raw(list)
                : phrases.share(list, order, size);
    }

    /** What is told from an item on, if it tells what was worked on. */
    private Optional<String> told(List<Phrase> list, int order, int size) {
        return phrases.told(list)
                ? Optional.of(phrases.share(list, order, size))
                : Optional.empty();
    }

    /** The named benchmark nearest to a result's figure, else the only one of the paper. */
    public Optional<String> benchmark(ResultDraft draft) {
        return order.of(draft).or(() -> names.benchmark(draft.item())).or(() -> only.of(draft));
    }
}
