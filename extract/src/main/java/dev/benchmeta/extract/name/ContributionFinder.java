package dev.benchmeta.extract.name;

import dev.benchmeta.extract.lexicon.HardwareEntry;
import java.util.ArrayList;
import java.util.List;

/** Decides which names a paper gives to what it presents. Immutable and thread-safe. */
public final class ContributionFinder {
    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_COMMON_WORDS = 3;
    private static final int OWN_HARDWARE = 5;

    private final NameWords words;
    private final Introductions introductions;

    ContributionFinder(NameWords words) {
        this.words = words;
        this.introductions = new Introductions(words);
    }

    /** The contributions, in the order of first mention. */
    List<Candidate> find(Scene scene) {
        introductions.read(scene);
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : scene.candidates()) {
            if (isContribution(candidate)) {
                found.add(candidate);
            }
        }
        List<Candidate> variants = scene.candidates().stream()
                .filter(c -> !found.contains(c) && found.stream().anyMatch(of -> isVariant(c, of)))
                .toList();
        found.addAll(variants);
        return found;
    }

    private boolean isContribution(Candidate candidate) {
        int weight = candidate.weight(Role.CONTRIBUTION);
        if (weight < ENOUGH || isGeneric(candidate)) {
            return false;
        }
        if (weight < OWN_HARDWARE && candidate.known().filter(hit -> hit.entry() instanceof HardwareEntry).isPresent()) {
            return false;
        }
        boolean inside = candidate.standsInside() || candidate.has("title");
        boolean oneWord = candidate.first().phrase().tokens() == 1;
        return switch (candidate.form()) {
            case COMMON, SMALL -> weight >= (oneWord ? ENOUGH_FOR_COMMON_WORDS : ENOUGH) && candidate.standsInside();
            case CAPITALIZED -> weight >= ENOUGH && inside;
            default -> true;
        };
    }

    /** "Reinforcement Learning", "Group Relative Policy Optimization (GRPO)", "X task". */
    private boolean isGeneric(Candidate candidate) {
        Candidate.Place place = candidate.first();
        Line line = place.line();
        int last = place.phrase().last();
        boolean generic = candidate.form() == Form.COMMON && words.hasPhrase(WordClass.GENERIC_PHRASE, line.tokens(), place.phrase().first(), last);
        boolean shortForm = line.reads(last, "(") && line.reads(last + 2, ")")
                && words.is(WordClass.GENERIC, line.token(last + 1).text());
        boolean task = line.reads(last, ")") && (line.reads(last + 1, "task") || line.reads(last + 1, "tasks") || line.reads(last + 1, "problem"));
        return generic || shortForm || task;
    }

    /** "mmMamba-linear" is a variant of "mmMamba", "Zebra-Llama-8B" a size of "Zebra-Llama". */
    private static boolean isVariant(Candidate candidate, Candidate of) {
        String text = candidate.text();
        String base = of.text();
        boolean longer = base.length() >= 3 && text.length() > base.length() + 1 && text.startsWith(base)
                && text.charAt(base.length()) == '-';
        return longer && candidate.known().isEmpty() && !Runs.hasDigit(text.substring(base.length()));
    }
}
