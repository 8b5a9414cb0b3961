package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.rule.Wordings;

/** The words by which the workload of a gain is found. Immutable after loading. */
public final class WorkloadWords {
    private final WordKinds<WorkloadWord> words;
    private final SubjectWords subjects;
    private final SizePhrases sizes;

    private WorkloadWords(WordKinds<WorkloadWord> words, SubjectWords subjects, SizePhrases sizes) {
        this.words = words;
        this.subjects = subjects;
        this.sizes = sizes;
    }

    /** The words; what is wrong with the tables is added to {@code faults}. */
    public static WorkloadWords load(SubjectWords subjects, Faults faults) {
        return new WorkloadWords(
                WordKinds.load("workloads.tsv", WorkloadWord.class, faults),
                subjects,
                new SizePhrases(Wordings.load("sizes.tsv", SizeWording.class, faults)));
    }

    /** Whether a word in small letters is of a kind. */
    boolean is(WorkloadWord kind, String word) {
        return words.is(kind, word);
    }

    /** The phrases that tell how large the work was. */
    SizePhrases sizes() {
        return sizes;
    }

    /** Whether a clause may begin behind a word: "experiments show". */
    boolean showing(String word) {
        return subjects.is(SubjectWords.Kind.SHOWING, word);
    }
}
