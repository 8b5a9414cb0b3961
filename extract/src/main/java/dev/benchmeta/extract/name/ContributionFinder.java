package dev.benchmeta.extract.name;

import dev.benchmeta.extract.lexicon.HardwareEntry;
import java.util.ArrayList;
import java.util.List;

/** Decides which names a paper gives to what it presents. Immutable and thread-safe. */
public final class ContributionFinder {
    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_COMMON_WORDS = 3;

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
        if (weight < ENOUGH || isGeneric(candidate) || candidate.weight(Role.OTHER) > weight + 2) {
            return false;
        }
        if (candidate.known().filter(hit -> hit.entry() instanceof HardwareEntry).isPresent()) {
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

    /** "Reinforcement Learning", "Group Relative Policy Optimization (GRPO)". */
    private boolean isGeneric(Candidate candidate) {
        Candidate.Place place = candidate.first();
        Phrase phrase = place.phrase();
        Line line = place.line();
        boolean generic = words.length(WordClass.GENERIC_PHRASE, line.tokens(), phrase.first()) > 0;
        int last = phrase.last();
        boolean short1 = line.reads(last, "(") && last + 1 < line.tokens().size()
                && words.is(WordClass.GENERIC, line.token(last + 1).text());
        boolean task = line.reads(last, ")") && (line.reads(last + 1, "task") || line.reads(last + 1, "tasks") || line.reads(last + 1, "problem"));
        return (generic && phrase.form() == Form.COMMON) || short1 || task;
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
