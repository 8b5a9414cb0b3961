package dev.benchmeta.extract.link.hardware;

import java.util.regex.Pattern;

/** Tells of a sentence whether the device named in it holds for figures of other sentences. */
final class SettingSentences {
    /** "can be easily deployed on": what did not happen. */
    private static final String POSSIBLE = "(?<!\\b(?:can|could|may|might) be (?:\\w{1,12} )?)";

    /**
     * A sentence with one of these and a device behind "on" states the setting of the figures that
     * follow.
     */
    private static final Pattern SETTING =
            Pattern.compile(
                    "(?i)\\b(evaluat|experiment|conduct|implemented on|"
                            + POSSIBLE
                            + "deployed|we deploy|deployment of|validat|verified|measured|measurements on|tested on|we test|we assess|executed on|we benchmark|applied to|pre-?training is|performed on|demonstrated (?:on|with)|prototype|benchmarked|synthesi[sz]ed?\\b|runs on|running on|we compared?\\b|comparisons? (?:on|across|using)\\b)");

    /** "Existing tools are evaluated on": not what the paper did. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)^\\W*(?:in )?(?:conventional|earlier|existing|most|previous|prior|recent) (?:(?:[\\w-]+ ){1,3}(?:are|were|is|was|(?:has|have) been)|works?|stud(?:y|ies)|research|papers?|literature)\\b");

    /** "FooNet and two others are compared on an H100", but not what "most works" were. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:prior|previous|earlier|existing|most|others?|usually|often|typically)\\b.*\\bcompared\\b).*\\b(?:are|is|was|were) compared\\b");

    private static final String WE = "we (?:also |first |further |then )?";

    /** A sentence that tells on which device the work was done; kinds of hardware are its topic. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?i)\\b(implemented in|instantiated?|proof-of-concept|benchmarks (?:of|on)|"
                            + WE
                            + "(?:implement(?:ed)?|characteri[sz]e|study|analy[sz]e|profile|measure|port|present|propose|introduce|(?:re)?design|develop|build|investigate|optimi[sz]e)\\b|characteri[sz]ation of|study of|analysis of|optimizing)");

    /** "We instantiate it on a CPU cluster": a machine is named even where the device is not. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?i)\\b(?:instantiated?|"
                            + WE
                            + "(?:implement(?:ed)?|port|build|built|redesign))\\b");

    /**
     * A sentence before the figure's that tells what was reached, so that its device still holds.
     */
    private static final Pattern REACHED =
            Pattern.compile(
                    "(?i)^\\s*(on|using)\\b.*\\d|\\d.*\\b(on|using)\\b|\\b(achiev|deliver|reach|surpass|"
                            + POSSIBLE
                            + "deploy).*\\b(on|using)\\b.*\\d");

    /**
     * What makes of a sentence that tells a setting one that tells a result: "in 3 s", "by 40%";
     * not "run 5 times", "8x GPUs", "30 days of traces", "the 1980s".
     */
    private static final Pattern RESULT =
            Pattern.compile(
                    "(?i)(?<![\\d.,])(?<!\\b(?:run|ran|repeated|executed) )(?!(?:19|20)\\d0s)\\d[\\d.,]* ?(?:%|percent\\b|x\\b(?! ?\\w*[gc]pus?\\b)|-?fold\\b|times\\b|points\\b|[mnuµμ]?s\\b|(?:milli|micro)?seconds?\\b|(?:minutes?|hours?|days?)\\b(?! of\\b)|fps\\b|[a-z]+/s\\b|[a-z]+ per second\\b)");

    /** "all measurements use", not "all results can be reproduced on" */
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\ball (?:(?:of )?(?:our|the|reported) )?(?:experiment(?:s|ation)?|evaluations?|measurements?|results|timings|benchmarks|tests)\\b"
                            + "(?: (?:in this (?:paper|work)|reported))? (?:(?:are|were|was|is|have been) (?:conducted|performed|run|executed|measured|obtained|carried out|collected|done)|used?|uses|run|ran)\\b");

    /** "on an A100 (for 13B) or 4xA100 (for 70B)": not one for all. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(?:or|respectively|depending|except)\\b");

    private SettingSentences() {}

    /** Whether a sentence tells the setting of an evaluation. */
    static boolean setting(String sentence) {
        return SETTING.matcher(sentence).find() && !OTHERS.matcher(sentence).find()
                || sentence.contains(" compared ") && COMPARED.matcher(sentence).find();
    }

    /** Whether a sentence right before a figure tells what was reached on a device. */
    static boolean reached(String sentence) {
        return REACHED.matcher(sentence).find();
    }

    /** "trained in 3 hours", "by 40%": whether a sentence tells a result. */
    static boolean result(String sentence) {
        return RESULT.matcher(sentence).find();
    }

    /** Whether a sentence tells on which device the work was done. */
    static boolean done(String sentence) {
        return DONE.matcher(sentence).find();
    }

    /** Whether it tells that something was made there. */
    static boolean made(String sentence) {
        return MADE.matcher(sentence).find();
    }

    /** Whether a sentence tells on which one device all was measured. */
    static boolean ofAll(String sentence) {
        return ALL.matcher(sentence).find() && !SEVERAL.matcher(sentence).find();
    }
}
