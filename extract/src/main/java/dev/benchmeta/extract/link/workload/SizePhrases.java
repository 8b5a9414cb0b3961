package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Stretch;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases that tell how large the work was: "batch sizes of 1, 4, and 16", "a context length of
 * 128K", "90% sparsity", "100 concurrent users", "bursty traffic". Immutable.
 */
final class SizePhrases {
    /** "64", "2K tokens", "1 million"; not "4x", "10%", "4-bit". */
    private static final String NUMBER =
            "(?:one\\b|\\d++(?:[.,]\\d+)*+)(?:x\\d++)?(?! ?(?:[%×]|x\\b|times\\b)|-fold\\b|-bit)"
                    + "(?: ?[KMGT]i?B?\\b)?(?: (?:thousand|million|billion)\\b)?(?: (?:tokens|frames|bytes|points)\\b)?";

    private static final String BOUND =
            "(?: of)?(?: =| >| above| below| beyond| exceeding| up to| at least| as (?:large|long|small) as| (?:larg|great|long|small)er than)?";

    private static final String RANGE =
            "(?: of| ranging)?(?: from| between) " + NUMBER + " (?:to|and) " + NUMBER;

    private static final String ONE = BOUND + " ?" + NUMBER;

    private static final String LIST = ONE + "(?:(?:,(?: and)? | and | to |--?|–)" + NUMBER + ")*";

    /** "long", where the words behind say what is long. */
    private static final String LENGTH =
            "(?:very |ultra-)?(?:larger?|(?:long|short|small)(?:er)?|longest|largest)";

    private static final String PERCENT = "\\d+(?:\\.\\d+)?(?:-\\d+)?%";

    /** What ends such a phrase: "heavy load," and not "heavy load balancing". */
    private static final String END =
            "(?=[.,;:)]|$| (?:and|as|at|but|by|compared|for|in|on|or|over|relative|than|to|using|versus|when|while|with|without)\\b)";

    private final Pattern told;

    /** The phrases made of the words of a table. */
    SizePhrases(WordKinds<WorkloadWord> words) {
        String degree = "(?:very |ultra-)?" + words.pattern(WorkloadWord.DEGREE) + " ";
        String sized = words.pattern(WorkloadWord.SIZED) + "[- ]";
        String one = sized + "(?:size|length|window)";
        String more = one + "s";
        String valued =
                String.format(
                        "(?:%s)?(?:%s(?:%s|%s)|%s(?:%s|%s)|%s[- ]%ss?\\b)",
                        degree, one, RANGE, ONE, more, RANGE, LIST, NUMBER, one);
        String sparse =
                String.format(
                        "(?:%s|\\d+:\\d+) (?:[a-z]+ )?sparsity\\b|sparsity(?: (?:level|ratio|rate)s?)?(?: of| above| up to)? ?%s",
                        PERCENT, PERCENT);
        String demand =
                String.format(
                        "(?:up to )?%s concurrent (?:requests|users|clients|streams|sessions)\\b|concurrency(?: of)? \\d+\\b|%s load\\b",
                        NUMBER, PERCENT);
        String graded =
                String.format(
                        "(?:%s(?:%ss?(?: and %ss?)?|%s(?:[- ](?:conditions|levels|patterns|regimes|scenarios|settings))?)|%s %s)%s",
                        degree,
                        one,
                        one,
                        words.pattern(WorkloadWord.LOAD),
                        LENGTH,
                        words.pattern(WorkloadWord.EXTENT),
                        END);
        told =
                Pattern.compile(
                        String.format(
                                "(?i)%s (?:an? |the |each )?(%s(?:,? and %s)?|%s|%s|%s)",
                                words.pattern(WorkloadWord.SIZE_ON),
                                valued,
                                valued,
                                sparse,
                                demand,
                                graded));
    }

    /** The phrase behind a word of place that begins at a position. */
    Optional<Stretch> at(String text, int from, int to) {
        Matcher matcher = told.matcher(text).region(from, to);
        return matcher.lookingAt()
                ? Optional.of(new Stretch(matcher.start(1), matcher.end(1)))
                : Optional.empty();
    }
}
