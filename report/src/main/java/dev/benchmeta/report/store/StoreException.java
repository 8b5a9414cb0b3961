package dev.benchmeta.report.store;

/** A store cannot be used as asked; the message is for the user. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * @param name what the user calls the store
     * @param detail what was wrong, what was expected and what to do, as it goes on behind the name
     */
    public StoreException(Object name, String detail) {
        super(name + " " + detail);
        this.detail = detail;
    }

    /** Whether it may work later, since another program has the store open only now. */
    public boolean inUse() {
        return detail.startsWith(StoreFaults.IN_USE);
    }

    /** The message without the name. */
    public String detail() {
        return detail;
    }
}
