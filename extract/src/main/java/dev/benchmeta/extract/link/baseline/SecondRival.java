package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rival that a second figure of one verb has for itself: "exceeds A by 5 points and the
 * strongest B by 1.3 points". Works on one clause; immutable.
 */
final class SecondRival {
    private static final Pattern OTHER_RIVAL =
            Pattern.compile(
                    "(?<place>[iMmn][^,;aFbOP]{0,8})?(?:,?a|,)O?(?<rival>[dq]{0,3}[xEBHKMm-]{1,6}(?:a[dxEBHKm-]{1,6})?)"
                            + "(?:\\([^()]{1,4}\\))?(?<own>[in][^,;aFbOP]{1,8})?b[dqx]{0,2}");

    /** "on the Foo set", not "in accuracy" */
    private static final Pattern PLACE = Pattern.compile("[in][^Mm]*$");

    private final Clause clause;

    SecondRival(Clause clause) {
        this.clause = clause;
    }

    /** "exceeds A by 5 points and the strongest B by 1.3 points": the second has its own rival. */
    List<Phrase> find(GainDraft draft) {
        int last = clause.shape().lastIndexOf(Item.FIGURE, draft.item() - 1);
        if (last < 0 || draft.match().rule().construct() != Construct.BEAT) {
            return List.of();
        }
        Matcher other = OTHER_RIVAL.matcher(clause.shape()).region(last + 1, draft.item());
        if (!other.matches() || places(other, draft.item())) {
            return List.of();
        }
        List<Phrase> list = Phrases.listAfter(clause, other.start("rival"));
        return list.isEmpty() || measure(list.get(0)) ? List.of() : list;
    }

    /**
     * "by 5% on the Foo set and the Bar set by 3%": another place. A rival has a place of its own
     * behind it or, unlike the place before, a name.
     */
    private boolean places(Matcher other, int item) {
        String place = other.group("place");
        if (place == null || !PLACE.matcher(place).find()) {
            return false;
        }
        boolean behind = "in".indexOf(Phrases.at(clause, item + 1)) >= 0;
        int where = Phrases.skipDeterminers(clause, item + 2);
        return other.group("rival").indexOf('B') >= 0
                ? !behind || Phrases.at(clause, where) != 'B'
                : !behind && other.group("own") == null && !onlyNamed(other);
    }

    /** "on short texts and QuxScan by 3%": of the two, the second has a name. */
    private boolean onlyNamed(Matcher other) {
        String place = clause.text(other.start("place"), other.end("place"));
        String rival = clause.text(other.start("rival"), other.end("rival"));
        return place.chars().noneMatch(Character::isUpperCase)
                && rival.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** "by 5 points and recall by 3": what is measured. */
    private boolean measure(Phrase phrase) {
        return Phrases.at(clause, phrase.to() - 1) == 'M';
    }
}
