package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.scene.Terms;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.Lists;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.Quotes;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a paper introduces what it presents: "we propose X", "a framework called X", "our X",
 * "X: …".
 */
final class Introductions {
    private final NameWords words;
    private final IntroducingVerbs verbs;
    private final NamedIntroductions named;
    private final Lists lists;
    private final Terms terms;
    private final TitleNames titles;
    private final Modules modules;
    private final Descriptions descriptions;
    private final IndirectIntroductions indirect;

    Introductions(NameWords words) {
        this.words = words;
        this.verbs = new IntroducingVerbs(words);
        this.descriptions = new Descriptions(words);
        this.named = new NamedIntroductions(words, verbs, descriptions);
        this.titles = new TitleNames(words);
        this.modules = new Modules(words, verbs);
        this.indirect = new IndirectIntroductions(words, verbs);
        this.lists = new Lists(words);
        this.terms = new Terms(words);
    }

    void read(Scene scene) {
        for (Line line : scene.lines()) {
            if (line.isTitle()) {
                titles.read(scene, line);
            }
            List<List<Phrase>> phraseLists = lists.of(line);
            for (List<Phrase> list : phraseLists) {
                before(scene, line, list);
                list.forEach(phrase -> descriptions.read(scene, line, phrase));
            }
        }
        modules.read(scene);
    }

    private void before(Scene scene, Line line, List<Phrase> list) {
        Phrase first = list.get(0);
        int start = scene.first(first);
        if (isOtherWriting(scene, line, first) || line.isHalf(first)) {
            return;
        }
        if (start > 0 && line.reads(start - 1, "(") && line.reads(first.last(), ")")) {
            start--;
        }
        Optional<Evidence> evidence = verb(scene, line, list, start);
        evidence =
                evidence.isPresent()
                        ? evidence
                        : named.naming(line, first, start, list.size() == 1);
        evidence = evidence.isPresent() ? evidence : named.own(line, first, start);
        evidence = evidence.isPresent() ? evidence : indirect.of(scene, line, first, start);
        evidence = evidence.isPresent() ? evidence : modules.listed(scene, line, first);
        if (evidence.isEmpty()) {
            return;
        }
        Phrase name = ShortForms.of(line, first).orElse(first);
        scene.add(name, evidence.get());
        boolean all =
                evidence.get().rule().equals("introduces")
                        || PartRule.PARTS.gave(evidence.get())
                        || PartRule.PARTS_COUNTED.gave(evidence.get())
                        || evidence.get().rule().equals("named");
        for (Phrase other : list.subList(1, list.size())) {
            boolean inside = other.last() <= name.first();
            if (all && !inside && !line.isTitle()) {
                scene.add(other, new Evidence("introduces-too", Role.CONTRIBUTION, 2));
            }
        }
    }

    /** "we propose C2P (Calm Cup Pourer)": the bracket only writes the name in full. */
    private static boolean isOtherWriting(Scene scene, Line line, Phrase phrase) {
        boolean words = phrase.tokens() > 1 || phrase.text().indexOf('-') > 0;
        return words
                && line.reads(phrase.first() - 1, "(")
                && line.reads(phrase.last(), ")")
                && line.phrases().stream()
                        .filter(p -> p.last() == phrase.first() - 1 && p.form().distinctive())
                        .anyMatch(
                                p ->
                                        p.text().charAt(0) == phrase.text().charAt(0)
                                                && scene.find(p)
                                                        .filter(c -> c.has("introduces"))
                                                        .isPresent());
    }

    /** "we propose X", "this paper presents a novel X", "we introduce a new framework, X". */
    private Optional<Evidence> verb(Scene scene, Line line, List<Phrase> list, int start) {
        Phrase phrase = list.get(0);
        List<Token> tokens = line.tokens();
        boolean comma = false;
        boolean article = false;
        boolean setOff = isSetOff(line, phrase, start) || isListSetOff(line, list, start);
        int reach = (setOff ? 2 : 1) * IntroducingVerbs.REACH;
        for (int at = start - 1; at >= 0 && at >= start - reach; at--) {
            Token token = tokens.get(at);
            if (verbs.introduces(line, at)) {
                return article && isBase(line, phrase)
                                || article && describes(scene, line, phrase, start)
                        ? Optional.empty()
                        : introduction(line, phrase, at, start - at, article, comma);
            }
            int aside = aside(line, at);
            if (aside > 0) {
                at -= aside;
                continue;
            }
            boolean near = at == start - 1 || (at == start - 2 && line.reads(at + 1, "the"));
            boolean commaHere =
                    near && (token.text().equals(",") || Line.isColonOrDash(token.text()));
            comma |= commaHere;
            article |= token.isIndefinite();
            boolean loose = setOff && words.is(WordClass.PREPOSITION, token);
            boolean plain = passes(token, at, line) || adjectives(line, at);
            if (!commaHere && !loose && !plain && !Quotes.open(line, phrase, at, start)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How many tokens "we propose<i>, for the first time</i>, X" sets off before the comma. */
    private int aside(Line line, int comma) {
        if (!line.reads(comma, ",") || line.reads(comma + 1, "the")) {
            return 0;
        }
        int length = words.lengthBefore(WordClass.ASIDE, line.tokens(), comma - 1);
        return length > 0 && line.reads(comma - 1 - length, ",") ? length + 1 : 0;
    }

    /** "we build a data set for towns, TownSet, with …": a new name between commas. */
    private static boolean isSetOff(Line line, Phrase phrase, int start) {
        return phrase.form().distinctive()
                && phrase.known().isEmpty()
                && line.reads(start - 1, ",")
                && isClosed(line, phrase);
    }

    /** "we build two data sets for towns, TownSet and RoadSet, with …". */
    private static boolean isListSetOff(Line line, List<Phrase> list, int start) {
        Phrase last = list.get(list.size() - 1);
        return list.size() > 1
                && line.reads(start - 1, ",")
                && line.reads(last.first() - 1, "and")
                && isClosed(line, last)
                && list.stream().allMatch(p -> p.form().distinctive() && p.known().isEmpty());
    }

    /** Ends a clause, the bracket of a short form left out: "X,", "Fast Sorting (X)." */
    static boolean isClosed(Line line, Phrase phrase) {
        int at = line.reads(phrase.last(), ")") ? phrase.last() + 1 : phrase.last();
        return at >= line.tokens().size() || line.reads(at, ",") || line.reads(at, ".");
    }

    /** "we propose two new, careful schedulers": a comma between adjectives. */
    private boolean adjectives(Line line, int comma) {
        boolean plain =
                comma > 0
                        && line.reads(comma, ",")
                        && comma + 1 < line.tokens().size()
                        && line.forms().get(comma - 1) == Form.PLAIN
                        && line.token(comma + 1).text().length() > 2;
        if (!plain) {
            return false;
        }
        for (int at = comma - 2; at >= Math.max(0, comma - 4); at--) {
            if (verbs.introduces(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** "a wide oscillator (WO) based test", "a Fast Sorting (FS)-based filter". */
    private static boolean isBase(Line line, Phrase phrase) {
        int close = phrase.last();
        return line.reads(close, ")")
                && (line.reads(close + 1, "based")
                        || line.reads(close + 1, "-based")
                        || (line.reads(close + 1, "-") && line.reads(close + 2, "based")));
    }

    /**
     * "a novel IFD approach", "a Bloom index", "a batched SpMV pattern", and "an efficient CU"
     * where "computing unit (CU)" stands elsewhere.
     */
    private boolean describes(Scene scene, Line line, Phrase phrase, int start) {
        boolean elsewhere =
                phrase.form() == Form.ACRONYM
                        && start == phrase.first()
                        && !line.reads(start - 1, "(")
                        && scene.find(phrase).filter(terms::isTerm).isPresent();
        return elsewhere
                || Descriptions.onlyDescribes(words, line, phrase)
                || descriptions.qualifies(line, phrase);
    }

    private Optional<Evidence> introduction(
            Line line, Phrase phrase, int verb, int distance, boolean article, boolean comma) {
        boolean setOff = line.reads(phrase.first() - 1, "(") || line.reads(phrase.first() - 1, ":");
        boolean weak = words.is(WordClass.INTRODUCE_WEAK, line.token(verb));
        boolean known = phrase.known().filter(hit -> !hit.ambiguous()).isPresent();
        boolean gerund = distance == 2 && isGerund(line.token(verb + 1));
        if (line.reads(phrase.last(), "'s")
                || gerund
                || (weak
                        && ((distance > 2 && !(comma && isSetOff(line, phrase, phrase.first())))
                                || phrase.form() == Form.COMMON
                                || goesOn(line, phrase)))
                || (known && article && !comma && !setOff)) {
            return Optional.empty();
        }
        int weight = words.is(WordClass.INTRODUCE_STRONG, line.token(verb)) ? 3 : 2;
        return Optional.of(new Evidence("introduces", Role.CONTRIBUTION, weight));
    }

    /** "we propose <i>pouring</i> X": what is done to a thing that is there. */
    private static boolean isGerund(Token token) {
        return token.text().equals(token.lower())
                && token.text().length() > 4
                && token.text().endsWith("ing");
    }

    /** "we formulate X synthesis": the name only describes. */
    private boolean goesOn(Line line, Phrase phrase) {
        int next = phrase.last();
        return next < line.tokens().size()
                && line.token(next).isWord()
                && !words.is(WordClass.STOP, line.token(next));
    }

    /**
     * Words between the verb and the name: adjectives and nouns, no prepositions, no other clause.
     */
    private boolean passes(Token token, int at, Line line) {
        if (words.is(WordClass.STOP, token)) {
            return token.lower().equals("of")
                    && at > 0
                    && words.is(WordClass.OF_NOUN, line.token(at - 1));
        }
        return token.isWord()
                || token.text().equals("\"")
                || token.text().equals("_")
                || token.text().equals("*")
                || token.text().equals("'")
                || token.text().equals("/");
    }
}
