package dev.benchmeta.extract.link.owner;

import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.subject.SubjectExtent;
import dev.benchmeta.extract.name.NameSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Whose value a figure is that stands in a list beside its owners: "BarNet, AUROC 0.85; BazNet,
 * AUROC 0.97", "BarBoost takes 3 h and BazForest 50 min", "603 and 593 s for BarTok and BazTok".
 * Works on one clause; immutable.
 */
final class ListedOwner {
    /** How many items stand at most between a name and its figure. */
    private static final int NEAR = 4;

    /** ", AUROC" */
    private static final Pattern MEASURE_AFTER_COMMA = Pattern.compile(",[dq]?M");

    private final Clause clause;
    private final PaperContext paper;
    private final ValueDoers doers;
    private final BracketedOwner brackets;

    ListedOwner(Clause clause, PaperContext paper, ValueDoers doers, BracketedOwner brackets) {
        this.clause = clause;
        this.paper = paper;
        this.doers = doers;
        this.brackets = brackets;
    }

    /** Who stands beside a figure. */
    Optional<Phrase> of(ResultDraft draft) {
        int item = draft.item();
        return (draft.groupSize() == 1 ? before(item) : Optional.<Phrase>empty())
                .or(() -> told(item, brackets::behind))
                .or(() -> told(item, this::behindFor))
                .or(() -> behind(draft));
    }

    /** ", BarNet, AUROC 0.85", "and BazForest 50 min", not "on BarNet 0.85". */
    private Optional<Phrase> before(int item) {
        int to = item;
        while ("Mmdq:,".indexOf(at(to - 1)) >= 0 && to > item - NEAR) {
            to--;
        }
        if (doers.thing(to - 1) && (to == 1 || ",a;:(".indexOf(at(to - 2)) >= 0)) {
            return Optional.of(new Phrase(clause, to - 1, to));
        }
        int from = SubjectExtent.phraseStart(clause, to);
        boolean beside = to == Phrases.beforeDeterminers(clause, item) + 1 && at(to - 1) != 'o';
        return from < to && (beside && again(from) || scored(from, to, item))
                ? Optional.of(new Phrase(clause, from, to))
                : Optional.empty();
    }

    /** "(trees: BarBoost, AUROC 0.85; nets: Tiny BazNet, AUROC 0.97)" */
    private boolean scored(int from, int to, int item) {
        return Phrases.coined(clause, to - 1)
                && clause.item(to - 1).name() == null
                && ";:(".indexOf(at(from - 1)) >= 0
                && MEASURE_AFTER_COMMA.matcher(clause.shape().substring(to, item)).matches();
    }

    /** "BarBoost takes 3 h, BazForest 50 min": whether a figure is told of another before. */
    private boolean again(int from) {
        int before = from - 1;
        while (",a".indexOf(at(before)) >= 0) {
            before--;
        }
        boolean listed = before < from - 1 && at(from) == Item.OTHER;
        while ("xEBHMmdqn".indexOf(at(before)) >= 0) {
            before--;
        }
        return listed && "FUK".indexOf(at(before)) >= 0 && Phrases.capital(clause, from);
    }

    /**
     * "93% (FooNet), 71% (BarNet)", "14 ms for FooNet and 20 ms for BarNet": the name behind a
     * figure where several have one and one of them is the paper's own.
     */
    private Optional<Phrase> told(int item, IntFunction<Optional<Phrase>> behind) {
        Optional<Phrase> own = behind.apply(item);
        boolean ours = false;
        int told = 0;
        for (int i = 0; own.isPresent() && i < clause.size(); i++) {
            Optional<Phrase> name = "FUK".indexOf(at(i)) < 0 ? Optional.empty() : behind.apply(i);
            told += name.isPresent() ? 1 : 0;
            ours |= name.filter(this::own).isPresent();
        }
        return ours && told > 1 ? own : Optional.empty();
    }

    /** "14 ms for FooNet" */
    private Optional<Phrase> behindFor(int item) {
        boolean told = item + 1 < clause.size() && clause.lower(item + 1).equals("for");
        return told
                ? Phrases.after(clause, item + 2).filter(p -> Phrases.coined(clause, p.from()))
                : Optional.empty();
    }

    /** "603 and 593 s for FooTok and BarTok", not "5 and 8 tokens/s for BarLM and BazLM". */
    private Optional<Phrase> behind(ResultDraft draft) {
        int at = doers.behindMeasure(draft.item());
        if (draft.groupSize() < 2 || at >= clause.size() || !clause.lower(at).equals("for")) {
            return Optional.empty();
        }
        List<Phrase> owners = Phrases.listAfter(clause, at + 1);
        return owners.size() == draft.groupSize() && owners.stream().anyMatch(this::own)
                ? Optional.of(owners.get(draft.order()))
                : Optional.empty();
    }

    private boolean own(Phrase phrase) {
        NameSpan name = clause.item(phrase.to() - 1).name();
        return name != null && paper.ownWork(name);
    }

    /** "on both BarMed (76.2%) and BazMed (60.2%)": what is measured on, not by. */
    boolean measuredOn(int name) {
        int at = name - 1;
        while ("xEBFdq,a()".indexOf(at(at)) >= 0) {
            at--;
        }
        return at(at) == 'n';
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}
