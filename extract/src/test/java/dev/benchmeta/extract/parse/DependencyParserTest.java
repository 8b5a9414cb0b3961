package dev.benchmeta.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same trees as CoreNLP's parser makes with the same weights. */
class DependencyParserTest {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final List<String> SENTENCES =
            List.of(
                    "FooServe/NNP is/VBZ 2.1/CD times/NNS faster/JJR than/IN vLLM/NN on/IN an/DT A100/NN ./.",
                    "Compared/VBN to/IN the/DT baseline/NN ,/, our/PRP$ kernel/NN cuts/VBZ latency/NN by/IN 40/CD %/NN and/CC memory/NN by/IN half/NN ./.",
                    "Latency/NN falls/VBZ from/IN 30/CD ms/NN to/IN 12/CD ms/NN ,/, a/DT gain/NN of/IN 2.5x/NN ,/, which/WDT matters/VBZ ./.",
                    "We/PRP show/VBP that/IN a/DT quantised/JJ model/NN ,/, called/VBN BarNet/NNP ,/, reaches/VBZ the/DT same/JJ accuracy/NN ./.",
                    "Run/VB it/PRP !/.",
                    "Speed/NN");

    @Test
    void parsesAsCoreNlpDoes() {
        var reference = edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
        DependencyParser parser = new DependencyParser(ParserModel.load());
        for (String sentence : SENTENCES) {
            List<TaggedWord> words =
                    Arrays.stream(sentence.split(" "))
                            .map(word -> word.split("/"))
                            .map(parts -> new TaggedWord(parts[0], parts[1]))
                            .toList();
            Parse parse =
                    parser.parse(
                            words.stream().map(TaggedWord::word).toList(),
                            words.stream().map(TaggedWord::tag).toList());
            for (TypedDependency arc : reference.predict(words).typedDependencies()) {
                int word = arc.dep().index() - 1;
                assertThat(parse.heads().get(word))
                        .as("head of %s in %s", arc.dep(), sentence)
                        .isEqualTo(arc.gov().index() - 1);
                assertThat(parse.relations().get(word))
                        .as("relation of %s in %s", arc.dep(), sentence)
                        .isEqualTo(arc.reln().toString());
            }
        }
    }

    @Test
    void readsNumbersToTheBitsOfTheirDecimals() throws IOException {
        assertThat(reader("0.0343 -1.7 12\n-0.0000 0.123456789").numbers(5))
                .containsExactly(0.0343f, -1.7f, 12f, -0.0f, 0.12345679f);
    }

    @Test
    void tellsWhatIsWrongWithAModel() {
        assertThatThrownBy(() -> reader("pos=3").setting("dict"))
                .hasMessage("'pos=3' where 'dict=…' was expected");
        assertThatThrownBy(() -> reader("1.5 2e7").numbers(2))
                .hasMessage("'e' in a number of the model");
        assertThatThrownBy(() -> reader("1.5").numbers(2)).hasMessage("the model ends too soon");
    }

    private static ModelReader reader(String text) {
        return new ModelReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
