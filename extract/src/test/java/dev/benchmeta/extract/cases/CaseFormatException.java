package dev.benchmeta.extract.cases;

import java.util.List;

/** Case files that cannot be used; the message lists every fault, a line each. */
final class CaseFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CaseFormatException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
