package dev.benchmeta.extract.link.hardware;

/** What a word of {@code rules/devices.tsv} tells about the device of a figure. */
enum DeviceWord {
    /** What holds devices: "a 128-GPU physical cluster". */
    CLUSTER,
    /**
     * What is spent of a kind of hardware, or how that is saved: "with 2% CPU overhead", "600x less
     * GPU time", "40% GPU savings".
     */
    SPENT_OR_SAVED,
    /** What counts a device, which was tried then: "on a single RTX 4090". */
    COUNTING,
    /** Verbs that open a promise before a word for use: ", enabling deployment on". */
    ENABLING,
    /** What a device is told with that is only as good: "comparable to four A100". */
    EQUALLED,
    /**
     * Verbs whose object something is reached with: "by exploiting GPU parallelism", "by adding 2
     * GPUs", "over the baseline utilizing an FPGA".
     */
    EMPLOY,
    /** What a figure may be reached with: "fused GPU kernels". */
    KERNEL,
    /** What was made to run on a kind of hardware: "the FPGA implementation". */
    VERSION,
    /** What a device is besides its name: "the FooChip board". */
    MACHINE,
    /** Verbs that, behind a comma, open what a figure promises. */
    OUTLOOK,
    /** What opens the place of cores: "on 8 cores". */
    PLACE,
    /** What a kind of hardware is part of besides a cluster: "the GPU platform". */
    PLATFORM,
    /** Other software for a kind of hardware: "GPU programs". */
    PROGRAM,
    /** What makes of a kind an amount: "per GPU", "fewer GPUs". */
    RATE,
    /** What is run there: "optimizations for CPU training". */
    RUN,
    /** What joins a setting to a claim: "2x faster when training on 8 GPUs". */
    CONJUNCTION,
    /** What was measured there: "RTX 4090 benchmarks show". */
    TEST,
    /** What tells that something may be used: "enabling deployment on". */
    USE,
    /** What tells that a device is not needed: "without GPU acceleration". */
    WITHOUT
}
