package dev.benchmeta.core.model;

/** The kinds of hardware. */
public enum HardwareClass implements JsonNamed {
    GPU("GPU"),
    CPU("CPU"),
    NPU("NPU"),
    TPU("TPU"),
    FPGA("FPGA"),
    ASIC("ASIC"),
    LPU("LPU"),
    PIM("PIM"),
    DPU("DPU"),
    MOBILE("mobile"),
    EDGE("edge"),
    ACCELERATOR("accelerator"),
    NETWORK("network"),
    MEMORY("memory"),
    OTHER("other");

    private final String jsonName;

    HardwareClass(String jsonName) {
        this.jsonName = jsonName;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }
}
