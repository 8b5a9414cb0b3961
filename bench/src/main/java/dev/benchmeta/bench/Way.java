package dev.benchmeta.bench;

import dev.benchmeta.core.model.Paper;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.function.Consumer;

/** A way to read a paper. */
record Way(String name, Consumer<Paper> reader) {
    /** CoreNLP with these annotators and its defaults. */
    static Way coreNlp(String name, String annotators) {
        StanfordCoreNLP pipeline =
                new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", annotators));
        return new Way(
                name, paper -> pipeline.process(paper.title() + ".\n\n" + paper.abstractText()));
    }
}
