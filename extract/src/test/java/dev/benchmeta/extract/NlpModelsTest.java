package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The build puts the tagger and the parser on the classpath, and CoreNLP runs without its own
 * dependencies.
 */
class NlpModelsTest {
    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    @Test
    void tagsAndParsesASentence() {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(
                                new StringReader("FooServe runs faster than vLLM."),
                                new CoreLabelTokenFactory(),
                                "")
                        .tokenize();

        List<TaggedWord> tagged = new MaxentTagger(TAGGER).tagSentence(tokens);
        var tree = DependencyParser.loadFromModelFile(PARSER).predict(tagged);

        assertThat(tagged)
                .extracting(TaggedWord::toString)
                .containsExactly(
                        "FooServe/NNP", "runs/VBZ", "faster/JJR", "than/IN", "vLLM/NN", "./.");
        assertThat(tree.typedDependencies())
                .extracting(Object::toString)
                .contains(
                        "nsubj(runs-2, FooServe-1)",
                        "advmod(runs-2, faster-3)",
                        "case(vLLM-5, than-4)");
    }

    @Test
    void packsNoOtherModel() {
        assertThat(
                        getClass()
                                .getClassLoader()
                                .getResource("edu/stanford/nlp/models/parser/nndep/english_SD.gz"))
                .isNull();
    }
}
