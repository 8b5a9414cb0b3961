package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.names.Counts;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.PaperNames;
import dev.benchmeta.report.names.PaperWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gain or result of one paper, with its words resolved to what the paper names. */
public interface PaperFigure {
    /** For readers, in place of the hardware where that is what is measured. */
    String ITSELF = "(itself)";

    /** The paper that states it. */
    Paper paper();

    /** The words that state it. */
    Evidence evidence();

    /** What was measured, in the paper's words. */
    Optional<String> subject();

    /** What was measured, by its canonical name if it has one. */
    Optional<String> subjectName();

    /** What it ran on, in the paper's words. */
    Optional<String> hardwareWords();

    /** What it ran on; a subject that is itself hardware counts. */
    List<Hardware> hardware();

    /** The words by which one can ask for the models that it speaks of. */
    Stream<String> modelSurfaces();

    /** The paper's title; its id if it has none. */
    default String title() {
        return PaperTitle.orId(paper());
    }

    /** When the paper appeared. */
    default Optional<PublishedDate> published() {
        return paper().publication().published();
    }

    /** The canonical names of what it ran on; if it has none, the paper's words. */
    default List<String> hardwareNames() {
        List<Hardware> finest = PaperNames.finest(hardware());
        return finest.isEmpty()
                ? hardwareWords().stream().toList()
                : finest.stream().map(Named::name).toList();
    }

    /** What readers see of what it ran on: the paper's words, or that it is the subject itself. */
    default Optional<String> ranOn() {
        return hardwareWords()
                .map(words -> PaperWords.of(paper(), words))
                .or(() -> hardwareName().map(name -> ITSELF));
    }

    /** The same in one text; empty if the paper does not say. */
    default Optional<String> hardwareName() {
        List<String> names = hardwareNames();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** How many devices it ran on: "8", or "16+8" of two kinds; empty if the paper does not say. */
    default Optional<String> devices() {
        return hardwareWords().flatMap(Counts::first).or(this::namedDevices);
    }

    private Optional<String> namedDevices() {
        List<Hardware> finest = PaperNames.finest(hardware());
        boolean stated = !finest.isEmpty() && finest.stream().allMatch(h -> h.count().isPresent());
        return stated
                ? Optional.of(
                        finest.stream()
                                .sorted(Comparator.comparing(Named::name))
                                .map(h -> Integer.toString(h.count().orElse(0)))
                                .collect(Collectors.joining("+")))
                : Optional.empty();
    }

    /** The paper's words for what it ran on, by which one can ask for it. */
    default Stream<String> hardwareSurfaces() {
        return hardwareWords().stream().map(Counts::apart);
    }

    /** Whether this is what was measured. */
    default boolean measures(NameQuery query) {
        return subjectSurfaces().anyMatch(query::in);
    }

    /** The words by which one can ask for what was measured. */
    default Stream<String> subjectSurfaces() {
        return Stream.of(subject(), subjectName()).flatMap(Optional::stream);
    }

    /** Whether it speaks of this model or one of its family. */
    default boolean concerns(NameQuery query) {
        return modelSurfaces().anyMatch(query::in);
    }
}
