package dev.benchmeta.core.model;

/** How firmly a figure is stated. */
public enum Qualifier implements JsonNamed {
    EXACT("exact"),
    /** "up to", "as much as": the best case. */
    UP_TO("up-to"),
    AVERAGE("average"),
    /** "more than", "over", "&gt;". */
    AT_LEAST("at-least"),
    /** "less than", "under", "&lt;". */
    LESS_THAN("less-than"),
    /** "about", "nearly", "~". */
    APPROX("approx");

    private final String jsonName;

    Qualifier(String jsonName) {
        this.jsonName = jsonName;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }

    /**
     * Whether these words call the figure a best case; {@link Amount#bestCase} also asks its range.
     */
    boolean bestCase() {
        return this == UP_TO;
    }
}
