package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The subject that is a contribution of the paper, named before the figure: "FooPack cuts memory by
 * 2x", "FooNet (Fast Overlapping Networks)". Works on one clause; immutable.
 */
final class ContributionSubject {
    /** What begins no word and is no capital. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[A-Za-z])[a-z]|[^A-Za-z]");

    /** What is no capital. */
    private static final Pattern SMALL = Pattern.compile("[^A-Z]");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectExtent extent;

    ContributionSubject(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.baselines = context.baselines();
        this.extent = context.extent();
    }

    /**
     * The nearest one before the figure at {@code item} that is neither rival, place nor object.
     */
    Optional<Phrase> before(int item) {
        for (int i = item - 1; i >= 0; i--) {
            NameSpan name = clause.item(i).name();
            boolean measuredOn =
                    name != null
                            && paper.also(name, NameKind.BENCHMARK)
                            && extent.behindPreposition(i);
            if (name != null
                    && contribution(i)
                    && !measuredOn
                    && !changed(i, item)
                    && !baselines.inBaseline(i)) {
                int spelled = spelledOut(i);
                int aside = extent.asideOf(spelled);
                return Optional.of(extent.glued(contribution(aside) ? aside : spelled));
            }
        }
        return Optional.empty();
    }

    /** "FooNet wins, raising FooScore by 3 points": what the figure tells of, not what did it. */
    private boolean changed(int name, int figure) {
        int to = name + 1;
        while (to < figure && "/a".indexOf(Phrases.at(clause, to)) >= 0) {
            to += 2;
        }
        if (Phrases.at(clause, to) != 'b') {
            return false;
        }
        int verb = name - 1;
        while (verb > 0
                && ("xEHBmMKog-dq".indexOf(Phrases.at(clause, verb)) >= 0
                        || clause.lower(verb).equals("/"))) {
            verb--;
        }
        return Phrases.at(clause, verb) == 'V' && verb > 0;
    }

    /** "FooNet (Fast Overlapping Networks)": the shorter of two names of one thing. */
    private int spelledOut(int item) {
        boolean bracket =
                item > 1
                        && Phrases.at(clause, item - 1) == '('
                        && Phrases.at(clause, item + 1) == ')';
        return bracket
                        && contribution(item - 2)
                        && clause.lower(item - 2).length() < clause.lower(item).length()
                        && spells(item, clause.text(item - 2, item - 1))
                ? item - 2
                : item;
    }

    /** "Fast Overlapping Networks" of "FooNet", but "FooNet-Large" is a variant. */
    private boolean spells(int item, String name) {
        String spelled = clause.text(item, item + 1);
        String initials = INSIDE.matcher(spelled).replaceAll("").toLowerCase(Locale.ROOT);
        String capitals = SMALL.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        int at = -1;
        for (int i = 0; i < capitals.length(); i++) {
            at = initials.indexOf(capitals.charAt(i), at + 1);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
        }
        return initials.length() > 1 && !spelled.startsWith(name);
    }

    private boolean contribution(int item) {
        NameSpan name = clause.item(item).name();
        return name != null && (paper.also(name, NameKind.CONTRIBUTION) || variant(name, item));
    }

    /** "FooSeek-7B" of FooSeek */
    private boolean variant(NameSpan name, int item) {
        return name.kind() == NameKind.MODEL
                && paper.contribution()
                        .filter(own -> clause.raw(item, item + 1).startsWith(own + "-"))
                        .isPresent();
    }
}
