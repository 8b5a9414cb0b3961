package dev.benchmeta.extract.cases;

/**
 * The parts of a figure, gain or result in the notation of cases; those with a sign are written
 * behind it.
 */
enum Part {
    /** The paper's words, in square brackets. */
    TEXT(' '),
    NUMBER(' '),
    UNIT(' '),
    QUALIFIER(' '),
    METRIC(' '),
    /** {@code +} better, {@code -} worse. */
    DIRECTION(' '),
    /** {@code =1.25}, or {@code =none}. */
    RATIO('='),
    SUBJECT('^'),
    BASELINE('>'),
    HARDWARE('@'),
    /** A gain's workload, a result's benchmark. */
    WORKLOAD('#');

    private final char sign;

    Part(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static Part link(char sign) {
        for (Part part : new Part[] {SUBJECT, BASELINE, HARDWARE, WORKLOAD}) {
            if (part.sign == sign) {
                return part;
            }
        }
        throw new IllegalArgumentException(
                "sign '" + sign + "' opens no part, expected one of ^ > @ #");
    }
}
