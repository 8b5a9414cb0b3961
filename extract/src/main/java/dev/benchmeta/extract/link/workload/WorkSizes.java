package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the work of a figure was: "at batch size 32", "for contexts of 128K tokens", "at 90%
 * sparsity", "under bursty traffic". Works on one clause; immutable.
 */
final class WorkSizes {
    private static final String AMOUNT =
            "(?:one\\b|\\d++(?:[.,]\\d+)*+)(?: ?[KMG]i?B?\\b)?(?: (?:tokens|frames|bytes)\\b)?";

    private static final String DEGREE =
            "(?:(?:ultra-|very )?(?:large|small|high|low|long|short)(?:er)?|heavy|light|moderate|peak|bursty|dynamic|realistic"
                    + "|varying|various|different|several|diverse|multiple|practical|typical|maximum|single) ";

    private static final String SIZE =
            "(?:(?:mini-?)?batch|sequence|context|prompt|input|output|generation|query|message|problem|matrix|graph|dataset|data)"
                    + "[- ](?:sizes?|lengths?|windows?)";

    private static final String VALUE =
            "(?: of(?: up to)?| =| above| below| beyond| exceeding| up to| as (?:large|long|small) as| (?:ranging )?from| between| (?:larger|greater|longer|smaller) than)? ?"
                    + AMOUNT
                    + "(?: (?:to|and) "
                    + AMOUNT
                    + "(?! ?[%x×]))?";

    /** What tells a size by itself, and what does so with a value only. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?i)(?:at|for|under|across|using|with) (?:an? |the |all )?(?<size>"
                            + "(?:"
                            + DEGREE
                            + ")?"
                            + SIZE
                            + "\\b"
                            + VALUE
                            + "|"
                            + AMOUNT
                            + "[- ]"
                            + SIZE
                            + "\\b"
                            + "|(?:\\d+(?:\\.\\d+)?%|\\d+:\\d+) (?:un|semi-?)?(?:structured )?sparsity\\b"
                            + "|sparsity (?:levels?|ratios?|rates?)?(?: ?of)? ?\\d+(?:\\.\\d+)?%"
                            + "|"
                            + AMOUNT
                            + " concurrent (?:requests|users|clients|streams|sessions)\\b"
                            + ")|(?:at|for|under|across) (?:the )?(?<degree>"
                            + DEGREE
                            + "(?:"
                            + SIZE
                            + "|(?:request )?loads?|traffic|concurrency|contention|request rates?|contexts|sequences|inputs|prompts)\\b(?:[- ](?:conditions|levels|patterns|regimes|scenarios|settings)\\b)?)");

    /** "3x, with larger gains at", "by 40%, especially for": where a gain is larger still. */
    private static final Pattern FURTHER =
            Pattern.compile(
                    "\\b(?:(?:larg|great|bigg|strong)(?:er|est) (?:gains|speed-?ups|improvements|savings|benefits)|with (?:the |even )?(?:high|more|most|further)\\w*|especially|particularly|notably|even|(?:grow|increas|widen|ris)ing|while|whereas|but)\\b");

    private final Clause clause;

    WorkSizes(Clause clause) {
        this.clause = clause;
    }

    /** What is told behind the figure of an item in its own claim, else what a claim opens with. */
    Optional<String> find(int item) {
        return behind(item).or(() -> fronted(item));
    }

    private Optional<String> behind(int item) {
        for (int i = item + 1; i < clause.size() && ";z".indexOf(Phrases.at(clause, i)) < 0; i++) {
            boolean other = Phrases.at(clause, i) == Item.FIGURE;
            if (other && WorkloadNames.ownClaim(clause, item, i)) {
                return Optional.empty();
            }
            Optional<Matcher> told = Phrases.at(clause, i - 1) == 'a' ? Optional.empty() : told(i);
            if (told.isPresent()) {
                return further(item, i) ? Optional.empty() : told.map(this::words);
            }
        }
        return Optional.empty();
    }

    private boolean further(int item, int size) {
        String between =
                clause.source()
                        .text()
                        .substring(clause.item(item).end(), clause.item(size).start());
        return FURTHER.matcher(between).find();
    }

    /** "At batch size 1, it is faster (2x)", "whereas under heavy load, it loses 3%". */
    private Optional<String> fronted(int item) {
        for (int i = item - 1; i >= 0 && Phrases.at(clause, i) != ';'; i--) {
            boolean opens = i == 0 || ",az:".indexOf(Phrases.at(clause, i - 1)) >= 0;
            Optional<Matcher> told = opens ? told(i) : Optional.empty();
            if (told.isPresent() && closed(told.get().end())) {
                return told.map(this::words);
            }
        }
        return Optional.empty();
    }

    /** Whether a comma follows. */
    private boolean closed(int end) {
        String text = clause.source().text();
        return end < text.length() && text.charAt(end) == ',';
    }

    private Optional<Matcher> told(int item) {
        Matcher told =
                TOLD.matcher(clause.source().text())
                        .region(clause.item(item).start(), clause.sentence().end());
        return told.lookingAt() ? Optional.of(told) : Optional.empty();
    }

    private String words(Matcher told) {
        String group = told.group("size") == null ? "degree" : "size";
        return clause.source().rawText(told.start(group), told.end(group));
    }
}
