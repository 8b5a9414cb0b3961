package dev.benchmeta.extract.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with lexicons and rules, so that a user sees every fault at once.
 *
 * <p>Not thread-safe: lives inside one load.
 */
public final class Faults {
    private final List<String> messages = new ArrayList<>();

    /**
     * Notes one fault.
     *
     * @param file     the file's name as the user knows it ("lexicon/hardware.tsv")
     * @param line     line number, from 1
     * @param what     what was wrong, with its value
     * @param expected what was expected
     * @param hint     what to do
     */
    public void add(String file, int line, String what, String expected, String hint) {
        messages.add(file + ":" + line + ": " + what + ", expected " + expected + ", " + hint);
    }

    /** The messages so far, in the order found. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * Ends a load.
     *
     * @throws LexiconException naming every fault, if there was one
     */
    public void throwIfAny() {
        if (!messages.isEmpty()) {
            throw new LexiconException(messages);
        }
    }
}
