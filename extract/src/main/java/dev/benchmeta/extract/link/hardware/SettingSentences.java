package dev.benchmeta.extract.link.hardware;

/**
 * Tells of a sentence whether the device named in it holds for figures of other sentences;
 * immutable.
 */
final class SettingSentences {
    private final DeviceWords words;

    SettingSentences(DeviceWords words) {
        this.words = words;
    }

    /** Whether a sentence tells the setting of an evaluation. */
    boolean setting(String sentence) {
        return words.in(DeviceWording.SETTING, sentence)
                        && !words.in(DeviceWording.OTHERS, sentence)
                || sentence.contains(" compared ") && words.in(DeviceWording.COMPARED, sentence);
    }

    /** Whether a sentence tells what was reached on a device and the one after it goes on. */
    boolean reached(String sentence, String next) {
        return words.in(DeviceWording.CONTINUED, next) && words.in(DeviceWording.REACHED, sentence);
    }

    /** "Moreover, it": whether a sentence adds to what the one before it tells. */
    boolean further(String sentence) {
        return words.in(DeviceWording.FURTHER, sentence);
    }

    /** Whether a sentence tells where the experiments ran. */
    boolean experiments(String sentence) {
        return words.in(DeviceWording.EXPERIMENTS, sentence);
    }

    /** "trained in 3 hours", "by 40%": whether a sentence tells a result. */
    boolean result(String sentence) {
        return words.in(DeviceWording.RESULT, sentence);
    }

    /** Whether a sentence tells on which device the work was done. */
    boolean done(String sentence) {
        return words.in(DeviceWording.DONE, sentence);
    }

    /** Whether it tells that something was made there. */
    boolean made(String sentence) {
        return words.in(DeviceWording.MADE, sentence);
    }

    /** Whether a sentence tells on which one device all was measured. */
    boolean ofAll(String sentence) {
        return words.in(DeviceWording.ALL, sentence) && !words.in(DeviceWording.SEVERAL, sentence);
    }
}
