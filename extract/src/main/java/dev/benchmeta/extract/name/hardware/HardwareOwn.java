package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.hardware.HardwareSite.Certainty;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import dev.benchmeta.extract.name.hardware.PhraseTable.Found;
import dev.benchmeta.extract.name.word.Brackets;
import java.util.Optional;

/**
 * Finds the paper's own hardware: a new name that a title or a sentence introduces as an
 * accelerator, chip or the like ("FooChip: An Accelerator for …", "we present FooChip, a …
 * processor", "an accelerator called FooChip").
 */
final class HardwareOwn {
    private static final int LONGEST_PHRASE = 24;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_NAME = 3;

    /**
     * An introduction.
     *
     * @param name the pieces of the name
     * @param head the pieces of the noun that tells its kind
     */
    record Introduction(HardwareSite name, HardwareSite head) {}

    private record Head(int start, int end, HardwareClass type) {}

    private final HardwareWords words;

    HardwareOwn(HardwareWords words) {
        this.words = words;
    }

    /** The first introduction in {@code line}. */
    Optional<Introduction> find(HardwareLine line) {
        if (line.source().section() == Section.TITLE) {
            return title(line);
        }
        for (int at = 0; at < line.size(); at++) {
            Optional<Introduction> found =
                    at == 0 ? opening(line).or(() -> sentence(line, 0)) : sentence(line, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "FooChip is a sparse accelerator …", "The fabricated chip, FooChip, …". */
    private Optional<Introduction> opening(HardwareLine line) {
        if (line.lower(0).equals("the")) {
            return headFirst(line, 0, false);
        }
        int end =
                line.background() || words.of(Kind.NAMELESS).lengthAt(line.pieces(), 0) > 0
                        ? 0
                        : nameEnd(line, 0);
        boolean told = end > 0 && line.lower(end).equals("is") && line.isArticle(end + 1);
        return told
                ? head(line, end + 2, false).map(h -> introduction(line, 0, end, h))
                : Optional.empty();
    }

    private Optional<Introduction> sentence(HardwareLine line, int at) {
        if (line.lower(at).equals("our")) {
            return headFirst(line, at, false);
        }
        if (line.isArticle(at) && !line.background()) {
            return headFirst(line, at, true);
        }
        int verb = words.of(Kind.PRESENT).lengthAt(line.pieces(), at);
        return verb == 0
                ? Optional.empty()
                : presented(line, at + verb)
                        .or(() -> headFirst(line, at + verb, false))
                        .or(() -> nameFirst(line, at + verb));
    }

    /** "we present the FooChip accelerator, which". */
    private Optional<Introduction> nameFirst(HardwareLine line, int from) {
        int end = line.lower(from).equals("the") ? nameEnd(line, from + 1) : 0;
        if (end <= from + 1 || end >= line.size() || !isCoined(line.words(from + 1, end))) {
            return Optional.empty();
        }
        return head(line, end, true)
                .filter(h -> h.start() == end)
                .map(h -> introduction(line, from + 1, end, h));
    }

    /** "FooChip: A Flexible Accelerator for …". */
    private Optional<Introduction> title(HardwareLine line) {
        int end = nameEnd(line, 0);
        if (end == 0 || !line.is(end, ":")) {
            return Optional.empty();
        }
        return head(line, end + 1, false).map(h -> introduction(line, 0, end, h));
    }

    /** "FooChip, a flexible accelerator", "FooChip (…), the first processor". */
    private Optional<Introduction> presented(HardwareLine line, int from) {
        int end = nameEnd(line, from);
        int next = end > from ? afterBrackets(line, end) : 0;
        boolean apposed =
                next > 0 && (line.is(next, ",") || line.is(next, ":") || line.is(next, "—"));
        if (!apposed || !line.isArticle(next + 1)) {
            return Optional.empty();
        }
        return head(line, next + 2, true).map(h -> introduction(line, from, end, h));
    }

    /**
     * "an accelerator called FooChip", "a novel processor, FooChip,", "our chip, dubbed FooChip,".
     *
     * @param called whether nothing but a word such as "called" may introduce the name
     */
    private Optional<Introduction> headFirst(HardwareLine line, int from, boolean called) {
        if (!line.isArticle(from) && !line.lower(from).equals("our")) {
            return Optional.empty();
        }
        Optional<Head> head = head(line, from + 1, true);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int at = head.get().end();
        int sign = line.is(at, ",") || line.is(at, "(") ? 1 : 0;
        int name = at + sign + naming(line, at + sign, called);
        int end = name > at + (called ? sign : 0) ? nameEnd(line, name) : 0;
        boolean closed =
                end > name
                        && (end == line.size()
                                || ",.)".contains(line.text(end))
                                || endsPhrase(line, end));
        return closed ? head.map(h -> introduction(line, name, end, h)) : Optional.empty();
    }

    /** "FooChip", not "CMOS". */
    private static boolean isCoined(String name) {
        return name.chars().filter(Character::isUpperCase).count() > 1
                && name.chars().anyMatch(Character::isLowerCase);
    }

    private int naming(HardwareLine line, int at, boolean called) {
        return words.of(called ? Kind.CALLED : Kind.PRESENT).lengthAt(line.pieces(), at);
    }

    private static int afterBrackets(HardwareLine line, int at) {
        int past = Brackets.past(line::text, at, Math.min(line.size(), at + LONGEST_PHRASE));
        return past == at && line.is(at, "(") ? 0 : past;
    }

    /** The head of the noun phrase that begins at {@code from}, if it is hardware. */
    private Optional<Head> head(HardwareLine line, int from, boolean commaMayEnd) {
        for (int at = from + 1; at <= Math.min(line.size(), from + LONGEST_PHRASE); at++) {
            at = inside(line, at);
            boolean mayEnd =
                    commaMayEnd && line.is(at, ",")
                            || words.of(Kind.MADE).lengthAt(line.pieces(), at) > 0;
            if (at == line.size() || mayEnd || endsPhrase(line, at)) {
                Optional<Found<HardwareClass>> head = words.own().before(line.pieces(), at);
                if (head.isPresent() || !mayEnd) {
                    int end = at;
                    return head.filter(h -> end - h.length() >= from)
                            .filter(
                                    h ->
                                            words.refused(h.value())
                                                            .lengthBefore(
                                                                    line.pieces(), end - h.length())
                                                    == 0)
                            .map(h -> new Head(end - h.length(), end, h.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** Past "(PIM)" in "a processing-in-memory (PIM) accelerator", but not behind the head. */
    private int inside(HardwareLine line, int at) {
        int past = Brackets.past(line::text, at, Math.min(line.size(), at + LONGEST_PHRASE));
        boolean goesOn =
                past > at
                        && past < line.size()
                        && line.isWord(past)
                        && words.of(Kind.STOP).lengthAt(line.pieces(), past) == 0
                        && words.own().before(line.pieces(), at).isEmpty();
        return goesOn ? past : at;
    }

    private boolean endsPhrase(HardwareLine line, int at) {
        boolean sign = !line.isWord(at) && ".;:(—".contains(line.text(at));
        boolean joint = line.lower(at).equals("and") || line.lower(at).equals("or");
        boolean inWord = line.is(at - 1, "-") && line.glued(at);
        return sign || (!joint && !inWord && words.of(Kind.STOP).lengthAt(line.pieces(), at) > 0);
    }

    /** The end of the name that begins at {@code from}; {@code from} if none does. */
    private static int nameEnd(HardwareLine line, int from) {
        int at = from;
        while (at < line.size()
                && at - from < LONGEST_NAME
                && (isNamePiece(line.text(at)) || isJoint(line, at))) {
            at++;
        }
        boolean tooShort = at == from + 1 && line.text(from).length() < SHORTEST_NAME;
        return tooShort ? from : at;
    }

    private static boolean isNamePiece(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isJoint(HardwareLine line, int at) {
        boolean hyphen = line.is(at, "-") && line.glued(at) && line.glued(at + 1);
        boolean tail = line.is(at - 1, "-") && line.glued(at);
        return hyphen || tail || line.is(at, "+");
    }

    private static Introduction introduction(HardwareLine line, int from, int to, Head head) {
        String name = line.words(from, to);
        Device device =
                new Device(name, Level.DEVICE, head.type(), Optional.empty(), Optional.empty());
        return new Introduction(
                new HardwareSite(from, to, device, Certainty.OWN),
                new HardwareSite(head.start(), head.end(), device, Certainty.OWN));
    }
}
