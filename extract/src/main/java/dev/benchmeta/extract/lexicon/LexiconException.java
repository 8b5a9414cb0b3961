package dev.benchmeta.extract.lexicon;

import java.util.List;

/** Says everything that is wrong with the lexicons and rules, one {@code file:line} a line. */
public final class LexiconException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    LexiconException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in lexicons and rules:\n"
                + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** One message a fault. */
    public List<String> faults() {
        return faults;
    }
}
