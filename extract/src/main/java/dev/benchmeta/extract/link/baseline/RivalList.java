package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the rivals that a phrase lists a figure is compared with. Works on one clause;
 * immutable.
 */
final class RivalList {
    private static final List<String> COUNTS = List.of("", "one", "two", "three", "four");

    private static final Pattern ON_DEVICE = Pattern.compile("n[dx]{0,2}H+");

    private final Clause clause;
    private final RivalAdjectives adjectives;

    RivalList(Clause clause) {
        this.clause = clause;
        this.adjectives = new RivalAdjectives(clause);
    }

    /** One of the list for each figure of a group; else the list as a whole when it is a pair. */
    Optional<Phrase> of(GainDraft draft, List<Phrase> named) {
        return named.isEmpty()
                ? Optional.empty()
                : ofEach(draft, adjectives.joined(adjectives.completed(named), draft));
    }

    private Optional<Phrase> ofEach(GainDraft draft, List<Phrase> list) {
        int last = list.size() - 1;
        if (last > 0 && ofNextGain(draft, list.get(last))) {
            return of(draft, list.subList(0, last));
        }
        if (last > 1 && explains(list.get(last), last)) {
            return ofEach(draft, list.subList(0, last));
        }
        boolean apposed = last > 0 && apposed(list.get(last - 1), list.get(last));
        if (last == 2 && draft.groupSize() == 1 && twoNamed(list)) {
            return Optional.of(new Phrase(clause, list.get(1).from(), list.get(2).to()));
        }
        boolean head = !Phrases.capital(clause, list.get(0).to() - 1);
        if (draft.groupSize() > 1 && last == draft.groupSize() && !head) {
            return Optional.of(new Phrase(clause, list.get(0).from(), list.get(last).to()));
        }
        List<Phrase> named =
                list.size() != draft.groupSize() + 1
                        ? list
                        : apposed && last > 1
                                ? Stream.concat(
                                                list.subList(0, last - 1).stream(),
                                                Stream.of(list.get(last)))
                                        .toList()
                                : list.subList(1, list.size());
        if (draft.groupSize() > 1 && named.size() == draft.groupSize()) {
            return Optional.of(withoutKind(named.get(draft.order())));
        }
        Optional<Phrase> bracketed = inBracket(draft, list.get(last));
        if (bracketed.isPresent()) {
            return bracketed;
        }
        if (apposed && last == 1) {
            return Optional.of(list.get(1));
        }
        Phrase first = list.get(0);
        if (draft.groupSize() == 1 && last > 0 && adjectives.only(first)) {
            int rest = Phrases.at(clause, first.to()) == 'a' ? 1 : last;
            return Optional.of(new Phrase(clause, first.from(), list.get(rest).to()));
        }
        Phrase described = describedName(first);
        boolean pair =
                list.size() == 2
                        && Phrases.at(clause, first.to()) == 'a'
                        && draft.groupSize() == 1
                        && !RivalKinds.address(list.get(1).raw());
        return Optional.of(pair ? new Phrase(clause, first.from(), list.get(1).to()) : described);
    }

    /**
     * "5x and 3x over two baselines (A and B)" gives each figure its own; "5x (3x) over the CPU
     * (GPU) code" gives the figure in brackets what stands in brackets.
     */
    private Optional<Phrase> inBracket(GainDraft draft, Phrase head) {
        int open = head.to();
        if (Phrases.at(clause, open) != '(') {
            return Optional.empty();
        }
        List<Phrase> inner = Phrases.listAfter(clause, open + 1);
        if (draft.groupSize() > 1) {
            return inner.size() == draft.groupSize()
                    ? Optional.of(inner.get(draft.order()))
                    : Optional.empty();
        }
        boolean one =
                inner.size() == 1
                        && Phrases.at(clause, inner.get(0).to()) == ')'
                        && "xEBH".indexOf(Phrases.at(clause, inner.get(0).from())) >= 0
                        && !initials(head, clause.text(open + 1, open + 2));
        if (one && around(draft.item(), "(F)")) {
            return Optional.of(inner.get(0));
        }
        return one && around(draft.item() + 2, "F(F)") ? Optional.of(head) : Optional.empty();
    }

    /** "Verilog-to-Routing (VTR)" */
    private boolean initials(Phrase head, String abbreviation) {
        String letters =
                Stream.of(clause.text(head.from(), head.to()).split("[\\s-]+"))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return letters.equalsIgnoreCase(abbreviation);
    }

    /** Whether a figure and a bracket of these shapes end behind {@code item}. */
    private boolean around(int item, String shape) {
        int from = item + 2 - shape.length();
        return from >= 0 && clause.shape().startsWith(shape, from);
    }

    /** "existing works BarChip" is BarChip. */
    private Phrase withoutKind(Phrase phrase) {
        int last = phrase.to() - 1;
        return last - 1 > phrase.from()
                        && clause.rivals().is(RivalWord.APPOSED, singular(clause.lower(last - 1)))
                        && Phrases.coined(clause, last)
                ? new Phrase(clause, last, phrase.to())
                : phrase;
    }

    /** "by 50% over planning and response time by 73%": the last begins the next claim. */
    private boolean ofNextGain(GainDraft draft, Phrase last) {
        int next = Phrases.skipDeterminers(clause, last.to() + 1);
        return draft.item() < last.from()
                && Phrases.at(clause, last.to()) == 'b'
                && Phrases.at(clause, next) == Item.FIGURE;
    }

    /** "JPEG and WebP, two popular formats": what the others are. */
    private boolean explains(Phrase phrase, int others) {
        return Phrases.at(clause, phrase.from() - 1) == ','
                && others < COUNTS.size()
                && clause.lower(phrase.from()).equals(COUNTS.get(others));
    }

    /** "two compilers, A and B" */
    private boolean twoNamed(List<Phrase> list) {
        Phrase kind = list.get(0);
        return COUNTS.get(2).equals(clause.lower(kind.from()))
                && Phrases.at(clause, kind.to()) == ','
                && Phrases.at(clause, list.get(1).to()) == 'a'
                && Phrases.coined(clause, list.get(1).from())
                && Phrases.coined(clause, list.get(2).from());
    }

    /** "the state-of-the-art pruning method, FooMask": a name behind what describes it. */
    private boolean apposed(Phrase described, Phrase name) {
        boolean one =
                described.from() > 0
                        && (clause.rivals()
                                        .outstanding(
                                                clause.text(described.from() - 1, described.to()))
                                || PhraseEnd.article(clause.lower(described.from() - 1))
                                        && Phrases.at(clause, described.to() - 1) == Item.OTHER
                                        && ",.;)".indexOf(Phrases.at(clause, name.to())) >= 0)
                        && !clause.lower(described.to() - 1).endsWith("s")
                        && !Phrases.capital(clause, described.to() - 1);
        return one
                && Phrases.at(clause, described.to()) == ','
                && name.from() == described.to() + 1
                && name.to() == name.from() + 1
                && (Phrases.capital(clause, name.from())
                        || clause.item(name.from()).name() != null);
    }

    /**
     * "the state-of-the-art work FooChip" is FooChip; "the AR model (with comparable size)
     * QWen2.5-3B": the name behind the bracket.
     */
    private Phrase describedName(Phrase phrase) {
        int last = phrase.to() - 1;
        if (last > phrase.from()
                && clause.item(last).name() != null
                && clause.rivals().is(RivalWord.APPOSED, singular(clause.lower(last - 1)))) {
            return new Phrase(clause, last, phrase.to());
        }
        int close =
                Phrases.at(clause, phrase.to()) == '('
                        ? clause.shape().indexOf(')', phrase.to())
                        : -1;
        if (kind(phrase) && !named(phrase, close)) {
            return withDevice(phrase);
        }
        if (close < 0) {
            return phrase;
        }
        if (close == phrase.to() + 2
                && (!Phrases.capital(clause, last) || clause.rivals().standard(clause.lower(last)))
                && (Phrases.coined(clause, close - 1) || clause.item(close - 1).name() != null)) {
            return new Phrase(clause, close - 1, close);
        }
        boolean name = close > 0 && Phrases.at(clause, close + 1) == 'E';
        return name ? new Phrase(clause, close + 1, close + 2) : phrase;
    }

    /** "the GPU compression library (nvCOMP)": what has a name, not the GPU. */
    private boolean named(Phrase phrase, int close) {
        return close == phrase.to() + 2
                && Phrases.at(clause, phrase.to() - 1) == Item.OTHER
                && Phrases.at(clause, close - 1) == Item.OTHER
                && Phrases.coined(clause, close - 1);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a rival is told by its kind of hardware: "a GPU", "the CPU implementation". */
    private boolean kind(Phrase phrase) {
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf(Item.HARDWARE) >= 0;
    }

    /** "GPU (NVIDIA RTX A6000)", "the GPU implementation on an A5000": the device with it. */
    private Phrase withDevice(Phrase phrase) {
        int open = phrase.to();
        String rest = clause.shape().substring(open);
        boolean bracket = rest.startsWith("(H)");
        Matcher place = ON_DEVICE.matcher(rest);
        int to = bracket ? open + 3 : place.lookingAt() ? open + place.end() : open;
        return new Phrase(clause, phrase.from(), to);
    }
}
