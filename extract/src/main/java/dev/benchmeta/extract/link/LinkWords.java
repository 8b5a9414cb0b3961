package dev.benchmeta.extract.link;

import static java.util.Objects.requireNonNull;

import dev.benchmeta.extract.link.hardware.DeviceWords;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.TopicWords;
import dev.benchmeta.extract.link.workload.WorkloadWords;
import dev.benchmeta.extract.rule.Faults;

/** The words by which the links of a figure are found. Immutable. */
record LinkWords(
        SubjectWords subjects, TopicWords topics, WorkloadWords workloads, DeviceWords devices) {
    LinkWords {
        requireNonNull(subjects, "subjects is null");
        requireNonNull(topics, "topics is null");
        requireNonNull(workloads, "workloads is null");
        requireNonNull(devices, "devices is null");
    }

    /** The words of the rule files; what is wrong with these is added to {@code faults}. */
    static LinkWords load(Faults faults) {
        SubjectWords subjects = new SubjectWords(faults);
        return new LinkWords(
                subjects,
                TopicWords.load(faults),
                WorkloadWords.load(subjects, faults),
                new DeviceWords(faults));
    }
}
