package dev.benchmeta.extract.name.benchmark;

import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.extract.lexicon.BenchmarkEntry;
import dev.benchmeta.extract.name.model.ModelFinder;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import java.util.List;
import java.util.Set;

/** Decides which names are benchmarks or data sets. Immutable and thread-safe. */
public final class BenchmarkFinder {
    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_WORDS = 3;
    private static final int NEVER = 99;

    /**
     * Rules that say something is measured with the thing; others only say that it is a data set.
     */
    private static final Set<String> MEASURING =
            Set.of("evaluate", "on-measured", "test-split", "drawn-from");

    private static final int DOMAIN = 4;

    public BenchmarkFinder() {}

    /** The benchmarks, in the order of first mention. */
    public List<Candidate> find(Scene scene) {
        return scene.candidates().stream().filter(c -> isBenchmark(scene, c)).toList();
    }

    static boolean isBenchmark(Scene scene, Candidate candidate) {
        int benchmark = candidate.weight(Role.EVALUATION) + candidate.weight(Role.TRAINING);
        int model = candidate.weight(Role.MODEL);
        boolean known =
                candidate.known().filter(hit -> hit.entry() instanceof BenchmarkEntry).isPresent();
        if (ModelFinder.isHardware(candidate)) {
            return false;
        }
        boolean fitting = known || candidate.weight(Role.CONTRIBUTION) >= ENOUGH;
        if (!fitting && !isAtHome(scene, candidate)) {
            return false;
        }
        return benchmark >= enough(candidate, known)
                && benchmark > candidate.weight(Role.OTHER) - (isOwn(candidate) ? 1 : 0)
                && benchmark >= model + (ModelFinder.isRatherModel(candidate) ? 1 : 0);
    }

    /** "TeaCamp: a benchmark and framework": a thing of the paper's own may be both. */
    private static boolean isOwn(Candidate candidate) {
        int all = candidate.weight(Role.EVALUATION);
        return candidate.weight(Role.CONTRIBUTION) >= ENOUGH
                && all - candidate.weight(Role.EVALUATION, "apposition") > ENOUGH;
    }

    /** Whether the paper, or the words beside the name, are about data to learn from. */
    private static boolean isAtHome(Scene scene, Candidate candidate) {
        boolean told =
                candidate.has("list")
                        || candidate.hasTellingShape()
                        || candidate.weight(Role.EVALUATION) > DOMAIN - 1
                        || (candidate.form().distinctive()
                                && candidate.has("noun-after")
                                && !candidate.has("task-of-sets"));
        return scene.domain() >= DOMAIN || (told && scene.domain() > 0);
    }

    /**
     * What the paper does with it: what its contexts say, else what the lexicon says it is mostly
     * for.
     */
    public static BenchmarkKind kind(Candidate candidate) {
        int training = 0;
        int evaluation = 0;
        for (Evidence evidence : candidate.evidence()) {
            training +=
                    evidence.role() == Role.TRAINING && !evidence.isLexicon()
                            ? evidence.weight()
                            : 0;
            evaluation +=
                    evidence.role() == Role.EVALUATION && MEASURING.contains(evidence.rule())
                            ? evidence.weight()
                            : 0;
        }
        if (training == 0 && evaluation == 0) {
            return candidate.weight(Role.TRAINING) > 0
                    ? BenchmarkKind.TRAINING
                    : BenchmarkKind.EVALUATION;
        }
        return training > evaluation ? BenchmarkKind.TRAINING : BenchmarkKind.EVALUATION;
    }

    private static int enough(Candidate candidate, boolean known) {
        if (known) {
            return candidate.isSure() ? ENOUGH : ENOUGH_FOR_WORDS;
        }
        return switch (candidate.form()) {
            case MIXED, ACRONYM -> ENOUGH;
            case CAPITALIZED -> ENOUGH_FOR_WORDS;
            default -> isNamedSo(candidate) ? ENOUGH_FOR_WORDS + 1 : NEVER;
        };
    }

    /** Common words name a data set only with its noun: "the Natural Questions dataset". */
    private static boolean isNamedSo(Candidate candidate) {
        return candidate.has("noun-after")
                || candidate.has("bench-word")
                || candidate.has("apposition")
                || candidate.has("set-off");
    }
}
