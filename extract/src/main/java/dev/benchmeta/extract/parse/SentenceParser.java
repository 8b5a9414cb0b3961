package dev.benchmeta.extract.parse;

import com.google.common.collect.Streams;
import dev.benchmeta.extract.text.Token;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tags and parses one sentence at a time. Thread-safe; loads the models (two seconds) when first
 * asked.
 */
public final class SentenceParser {
    /**
     * Longer sentences are lists rather than language; parsing them costs much and tells little.
     */
    private static final int LONGEST = 120;

    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /**
     * The parser computes the commonest activations when it is loaded, and keeps others as it meets
     * them: few of the first and many of the second load in half the time and parse abstracts
     * faster in the same memory (8 and 4 KB each) than its own 20,000 and 5,000.
     */
    private static final Map<String, String> ACTIVATIONS =
            Map.of("numPreComputed", "5000", "numCached", "30000");

    private record Models(MaxentTagger tagger, DependencyParser parser) {}

    private volatile @Nullable Models models;

    /**
     * The Penn Treebank part-of-speech tags of a sentence, one a token; none if it is empty or too
     * long to parse.
     */
    public List<String> tag(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > LONGEST) {
            return List.of();
        }
        return models()
                .tagger()
                .tagSentence(tokens.stream().map(t -> new Word(t.text())).toList())
                .stream()
                .map(TaggedWord::tag)
                .toList();
    }

    /**
     * The dependencies of a sentence, which takes ten times as long as its tags; empty if it has
     * none.
     *
     * @param tags what {@link #tag} gives
     */
    public Optional<Parse> parse(List<Token> tokens, List<String> tags) {
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        List<TaggedWord> tagged =
                Streams.zip(
                                tokens.stream(),
                                tags.stream(),
                                (token, tag) -> new TaggedWord(token.text(), tag))
                        .toList();
        List<Integer> heads = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "root"));
        for (TypedDependency dependency : models().parser().predict(tagged).typedDependencies()) {
            int token = dependency.dep().index() - 1;
            heads.set(token, dependency.gov().index() - 1);
            relations.set(token, dependency.reln().toString());
        }
        return Optional.of(new Parse(heads, relations, tags));
    }

    private Models models() {
        Models loaded = models;
        if (loaded == null) {
            synchronized (this) {
                loaded = models;
                if (loaded == null) {
                    loaded = load();
                    models = loaded;
                }
            }
        }
        return loaded;
    }

    private static Models load() {
        RedwoodConfiguration.current().clear().apply();
        CompletableFuture<MaxentTagger> tagger =
                CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        Properties activations = new Properties();
        activations.putAll(ACTIVATIONS);
        DependencyParser parser = DependencyParser.loadFromModelFile(PARSER, activations);
        return new Models(tagger.join(), parser);
    }
}
