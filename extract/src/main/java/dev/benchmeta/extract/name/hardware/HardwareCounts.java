package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import dev.benchmeta.extract.name.hardware.PhraseTable.Found;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads how many devices a mention speaks of: "8xA100", "12,288 GPUs", "a single H100", "8-GPU",
 * "1K+ GPUs".
 */
final class HardwareCounts {
    /** Words between a number and the device: "8 state-of-the-art NVIDIA A100s". */
    private static final int MOST_BETWEEN = 5;

    private static final int MOST = 10_000_000;

    private final HardwareWords words;
    private final HardwareMemory memory;

    HardwareCounts(HardwareWords words) {
        this.words = words;
        this.memory = new HardwareMemory(words);
    }

    /** The count of {@code mention}, the whole mention with brand and kind. */
    OptionalInt count(HardwareLine line, HardwareSite mention) {
        if (mention.own() || isDuration(line, mention.end()) || isCompound(line, mention)) {
            return OptionalInt.empty();
        }
        OptionalInt after = after(line, mention.end());
        return after.isPresent() ? after : before(line, mention);
    }

    /**
     * Gives the counts of a kind to the only device of that kind in the sentence, if it has none of
     * its own: "at the 512-GPU scale on H100 GPUs".
     */
    static List<HardwarePhrase> shared(List<HardwarePhrase> phrases) {
        return phrases.stream().map(p -> p.site().isNamed() ? shared(p, phrases) : p).toList();
    }

    private static HardwarePhrase shared(HardwarePhrase device, List<HardwarePhrase> phrases) {
        HardwareClass type = device.site().device().type();
        List<HardwarePhrase> alike =
                phrases.stream().filter(p -> p.site().device().type() == type).toList();
        boolean only = alike.stream().filter(p -> p.site().isNamed()).count() == 1;
        OptionalInt most = alike.stream().flatMapToInt(p -> p.count().stream()).max();
        boolean many = only && device.count().isEmpty() && most.orElse(1) > 1;
        return many ? device.counting(most) : device;
    }

    /** "442 A100 GPU hours" tells a cost, "a GPU kernel" no device of its own. */
    private boolean isDuration(HardwareLine line, int end) {
        int at = line.is(end, "-") || line.is(end, "·") ? end + 1 : end;
        return words.of(Kind.DURATION).lengthAt(line.pieces(), at) > 0;
    }

    /**
     * "two GPU platforms" and "an A100 cluster" count platforms and clusters; "8-GPU platforms"
     * counts GPUs.
     */
    private boolean isCompound(HardwareLine line, HardwareSite mention) {
        int next = mention.end();
        if (mention.isNamed()) {
            boolean told =
                    line.lower(mention.start() - 1).equals("x")
                            || line.is(mention.start() - 1, "-");
            return !told && words.of(Kind.GROUP).lengthAt(line.pieces(), next) > 0;
        }
        boolean based = mention.end() - mention.start() > 2 && line.is(mention.start() + 1, "-");
        boolean kind = !line.lower(next - 1).endsWith("s") && !isCounted(line, mention.start());
        int head = line.is(next, "(") && line.is(next + 2, ")") ? next + 3 : next;
        return based
                || kind
                        && isNoun(line.text(head))
                        && words.of(Kind.STOP).lengthAt(line.pieces(), head) == 0;
    }

    /** "8-GPU" and "single-GPU", not "multi-GPU". */
    private boolean isCounted(HardwareLine line, int start) {
        return line.is(start - 1, "-")
                && (number(line.text(start - 2)).isPresent()
                        || words.numbers().lengthBefore(line.pieces(), start - 1) > 0);
    }

    /** "GPU kernel", "GPU ISA". */
    private static boolean isNoun(String text) {
        return isLowerWord(text)
                || (text.length() > 1 && text.chars().allMatch(Character::isUpperCase));
    }

    /** "A100 x8", "H100 (8x)", "A100 (8 GPUs)". */
    private OptionalInt after(HardwareLine line, int end) {
        if (line.lower(end).equals("x")) {
            return number(line.text(end + 1));
        }
        if (line.is(end, "(")) {
            OptionalInt number = number(line.text(end + 1));
            boolean times =
                    line.lower(end + 2).equals("x") && !HardwareLine.isLetters(line.text(end + 3));
            boolean counts = times || words.of(Kind.KIND).lengthAt(line.pieces(), end + 2) > 0;
            return counts ? number : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private OptionalInt before(HardwareLine line, HardwareSite mention) {
        int at = mention.start();
        boolean sign = line.lower(at - 1).equals("x") || line.is(at - 1, "*");
        if (sign && number(line.text(at - 2)).isPresent()) {
            return number(line.text(at - 2));
        }
        for (int between = 0; between <= MOST_BETWEEN && at > 0; between++) {
            OptionalInt figure =
                    between == 0 || !isHyphenated(line, at)
                            ? figure(line, at)
                            : OptionalInt.empty();
            Optional<Found<Integer>> word = words.numbers().before(line.pieces(), at);
            if (figure.isPresent() && between > 0 && isVersion(line, at - 1)) {
                return OptionalInt.empty();
            }
            if (figure.isPresent() || word.isPresent()) {
                return figure.isPresent() ? figure : word(word.get(), at, line, mention);
            }
            int step = skipped(line, at);
            at = step == 0 ? 0 : at - step;
        }
        return OptionalInt.empty();
    }

    /** The number of "CUDA 12 capable GPUs" counts no devices. */
    private static boolean isVersion(HardwareLine line, int number) {
        return number > 1 && line.text(number - 1).chars().anyMatch(Character::isUpperCase);
    }

    /** The number of "64-core" counts no devices. */
    private static boolean isHyphenated(HardwareLine line, int at) {
        return line.is(at, "-") || line.is(at - 1, "-");
    }

    private int skipped(HardwareLine line, int at) {
        int named = words.vendors().lengthBefore(line.pieces(), at);
        int size = memory.before(line, at).map(m -> at - m.start()).orElse(0);
        boolean stop = words.of(Kind.STOP).lengthBefore(line.pieces(), at) > 0;
        boolean word = line.is(at - 1, "-") || isAdjective(line.text(at - 1));
        boolean number = isHyphenated(line, at) && number(line.text(at - 1)).isPresent();
        return Math.max(Math.max(named, size), !stop && (word || number) ? 1 : 0);
    }

    /** Not "techniques" in "three techniques - GPU sampling", which the number counts. */
    private static boolean isAdjective(String text) {
        boolean plural = text.endsWith("s") && !text.endsWith("ss") && !text.endsWith("us");
        return isLowerWord(text) && !plural;
    }

    private static boolean isLowerWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isLowerCase);
    }

    /**
     * "an A100" is one, "a GPU kernel", "a cluster of GPUs" and the chip of "we present a chip" are
     * not.
     */
    private OptionalInt word(Found<Integer> word, int at, HardwareLine line, HardwareSite mention) {
        int before = at - word.length();
        boolean presented =
                !mention.isNamed()
                        && words.of(Kind.PRESENT).lengthBefore(line.pieces(), before) > 0;
        boolean plural = line.lower(mention.end() - 1).endsWith("s");
        boolean based = line.is(mention.end(), "-") || line.is(mention.end(), "/");
        return word.value() == 1 && (plural || based || presented)
                ? OptionalInt.empty()
                : OptionalInt.of(word.value());
    }

    /**
     * A figure right before {@code end}: "12,288", "8-", "6K", "1K+"; not the 6000 of "RTX PRO
     * 6000".
     */
    private OptionalInt figure(HardwareLine line, int end) {
        int at = end - 1;
        if (words.series().lengthBefore(line.pieces(), at)
                        + words.of(Kind.VARIANT).lengthBefore(line.pieces(), at)
                > 0) {
            return OptionalInt.empty();
        }
        if (line.is(at, "-") || line.is(at, "+")) {
            at--;
        }
        boolean version = line.glued(at) && at > 0 && !"(~>≥≤<-/+".contains(line.text(at - 1));
        boolean glue = end - 1 == at && line.glued(end);
        OptionalInt number = number(line.text(at));
        boolean year =
                number.isPresent()
                        && line.text(at).length() == 4
                        && number.getAsInt() / 10 >= 199
                        && number.getAsInt() / 10 <= 203;
        return version || glue || year ? OptionalInt.empty() : number;
    }

    private static OptionalInt number(String text) {
        String digits = text.replace(",", "");
        boolean thousands = digits.endsWith("K") || digits.endsWith("k");
        if (thousands) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (digits.isEmpty()
                || digits.length() > 8
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(digits) * (thousands ? 1000 : 1);
        return number > 0 && number <= MOST ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
