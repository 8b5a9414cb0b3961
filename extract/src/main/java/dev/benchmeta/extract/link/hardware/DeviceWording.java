package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.rule.Grouped;

/** What an expression of {@code rules/places.tsv} tells about the device of a figure. */
enum DeviceWording implements Grouped {
    /** How many of a device, right before it: "16 A100". */
    COUNT,
    /** What a count before a kind counts: "64 CPU cores". */
    CORES,
    /**
     * Between two devices of one place: ", and an", " GPUs and eight", " and 8x", and between the
     * names of one: "an 8-GPU H100 server". Behind a mere comma a capital opens something else: "On
     * an M4, FooKit CPU".
     */
    JOINT,
    /** What makes an amount of a device: "5 H100-days". */
    HOURS,
    /** What stands behind words of place: "on a small FPGA". */
    PLACED,
    /** What a figure is reached with: "by fused GPU kernels", but not "by generating kernels". */
    MEANS,
    /** "With GPU kernels, it is faster", but not "programs with GPU kernels". */
    WITH,
    /** Behind a figure: "a 2x speedup with GPU kernels". */
    WITH_BEHIND,
    /**
     * "The FPGA implementation reaches", "we present a GPU port", "our GPU version": the work's
     * own, neither "unlike the GPU version" nor "existing GPU versions".
     */
    OWN,
    /** What holds so many of a kind: "on a 64-GPU fat-tree simulator". */
    SIZED,
    /**
     * "yields a 2x speedup when run on 1024 cores", not "2x faster than BarKit on 4 cores", where
     * the cores may be the rival's alone.
     */
    CORES_BEHIND(1),
    /** "With 48 cores, FooKit is 9x faster" */
    CORES_IN_FRONT(1),
    /** "a 2x speedup on neuromorphic hardware", but not "on the same hardware" */
    MACHINE_BEHIND(1),
    /** "On a wafer-scale system, FooKit is 9x faster" */
    MACHINE_IN_FRONT(1),
    /** "Sorting Networks on FPGA", but not "Attacks on FPGAs", "gains over GPUs". */
    IN_TITLE,
    /** "inference on CPUs", "for multi-core CPUs": what the work is made for. */
    MADE_FOR,
    /** "a GPU-accelerated framework", but not "GPU-accelerated embeddings", a part of something. */
    DRIVEN,
    /** "We present", and what else tells that a paper made something. */
    PRESENTED,
    /** "We also write a fused GPU kernel": what the work was made as. */
    WRITTEN,
    /** What is written for a device: "kernels". */
    CODE,
    /**
     * "compared to current GPU-based systems": what others run on; "on more than 500 GPUs" and "on
     * over 200 GPUs" tell how many.
     */
    RIVAL,
    /** "on CPU or CUDA devices", "pressure on the CPU's units": no one setting. */
    ALTERNATIVE,
    /** The place of the device where the work was made or studied. */
    DONE_ON,
    /** The place of the device in "all experiments use". */
    ALL_ON,
    /** The place of the device in a sentence that tells a setting. */
    SET_ON,
    /** "an eight-GPU testbed", "4 GPUs", "a consumer-grade GPU": a machine, not a kind of one. */
    MACHINE,
    /**
     * "a GPU programming model", "11 GPU-bound tasks", but not "a CPU-only server": a kind that
     * only says what is told.
     */
    PART,
    /** Between a family and its product: "servers with Alveo U50 cards". */
    DETAIL,
    /**
     * With a device behind "on", a sentence with one of these states the setting of the figures
     * that follow.
     */
    SETTING,
    /** "Existing tools are evaluated on": not what the paper did. */
    OTHERS,
    /** "FooNet and two others are compared on an H100", but not what "most works" were. */
    COMPARED,
    /** A sentence that tells on which device the work was done; kinds of hardware are its topic. */
    DONE,
    /** "We instantiate it on a CPU cluster": a machine is named even where the device is not. */
    MADE,
    /** A sentence that tells what was reached, so that its device holds for one that goes on. */
    REACHED,
    /** "It also cuts memory by 40%": a sentence that goes on about what the one before tells. */
    CONTINUED,
    /** "Moreover, it": adds to what the sentence before tells of one place. */
    FURTHER,
    /** "experiments run on": holds for all figures behind, for a kind of machine too. */
    EXPERIMENTS,
    /**
     * What makes of a sentence that tells a setting one that tells a result: "in 3 s", "by 40%".
     */
    RESULT,
    /** "all measurements use", not "all results can be reproduced on" */
    ALL,
    /** "Simulations show": a sentence that tells what ran nowhere. */
    SIMULATED,
    /** "on an A100 (for 13B) or 4xA100 (for 70B)": not one for all. */
    SEVERAL;

    private final int groups;

    DeviceWording() {
        this(0);
    }

    DeviceWording(int groups) {
        this.groups = groups;
    }

    @Override
    public int groups() {
        return groups;
    }
}
