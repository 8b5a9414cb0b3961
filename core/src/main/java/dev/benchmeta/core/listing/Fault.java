package dev.benchmeta.core.listing;

/** Why a record is no paper: what was wrong, what was expected and what to do. */
final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
