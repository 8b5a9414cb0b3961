package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what achieves a gain or result: a contribution named before it in the clause, another name
 * in its subject, the paper's own contribution for "our method" and the like, else the words of the
 * grammatical subject. Works on one clause.
 */
final class SubjectFinder {
    private static final int LONGEST = 80;

    private static final Set<NameKind> DOERS = Set.of(NameKind.MODEL, NameKind.HARDWARE);

    /** Subjects that stand for the paper's own work or for its evaluation. */
    private static final Set<String> OWN =
            Set.of(
                    "we",
                    "it",
                    "they",
                    "this",
                    "that",
                    "which",
                    "our",
                    "results",
                    "experiments",
                    "evaluation",
                    "evaluations",
                    "method",
                    "approach",
                    "framework",
                    "system",
                    "model",
                    "design",
                    "technique",
                    "algorithm",
                    "paper",
                    "work",
                    "scheme",
                    "solution",
                    "implementation",
                    "analysis",
                    "study",
                    "simulations",
                    "benchmarks",
                    "strategy",
                    "architecture",
                    "tool",
                    "pipeline",
                    "these",
                    "code",
                    "accelerator",
                    "optimizations");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final Dependencies dependencies;

    SubjectFinder(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            Dependencies dependencies) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.dependencies = dependencies;
    }

    /** The subject of the gain at {@code item}, in the paper's words; empty if nothing names it. */
    Optional<String> ofGain(int item) {
        return named(item).or(() -> grammatical(item));
    }

    /**
     * The subject of the result at {@code item}: named ones only, since results are many and
     * parsing is dear.
     */
    Optional<String> ofResult(int item) {
        return named(item);
    }

    private Optional<String> named(int item) {
        Optional<String> name = contributionBefore(item).or(() -> nameBeforeVerb(item));
        return name.isPresent() || background() ? name : paper.contribution();
    }

    private Optional<String> contributionBefore(int item) {
        for (int i = item - 1; i >= 0; i--) {
            NameSpan name = clause.item(i).name();
            if (name != null
                    && paper.also(name, NameKind.CONTRIBUTION)
                    && !baselines.inBaseline(i)) {
                return Optional.of(raw(name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    /** A model right in front of the clause's verb: "GPT-4o lags 34.8% behind humans". */
    private Optional<String> nameBeforeVerb(int item) {
        for (int i = item - 1; i > 0; i--) {
            char shape = Phrases.at(clause, i);
            boolean verb =
                    shape == 'v' || shape == 'V' || shape == 'P' || shape == 'e' || shape == 'R';
            if (!verb || clause.lower(i).endsWith("ing") || clause.lower(i).equals("'s")) {
                continue;
            }
            int before = i - 1;
            while (before > 0
                    && (Phrases.adverb(clause, before)
                            || clause.lower(before).startsWith("model"))) {
                before--;
            }
            NameSpan name = clause.item(before).name();
            if (name != null
                    && DOERS.contains(name.kind())
                    && !baselines.inBaseline(before)
                    && !behindPreposition(before)) {
                return Optional.of(raw(name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    /** "throughput on an RTX 4090 is 2.9x higher": the device is where, not what. */
    private boolean behindPreposition(int item) {
        int before = item - 1;
        while (before >= 0 && Phrases.at(clause, before) == 'd') {
            before--;
        }
        return before >= 0 && "niwofO".indexOf(Phrases.at(clause, before)) >= 0;
    }

    private Optional<String> grammatical(int item) {
        return dependencies
                .subject(item)
                .map(s -> raw(s.start(), s.end()))
                .filter(words -> words.length() <= LONGEST && !own(words));
    }

    /** Whether the last word of a subject only points at the paper's own work. */
    private static boolean own(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return OWN.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    private String raw(int start, int end) {
        return clause.source().rawText(start, end);
    }

    /** Whether the sentence tells what others did, before the paper's own work is introduced. */
    private boolean background() {
        return clause.source().section() == Section.ABSTRACT
                && clause.sentence().index() < paper.introduced();
    }
}
