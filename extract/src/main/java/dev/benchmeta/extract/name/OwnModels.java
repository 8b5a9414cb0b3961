package dev.benchmeta.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells which of the names a paper presents are trained models, though it may call them a framework
 * or a method: "LeafMamba, a method for …", "we propose a Wide Cup Network (WCN)", "Kestrel, an
 * RNN".
 */
final class OwnModels {
    private static final int LEARNING = 3;
    private static final int BEFORE = 4;
    private static final int NEXT = 2;
    private static final int PROPOSED = 9;
    private static final int NETWORK = 3;
    private static final int SURE = 4;

    /** Fewest different words of an abstract. */
    private static final int ABSTRACT = 40;


    private final NameWords words;
    private final ModelFinder models;
    private final OwnNetworks networks;
    private final OwnFrameworks frameworks;
    private final OwnModelClues clues;
    private final ClueWeights weights;

    /** What stands before a noun "model" or "network". */
    private interface ModelNoun {
        boolean test(Line line, int at);
    }

    OwnModels(NameWords words, ModelFinder models, ClueWeights weights) {
        this.words = words;
        this.models = models;
        this.networks = new OwnNetworks(words);
        this.frameworks = new OwnFrameworks(words);
        this.clues = new OwnModelClues(networks);
        this.weights = weights;
    }

    /** Adds what speaks for a model to the names that the paper presents. */
    void read(Scene scene, Collection<Candidate> presented) {
        boolean learning = scene.domain() >= LEARNING;
        boolean ourModel = learning && says(scene, this::isOwned);
        boolean proposed = learning && says(scene, this::isProposed);
        for (Candidate candidate : presented) {
            if (candidate.has("network")) {
                candidate.add(new Evidence("own-network", Role.MODEL, NETWORK));
            }
            if (scene.domain() >= LEARNING && mayBeModel(candidate)) {
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

    /** What may tell whether a name is a model, once the rules have been read. */
    Set<Clue> clues(Scene scene, Candidate candidate) {
        Set<Clue> all = OwnModelClues.ofPaper(scene);
        all.addAll(clues.ofName(candidate, models.isModel(scene, candidate, false)));
        return all;
    }

    /**
     * Adds the names that, by what was learned from annotated papers, are models though no rule
     * says so. A text much shorter than an abstract is left to the rules.
     */
    void weigh(Scene scene, Collection<Candidate> presented) {
        if (presented.isEmpty() || scene.domain() < LEARNING) {
            return;
        }
        Set<Clue> paperClues = OwnModelClues.ofPaper(scene);
        if (paperClues.size() < ABSTRACT) {
            return;
        }
        double paper = weights.sum(paperClues);
        for (Candidate candidate : presented) {
            if (mayBeModel(candidate)
                    && !models.isModel(scene, candidate, false)
                    && paper + weights.sum(clues.ofName(candidate, false)) > 0) {
                candidate.add(new Evidence("own-clues", Role.MODEL, SURE + 1));
            }
        }
    }

    /** "our model reaches", "the proposed network", "our 8B parameter model". */
    private boolean says(Scene scene, ModelNoun noun) {
        return scene.lines().stream()
                .filter(line -> !line.isTitle())
                .anyMatch(
                        line -> {
                            for (int at = 1; at < line.tokens().size(); at++) {
                                if (isModel(line, at) && noun.test(line, at)) {
                                    return true;
                                }
                            }
                            return false;
                        });
    }

    /** "model" as a noun of its own: neither "model size" nor "cost model". */
    private boolean isModel(Line line, int at) {
        boolean model = line.reads(at, "model") || line.reads(at, "network");
        return model
                && words.lengthBefore(WordClass.NOUN_NO_MODEL, line.tokens(), at) == 0
                && (at + 1 >= line.tokens().size()
                        || !line.token(at + 1).isWord()
                        || words.is(WordClass.STOP, line.token(at + 1))
                        || words.is(WordClass.EVAL_VERB, line.token(at + 1)));
    }

    private boolean isOwned(Line line, int model) {
        for (int at = model - 1; at >= 0 && at > model - BEFORE; at--) {
            if (words.is(WordClass.OWN, line.token(at))) {
                return !line.reads(at - 1, "recently") && !line.reads(at - 1, "previously");
            }
            boolean size = at > model - BEFORE && line.forms().get(at) == Form.SIZE;
            if (!size && !line.reads(at, "parameter") && !line.reads(at, "trained")) {
                return false;
            }
        }
        return false;
    }

    /** "we present a wide news recommender model": all between is about the model. */
    private boolean isProposed(Line line, int model) {
        for (int at = model - 1; at > 0 && at > model - PROPOSED; at--) {
            if (line.isIndefinite(at)) {
                return words.is(WordClass.INTRODUCE_STRONG, line.token(at - 1))
                        && line.tokens().subList(0, at - 1).stream()
                                .anyMatch(token -> words.is(WordClass.US, token));
            }
            if (!line.token(at).isWord() || words.is(WordClass.STOP, line.token(at))) {
                return false;
            }
        }
        return false;
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
    List<Candidate> withoutSizes(Scene scene, List<Candidate> presented) {
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

    /** Neither a data set nor something that is built or run: "LeafMamba, an accelerator for …". */
    private boolean mayBeModel(Candidate candidate) {
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
