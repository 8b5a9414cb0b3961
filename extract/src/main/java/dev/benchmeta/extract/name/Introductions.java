package dev.benchmeta.extract.name;

import dev.benchmeta.extract.lexicon.BenchmarkEntry;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a paper introduces what it presents: "we propose X", "a framework called X", "our X",
 * "X: …".
 */
final class Introductions {
    private static final int REACH = 14;
    private static final int SENTENCE = 80;
    private static final Set<String> SET_OFF = Set.of(",", ":", "-", "--", "–", "—");

    private final NameWords words;
    private final Lists lists;
    private final Terms terms;
    private final TitleNames titles;
    private final Modules modules;
    private final Descriptions descriptions;
    private final IndirectIntroductions indirect;

    Introductions(NameWords words) {
        this.words = words;
        this.titles = new TitleNames(words);
        this.modules = new Modules(words);
        this.descriptions = new Descriptions(words);
        this.indirect = new IndirectIntroductions(words);
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
        if (isOtherWriting(scene, line, first)) {
            return;
        }
        if (start > 0 && line.reads(start - 1, "(") && line.reads(first.last(), ")")) {
            start--;
        }
        Optional<Evidence> evidence = verb(scene, line, first, start);
        evidence = evidence.isPresent() ? evidence : naming(line, first, start, list.size() == 1);
        evidence = evidence.isPresent() ? evidence : own(line, first, start);
        evidence = evidence.isPresent() ? evidence : indirect.of(scene, line, first, start);
        evidence = evidence.isPresent() ? evidence : modules.listed(scene, line, first);
        if (evidence.isEmpty()) {
            return;
        }
        Phrase name = ShortForms.of(line, first).orElse(first);
        scene.add(name, evidence.get());
        boolean all =
                evidence.get().rule().equals("introduces")
                        || evidence.get().rule().equals("parts")
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
    private Optional<Evidence> verb(Scene scene, Line line, Phrase phrase, int start) {
        List<Token> tokens = line.tokens();
        boolean comma = false;
        boolean article = false;
        boolean setOff = isSetOff(line, phrase, start);
        int reach = setOff ? 2 * REACH : REACH;
        for (int at = start - 1; at >= 0 && at >= start - reach; at--) {
            Token token = tokens.get(at);
            if (introduces(line, at)) {
                return article && isBase(line, phrase)
                                || article && describes(scene, line, phrase, start)
                        ? Optional.empty()
                        : introduction(line, phrase, at, start - at, article, comma);
            }
            boolean near = at == start - 1 || (at == start - 2 && line.reads(at + 1, "the"));
            boolean commaHere = near && SET_OFF.contains(token.text());
            comma |= commaHere;
            article |= token.lower().equals("a") || token.lower().equals("an");
            boolean loose = setOff && words.is(WordClass.PREPOSITION, token);
            if (!commaHere && !loose && !passes(token, at, line) && !adjectives(line, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "we build a data set for towns, TownSet, with …": a new name between commas. */
    private static boolean isSetOff(Line line, Phrase phrase, int start) {
        return phrase.form().distinctive()
                && phrase.known().isEmpty()
                && line.reads(start - 1, ",")
                && isClosed(line, phrase);
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
            if (introduces(line, at)) {
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
     * "a novel IFD approach", and "an efficient CU" where "computing unit (CU)" stands elsewhere.
     */
    private boolean describes(Scene scene, Line line, Phrase phrase, int start) {
        boolean elsewhere =
                phrase.form() == Form.ACRONYM
                        && start == phrase.first()
                        && !line.reads(start - 1, "(")
                        && scene.find(phrase).filter(terms::isTerm).isPresent();
        return elsewhere || Descriptions.onlyDescribes(words, line, phrase);
    }

    private Optional<Evidence> introduction(
            Line line, Phrase phrase, int verb, int distance, boolean article, boolean comma) {
        boolean setOff = line.reads(phrase.first() - 1, "(") || line.reads(phrase.first() - 1, ":");
        boolean weak = words.is(WordClass.INTRODUCE_WEAK, line.token(verb));
        boolean known = phrase.known().filter(hit -> !hit.ambiguous()).isPresent();
        if (line.reads(phrase.last(), "'s")
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

    /** "we formulate X synthesis": the name only describes. */
    private boolean goesOn(Line line, Phrase phrase) {
        int next = phrase.last();
        return next < line.tokens().size()
                && line.token(next).isWord()
                && !words.is(WordClass.STOP, line.token(next));
    }

    private boolean introduces(Line line, int at) {
        Token token = line.token(at);
        boolean others = line.reads(at + 1, "in") || line.reads(at + 1, "by");
        return words.is(WordClass.INTRODUCE, token)
                && !(others && words.is(WordClass.PARTICIPLE, token))
                && !(words.is(WordClass.PARTICIPLE, token) && follows(line, at))
                && ours(line, at);
    }

    /** "a framework built upon X": a participle behind a noun tells nothing of "we". */
    private boolean follows(Line line, int participle) {
        if (participle == 0) {
            return true;
        }
        Token before = line.token(participle - 1);
        if (before.lower().equals("the") || before.lower().equals("a")) {
            return true;
        }
        if (before.lower().endsWith("ly") && line.reads(participle - 2, "the")) {
            return true;
        }
        boolean verbal =
                words.is(WordClass.US, before)
                        || before.lower().endsWith("ly")
                        || before.lower().startsWith("ha")
                        || words.is(WordClass.FUNCTION, before);
        return !verbal;
    }

    /** "Earlier work introduced X". */
    private boolean isOthers(Line line, int noun) {
        return noun > 0 && words.is(WordClass.OTHERS, line.token(noun - 1));
    }

    /** Whether "we" or "this paper" stands before the verb in its sentence. */
    private boolean ours(Line line, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - SENTENCE); at--) {
            if (words.is(WordClass.US, line.token(at)) && !isOthers(line, at)) {
                return true;
            }
        }
        return false;
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

    /** "a framework called X", "termed X", "which we call X". */
    private Optional<Evidence> naming(Line line, Phrase phrase, int start, boolean alone) {
        int at = start - 1;
        while (at >= 0
                && (line.reads(at, "\"")
                        || line.reads(at, "the")
                        || line.reads(at, "as")
                        || line.reads(at, "'")
                        || line.reads(at, ":"))) {
            at--;
        }
        boolean named =
                at >= 0
                        && (words.lengthBefore(WordClass.NAMING, line.tokens(), at) > 0
                                || termed(line, start - 1)
                                || (telling(phrase, alone)
                                        && words.lengthBefore(
                                                        WordClass.NAMING_WEAK, line.tokens(), at)
                                                > 0));
        boolean own = ours(line, at + 1);
        boolean sure =
                phrase.known().isEmpty()
                        ? own || novel(line, at)
                        : introducedBefore(line, at) || (own && termed(line, start - 1));
        boolean setOff =
                phrase.form().distinctive() && line.reads(at - 1, ",") && isClosed(line, phrase);
        if (named && !sure && (phrase.form() == Form.MIXED || setOff) && phrase.known().isEmpty()) {
            return Optional.of(new Evidence("called", Role.CONTRIBUTION, 2));
        }
        return named && sure
                ? Optional.of(new Evidence("named", Role.CONTRIBUTION, 3))
                : Optional.empty();
    }

    /** After "namely" only a name that could be nothing else, or an unknown one alone. */
    private static boolean telling(Phrase phrase, boolean alone) {
        return phrase.form() == Form.MIXED
                || (alone && phrase.form() == Form.ACRONYM && phrase.known().isEmpty());
    }

    /** "term this model as X". */
    private boolean termed(Line line, int as) {
        if (!line.reads(as, "as")) {
            return false;
        }
        for (int at = as - 1; at >= 0 && at > as - REACH; at--) {
            if (words.is(WordClass.NAMING_VERB, line.token(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean introducedBefore(Line line, int before) {
        for (int at = before; at >= Math.max(0, before - REACH); at--) {
            if (introduces(line, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean novel(Line line, int before) {
        for (int at = before; at >= Math.max(0, before - SENTENCE); at--) {
            String word = line.token(at).lower();
            if (word.equals("novel")
                    || word.equals("new")
                    || word.equals("our")
                    || word.equals("proposed")) {
                return true;
            }
        }
        return false;
    }

    /** "our X", "the proposed X", "the resulting model, X,". */
    private Optional<Evidence> own(Line line, Phrase phrase, int start) {
        int at = start - 1;
        boolean made = phrase.form().distinctive() && isMade(line, at);
        if (at >= 0
                && (made || words.is(WordClass.OWN, line.token(at)))
                && !isRecent(line, at)
                && phrase.known()
                        .filter(hit -> !(hit.entry() instanceof BenchmarkEntry))
                        .isEmpty()) {
            return Optional.of(
                    new Evidence("own", Role.CONTRIBUTION, phrase.form().distinctive() ? 2 : 1));
        }
        while (at > 0
                && at > start - 4
                && (line.reads(at, ",") || line.token(at).isWord())
                && !words.is(WordClass.STOP, line.token(at))
                && words.lengthBefore(WordClass.RESULTING, line.tokens(), at) == 0) {
            at--;
        }
        boolean resulting =
                at >= 0 && words.lengthBefore(WordClass.RESULTING, line.tokens(), at) > 0;
        return resulting && (phrase.known().isEmpty() || ours(line, at)) && isResult(line, phrase)
                ? Optional.of(new Evidence("resulting", Role.CONTRIBUTION, 2))
                : Optional.empty();
    }

    private static boolean isArticle(Line line, int at) {
        return line.reads(at, "a") || line.reads(at, "an");
    }

    /** "our curated X", but not "our optimized X", which others may have made. */
    private boolean isMade(Line line, int word) {
        int adverb = word > 0 && line.token(word - 1).lower().equals("newly") ? 1 : 0;
        boolean own = line.reads(word - 1 - adverb, "our") || adverb > 0;
        return own && words.is(WordClass.PARTICIPLE, line.token(word));
    }

    /** "the recently proposed X": somebody else's. */
    private static boolean isRecent(Line line, int own) {
        return line.reads(own, "proposed")
                && (line.reads(own - 1, "recently")
                        || line.reads(own - 1, "previously")
                        || line.reads(own - 1, "originally"));
    }

    /** Something was made, not "resulting in BRAM savings". */
    private boolean isResult(Line line, Phrase phrase) {
        boolean ends =
                phrase.last() >= line.tokens().size()
                        || !line.token(phrase.last()).isWord()
                        || words.is(WordClass.STOP, line.token(phrase.last()));
        boolean described =
                phrase.tokens() > 1
                        && line.token(phrase.first()).isCapitalized()
                        && line.token(phrase.last() - 1).isCapitalized()
                        && line.reads(phrase.last(), ",")
                        && isArticle(line, phrase.last() + 1);
        return phrase.form() == Form.MIXED || (phrase.form() == Form.ACRONYM && ends) || described;
    }
}
