package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.name.word.Runs.Run;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name-like phrases of a sentence: the lexicon's hits, grown to whole names, and the runs
 * beside them.
 */
public final class PhraseFinder {
    private final NameWords words;
    private final Forms forms;
    private final NamePieces pieces;

    public PhraseFinder(NameWords words) {
        this.words = words;
        this.forms = new Forms(words);
        this.pieces = new NamePieces(words);
    }

    /**
     * Reads a sentence.
     *
     * @param hits the hits of the sentence, without overlaps
     * @param own words of the generic class that the paper uses as names
     * @param titleName the words of the name that the title begins with, if any
     */
    public Line read(
            Sentence sentence, List<LexiconHit> hits, Set<String> own, List<String> titleName) {
        List<Form> tokenForms = forms(sentence.tokens(), own);
        List<Run> runs = new Runs(words, sentence, tokenForms, titleName).find();
        Reading reading = new Reading(sentence, tokenForms, runs, titleName);
        for (LexiconHit hit : hits) {
            reading.take(hit);
        }
        for (Run run : runs) {
            reading.take(run);
        }
        reading.phrases.sort(Comparator.comparingInt(Phrase::start));
        return new Line(sentence, tokenForms, reading.phrases);
    }

    /** The forms of the tokens; those of an address are plain. */
    private List<Form> forms(List<Token> tokens, Set<String> own) {
        List<Form> all = new ArrayList<>(tokens.size());
        boolean address = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean glued = i > 0 && tokens.get(i - 1).end() == token.start();
            address = (address && glued) || opensAddress(token.lower());
            all.add(address ? Form.PLAIN : forms.of(token.text(), own));
        }
        return all;
    }

    private boolean opensAddress(String lower) {
        return lower.startsWith("http")
                || lower.indexOf('.') >= 0
                        && (lower.startsWith("www.") || words.holds(WordClass.DOMAIN_NAME, lower));
    }

    /** One sentence's phrases while they are gathered. */
    private final class Reading {
        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<Form> tokenForms;
        private final List<Run> runs;
        private final List<String> titleName;
        private final List<Phrase> phrases = new ArrayList<>();
        private final BitSet taken = new BitSet();
        private int nextRun;

        Reading(Sentence sentence, List<Form> tokenForms, List<Run> runs, List<String> titleName) {
            this.titleName = titleName;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.tokenForms = tokenForms;
            this.runs = runs;
        }

        void take(LexiconHit hit) {
            int first = tokenFrom(hit.start());
            if (first < 0) {
                return;
            }
            Optional<NamePieces.Extent> extent = pieces.extend(sentence, tokenForms, first, hit);
            extent.map(e -> widened(e, hit)).ifPresent(e -> add(e, hit));
        }

        /**
         * A longer run around a hit is a name of its own ("Me LLaMA 13/70B"), unless only a model's
         * tail is longer.
         */
        private NamePieces.Extent widened(NamePieces.Extent extent, LexiconHit hit) {
            while (nextRun < runs.size() && runs.get(nextRun).last() <= extent.first()) {
                nextRun++;
            }
            if (nextRun == runs.size()
                    || extent.partial()
                    || hit.entry() instanceof HardwareEntry) {
                return extent;
            }
            Run run = runs.get(nextRun);
            boolean around = run.first() <= extent.first() && run.last() >= extent.last();
            int other = taken.nextSetBit(run.first());
            boolean left =
                    around
                            && run.first() < extent.first()
                            && (other < 0 || other >= extent.first());
            boolean titled = TitlePrefix.stands(tokens, run.first(), titleName);
            boolean right =
                    around && run.last() > extent.last() && (titled || pieces.mayWiden(hit));
            int last = right ? run.last() : extent.last();
            return left || right ? NamePieces.Extent.of(tokens, run.first(), last) : extent;
        }

        private void add(NamePieces.Extent extent, LexiconHit hit) {
            Optional<LexiconHit> known =
                    extent.start() == hit.start() ? Optional.of(hit) : Optional.empty();
            add(
                    new Phrase(
                            extent.first(),
                            extent.last(),
                            extent.start(),
                            extent.end(),
                            text(extent.start(), extent.end()),
                            form(extent.first(), extent.last()),
                            extent.first() == 0,
                            known));
        }

        void take(Run run) {
            int start = tokens.get(run.first()).start();
            int end = tokens.get(run.last() - 1).end();
            add(
                    new Phrase(
                            run.first(),
                            run.last(),
                            start,
                            end,
                            text(start, end),
                            form(run.first(), run.last()),
                            opening(run),
                            Optional.empty()));
        }

        private boolean opening(Run run) {
            int first = run.first();
            return first == 0
                    || (tokens.get(first - 1).text().equals(":") && run.last() == first + 1)
                    || tokens.get(first - 1).text().equals(".")
                    || (tokens.get(first - 1).text().equals(")") && first <= 3);
        }

        private void add(Phrase phrase) {
            int next = taken.nextSetBit(phrase.first());
            if (next < 0 || next >= phrase.last()) {
                taken.set(phrase.first(), phrase.last());
                phrases.add(phrase);
            }
        }

        private int tokenFrom(int start) {
            int low = 0;
            int high = tokens.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int at = tokens.get(middle).start();
                if (at == start) {
                    return middle;
                }
                if (at < start) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }

        private Form form(int first, int last) {
            Form best = tokenForms.get(first);
            for (int i = first; i < last; i++) {
                Form form = tokenForms.get(i);
                best = form.isMoreTelling(best) ? form : best;
            }
            return best;
        }

        private String text(int start, int end) {
            return sentence.source().text().substring(start, end);
        }
    }
}
