package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.ModelEntry;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.ModelSize;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.name.word.WordClass;
import java.util.Collection;
import java.util.List;

/** Decides which names are models. Immutable and thread-safe. */
public final class ModelFinder {
    private static final int ENOUGH = 2;
    private static final int ENOUGH_FOR_WORDS = 3;
    private static final int NEVER = 99;
    private static final int DOMAIN = 4;
    private static final int KIN = 4;

    private final NameWords words;

    public ModelFinder(NameWords words) {
        this.words = words;
    }

    /** The models, in the order of first mention. */
    public List<Candidate> find(Scene scene, Collection<Candidate> contributions) {
        boolean modelPaper = contributions.stream().anyMatch(c -> isModel(scene, c, false));
        List<Candidate> models =
                scene.candidates().stream().filter(c -> isModel(scene, c, modelPaper)).toList();
        return models.stream().filter(c -> !isBareFamily(c, models)).toList();
    }

    /** "GPT" beside "GPT-4" only means the latter. */
    private boolean isBareFamily(Candidate candidate, List<Candidate> models) {
        return words.is(WordClass.BARE_FAMILY, candidate.key())
                && models.stream()
                        .anyMatch(m -> m != candidate && m.key().startsWith(candidate.key()));
    }

    /**
     * Makes one of a model and the shorter name that the abstract goes on with: "Acme Sonnet 4.6"
     * and "Sonnet 4.6", "Gemma 3 12B" and "Gemma" where no other Gemma is named.
     */
    public void joinShortNames(Scene scene, Collection<Candidate> contributions) {
        List<Candidate> known =
                scene.candidates().stream()
                        .filter(
                                c ->
                                        isKnown(c)
                                                && !contributions.contains(c)
                                                && isModel(scene, c, false))
                        .toList();
        for (Candidate candidate : known) {
            List<Candidate> longer =
                    known.stream().filter(m -> m != candidate && isShortFor(candidate, m)).toList();
            if (longer.size() == 1) {
                scene.join(candidate, longer.get(0));
            }
        }
    }

    /** Makes one of a presented "Acme Kestrel 2" and the "Kestrel 2" the abstract goes on with. */
    public void joinOwnNames(Scene scene, Collection<Candidate> contributions) {
        for (Candidate own : contributions) {
            List<Candidate> alike =
                    scene.candidates().stream().filter(c -> c != own && isShorter(c, own)).toList();
            if (alike.size() == 1
                    && !contributions.contains(alike.get(0))
                    && isModel(scene, own, false)) {
                scene.join(alike.get(0), own);
            }
        }
    }

    /** "Kestrel 2" of "Acme Kestrel 2". */
    private static boolean isShorter(Candidate candidate, Candidate own) {
        return own.text().endsWith(' ' + candidate.text())
                && Runs.hasDigit(candidate.text())
                && isAfter(candidate, own);
    }

    /** "LiteLeaf" where the paper also names the model "Leaf", and compares the two. */
    public void readKin(Scene scene) {
        List<String> known =
                scene.candidates().stream()
                        .filter(c -> isKnown(c) && c.isSure() && c.text().length() >= KIN)
                        .map(Candidate::text)
                        .toList();
        for (Candidate candidate : known.isEmpty() ? List.<Candidate>of() : scene.candidates()) {
            String text = candidate.text();
            boolean compared =
                    candidate.form() == Form.MIXED
                            && candidate.known().isEmpty()
                            && candidate.weight(Role.COMPARED) > 0;
            if (compared && known.stream().anyMatch(k -> isKin(text, k))) {
                candidate.add(new Evidence("kin", Role.MODEL, ENOUGH));
            }
        }
    }

    private static boolean isKin(String text, String known) {
        return text.length() > known.length() + 1
                && text.endsWith(known)
                && Character.isUpperCase(known.charAt(0));
    }

    private static boolean isShortFor(Candidate candidate, Candidate longer) {
        String text = candidate.text();
        String full = longer.text();
        if (isAfter(candidate, longer) && full.endsWith(' ' + text)) {
            return Runs.hasDigit(text);
        }
        if (!full.startsWith(text) || full.length() < text.length() + 2) {
            return false;
        }
        String rest = full.substring(text.length());
        boolean joint = rest.charAt(0) == ' ' || rest.charAt(0) == '-';
        char next = rest.charAt(joint ? 1 : 0);
        boolean versioned = Character.isDigit(next) && (joint || !Runs.hasDigit(text));
        boolean sized = rest.indexOf('.') > 0 || ModelSize.parse(lastPart(rest)).isPresent();
        return versioned && sized && isAfter(candidate, longer);
    }

    /** "12B" of " 3 12B". */
    private static String lastPart(String rest) {
        return rest.substring(Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('-')) + 1);
    }

    /** Whether a name stands only behind the first place of another. */
    private static boolean isAfter(Candidate candidate, Candidate other) {
        int from = other.first().phrase().start();
        return !other.first().line().isTitle()
                && candidate.places().stream()
                        .allMatch(p -> !p.line().isTitle() && p.phrase().start() > from);
    }

    boolean isModel(Scene scene, Candidate candidate, boolean modelPaper) {
        int model = weight(candidate, modelPaper);
        int benchmark = candidate.weight(Role.EVALUATION) + candidate.weight(Role.TRAINING);
        boolean known = isKnown(candidate);
        if (isHardware(candidate)) {
            return false;
        }
        boolean fitting = known || modelPaper || candidate.weight(Role.CONTRIBUTION) >= ENOUGH;
        if (!fitting
                && !candidate.has("list")
                && !candidate.hasTellingShape()
                && scene.domain() < DOMAIN) {
            return false;
        }
        return model >= enough(candidate, known)
                && model > candidate.weight(Role.OTHER) - (known && candidate.isSure() ? 1 : 0)
                && (model > benchmark || (model == benchmark && isRatherModel(candidate)));
    }

    /**
     * "Across BERT and DistilBERT benchmarks": what the lexicon knows as a model, unless it stands
     * in a list of data sets.
     */
    public static boolean isRatherModel(Candidate candidate) {
        return isKnown(candidate)
                && !candidate.has("on-measured")
                && candidate.weight(Role.EVALUATION) == candidate.weight(Role.EVALUATION, "list");
    }

    private static int weight(Candidate candidate, boolean modelPaper) {
        int compared = candidate.weight(Role.COMPARED) > 0 ? (modelPaper ? 2 : 1) : 0;
        return candidate.weight(Role.MODEL) + compared;
    }

    /** "DiTs", "ConvNets": a kind of network and a plural s. */
    private boolean isKind(String text) {
        return text.endsWith("s")
                && words.is(WordClass.NETWORK_SUFFIX, text.substring(0, text.length() - 1));
    }

    private int enough(Candidate candidate, boolean known) {
        if (known) {
            return candidate.isSure() ? ENOUGH : ENOUGH_FOR_WORDS;
        }
        if (isPlural(candidate.text()) || isKind(candidate.text())) {
            return NEVER;
        }
        return switch (candidate.form()) {
            case MIXED -> ENOUGH;
            case ACRONYM -> ENOUGH_FOR_WORDS;
            case COMMON -> candidate.weight(Role.CONTRIBUTION) > ENOUGH ? ENOUGH_FOR_WORDS : NEVER;
            case CAPITALIZED ->
                    candidate.standsInside() && isOneWord(candidate)
                            ? ENOUGH_FOR_WORDS
                            : ENOUGH_FOR_WORDS + 1;
            default -> NEVER;
        };
    }

    /** "Field-Reader" may be two words of a term, unless the paper presents it. */
    private static boolean isOneWord(Candidate candidate) {
        return candidate.text().indexOf('-') < 0 || candidate.weight(Role.CONTRIBUTION) >= ENOUGH;
    }

    /** "Neural Processes (NPs) are a class of models": many, and so no name of one. */
    private static boolean isPlural(String text) {
        return text.length() > 2
                && text.endsWith("s")
                && (text.endsWith("LMs") || Form.isCapitals(text.substring(0, text.length() - 1)));
    }

    public static boolean isHardware(Candidate candidate) {
        return candidate.known().filter(hit -> hit.entry() instanceof HardwareEntry).isPresent();
    }

    private static boolean isKnown(Candidate candidate) {
        return candidate.known().filter(hit -> hit.entry() instanceof ModelEntry).isPresent();
    }
}
