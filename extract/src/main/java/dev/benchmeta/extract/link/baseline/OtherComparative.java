package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether "than" belongs to a later comparative alone: "raises X by 33%, using 20% fewer calls than
 * Y", "and FooScan finds 3x more than Y". Works on one clause; immutable.
 */
public final class OtherComparative {
    private static final Pattern OWN_COMPARATIVE = Pattern.compile("[dxEHBMm]{0,3}C|\\(F\\)");

    private static final Pattern OTHER_COMPARATIVE =
            Pattern.compile(
                    ".*(?<joint>[w,a])(?:[dq]?(?<doer>[xE]))?(?<verb>[vVnx])[dqx]{0,2}[FK][dxEmM]{0,3}C");

    /** What parts two claims. */
    private static final Pattern APART = Pattern.compile("[,w]");

    private final Clause clause;

    public OtherComparative(Clause clause) {
        this.clause = clause;
    }

    /** Whether a marker tells nothing of the figure at {@code item}. */
    public boolean has(int item, int marker) {
        String between = clause.shape().substring(item + 1, marker);
        if (!clause.lower(marker).equals("than") || OWN_COMPARATIVE.matcher(between).lookingAt()) {
            return false;
        }
        Matcher other = OTHER_COMPARATIVE.matcher(between);
        return other.lookingAt()
                && apart(between, other)
                && (other.start("doer") < 0 || named(item + 1 + other.start("doer")))
                && predicate(item + 1 + other.start("verb"));
    }

    /** "cuts latency by 30% and gives 2x more than Y" tells both of one doer and one rival. */
    private static boolean apart(String between, Matcher other) {
        int joint = other.start("joint");
        return between.charAt(joint) != 'a'
                || other.start("doer") >= 0
                || APART.matcher(between).region(0, joint).find();
    }

    private boolean named(int doer) {
        return Phrases.at(clause, doer) == Item.NAME || Phrases.coined(clause, doer);
    }

    /** "uses", "remaining", "triggers", not "on" or "additional". */
    private boolean predicate(int verb) {
        String word = clause.lower(verb);
        return "vV".indexOf(Phrases.at(clause, verb)) >= 0
                || word.endsWith("ing")
                || word.endsWith("s") && Phrases.at(clause, verb) == Item.OTHER;
    }
}
