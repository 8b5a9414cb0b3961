package dev.benchmeta.extract.name.context;

import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.extract.lexicon.BenchmarkEntry;
import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.ModelEntry;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Runs;
import java.util.Locale;

/**
 * What a name's writing says about it: that a lexicon knows it, and its shape ("…-7B"). Immutable
 * and thread-safe.
 */
public final class Writing {
    private static final int SURE = 4;
    private static final int LEARNING = 8;
    private static final int SHORT = 4;

    private final NameWords words;
    private final ShapeRules shapes;
    private final LentNames lent;

    public Writing(NameRules rules) {
        this.words = rules.words();
        this.shapes = rules.shapes();
        this.lent = new LentNames(rules.words());
    }

    /** What the lexicon and the writing of a name say. */
    public void judge(Candidate candidate, int domain) {
        boolean exact = candidate.isSure();
        candidate
                .known()
                .ifPresent(
                        hit ->
                                candidate.add(
                                        lexicon(
                                                hit,
                                                exact ? SURE : doubtful(candidate, hit, domain))));
        if (isKnownModel(candidate) && lent.isLent(candidate)) {
            candidate.add(new Evidence("lent", Role.OTHER, SURE + 1));
        } else if (!exact && isAdjective(candidate)) {
            candidate.add(new Evidence("adjective", Role.MODEL, 1));
        }
        if (!exact) {
            shapes.evidence(candidate.text()).stream()
                    .filter(e -> !e.rule().equals("size") || !isSetting(candidate.text()))
                    .forEach(candidate::add);
        }
    }

    /** "an always-32B router": a word of the language and a size name no model. */
    private boolean isSetting(String name) {
        int hyphen = name.indexOf('-');
        return hyphen > 0 && words.isCommon(name.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    /** "a YOLO-based detector": what a lexicon knows as a model, and others build on. */
    private static boolean isAdjective(Candidate candidate) {
        return candidate.form() == Form.ADJECTIVE && isKnownModel(candidate);
    }

    private static boolean isKnownModel(Candidate candidate) {
        return candidate.known().filter(hit -> hit.entry() instanceof ModelEntry).isPresent();
    }

    /**
     * In a paper on learning an ambiguous name is likelier: "Phi-2" most, "CLIP" more than "Orca".
     */
    private static int doubtful(Candidate candidate, LexiconHit hit, int domain) {
        boolean otherwise = !candidate.first().phrase().text().startsWith(hit.surface());
        if (domain < LEARNING || (otherwise && hit.surface().length() < SHORT)) {
            return 1;
        }
        return Runs.hasDigit(hit.surface()) ? 3 : candidate.form().distinctive() ? 2 : 1;
    }

    private static Evidence lexicon(LexiconHit hit, int weight) {
        if (hit.entry() instanceof ModelEntry) {
            return Evidence.ofLexicon(hit.entry().id(), Role.MODEL, weight);
        }
        if (hit.entry() instanceof BenchmarkEntry set) {
            Role role = set.kind() == BenchmarkKind.TRAINING ? Role.TRAINING : Role.EVALUATION;
            return Evidence.ofLexicon(set.id(), role, weight);
        }
        return Evidence.ofLexicon(
                hit.entry().id(),
                Role.OTHER,
                hit.entry() instanceof HardwareEntry ? 2 * weight : weight);
    }
}
