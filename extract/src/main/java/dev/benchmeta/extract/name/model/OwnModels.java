package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.name.context.OwnNetworks;
import dev.benchmeta.extract.name.contribution.Modules;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.ModelSize;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.name.word.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Tells which of the names a paper presents are trained models, though it may call them a framework
 * or a method: "LeafMamba, a method for …", "we propose a Wide Cup Network (WCN)", "Kestrel, an
 * RNN".
 */
public final class OwnModels {
    private static final int BEFORE = 4;
    private static final int NEXT = 2;
    private static final int NETWORK = 3;
    private static final int SURE = 4;

    private final NameWords words;
    private final ModelFinder models;
    private final OwnNetworks networks;
    private final OwnFrameworks frameworks;
    private final ModelMentions mentions;

    public OwnModels(NameWords words, ModelFinder models) {
        this.words = words;
        this.models = models;
        this.networks = new OwnNetworks(words);
        this.frameworks = new OwnFrameworks(words);
        this.mentions = new ModelMentions(words);
    }

    /** Adds what speaks for a model to the names that the paper presents. */
    public void read(Scene scene, Collection<Candidate> presented) {
        boolean learning = scene.onLearning();
        boolean ourModel = learning && mentions.ourModel(scene);
        boolean proposed = learning && mentions.proposedModel(scene);
        for (Candidate candidate : presented) {
            own(candidate);
            if (candidate.has("network")) {
                candidate.add(new Evidence("own-network", Role.MODEL, NETWORK));
            }
            if (learning && mayBeModel(scene, candidate)) {
                read(candidate);
                if ((ourModel && candidate.has("title"))
                        || (proposed && candidate.has("title") && candidate.weight(Role.OTHER) == 0)
                        || hasSizes(scene, candidate)
                        || frameworks.isTrained(scene, candidate)
                        || candidate.places().stream().anyMatch(networks::isTaught)
                        || (candidate.places().stream().anyMatch(networks::beatsModels)
                                && candidate.places().stream().noneMatch(this::isProcedure))) {
                    candidate.add(new Evidence("own-model", Role.MODEL, SURE + 1));
                }
            }
        }
    }

    /** "the Kestrel models", which say the kind of other people's models, name the paper's own. */
    private static void own(Candidate candidate) {
        int kind = candidate.weight(Role.MODEL) - candidate.weight(Role.MODEL, "kind-before");
        if (kind > 0) {
            candidate.add(new Evidence("noun-after", Role.MODEL, NETWORK - kind));
        }
    }

    /** "Kestrel" beside "Kestrel-7B": what comes in sizes is a model. */
    private static boolean hasSizes(Scene scene, Candidate candidate) {
        String text = candidate.text();
        return text.length() > 2
                && scene.candidates().stream()
                        .map(Candidate::text)
                        .filter(t -> t.length() > text.length() + 1 && t.startsWith(text))
                        .map(t -> t.substring(text.length()))
                        .anyMatch(OwnModels::isSize);
    }

    private static boolean isSize(String rest) {
        boolean joint = rest.charAt(0) == '-' || rest.charAt(0) == ' ';
        String size = rest.substring(1);
        int end = size.indexOf('-');
        return joint && ModelSize.parse(end > 0 ? size.substring(0, end) : size).isPresent();
    }

    /**
     * What is presented without the mere sizes of a model, "Kestrel-B" of "Kestrel": they are
     * models, but not presented on their own.
     */
    public List<Candidate> withoutSizes(Scene scene, List<Candidate> presented) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : presented) {
            if (isSizeOfModel(scene, candidate, presented)) {
                candidate.add(new Evidence("own-size", Role.MODEL, SURE));
            } else {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private boolean isSizeOfModel(Scene scene, Candidate candidate, List<Candidate> presented) {
        String text = candidate.text();
        int hyphen = text.lastIndexOf('-');
        boolean size =
                hyphen > 0
                        && candidate.has("variant")
                        && candidate.weight(Role.CONTRIBUTION, "variant") == 0
                        && Arrays.stream(text.substring(hyphen + 1).split("/"))
                                .allMatch(part -> words.is(WordClass.SIZE_NAME, part));
        return size
                && presented.stream()
                        .anyMatch(
                                base ->
                                        base.text().equals(text.substring(0, hyphen))
                                                && models.isModel(scene, base, false));
    }

    private void read(Candidate candidate) {
        boolean trained = isTrained(candidate.text());
        boolean spelled = candidate.spelled().stream().anyMatch(this::endsWithNetwork);
        if (trained || spelled) {
            candidate.add(new Evidence(trained ? "own-shape" : "own-long-form", Role.MODEL, SURE));
        }
        int described = candidate.places().stream().mapToInt(networks::described).max().orElse(0);
        if (described > 0) {
            candidate.add(new Evidence("own-described", Role.MODEL, described));
        }
    }

    /** Neither a data set, nor built or run, nor a mere part, "its cup network (CN)". */
    public boolean mayBeModel(Scene scene, Candidate candidate) {
        boolean part = Modules.isOnlyPart(candidate) && !hasSizes(scene, candidate);
        return !part && isTrainable(candidate);
    }

    /** Neither a data set nor something that is built or run: "LeafMamba, an accelerator for …". */
    private boolean isTrainable(Candidate candidate) {
        return candidate.weight(Role.EVALUATION, "list") + candidate.weight(Role.TRAINING)
                        < SURE - 1
                && candidate.places().stream().noneMatch(this::isMachine);
    }

    /** "LeafMamba", "LeafViT-B", "Leaf-VLA": a kind of network ends the name or its first part. */
    private boolean isTrained(String name) {
        String stem = name;
        int hyphen = stem.lastIndexOf('-');
        while (hyphen > 0 && isVariant(stem.substring(hyphen + 1))) {
            stem = stem.substring(0, hyphen);
            hyphen = stem.lastIndexOf('-');
        }
        return words.endsWith(WordClass.NETWORK_SUFFIX, stem)
                || words.endsWith(WordClass.NETWORK_SUFFIX, name)
                || words.beginsWith(WordClass.NETWORK_PREFIX, name);
    }

    private boolean isVariant(String piece) {
        return words.is(WordClass.VARIANT, piece)
                || ModelSize.parse(piece).isPresent()
                || (piece.length() <= 2 && Runs.hasDigit(piece));
    }

    private boolean endsWithNetwork(Acronyms.Definition definition) {
        return networks.isNetwork(definition.line(), definition.last());
    }

    /** "X, a retrieval pipeline", "X, a planner that": it beats models and is none. */
    private boolean isProcedure(Candidate.Place place) {
        Line line = place.line();
        int from = OwnNetworks.afterBracket(line, place.phrase().last());
        if (!OwnNetworks.opens(line, from)) {
            return false;
        }
        int end = networks.endOfPhrase(line, from + 2);
        return end > from + 2 && words.is(WordClass.NOUN_PROCEDURE, line.token(end - 1));
    }

    /** "an accelerator called X", "X, an inference engine": it runs models and is none. */
    private boolean isMachine(Candidate.Place place) {
        Line line = place.line();
        if (line.isTitle()) {
            return false;
        }
        int first = place.phrase().first();
        for (int at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
            if (words.is(WordClass.NOUN_MACHINE, line.token(at))) {
                return true;
            }
            if (words.is(WordClass.STOP, line.token(at))) {
                break;
            }
        }
        int from = OwnNetworks.afterBracket(line, place.phrase().last());
        boolean described = OwnNetworks.opens(line, from);
        int begin = described ? from + 2 : from;
        int end = networks.endOfPhrase(line, begin);
        return line.tokens().subList(begin, described ? end : Math.min(end, begin + NEXT)).stream()
                .anyMatch(token -> words.is(WordClass.NOUN_MACHINE, token));
    }
}
