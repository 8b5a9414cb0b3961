package dev.benchmeta.extract.link.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The star in lists of words. */
class MeasureWordsTest {
    private final WordKinds<MeasureWord> words =
            WordKinds.load("measures.tsv", MeasureWord.class, new Faults());

    @ParameterizedTest
    @CsvSource({
        "MAKING,providing,true",
        "MAKING,unproduced,false",
        "SPATIAL,flightpath,true",
        "SPATIAL,barcode,true",
        "SPATIAL,decoder,false"
    })
    void aStarStandsForAnyLetters(MeasureWord kind, String word, boolean is) {
        assertThat(words.is(kind, word)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "QUALITY_LIKE,Top-5 Hit Rates,true",
        "QUALITY_LIKE,rated power,false",
        "RESOURCE_LIKE,batch-size,true",
        "RESOURCE_LIKE,upsized images,false"
    })
    void anyWordOfATextMayBeOfAKind(MeasureWord kind, String text, boolean in) {
        assertThat(words.anyIn(kind, text)).isEqualTo(in);
    }
}
