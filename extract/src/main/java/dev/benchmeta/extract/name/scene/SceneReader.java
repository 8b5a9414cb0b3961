package dev.benchmeta.extract.name.scene;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.PhraseFinder;
import dev.benchmeta.extract.name.word.TitleName;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a document into lines of name-like phrases. Immutable and thread-safe. */
public final class SceneReader {
    private final NameWords words;
    private final PhraseFinder phrases;
    private final Acronyms acronyms;
    private final TitleName titleNames;

    public SceneReader(NameWords words) {
        this.words = words;
        this.phrases = new PhraseFinder(words);
        this.acronyms = new Acronyms(words);
        this.titleNames = new TitleName(words);
    }

    /** Reads a document with the lexicons' hits in its two texts. */
    public Scene read(Document document, List<LexiconHit> inTitle, List<LexiconHit> inBody) {
        Map<Section, List<LexiconHit>> hits = new EnumMap<>(Section.class);
        hits.put(Section.TITLE, sure(longest(inTitle), Section.TITLE, document));
        hits.put(Section.ABSTRACT, sure(longest(inBody), Section.ABSTRACT, document));
        Set<String> own = own(document);
        List<String> titleName = titleNames.of(document);
        List<Line> lines = new ArrayList<>();
        Map<Section, Integer> next = new EnumMap<>(Section.class);
        document.allSentences()
                .forEach(
                        sentence -> {
                            Section section = sentence.source().section();
                            List<LexiconHit> inside = hits.getOrDefault(section, List.of());
                            int from = next.getOrDefault(section, 0);
                            int to = endOf(sentence, inside, from);
                            lines.add(
                                    phrases.read(
                                            sentence, inside.subList(from, to), own, titleName));
                            next.put(section, to);
                        });
        return new Scene(document, lines, domain(lines));
    }

    /**
     * What a lexicon calls ambiguous means nothing in a title, where all words have capitals; a
     * word of the generic class ("Mamba" the layer) is ambiguous everywhere.
     */
    private List<LexiconHit> sure(List<LexiconHit> hits, Section section, Document document) {
        String text = document.text(section).text();
        return hits.stream()
                .map(
                        hit ->
                                isWord(text.substring(hit.start(), hit.end()))
                                                || isPhrase(text, hit)
                                        ? new LexiconHit(
                                                hit.start(),
                                                hit.end(),
                                                hit.surface(),
                                                true,
                                                hit.entry())
                                        : hit)
                .filter(hit -> section != Section.TITLE || !hit.ambiguous())
                .filter(hit -> !isApart(text.substring(hit.start(), hit.end()), hit.surface()))
                .toList();
    }

    /**
     * Whether a name is written as a word that means something else: "Mamba" the layer, "Codes are
     * available".
     */
    private boolean isWord(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean plain = written.substring(1).equals(lower.substring(1));
        return words.is(WordClass.GENERIC, written) || (plain && words.isCommon(lower));
    }

    /** "The stack is built": words in small letters where the name has capitals. */
    private static boolean isPhrase(String text, LexiconHit hit) {
        String written = text.substring(hit.start() + 1, hit.end());
        return hit.surface().indexOf(' ') > 0
                && written.equals(written.toLowerCase(Locale.ROOT))
                && written.chars().noneMatch(Character::isDigit)
                && hit.surface().chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /**
     * "a mobile LLM", "AI benchmarks": words where the name is one, with fewer capitals, while
     * "Acme v3" is Acme-V3.
     */
    private static boolean isApart(String written, String surface) {
        return written.indexOf(' ') > 0
                && surface.indexOf(' ') < 0
                && capitals(written) < capitals(surface)
                && Arrays.stream(written.split("\\W")).anyMatch(SceneReader::isSmallWord);
    }

    private static boolean isSmallWord(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }

    /**
     * Words of the generic class that name something here: "MAP: …" as title, "Sparse Pixel
     * Diffusion (SPD)".
     */
    private Set<String> own(Document document) {
        Set<String> own = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            acronyms.redefined(sentence.tokens(), own);
            presented(sentence.tokens(), own);
        }
        for (Sentence sentence : document.titleSentences()) {
            List<Token> tokens = sentence.tokens();
            boolean colon = tokens.size() > 2 && tokens.get(1).text().equals(":");
            if (colon
                    && mayName(tokens.get(0).text())
                    && document.body().text().contains(tokens.get(0).text())) {
                own.add(tokens.get(0).text());
            }
        }
        return own;
    }

    /** "We present SPACE, a filter …", "We introduce SPACE: a …". */
    private void presented(List<Token> tokens, Set<String> own) {
        for (int at = 2; at + 2 < tokens.size(); at++) {
            String sign = tokens.get(at + 1).text();
            if ((sign.equals(",") || sign.equals(":"))
                    && words.is(WordClass.INTRODUCE_STRONG, tokens.get(at - 1))
                    && words.is(WordClass.US, tokens.get(at - 2))
                    && tokens.get(at + 2).isArticle()
                    && tokens.get(at).text().chars().filter(Character::isUpperCase).count() > 1) {
                own.add(tokens.get(at).text());
            }
        }
    }

    /** "MAP", "Draw-to-Code", but not "Text-to-Image", a generic word. */
    private boolean mayName(String token) {
        return Form.isCapitals(token)
                || (token.chars().filter(Character::isUpperCase).count() > 1
                        && !words.is(WordClass.GENERIC, token));
    }

    private static int endOf(Sentence sentence, List<LexiconHit> hits, int from) {
        int to = from;
        while (to < hits.size() && hits.get(to).start() < sentence.end()) {
            to++;
        }
        return to;
    }

    /**
     * Hits without overlaps in the order of the text: the longer wins, of two alike the one that is
     * sure.
     */
    private static List<LexiconHit> longest(List<LexiconHit> hits) {
        List<LexiconHit> sorted = new ArrayList<>(hits);
        sorted.sort(
                Comparator.comparingInt(LexiconHit::start)
                        .thenComparingInt(h -> -h.end())
                        .thenComparing(LexiconHit::ambiguous));
        List<LexiconHit> standing = new ArrayList<>();
        for (LexiconHit hit : sorted) {
            LexiconHit last = standing.isEmpty() ? hit : standing.get(standing.size() - 1);
            if (standing.isEmpty() || hit.start() >= last.end()) {
                standing.add(hit);
            } else if (hit.end() - hit.start() > last.end() - last.start()) {
                standing.set(standing.size() - 1, hit);
            }
        }
        return standing;
    }

    /**
     * How many different words of machine learning stand in the paper, strong ones counted twice.
     */
    private int domain(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        int domain = 0;
        for (Line line : lines) {
            List<Token> tokens = line.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int strong = words.length(WordClass.DOMAIN_STRONG, tokens, i);
                int length = Math.max(strong, words.length(WordClass.DOMAIN, tokens, i));
                if (length > 0 && seen.add(tokens.get(i).lower() + length)) {
                    domain += strong > 0 ? 2 : 1;
                }
            }
        }
        return domain;
    }
}
