package dev.benchmeta.extract.parse;

import dev.benchmeta.extract.text.Token;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Parses one sentence at a time. Thread-safe; loads the models (a second) when first asked. */
public final class SentenceParser {
    /**
     * Longer sentences are lists rather than language; parsing them costs much and tells little.
     */
    private static final int LONGEST = 120;

    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private record Models(MaxentTagger tagger, DependencyParser parser) {}

    private volatile @Nullable Models models;

    /** The dependencies of a sentence; empty if it is empty or too long to parse. */
    public Optional<Parse> parse(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > LONGEST) {
            return Optional.empty();
        }
        Models loaded = models();
        List<TaggedWord> tagged =
                loaded.tagger().tagSentence(tokens.stream().map(t -> new Word(t.text())).toList());
        return Optional.of(
                loaded.parser()
                        .parse(
                                tokens.stream().map(Token::text).toList(),
                                tagged.stream().map(TaggedWord::tag).toList()));
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
        DependencyParser parser = new DependencyParser(ParserModel.load());
        return new Models(tagger.join(), parser);
    }
}
