package dev.benchmeta.spark;

/** A run that cannot be done; the message is for the user. */
final class JobException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobException(String message) {
        super(message);
    }
}
