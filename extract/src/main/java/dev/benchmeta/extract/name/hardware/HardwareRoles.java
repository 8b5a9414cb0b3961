package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import dev.benchmeta.extract.name.hardware.PhraseTable.Found;
import java.util.List;
import java.util.Optional;

/**
 * Tells from the words around a mention what the paper does with the device. Words before it are
 * read leftwards and the nearest cue decides: "faster than vLLM on an A100" runs on it, "faster
 * than an A100" is compared with it.
 */
final class HardwareRoles {
    private static final int MOST_OTHER_WORDS = 4;
    private static final int LONGEST_BRACKETS = 10;
    private static final int LONGEST_LEAD = 4;
    private static final int RIVAL_REACH = 8;
    private static final int COMPARE_REACH = 16;
    private static final int GAIN_REACH = 30;
    private static final int RATIO_REACH = 8;

    private final HardwareWords words;
    private final HardwareAsides asides;

    HardwareRoles(HardwareWords words) {
        this.words = words;
        this.asides = new HardwareAsides(words);
    }

    /**
     * The role {@code mention} has here, if the words tell.
     *
     * @param others the line's mentions, which a list may hold between the cue and this one
     */
    Optional<Role> role(HardwareLine line, HardwareSite mention, List<HardwareSite> others) {
        if (asides.isAside(line, mention)) {
            return Optional.of(Role.CONTEXT);
        }
        int next = line.is(mention.end(), "-") ? mention.end() + 2 : mention.end();
        int noun = line.is(mention.end(), "(") ? mention.end() + 3 : mention.end();
        boolean resource = words.of(Kind.RESOURCE).lengthAt(line.pieces(), noun) > 0;
        Optional<Role> before =
                before(line, mention, others).filter(r -> !resource || r != Role.BASELINE);
        Optional<Role> after = words.after().at(line.pieces(), next).map(Found::value);
        return before.filter(r -> r == Role.BASELINE).or(() -> after).or(() -> before);
    }

    /** Whether something else ran here: "faster than sorting on a CPU". */
    boolean isRival(HardwareLine line, HardwareSite mention) {
        int at = mention.start();
        while (at > mention.start() - LONGEST_LEAD
                && line.isWord(at - 1)
                && !holds(Kind.PLACE, line, at)) {
            at--;
        }
        if (!holds(Kind.PLACE, line, at)) {
            return false;
        }
        for (int end = at - 1; end > Math.max(0, at - RIVAL_REACH); end--) {
            Optional<Role> cue = words.roles().before(line.pieces(), end).map(Found::value);
            boolean baseline = cue.filter(r -> r == Role.BASELINE).isPresent();
            if ((baseline && compares(line, end)) || comparesWith(line, end)) {
                return true;
            }
            if (holds(Kind.CLAUSE, line, end) || ",;:.()".contains(line.text(end - 1))) {
                return false;
            }
        }
        return false;
    }

    /** "with" in "we compare merging on a GPU with sorting". */
    private boolean comparesWith(HardwareLine line, int end) {
        if (!line.lower(end - 1).equals("with")) {
            return false;
        }
        for (int at = end - 1; at >= Math.max(0, end - COMPARE_REACH); at--) {
            if (words.of(Kind.COMPARE).lengthAt(line.pieces(), at) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The nearest cue; "existing" and "our" give way to a comparison: "than existing GPUs". What
     * has a figure of its own may be the second of two rivals: "beats the CPU by 23x and the GPU by
     * 4x".
     */
    private Optional<Role> before(
            HardwareLine line, HardwareSite mention, List<HardwareSite> others) {
        boolean measured = line.lower(mention.end()).equals("by");
        Optional<Role> soft = Optional.empty();
        int at = mention.start();
        int other = 0;
        while (at > 0 && other <= MOST_OTHER_WORDS) {
            Optional<Role> cue = cue(line, at, other == 0);
            int step = step(line, at, others);
            if (cue.isPresent() && soft.isEmpty() && holds(Kind.SOFT, line, at)) {
                soft = cue;
                step = Math.max(step, 1);
            } else if (cue.isPresent()) {
                return soft.isEmpty() || cue.get() == Role.BASELINE ? cue : soft;
            }
            boolean stops = soft.isPresent() || endsClause(line, at, others);
            boolean weak =
                    holds(Kind.WEAK, line, at) && !(measured && line.lower(at - 1).equals("by"));
            if (weak || (step == 0 && stops)) {
                return soft;
            }
            other += step == 0 ? 1 : 0;
            at -= Math.max(step, 1);
        }
        return soft;
    }

    private boolean holds(Kind kind, HardwareLine line, int end) {
        return words.of(kind).lengthBefore(line.pieces(), end) > 0;
    }

    /**
     * The role told by the words right before {@code at}; those of context only right beside the
     * device.
     */
    private Optional<Role> cue(HardwareLine line, int at, boolean beside) {
        if (isRatioOf(line, at)) {
            return Optional.of(Role.BASELINE);
        }
        return words.roles()
                .before(line.pieces(), at)
                .map(Found::value)
                .filter(role -> (beside || role != Role.CONTEXT) && compares(line, at));
    }

    /** Not "over" in "over 1,000 GPUs" and "split over GPUs", nor "than" in "fewer than 8 GPUs". */
    private boolean compares(HardwareLine line, int at) {
        return !boundsNumber(line, at)
                && (!line.lower(at - 1).equals("over") || followsGain(line, at - 1));
    }

    private boolean followsGain(HardwareLine line, int over) {
        for (int i = over - 1; i >= Math.max(0, over - GAIN_REACH); i--) {
            boolean ratio =
                    line.is(i, "%")
                            || (line.lower(i).equals("x")
                                    && Character.isDigit(line.text(Math.max(0, i - 1)).charAt(0)));
            if (ratio || words.of(Kind.GAIN).lengthAt(line.pieces(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean boundsNumber(HardwareLine line, int at) {
        String number = line.text(at);
        boolean digits = !number.isEmpty() && Character.isDigit(number.charAt(0));
        boolean bound =
                line.lower(at - 1).equals("than")
                        && words.of(Kind.BOUND).lengthAt(line.pieces(), at - 2) > 0;
        boolean over = line.lower(at - 1).equals("over");
        return digits && (bound || (over && (number.length() > 2 || line.is(at + 1, "%"))));
    }

    /** How many pieces before {@code at} change nothing. */
    private int step(HardwareLine line, int at, List<HardwareSite> others) {
        for (HardwareSite mention : others) {
            if (mention.end() == at) {
                return mention.end() - mention.start();
            }
        }
        if (line.is(at - 1, ")")) {
            return bracketed(line, at);
        }
        int skip = words.of(Kind.SKIP).lengthBefore(line.pieces(), at);
        boolean sign =
                "(/-&".contains(line.text(at - 1))
                        || Character.isDigit(line.text(at - 1).charAt(0));
        return Math.max(skip, sign ? 1 : 0);
    }

    /**
     * The length of the brackets that end before {@code at}: "than the state of the art (SOTA)
     * A100".
     */
    private static int bracketed(HardwareLine line, int at) {
        for (int i = at - 2; i >= Math.max(0, at - 2 - LONGEST_BRACKETS); i--) {
            if (line.is(i, "(")) {
                return at - i;
            }
        }
        return 0;
    }

    /** A comma ends the clause unless a list goes on after it. */
    private boolean endsClause(HardwareLine line, int at, List<HardwareSite> others) {
        String sign = line.text(at - 1);
        if (sign.equals(",")) {
            boolean list =
                    others.stream()
                            .anyMatch(
                                    m ->
                                            m.start() == at
                                                    || (m.start() == at + 1
                                                            && isJoint(line.lower(at))));
            return !list && words.of(Kind.SKIP).lengthAt(line.pieces(), at) == 0;
        }
        return ";:.)".contains(sign) || holds(Kind.CLAUSE, line, at);
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals("or");
    }

    /**
     * "4.9x the energy efficiency of an A100", "(85x of WSE)"; not "1.4x on a cluster of A100s".
     */
    private boolean isRatioOf(HardwareLine line, int at) {
        if (!line.lower(at - 1).equals("of")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(1, at - 1 - RATIO_REACH); i--) {
            if (line.lower(i).equals("x") && Character.isDigit(line.text(i - 1).charAt(0))) {
                return true;
            }
            boolean part = line.isWord(i) || "/-".contains(line.text(i));
            if (!part || holds(Kind.PLACE, line, i + 1)) {
                return false;
            }
        }
        return false;
    }
}
