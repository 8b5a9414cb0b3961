package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells which of the names a paper presents are trained models, though it may call them a framework
 * or a method: "LeafMamba, a method for …", "we propose a Wide Cup Network (WCN)", "Kestrel, an
 * RNN".
 */
final class OwnModels {
    private static final int LEARNING = 3;
    private static final int PHRASE = 12;
    private static final int BEFORE = 4;
    private static final int NEXT = 2;
    private static final int DESCRIBED = 3;
    private static final int NETWORK = 3;
    private static final int SURE = 4;

    private final NameWords words;

    OwnModels(NameWords words) {
        this.words = words;
    }

    /** Adds what speaks for a model to the names that the paper presents. */
    void read(Scene scene, Collection<Candidate> presented) {
        boolean ourModel = scene.domain() >= LEARNING && saysOurModel(scene);
        for (Candidate candidate : presented) {
            if (candidate.has("network")) {
                candidate.add(new Evidence("own-network", Role.MODEL, NETWORK));
            }
            if (scene.domain() >= LEARNING && mayBeModel(candidate)) {
                read(candidate);
                if (candidate.has("title")
                        && (ourModel || candidate.places().stream().anyMatch(this::isTaught))) {
                    candidate.add(new Evidence("own-model", Role.MODEL, SURE + 1));
                }
            }
        }
    }

    /** "our model reaches", "the proposed network", "our 8B parameter model". */
    private boolean saysOurModel(Scene scene) {
        return scene.lines().stream()
                .filter(line -> !line.isTitle())
                .anyMatch(
                        line -> {
                            for (int at = 1; at < line.tokens().size(); at++) {
                                if (isModel(line, at) && isOwned(line, at)) {
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

    /** "X is trained to", "trained on 3M images, X". */
    private boolean isTaught(Candidate.Place place) {
        Line line = place.line();
        int at = place.phrase().last();
        return (line.reads(at, "is") || line.reads(at, "was"))
                && (line.reads(at + 1, "trained") || line.reads(at + 1, "pretrained"));
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
                        && words.is(WordClass.SIZE_NAME, text.substring(hyphen + 1));
        return size
                && presented.stream()
                        .anyMatch(
                                base ->
                                        base.text().equals(text.substring(0, hyphen))
                                                && ModelFinder.isModel(scene, base, false));
    }

    private void read(Candidate candidate) {
        boolean trained = isTrained(candidate.text());
        boolean spelled = candidate.spelled().stream().anyMatch(this::endsWithNetwork);
        if (trained || spelled) {
            candidate.add(new Evidence(trained ? "own-shape" : "own-long-form", Role.MODEL, SURE));
        }
        if (candidate.places().stream().anyMatch(this::isNetwork)) {
            candidate.add(new Evidence("own-described", Role.MODEL, DESCRIBED));
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
                || words.beginsWith(WordClass.NETWORK_PREFIX, name);
    }

    private boolean isVariant(String piece) {
        return words.is(WordClass.VARIANT, piece)
                || ModelSize.parse(piece).isPresent()
                || (piece.length() <= 2 && Runs.hasDigit(piece));
    }

    private boolean endsWithNetwork(Acronyms.Definition definition) {
        return isNetworkNoun(definition.line().tokens(), definition.last() - 1);
    }

    private boolean isNetworkNoun(List<Token> tokens, int last) {
        return words.lengthBefore(WordClass.NOUN_NETWORK, tokens, last) > 0;
    }

    /** "X, an RNN with", "X is a novel neural network architecture that". */
    private boolean isNetwork(Candidate.Place place) {
        Line line = place.line();
        int from = afterBracket(line, place.phrase().last());
        if (!opensDescription(line, from)) {
            return false;
        }
        int end = endOfPhrase(line, from + 2);
        boolean architecture =
                line.reads(end - 1, "architecture") || line.reads(end - 1, "architectures");
        boolean goesOn = line.reads(end, "(") && line.reads(end + 2, ")");
        return !goesOn
                && end > from + 2
                && isNetworkNoun(line.tokens(), architecture ? end - 2 : end - 1);
    }

    private static boolean opensDescription(Line line, int sign) {
        boolean opens = line.reads(sign, ",") || line.reads(sign, "is") || line.reads(sign, ":");
        return opens
                && (line.reads(sign + 1, "a")
                        || line.reads(sign + 1, "an")
                        || line.reads(sign + 1, "the"));
    }

    private static int afterBracket(Line line, int at) {
        int from = line.reads(at, ")") ? at + 1 : at;
        return line.reads(from, "(") && line.reads(from + 2, ")") ? from + 3 : from;
    }

    private int endOfPhrase(Line line, int from) {
        int at = from;
        while (at < Math.min(line.tokens().size(), from + PHRASE)
                && line.token(at).isWord()
                && !words.is(WordClass.STOP, line.token(at))) {
            at++;
        }
        return at;
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
        int from = afterBracket(line, place.phrase().last());
        boolean described = opensDescription(line, from);
        int begin = described ? from + 2 : from;
        int end = endOfPhrase(line, begin);
        return line.tokens().subList(begin, described ? end : Math.min(end, begin + NEXT)).stream()
                .anyMatch(token -> words.is(WordClass.NOUN_MACHINE, token));
    }
}
