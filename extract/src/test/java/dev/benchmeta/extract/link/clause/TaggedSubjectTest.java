package dev.benchmeta.extract.link.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are written as word/TAG; the figure is the last word. */
class TaggedSubjectTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DT merged/VBN kernel/NN cuts/VBZ latency/NN by/IN 3x/CD | merged kernel",
                "we/PRP show/VBP that/IN lazy/JJ copies/NNS save/VBP 40/CD | lazy copies",
                "rings/NNS of/IN caches/NNS cut/VBP traffic/NN by/IN 3x/CD | rings of caches",
                "caches/NNS and/CC queues/NNS save/VBP 40/CD | caches and queues",
                "lazy/JJ copies/NNS run/VBP fast/RB and/CC save/VBP 40/CD | lazy copies",
                "it/PRP slows/VBZ ,/, with/IN a/DT warm/JJ cache/NN reaching/VBG 3x/CD | warm cache",
                "copies/NNS ,/, a/DT plain/JJ trick/NN ,/, save/VBP 40/CD | copies",
                "queues/NNS (/-LRB- Q/NN )/-RRB- save/VBP 40/CD | queues",
                "copies/NNS ,/, which/WDT save/VBP 40/CD | none",
                "by/IN up/RB to/TO 3x/CD | none",
                "tables/NNS kept/VBN on/IN chip/NN save/VBP 40/CD | in doubt: none",
                "on/IN chips/NNS lazy/JJ copies/NNS save/VBP 40/CD | in doubt: chips lazy copies",
            })
    void readsASubjectOrTellsThatItIsInDoubt(String sentence, String expected) {
        assertThat(told(sentence, 0)).isEqualTo(expected);
    }

    @Test
    void seeksFromAWordOnOnly() {
        String sentence = "copies/NNS run/VBP and/CC save/VBP 40/CD";

        assertThat(told(sentence, 0)).isEqualTo("copies");
        assertThat(told(sentence, 2)).isEqualTo("none");
    }

    private static String told(String sentence, int from) {
        List<Token> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int at = 0;
        for (String part : sentence.split(" ")) {
            int slash = part.lastIndexOf('/');
            String word = part.substring(0, slash);
            tokens.add(new Token(at, at + word.length(), word, word.toLowerCase(Locale.ROOT)));
            tags.add(part.substring(slash + 1));
            at += word.length() + 1;
        }
        String text = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        TaggedSubject.Told told = new TaggedSubject(tokens, tags, from).before(tokens.size() - 1);
        String words = told.subject().map(s -> text.substring(s.start(), s.end())).orElse("none");
        return told.sure() ? words : "in doubt: " + words;
    }
}
