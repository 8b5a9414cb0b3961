package dev.benchmeta.cli;

import dev.benchmeta.report.names.NameQuery;

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

    /**
     * What a command that was asked for a paper says if there is none.
     *
     * @param question which titles are near, after a space; may be empty
     */
    static Failure noPaper(NameQuery query, String question) {
        return new Failure(
                "no paper's title or id holds '"
                        + query.typed()
                        + "', expected words as they are in one; give fewer of them"
                        + (question.isEmpty() ? "" : "." + question));
    }
}
