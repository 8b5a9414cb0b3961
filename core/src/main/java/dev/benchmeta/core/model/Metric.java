package dev.benchmeta.core.model;

/** What a figure measures, and which direction of change is good. */
public enum Metric implements JsonNamed {
    THROUGHPUT("throughput", true),
    /** Also time to first token, response time, per-token latency. */
    LATENCY("latency", false),
    /** General speed: "faster", "speedup", runtime. */
    SPEED("speed", true),
    TRAINING_TIME("training-time", false),
    ENERGY("energy", false),
    ENERGY_EFFICIENCY("energy-efficiency", true),
    POWER("power", false),
    /** Money. */
    COST("cost", false),
    COST_EFFICIENCY("cost-efficiency", true),
    /** Also KV cache, VRAM, optimizer states. */
    MEMORY("memory", false),
    /** FLOPs, GPU hours, compute cost. */
    COMPUTE("compute", false),
    /** Parameters, model size. */
    MODEL_SIZE("model-size", false),
    COMPRESSION("compression", true),
    /** Training tokens or samples needed. */
    DATA("data", false),
    /** Visual or context tokens. */
    TOKENS("tokens", false),
    COMMUNICATION("communication", false),
    BANDWIDTH("bandwidth", true),
    UTILIZATION("utilization", true),
    /** Area and compute density. */
    DENSITY("density", true),
    CARBON("carbon", false),
    /** Longer context, larger batch. */
    SCALE("scale", true),
    /** Task quality: accuracy, score, perplexity, win rate. */
    QUALITY("quality", true),
    OTHER("other", true);

    private final String jsonName;
    private final boolean higherIsBetter;

    Metric(String jsonName, boolean higherIsBetter) {
        this.jsonName = jsonName;
        this.higherIsBetter = higherIsBetter;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }

    /** Whether a larger value of what is measured is the better one, wording aside. */
    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    /**
     * Whether that holds for all it measures: quality is accuracy and error alike, density an area
     * too.
     */
    public boolean directed() {
        return this != QUALITY && this != DENSITY && this != OTHER;
    }

    /** {@link GainKind#QUALITY} for {@link #QUALITY}, else {@link GainKind#EFFICIENCY}. */
    public GainKind kind() {
        return this == QUALITY ? GainKind.QUALITY : GainKind.EFFICIENCY;
    }
}
