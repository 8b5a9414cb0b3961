package dev.benchmeta.extract.link.measure;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordTables;

/** The words of {@code rules/measures.tsv} and the expressions of {@code rules/quantities.tsv}. */
public final class MeasureWords extends WordTables<MeasureWord, MeasureWording> {
    /** What is wrong with the files is added to {@code faults}. */
    public MeasureWords(Faults faults) {
        super("measures.tsv", MeasureWord.class, "quantities.tsv", MeasureWording.class, faults);
    }
}
