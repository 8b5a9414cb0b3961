package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rival that no marker names because it is what is changed: "improving the visual baseline by
 * 2%", "reduces the error of existing methods by 5x", "extending the cache from 40 MB to 1 GB".
 * Works on one clause; immutable.
 */
final class ChangedRival {
    /** "the error of", "the accuracy and speed of" */
    private static final Pattern MEASURE_OF =
            Pattern.compile("[dqx]{0,4}H?[Mm][Mmx]{0,2}(?:a[dx]{0,2}[Mm]{1,2})?o");

    /** "enhancing the baseline with a 45% increase" */
    private static final Pattern WITH = Pattern.compile("V[dxoEBHMm]{1,10}(?<with>a|wd?)[dq]?$");

    /** "by", "on the Foo set by", and nothing in front of the figure itself. */
    private static final Pattern UP_TO = Pattern.compile("(?:n[dxEBHMmy]{1,8})?b[dq]{0,2}|");

    private final Clause clause;
    private final StartingPoint starting;

    ChangedRival(Clause clause) {
        this.clause = clause;
        this.starting = new StartingPoint(clause);
    }

    Optional<Phrase> find(GainDraft draft) {
        return object(draft)
                .or(() -> calledBaseline(draft.item()))
                .or(() -> starting.find(draft.item()));
    }

    /**
     * The setting that a change behind a marker sets out from: "over A, while moving from B to C".
     */
    Optional<Phrase> settingBehind(int marker, int item) {
        return starting.find(item).filter(p -> p.from() > marker);
    }

    /** "improving the visual baseline by 2.1%": what is improved is what it is compared with. */
    Optional<Phrase> object(GainDraft draft) {
        int change = draft.match().change();
        if (change > draft.item()) {
            Matcher with = WITH.matcher(clause.shape()).region(0, draft.item());
            boolean found = with.find() && clause.lower(with.start("with")).startsWith("with");
            return found ? of(with.start(), with.start("with")) : Optional.empty();
        }
        return change >= 0 && Phrases.at(clause, change) == 'V'
                ? of(change, draft.item()).filter(p -> !scaled(change, p))
                : Optional.empty();
    }

    /** "scales the base model by 4x": how large it is made, not how much better. */
    private boolean scaled(int verb, Phrase phrase) {
        Word word = clause.word(verb);
        return word != null
                && word.change() == Change.UP
                && Phrases.skipDeterminers(clause, verb + 1) == phrase.from()
                && clause.rivals().is(RivalWord.PRESENT, clause.lower(phrase.from()));
    }

    /** What a verb changes, told before the item at {@code end}. */
    private Optional<Phrase> of(int verb, int end) {
        Matcher of = MEASURE_OF.matcher(clause.shape()).region(verb + 1, end);
        boolean measured = of.lookingAt();
        return whole(measured ? of.end() : verb + 1)
                .filter(
                        p ->
                                p.to() <= end
                                        && UP_TO.matcher(clause.shape())
                                                .region(p.to(), end)
                                                .matches())
                .flatMap(p -> reference(p, measured));
    }

    /** "existing registration and tracking pipelines" is one rival. */
    private Optional<Phrase> whole(int from) {
        List<Phrase> list = Phrases.listAfter(clause, from);
        int last = list.size() - 1;
        boolean joined = last > 0 && clause.rivals().work(clause.lower(list.get(last).to() - 1));
        return list.stream()
                .findFirst()
                .map(p -> joined ? new Phrase(clause, p.from(), list.get(last).to()) : p);
    }

    /** "the visual baseline", "the state of the art", "state-of-the-art approaches" */
    private Optional<Phrase> reference(Phrase phrase, boolean owner) {
        int measure = phrase.to();
        while (measure > phrase.from() && "Mm".indexOf(Phrases.at(clause, measure - 1)) >= 0) {
            measure--;
        }
        boolean measured = clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
        boolean other =
                clause.rivals().standard(clause.lower(phrase.to() - 1))
                        || clause.text(phrase.from(), phrase.to()).startsWith("state of the art")
                        || !measured && earlier(phrase, owner);
        boolean baseline =
                measure > phrase.from() + 1 && clause.lower(phrase.from()).equals("baseline");
        return other
                ? Optional.of(phrase)
                : baseline
                        ? Optional.of(new Phrase(clause, phrase.from(), measure))
                        : Optional.empty();
    }

    /** "existing methods", not "the latency of previous requests" or "original prompts". */
    private boolean earlier(Phrase phrase, boolean owner) {
        String word = clause.lower(phrase.from());
        int last = phrase.to() - 1;
        boolean model = model(last) || word.equals("base") && clause.lower(last).equals("model");
        boolean rival = model || clause.rivals().work(clause.lower(last));
        boolean before =
                clause.rivals().is(RivalWord.EARLIER, word)
                        || clause.rivals().is(RivalWord.PRESENT, word) && (model || !owner);
        return before
                && (rival || !owner && !clause.rivals().is(RivalWord.UNCHANGED, word))
                && Phrases.at(clause, last) != Item.HARDWARE;
    }

    private boolean model(int item) {
        NameSpan name = clause.item(item).name();
        return name != null && name.kind() == NameKind.MODEL
                || name == null && Phrases.coined(clause, item);
    }

    /** "for the Llama3.2-1B baseline, a 6.4x compression …" */
    private Optional<Phrase> calledBaseline(int item) {
        for (int i = item - 1; i > 0; i--) {
            boolean doer = "vVPRe".indexOf(Phrases.at(clause, i + 1)) >= 0;
            if (clause.lower(i).startsWith("baseline")
                    && !doer
                    && "xEBH".indexOf(Phrases.at(clause, i - 1)) >= 0) {
                int from = i;
                while (from > 0 && "xEBH".indexOf(Phrases.at(clause, from - 1)) >= 0) {
                    from--;
                }
                return Optional.of(new Phrase(clause, from, i + 1));
            }
        }
        return Optional.empty();
    }
}
