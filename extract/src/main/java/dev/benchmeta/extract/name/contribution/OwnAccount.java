package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.scene.Terms;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.Lists;
import dev.benchmeta.extract.name.word.ModelSize;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weighs what the whole abstract says of a name that nothing introduces. A coined name that first
 * stands in the paper's own part and is the subject of claims is the paper's own: "We extend
 * pouring to Calm Cups (CaCu). CaCu halves the time." What is compared, listed or put to use at its
 * first mention is others': "we compare BoPo, CaPo and DiPo. BoPo achieves 12%."
 */
final class OwnAccount {
    /** How many letters such a name has at least. */
    private static final int SHORTEST = 3;

    /** From what weight on a name is a rival, a benchmark or data. */
    private static final int OTHERS = 2;

    /** How many words in front of a name may tell that it is others'. */
    private static final int BEFORE = 4;

    /** How many claims it takes to outweigh a first mention as what is studied or used. */
    private static final int STUDIED = 3;

    private final NameWords words;
    private final Lists lists;
    private final Terms terms;

    OwnAccount(NameWords words) {
        this.words = words;
        this.lists = new Lists(words);
        this.terms = new Terms(words);
    }

    /** Adds the evidence to names beside those {@code found}. */
    void read(Scene scene, Collection<Candidate> found) {
        List<Candidate> own = new ArrayList<>();
        Set<Candidate> seen = new HashSet<>();
        boolean ownPart = false;
        for (Line line : scene.lines()) {
            ownPart |= isOwnPart(line);
            for (Phrase phrase : line.isTitle() ? List.<Phrase>of() : line.phrases()) {
                Candidate candidate = scene.find(phrase).orElse(null);
                if (candidate != null
                        && seen.add(candidate)
                        && ownPart
                        && mayBeOwn(scene, candidate, found)
                        && weight(scene, candidate, line, phrase) > 0) {
                    own.add(candidate);
                }
            }
        }
        own.forEach(c -> c.add(new Evidence("claims", Role.CONTRIBUTION, 2)));
    }

    /** Whether "we", "our" or "this paper" tells that the background has ended. */
    private boolean isOwnPart(Line line) {
        for (int at = 0; at < line.tokens().size() && !line.isTitle(); at++) {
            boolean others = at > 0 && words.is(WordClass.OTHERS, line.token(at - 1));
            if (line.reads(at, "our") || (words.is(WordClass.US, line.token(at)) && !others)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeOwn(Scene scene, Candidate candidate, Collection<Candidate> found) {
        String text = candidate.text();
        int others =
                candidate.weight(Role.COMPARED)
                        + candidate.weight(Role.EVALUATION)
                        + candidate.weight(Role.TRAINING);
        return candidate.form().distinctive()
                && candidate.known().isEmpty()
                && !found.contains(candidate)
                && others < OTHERS
                && text.length() >= SHORTEST
                && candidate.places().stream().filter(p -> !p.line().isTitle()).count() > 1
                && !isSize(text)
                && !words.is(WordClass.GENERIC, text)
                && !text.endsWith("s")
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && candidate.spelled().stream().noneMatch(d -> words.isTerm(d.longForm()))
                && candidate.places().stream().noneMatch(place -> isTheirs(scene, place))
                && found.stream().map(Candidate::text).noneMatch(own -> isKin(own, text));
    }

    /**
     * "Kestrel" and "Kestrel-7B", "Kestrel Sorter" and "Kestrel": one is only told by the other.
     */
    private static boolean isKin(String own, String text) {
        return own.startsWith(text)
                || text.startsWith(own)
                || List.of(text.split("[- ]")).containsAll(List.of(own.split("[- ]")));
    }

    /** "Kestrel-7B", "Kestrel-S": of a model that stands on its own. */
    private boolean isSize(String text) {
        String[] parts = text.split("[- ]");
        return Arrays.stream(parts)
                .skip(1)
                .anyMatch(
                        part ->
                                words.is(WordClass.SIZE_NAME, part)
                                        || ModelSize.parse(part).isPresent());
    }

    /** "the recent sorter X", "tools such as X", "X is a recent sorter". */
    private boolean isTheirs(Scene scene, Candidate.Place place) {
        Line line = place.line();
        int start = scene.first(place.phrase());
        int last = place.phrase().last();
        boolean told =
                line.reads(last, "is")
                        && line.isArticle(last + 1)
                        && words.isAt(WordClass.RENOWNED, line, last + 2);
        if (told || words.lengthBefore(WordClass.LIKE, line.tokens(), start - 1) > 0) {
            return true;
        }
        for (int at = start - 1; at >= Math.max(0, start - BEFORE); at--) {
            Token token = line.token(at);
            if (words.is(WordClass.THEIRS, token) || words.is(WordClass.RENOWNED, token)) {
                return true;
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    private int weight(Scene scene, Candidate candidate, Line line, Phrase first) {
        int claims = claims(scene, candidate);
        if (claims == 0) {
            return 0;
        }
        boolean named = !candidate.spelled().isEmpty() && !terms.isTerm(candidate);
        int coined = (named ? 1 : 0) + (candidate.form() == Form.MIXED ? 1 : 0);
        return claims + coined - (isStudied(scene, line, first) ? STUDIED : 0);
    }

    /** "we compare X and Y", "we build on X": first told as what the paper looks at or uses. */
    private boolean isStudied(Scene scene, Line line, Phrase phrase) {
        int start = scene.first(phrase);
        boolean listed =
                lists.of(line).stream().anyMatch(list -> list.size() > 1 && list.contains(phrase));
        int before = start - 1 - (line.isArticle(start - 1) ? 1 : 0);
        return listed
                || start == phrase.first() && words.isAt(WordClass.TAKEN_UP, line, before)
                || words.hasPhrase(WordClass.STUDY, line.tokens(), 0, start);
    }

    /** In how many sentences the name is the subject of a claim. */
    private int claims(Scene scene, Candidate candidate) {
        return (int)
                candidate.places().stream()
                        .filter(place -> !place.line().isTitle())
                        .filter(place -> isClaim(scene, place.line(), place.phrase()))
                        .count();
    }

    /** "X also halves", "that the calm sorter (X) cuts", but not "A and X cut". */
    private boolean isClaim(Scene scene, Line line, Phrase phrase) {
        int verb = line.reads(phrase.last(), ")") ? phrase.last() + 1 : phrase.last();
        while (verb < line.tokens().size() && isAdverb(line, verb)) {
            verb++;
        }
        int before = scene.first(phrase) - 1;
        before -= line.isArticle(before) ? 1 : 0;
        boolean subject =
                before < 0
                        || !line.token(before).isWord() && !line.reads(before, "(")
                        || words.is(WordClass.BEFORE_SUBJECT, line.token(before));
        return subject
                && words.isAt(WordClass.CLAIM, line, verb)
                && lists.of(line).stream().anyMatch(list -> list.equals(List.of(phrase)));
    }

    private static boolean isAdverb(Line line, int at) {
        return line.token(at).lower().endsWith("ly")
                || line.reads(at, "also")
                || line.reads(at, "further");
    }
}
