package dev.benchmeta.extract.link;

import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the model, benchmark or setting a figure is for: what "on", "for" or "across" opens behind
 * it, what the verb of the figure acts on, what a sentence begins with, or the nearest name. Works
 * on one clause; immutable.
 */
final class WorkloadFinder {
    /** How many items a phrase before a bracket may have. */
    private static final int LONGEST = 10;

    /** How many items "a wide range of" may have. */
    private static final int SELECTION = 5;

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final WordKinds<WorkloadWord> words;

    WorkloadFinder(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            WordKinds<WorkloadWord> words) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
    }

    /**
     * The workload of a figure, in the paper's words.
     *
     * @param item the figure's item
     * @param order its place in its group
     * @param size how many figures the group has
     */
    Optional<String> find(int item, int order, int size) {
        return behind(item, order, size)
                .or(() -> object(item))
                .or(() -> bracketed(item))
                .or(() -> before(item, order, size))
                .or(() -> named(item));
    }

    /** "3x on A and B", "4x for decoding", "2x when training C" */
    private Optional<String> behind(int item, int order, int size) {
        boolean near = true;
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE && i > item + 1 && ownClaim(item, i) || endsClaim(i)) {
                break;
            }
            near = near && ",vVPR".indexOf(shape) < 0;
            int object = measured(i) ? 0 : opened(i, near ? WorkloadWord.NEAR : WorkloadWord.PLACE);
            Optional<String> told = object > 0 ? told(object, order, size) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** "a reduction in roughness": what was reduced. */
    private boolean measured(int at) {
        return clause.lower(at).equals("in") && words.is(WorkloadWord.AMOUNT, clause.lower(at - 1));
    }

    private boolean endsClaim(int at) {
        return Phrases.at(clause, at) == 'z' && !words.is(WorkloadWord.DURING, clause.lower(at));
    }

    /** Where the words of a place begin that an item opens; 0 if it opens none. */
    private int opened(int at, WorkloadWord kind) {
        String word = clause.lower(at);
        if (words.is(kind, word)) {
            return at + 1;
        }
        boolean during = words.is(WorkloadWord.DURING, word) && at + 2 < clause.size();
        return during && clause.lower(at + 1).endsWith("ing") ? at + 2 : 0;
    }

    /** "accelerates A by 3x", "cuts the memory of B by 40%" */
    private Optional<String> object(int item) {
        int by = item - 1;
        int verb = by - 1;
        while (verb >= 0 && "VN,;.".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        if (Phrases.at(clause, by) != 'b' || Phrases.at(clause, verb) != 'V') {
            return Optional.empty();
        }
        List<Phrase> list = list(verb + 1);
        boolean whole = !list.isEmpty() && list.get(list.size() - 1).to() == by;
        return whole && told(list) && acted(verb, list.get(0))
                ? Optional.of(raw(list))
                : Optional.empty();
    }

    /** What a verb other than "accelerates" takes is a measure, unless it is a name. */
    private boolean acted(int verb, Phrase object) {
        return words.is(WorkloadWord.ACT, clause.lower(verb))
                || IntStream.range(object.from(), object.to()).anyMatch(this::workload);
    }

    /** "wins in A (2x) and on B (3x)" */
    private Optional<String> bracketed(int item) {
        int open = item - 1;
        for (int i = open - 1;
                Phrases.at(clause, open) == '(' && i >= 0 && i > open - LONGEST;
                i--) {
            if (words.is(WorkloadWord.NEAR, clause.lower(i))) {
                List<Phrase> list = list(i + 1);
                boolean whole = !list.isEmpty() && list.get(list.size() - 1).to() == open;
                return whole && told(list) ? Optional.of(raw(list)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "On A, it is 2x faster", "evaluated on B, it reaches 3x" */
    private Optional<String> before(int item, int order, int size) {
        boolean front = opened(0, WorkloadWord.NEAR) > 0;
        boolean studied = false;
        for (int i = 0; i < item; i++) {
            String word = clause.lower(i);
            front = front && Phrases.at(clause, i) != ',';
            studied = words.is(WorkloadWord.STUDIED, word) || studied && goesOn(i);
            int object = front ? opened(i, WorkloadWord.NEAR) : 0;
            boolean place = words.is(WorkloadWord.STUDIED_ON, word) && (front || studied);
            Optional<String> told =
                    object > 0 || place
                            ? told(Math.max(object, i + 1), order, size)
                            : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** Whether what was said to be studied still is told of. */
    private boolean goesOn(int item) {
        char shape = Phrases.at(clause, item);
        return ",;vVPRz".indexOf(shape) < 0 && shape != Item.FIGURE;
    }

    /** What is told from an item on, if it tells what was worked on. */
    private Optional<String> told(int from, int order, int size) {
        List<Phrase> list = list(from);
        return told(list) ? Optional.of(share(list, order, size)) : Optional.empty();
    }

    /** The things named from an item on; only an "and" makes a list of them. */
    private List<Phrase> list(int from) {
        List<Phrase> list =
                Phrases.listAfter(clause, Phrases.owner(clause, selected(from))).stream()
                        .map(this::trimmed)
                        .toList();
        boolean one =
                list.size() > 1 && Phrases.at(clause, list.get(list.size() - 1).from() - 1) != 'a';
        return one ? list.subList(0, 1) : list;
    }

    /** "a wide range of tasks": where the tasks begin. */
    private int selected(int from) {
        for (int i = from; i < Math.min(from + SELECTION, clause.size()); i++) {
            if (words.is(WorkloadWord.SELECTION, clause.lower(i))
                    && Phrases.at(clause, i + 1) == 'o') {
                return i + 2;
            }
        }
        return from;
    }

    /** "wave equation (WE) solvers", but not "12 benchmarks spanning": a verb is left out. */
    private Phrase trimmed(Phrase found) {
        Phrase phrase = abbreviated(found);
        String last = clause.lower(phrase.to() - 1);
        boolean verb =
                phrase.to() > phrase.from() + 1
                        && last.endsWith("ing")
                        && !activity(phrase.to() - 1);
        return verb ? new Phrase(clause, phrase.from(), phrase.to() - 1) : phrase;
    }

    private Phrase abbreviated(Phrase phrase) {
        int open = phrase.to();
        boolean bracket = Phrases.at(clause, open) == '(' && Phrases.at(clause, open + 2) == ')';
        int end = bracket ? PhraseEnd.of(clause, open + 3) : open;
        return bracket && end > open + 3 && "xmEB".indexOf(Phrases.at(clause, open + 3)) >= 0
                ? new Phrase(clause, phrase.from(), end)
                : phrase;
    }

    private boolean told(List<Phrase> list) {
        return !list.isEmpty() && list.stream().allMatch(this::workload);
    }

    private boolean workload(Phrase phrase) {
        int last = phrase.to() - 1;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (baselines.inBaseline(i)
                    || kind(i, NameKind.CONTRIBUTION)
                    || Phrases.at(clause, i) == Item.HARDWARE) {
                return false;
            }
        }
        boolean alone = last == phrase.from();
        boolean activity = activity(last);
        return !words.is(WorkloadWord.NO_WORKLOAD, clause.lower(last))
                && !(alone && words.is(WorkloadWord.NOT_ALONE, clause.lower(last)))
                && !words.is(WorkloadWord.NO_OPENING, clause.lower(phrase.from()))
                && (activity || "MmNCK".indexOf(Phrases.at(clause, last)) < 0);
    }

    /** Whether an item ends in an activity: "end-to-end inference". */
    private boolean activity(int item) {
        String name = clause.lower(item);
        return words.is(WorkloadWord.ACTIVITY, name.substring(name.lastIndexOf(' ') + 1));
    }

    private String share(List<Phrase> list, int order, int size) {
        return size > 1 && list.size() == size ? list.get(order).raw() : raw(list);
    }

    private String raw(List<Phrase> list) {
        return clause.raw(list.get(0).from(), list.get(list.size() - 1).to());
    }

    /** The named workload nearest to the figure, behind it first. */
    private Optional<String> named(int item) {
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            if (clause.item(i).group() != null && i > item + 1 && ownClaim(item, i)) {
                break;
            }
            if (workload(i)) {
                return Optional.of(raw(i));
            }
        }
        for (int i = item - 1; i >= 0; i--) {
            if (workload(i) && placed(i)) {
                return Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb parts two figures, so that what follows the second is its own. */
    private boolean ownClaim(int item, int other) {
        String between = clause.shape().substring(item + 1, other);
        boolean verb = between.indexOf('v') >= 0 || between.indexOf('V') >= 0;
        return verb || between.indexOf('n') >= 0 || between.indexOf('i') >= 0;
    }

    /** The named benchmark nearest to the figure. */
    Optional<String> benchmark(int item) {
        for (int i = item + 1; i < clause.size() && Phrases.at(clause, i) != ';'; i++) {
            if (clause.item(i).group() != null && i > item + 4) {
                break;
            }
            if (kind(i, NameKind.BENCHMARK)) {
                return Optional.of(raw(i));
            }
        }
        for (int i = item - 1; i >= 0; i--) {
            if (kind(i, NameKind.BENCHMARK)) {
                return Optional.of(raw(i));
            }
        }
        return Optional.empty();
    }

    private boolean workload(int item) {
        return (kind(item, NameKind.MODEL) || kind(item, NameKind.BENCHMARK))
                && !baselines.inBaseline(item)
                && !kind(item, NameKind.CONTRIBUTION);
    }

    private boolean kind(int item, NameKind kind) {
        NameSpan name = clause.item(item).name();
        return name != null && (name.kind() == kind || paper.also(name, kind));
    }

    private boolean placed(int item) {
        int before = item - 1;
        while (before >= 0 && "xdEB,a(".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        return Phrases.at(clause, before) == 'n'
                || Phrases.at(clause, before) == 'i'
                || Phrases.at(clause, before) == 'l';
    }

    private String raw(int item) {
        return clause.source().rawText(clause.item(item).start(), clause.item(item).end());
    }
}
