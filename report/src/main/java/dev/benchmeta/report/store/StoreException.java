package dev.benchmeta.report.store;

/** A store cannot be used as asked; the message is for the user. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;
    private final boolean inUse;

    /**
     * @param name what the user calls the store
     * @param detail what was wrong, what was expected and what to do, as it goes on behind the name
     */
    public StoreException(Object name, String detail) {
        this(name, detail, false);
    }

    StoreException(Object name, String detail, boolean inUse) {
        super(name + " " + detail);
        this.detail = detail;
        this.inUse = inUse;
    }

    /** Whether it may work later, since another program has the store open only now. */
    public boolean inUse() {
        return inUse;
    }

    /** The message without the name. */
    public String detail() {
        return detail;
    }
}
