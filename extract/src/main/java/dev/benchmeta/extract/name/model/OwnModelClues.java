package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.name.context.OwnNetworks;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gathers what tells whether a name that a paper presents is a trained model: the words around it,
 * those of the title and the abstract, and what the rules say. Immutable and thread-safe.
 */
final class OwnModelClues {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SUFFIX = 3;
    private static final int LONGEST_SUFFIX = 5;
    private static final Set<String> ENDS = Set.of(".", ";");
    private static final List<ClueKind> BEFORE =
            List.of(ClueKind.BEFORE_1, ClueKind.BEFORE_2, ClueKind.BEFORE_3);
    private static final List<ClueKind> AFTER =
            List.of(ClueKind.AFTER_1, ClueKind.AFTER_2, ClueKind.AFTER_3);

    private final OwnNetworks networks;

    OwnModelClues(NameWords words) {
        this.networks = new OwnNetworks(words);
    }

    /**
     * The words of the title and the abstract, which all of a paper's names share.
     *
     * @param scene the paper
     */
    static Set<Clue> ofPaper(Scene scene) {
        Set<Clue> clues = new HashSet<>();
        for (Line line : scene.lines()) {
            ClueKind kind = line.isTitle() ? ClueKind.TITLE : ClueKind.ABSTRACT;
            for (Token token : line.tokens()) {
                if (isTelling(token)) {
                    clues.add(new Clue(kind, token.lower()));
                }
            }
        }
        return clues;
    }

    /**
     * What stands around one name.
     *
     * @param candidate the name
     * @param model whether the rules take it for a model
     */
    Set<Clue> ofName(Candidate candidate, boolean model) {
        Set<Clue> clues = new HashSet<>();
        clues.add(new Clue(ClueKind.BIAS, ""));
        clues.add(new Clue(ClueKind.VERDICT, model ? "model" : "other"));
        for (Evidence reason : candidate.evidence()) {
            if (!reason.isLexicon()) {
                clues.add(new Clue(ClueKind.RULE, reason.rule()));
            }
        }
        addSuffixes(candidate.text(), clues);
        for (Acronyms.Definition definition : candidate.spelled()) {
            String longForm = definition.longForm().toLowerCase(Locale.ROOT);
            clues.add(
                    new Clue(
                            ClueKind.LONG_FORM, longForm.substring(longForm.lastIndexOf(' ') + 1)));
        }
        if (candidate.places().stream().noneMatch(place -> place.line().isTitle())) {
            clues.add(new Clue(ClueKind.PLACE, "missing"));
        }
        for (Candidate.Place place : candidate.places()) {
            if (place.line().isTitle()) {
                addTitle(place, clues);
            } else {
                addBefore(place, clues);
                addAfter(place, clues);
            }
        }
        return clues;
    }

    private static void addSuffixes(String name, Set<Clue> clues) {
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        String stem = letters.toString().toLowerCase(Locale.ROOT);
        int longest = Math.min(LONGEST_SUFFIX, stem.length());
        for (int length = SHORTEST_SUFFIX; length <= longest; length++) {
            clues.add(new Clue(ClueKind.SUFFIX, stem.substring(stem.length() - length)));
        }
    }

    private static void addTitle(Candidate.Place place, Set<Clue> clues) {
        Phrase phrase = place.phrase();
        clues.add(new Clue(ClueKind.PLACE, phrase.first() == 0 ? "opens" : "inside"));
        List<Token> tokens = place.line().tokens();
        for (Token token : tokens.subList(phrase.last(), tokens.size())) {
            if (token.isWord()) {
                clues.add(new Clue(ClueKind.TITLE_AFTER, token.lower()));
            }
        }
    }

    private static void addBefore(Candidate.Place place, Set<Clue> clues) {
        int at = place.phrase().first() - 1;
        for (ClueKind kind : BEFORE) {
            if (at < 0 || ENDS.contains(place.line().token(at).text())) {
                return;
            }
            clues.add(new Clue(kind, place.line().token(at).lower()));
            at--;
        }
    }

    private void addAfter(Candidate.Place place, Set<Clue> clues) {
        Line line = place.line();
        int from = OwnNetworks.afterBracket(line, place.phrase().last());
        int size = line.tokens().size();
        for (int i = 0; i < AFTER.size() && from + i < size; i++) {
            if (ENDS.contains(line.token(from + i).text())) {
                break;
            }
            clues.add(new Clue(AFTER.get(i), line.token(from + i).lower()));
            if (i == 1) {
                clues.add(new Clue(ClueKind.AFTER_BOTH, words(line, from, from + 2)));
            }
        }
        if (OwnNetworks.opens(line, from)) {
            addDescription(line, from + 2, clues);
        }
    }

    private void addDescription(Line line, int from, Set<Clue> clues) {
        int end = networks.endOfPhrase(line, from);
        for (int at = from; at < end; at++) {
            clues.add(new Clue(ClueKind.DESCRIPTION, line.token(at).lower()));
        }
        if (end > from) {
            clues.add(new Clue(ClueKind.HEAD, line.token(end - 1).lower()));
        }
        if (end > from + 1) {
            clues.add(new Clue(ClueKind.HEAD_PAIR, words(line, end - 2, end)));
        }
    }

    private static String words(Line line, int from, int to) {
        return line.tokens().subList(from, to).stream()
                .map(Token::lower)
                .reduce((a, b) -> a + ' ' + b)
                .orElse("");
    }

    private static boolean isTelling(Token token) {
        return token.isWord()
                && token.lower().length() >= SHORTEST_WORD
                && Character.isLetter(token.lower().charAt(0));
    }
}
