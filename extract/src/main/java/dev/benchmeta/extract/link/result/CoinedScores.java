package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Locale;

/** Knows scores by how they are written where no table has them: "a WAR of 0.956". Immutable. */
final class CoinedScores {
    /** How many items before a figure a verb of choosing may stand. */
    private static final int SETTING = 8;

    private final WordKinds<ResultWord> words;

    CoinedScores(WordKinds<ResultWord> words) {
        this.words = words;
    }

    /** "WAR = 0.956", "a P@10 of 0.87", "(WAR: 0.956)": a score that only the paper knows. */
    boolean told(Clause clause, int at, Figure figure) {
        int before = Phrases.beforeDeterminers(clause, at);
        int name = "o:".indexOf(Phrases.at(clause, before)) >= 0 ? before - 1 : before;
        boolean of = Phrases.at(clause, before) == 'o';
        String text = clause.source().text();
        boolean told =
                text.substring(0, figure.start()).stripTrailing().endsWith("=")
                        || bracketed(clause, name);
        boolean decimal = figure.high() < 1 && clause.text(figure).contains(".");
        return (of || told)
                && !clause.anyWord(at - SETTING, at, w -> words.is(ResultWord.CHOOSE, w))
                && (told && figure.percent() || decimal)
                && name(clause.text(name, name + 1));
    }

    /** "(WAR: 0.956)", "(FID 3.1, WAR 0.956)" */
    private static boolean bracketed(Clause clause, int name) {
        int at = name - 1;
        while ("MxFK:,;".indexOf(Phrases.at(clause, at)) >= 0) {
            at--;
        }
        return Phrases.at(clause, at) == '('
                && (at == name - 1 || ",;".indexOf(Phrases.at(clause, name - 1)) >= 0);
    }

    /** "EPA", "ComPass", not "SNR" */
    boolean name(String word) {
        return !words.is(ResultWord.OTHER_SCORE, word.toLowerCase(Locale.ROOT))
                && word.length() > 2
                && (word.indexOf('@') > 0
                        || word.chars().filter(Character::isUpperCase).count() > 1);
    }
}
