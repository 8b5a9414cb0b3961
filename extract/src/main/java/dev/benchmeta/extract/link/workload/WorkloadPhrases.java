package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.name.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which phrases of one clause tell what was worked on; immutable. */
final class WorkloadPhrases {
    /** How many items "as a representative benchmark" may have. */
    private static final int ROLE = 4;

    private final Clause clause;
    private final WorkloadLists lists;
    private final BaselineFinder baselines;
    private final WorkloadNames names;
    private final WorkSizes sizes;
    private final WorkloadWords words;

    WorkloadPhrases(
            Clause clause, BaselineFinder baselines, WorkloadNames names, WorkloadWords words) {
        this.clause = clause;
        this.lists = new WorkloadLists(clause, words);
        this.baselines = baselines;
        this.names = names;
        this.sizes = new WorkSizes(clause, baselines, words);
        this.words = words;
    }

    /** The things named from an item on. */
    List<Phrase> list(int from) {
        return lists.list(from);
    }

    /**
     * The same, where a study is told of: "experiments on A and B show", in which B does not show.
     */
    List<Phrase> studied(int from) {
        List<Phrase> list = list(from);
        int and = list.isEmpty() ? 0 : list.get(list.size() - 1).to();
        Optional<Phrase> last =
                and > 0 && Phrases.at(clause, and) == 'a' && clause.lower(and).startsWith("and")
                        ? Phrases.after(clause, and + 1)
                        : Optional.empty();
        List<Phrase> members =
                Stream.concat(
                                list.stream(),
                                last
                                        .filter(p -> p.from() == and + 1 || further(p, and + 1))
                                        .map(lists::trimmed)
                                        .stream())
                        .map(this::unshown)
                        .toList();
        boolean shown = members.stream().filter(this::study).allMatch(this::shows);
        return shown ? members.stream().filter(p -> !study(p)).toList() : List.of();
    }

    /** "and a set of photos" */
    private boolean further(Phrase phrase, int from) {
        return phrase.from() == Phrases.skipDeterminers(clause, from)
                && workload(lists.trimmed(phrase));
    }

    /** "studies" in "experiments on A and user studies show": it ends what was studied. */
    private boolean shows(Phrase phrase) {
        return shown(phrase.to() - 1) || phrase.to() < clause.size() && shown(phrase.to());
    }

    /** "COCO" in "experiments on COCO confirm that". */
    private Phrase unshown(Phrase phrase) {
        int last = phrase.to() - 1;
        boolean shown = last > phrase.from() && words.showing(clause.lower(last));
        return shown ? new Phrase(clause, phrase.from(), last) : phrase;
    }

    /** Whether an item ends in a verb of showing: "simulations show". */
    private boolean shown(int item) {
        String name = clause.lower(item);
        return words.showing(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "user studies", "simulations show": a study of its own, on which nothing ran. */
    private boolean study(Phrase phrase) {
        String head = clause.lower(phrase.to() - 1);
        return shown(phrase.to() - 1)
                || words.is(WorkloadWord.STUDIED, head) && !words.is(WorkloadWord.NOT_ALONE, head);
    }

    /** Whether a list of phrases tells what was worked on. */
    boolean told(List<Phrase> list) {
        int last = list.size() - 1;
        return last >= 0
                && workload(list.get(last))
                && list.subList(0, last).stream().allMatch(p -> size(p) || workload(p));
    }

    /** What was studied, if names or the kind of thing tell that it is what one works on. */
    List<Phrase> things(int from) {
        List<Phrase> list = studied(from);
        return told(list) && (named(list) || tested(list)) && !means(list) ? list : List.of();
    }

    /** "GPT-4 as a judge": what a test was made with, not what it was of. */
    boolean means(List<Phrase> list) {
        int as = list.get(list.size() - 1).to();
        int end = Math.min(clause.size(), as + ROLE);
        return as < clause.size()
                && clause.lower(as).equals("as")
                && !clause.anyWord(as + 1, end, w -> words.is(WorkloadWord.EXAMPLE, w));
    }

    /** Whether one of the phrases names a model or benchmark. */
    boolean named(List<Phrase> list) {
        return list.stream()
                .anyMatch(p -> IntStream.range(p.from(), p.to()).anyMatch(names::whole));
    }

    /**
     * Whether a list, if there is one, names what was worked on or is of things that are tested.
     */
    boolean known(List<Phrase> list) {
        return !list.isEmpty() && (named(list) || tested(list));
    }

    /** Whether a list is of things that are tested: "12 datasets", "LLM serving workloads". */
    boolean tested(List<Phrase> list) {
        return lists.thing(list.get(list.size() - 1).to() - 1);
    }

    /** "a variety of networks": the networks, which alone would tell nothing. */
    private boolean ofSelection(int from) {
        int of = Phrases.beforeDeterminers(clause, from);
        return Phrases.at(clause, of) == 'o'
                && words.is(WorkloadWord.SELECTION, clause.lower(of - 1));
    }

    /** "7B" in "7B and 13B models" */
    private boolean size(Phrase phrase) {
        return phrase.to() == phrase.from() + 1 && Phrases.at(clause, phrase.from()) == 'K';
    }

    private boolean workload(Phrase phrase) {
        int last = phrase.to() - 1;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (baselines.inBaseline(i)
                    || names.kind(i, NameKind.CONTRIBUTION)
                    || lists.hardware(i) && (i == last || !lists.thing(last))) {
                return false;
            }
        }
        boolean alone = last == phrase.from() && !ofSelection(phrase.from());
        boolean known = lists.activity(last) || lists.thing(last);
        return !words.is(WorkloadWord.NO_WORKLOAD, clause.lower(last))
                && !lists.kind(last)
                && !(alone && words.is(WorkloadWord.NOT_ALONE, clause.lower(last)))
                && !words.is(WorkloadWord.NO_OPENING, clause.lower(phrase.from()))
                && !owned(phrase.from() - 1)
                && (known || "MmNCK".indexOf(Phrases.at(clause, last)) < 0);
    }

    /** "of our scheme", "in this way" */
    private boolean owned(int before) {
        return Phrases.at(clause, before) == 'd'
                && words.is(WorkloadWord.NO_OPENING, clause.lower(before));
    }

    /**
     * What a list tells of one figure of a group: "3x and 4x on A and B", "for the 1B and 3B
     * variants, respectively".
     */
    String share(List<Phrase> list, int order, int size) {
        int behind = list.get(list.size() - 1).to();
        boolean each =
                list.stream().noneMatch(this::size)
                        || clause.anyWord(
                                behind,
                                Math.min(behind + 2, clause.size()),
                                "respectively"::equals);
        return size > 1 && list.size() == size && each ? list.get(order).raw() : raw(list);
    }

    /** The words of a whole list. */
    String raw(List<Phrase> list) {
        Phrase whole = new Phrase(clause, list.get(0).from(), list.get(list.size() - 1).to());
        return sizes.around(whole).orElseGet(whole::raw);
    }
}
