package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.name.word.WordClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides which names a paper gives to what it presents. Immutable and thread-safe. */
public final class ContributionFinder {
    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_COMMON_WORDS = 3;
    private static final int OWN_HARDWARE = 5;
    private static final int SURE = 3;
    private static final int MOST_BASES = 30;

    /** Rules strong enough to make a name of the lexicon the paper's own. */
    private static final Set<String> WELL_KNOWN =
            Set.of(
                    "introduces",
                    "named",
                    "title",
                    "own",
                    "resulting",
                    "novel",
                    "released",
                    "listed");

    private final NameWords words;
    private final Introductions introductions;
    private final OwnAccount account;

    public ContributionFinder(NameWords words) {
        this.words = words;
        this.introductions = new Introductions(words);
        this.account = new OwnAccount(words);
    }

    /** The contributions, in the order of first mention. */
    public List<Candidate> find(Scene scene) {
        introductions.read(scene);
        OneThing.joinTitleName(scene);
        account.read(scene, contributions(scene));
        OneThing.joinShortNames(scene, contributions(scene));
        List<Candidate> found = contributions(scene);
        found.stream().filter(c -> !c.isSure()).forEach(Candidate::isNew);
        return withVariants(scene, found);
    }

    private List<Candidate> contributions(Scene scene) {
        return scene.candidates().stream().filter(this::isContribution).toList();
    }

    private boolean isTerm(Candidate candidate) {
        return words.isTerm(candidate.text())
                || candidate.spelled().stream().anyMatch(d -> words.isTerm(d.longForm()));
    }

    /** Variants are contributions too, and of the same sort as what they vary. */
    private static List<Candidate> withVariants(Scene scene, List<Candidate> found) {
        Set<Candidate> all = new LinkedHashSet<>(found);
        for (Candidate base : found.stream().limit(MOST_BASES).toList()) {
            for (Candidate candidate : scene.candidates()) {
                if (isVariant(candidate, base)) {
                    vary(candidate, base, Role.MODEL);
                    vary(candidate, base, Role.EVALUATION);
                    all.add(candidate);
                }
            }
        }
        return List.copyOf(all);
    }

    private static void vary(Candidate candidate, Candidate base, Role role) {
        candidate.add(new Evidence("variant", Role.CONTRIBUTION, ENOUGH));
        if (base.weight(role) >= SURE && candidate.weight(Role.OTHER) == 0) {
            candidate.add(new Evidence("variant", role, SURE));
        }
    }

    private boolean isContribution(Candidate candidate) {
        int weight = candidate.weight(Role.CONTRIBUTION);
        boolean named = candidate.has("title") && candidate.has("introduces");
        if (weight < ENOUGH || (!named && isGeneric(candidate)) || isMacro(candidate)) {
            return false;
        }
        if (weight < OWN_HARDWARE && isKnownHardware(candidate)) {
            return false;
        }
        if (candidate.isSure() && WELL_KNOWN.stream().noneMatch(candidate::has)) {
            return false;
        }
        boolean inside =
                candidate.standsInside()
                        || candidate.has("title")
                        || PartRule.MODULE_LISTED.took(candidate);
        boolean oneWord = candidate.places().stream().allMatch(p -> p.phrase().tokens() == 1);
        return switch (candidate.form()) {
            case COMMON, SMALL ->
                    weight >= (oneWord ? ENOUGH_FOR_COMMON_WORDS : ENOUGH)
                            && (candidate.standsInside() || PartRule.MODULE_LISTED.took(candidate));
            case CAPITALIZED -> weight >= ENOUGH && inside;
            default -> true;
        };
    }

    /**
     * "\\methodname", "\\sortpart": a command that was never put in, while "\\SORT" reads as such.
     */
    private boolean isMacro(Candidate candidate) {
        Candidate.Place place = candidate.first();
        int before = place.phrase().start() - 1;
        String lower = candidate.text().toLowerCase(Locale.ROOT);
        boolean command =
                before >= 0 && place.line().sentence().source().text().charAt(before) == '\\';
        return words.is(WordClass.PLACEHOLDER, lower) || command && lower.equals(candidate.text());
    }

    /** A device that others made, unless "we introduce X, a benchmark" gives its name to a set. */
    private static boolean isKnownHardware(Candidate candidate) {
        boolean set = candidate.has("introduces") && candidate.weight(Role.EVALUATION) >= SURE;
        return !set
                && candidate
                        .known()
                        .filter(hit -> hit.entry() instanceof HardwareEntry)
                        .isPresent();
    }

    /** "Reinforcement Learning", "Group Relative Policy Optimization (GRPO)", "X task". */
    private boolean isGeneric(Candidate candidate) {
        Candidate.Place place = candidate.first();
        Line line = place.line();
        int last = place.phrase().last();
        boolean generic =
                (candidate.form() == Form.COMMON || candidate.form() == Form.PLAIN)
                        && words.hasPhrase(
                                WordClass.GENERIC_PHRASE,
                                line.tokens(),
                                place.phrase().first(),
                                last);
        boolean shortForm =
                line.reads(last, "(")
                        && line.reads(last + 2, ")")
                        && words.is(WordClass.GENERIC, line.token(last + 1).text());
        boolean task =
                line.reads(last, ")")
                        && (words.isAt(WordClass.TASK, line, last + 1)
                                || words.isAt(WordClass.PROBLEM, line, last + 1));
        boolean namesTask =
                !candidate.form().distinctive()
                        && place.phrase().tokens() > 1
                        && words.isAt(WordClass.TASK, line, last);
        return generic
                || shortForm
                || task
                || namesTask
                || (isTerm(candidate) && !candidate.has("title"));
    }

    /**
     * "mmMamba-linear" is a variant of "mmMamba", "Zebra-Llama-8B" a size of "Zebra-Llama";
     * "SWE-bench" is none of "SWE".
     */
    private static boolean isVariant(Candidate candidate, Candidate of) {
        String text = candidate.text();
        String base = of.text();
        boolean longer =
                base.length() >= (candidate.isSure() ? 4 : 3)
                        && text.length() > base.length() + 1
                        && text.startsWith(base)
                        && text.charAt(base.length()) == '-';
        return (longer && !isSized(text.substring(base.length() + 1))) || text.equals(base + '+');
    }

    /**
     * "8B", "v2-Instruct", "1.5", but not "Academic2M": parts with digits are sizes or versions.
     */
    private static boolean isSized(String rest) {
        for (String part : rest.split("-")) {
            boolean word = part.length() > 4 && Character.isLetter(part.charAt(0));
            if (Runs.hasDigit(part) && !word) {
                return true;
            }
        }
        return false;
    }
}
