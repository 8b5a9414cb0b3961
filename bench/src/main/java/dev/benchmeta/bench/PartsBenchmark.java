package dev.benchmeta.bench;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.figure.FigureScanner;
import dev.benchmeta.extract.figure.FigureTables;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.lexicon.NameAutomaton;
import dev.benchmeta.extract.link.Linker;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.hardware.HardwareFinder;
import dev.benchmeta.extract.name.NameFinder;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.DocumentReader;
import dev.benchmeta.extract.text.NormalText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parts of the extractor, an abstract at a time. The folder of the corpus is the system
 * property {@code corpus}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PartsBenchmark {
    private static final int PAPERS = 1000;

    /** Whose abstracts. */
    @Param({Corpus.MIXED, Corpus.EFFICIENCY})
    public String corpus = Corpus.MIXED;

    private record Prepared(Paper paper, Document document, NormalText text, FoundNames names) {}

    private DocumentReader documents;
    private NameAutomaton automaton;
    private FigureScanner scanner;
    private Linker linker;
    private List<Prepared> papers;
    private int next;

    /** Loads the rules and prepares what each part gets from the one before. */
    @Setup
    public void load() throws IOException {
        Faults faults = new Faults();
        documents = DocumentReader.load(faults);
        Lexicons lexicons = Lexicons.load(faults);
        automaton = lexicons.automaton();
        scanner = FigureTables.load(faults);
        linker = Linker.load(scanner, faults);
        HardwareFinder hardware = HardwareFinder.load(lexicons.taxonomy(), faults);
        NameFinder names = NameFinder.load(lexicons, faults);
        faults.throwIfAny();
        papers =
                Corpus.read(Path.of(System.getProperty("corpus"), corpus), PAPERS).stream()
                        .map(paper -> prepared(paper, hardware, names))
                        .toList();
    }

    private Prepared prepared(Paper paper, HardwareFinder hardware, NameFinder names) {
        Document document = documents.read(paper);
        var inTitle = automaton.find(document.title());
        var inBody = automaton.find(document.body());
        HardwareFinder.Found devices = hardware.find(document, inTitle, inBody);
        FoundNames found =
                names.find(document, inTitle, inBody, devices.hardware(), devices.spans());
        return new Prepared(paper, document, document.text(Section.ABSTRACT), found);
    }

    private Prepared advance() {
        next = next + 1 == papers.size() ? 0 : next + 1;
        return papers.get(next);
    }

    /** Smooths the text and cuts it into sentences. */
    @Benchmark
    public Object normaliser() {
        return documents.normal(Section.ABSTRACT, advance().paper().abstractText());
    }

    /** Finds the names of the lexicons. */
    @Benchmark
    public Object automaton() {
        return automaton.find(advance().text());
    }

    /** Finds figures. */
    @Benchmark
    public Object figures() {
        String text = advance().text().text();
        return scanner.scan(text, 0, text.length());
    }

    /** Finds what figures are about; parses where it must. */
    @Benchmark
    public Object linker() {
        Prepared current = advance();
        return linker.link(current.document(), current.names());
    }
}
