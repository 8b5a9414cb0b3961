package dev.benchmeta.cli;

/** Something a user can put right: shown as one message, never as a stack trace. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was wrong, what was expected and what to do
     */
    Failure(String message) {
        super(message);
    }

    /** What a fault says of itself; its name if it says nothing. */
    static String message(Throwable fault) {
        String message = fault.getMessage();
        return message == null ? fault.toString() : message;
    }
}
