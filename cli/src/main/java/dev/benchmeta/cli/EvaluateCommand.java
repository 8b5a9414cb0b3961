package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.score.ErrorTable;
import dev.benchmeta.report.score.Field;
import dev.benchmeta.report.score.GoldFormatException;
import dev.benchmeta.report.score.GoldPaper;
import dev.benchmeta.report.score.GoldReader;
import dev.benchmeta.report.score.Half;
import dev.benchmeta.report.score.Score;
import dev.benchmeta.report.score.ScoreJson;
import dev.benchmeta.report.score.ScoreTable;
import dev.benchmeta.report.score.Scorer;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores extracted facts against annotated papers. */
@Command(
        name = "evaluate",
        description =
                "Scores the facts of papers against annotations: precision, recall and F1 of each field.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta evaluate papers.jsonl gold.jsonl",
            "  benchmeta evaluate papers.jsonl gold.jsonl --errors linked",
            "  benchmeta evaluate papers.jsonl gold.jsonl --half odd",
            "  benchmeta evaluate papers.jsonl gold.jsonl --facts facts.jsonl --json"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(
            index = "0",
            paramLabel = "PAPERS",
            description = "The annotated papers, in any form 'extract' reads.")
    private String papers = "";

    @Parameters(
            index = "1",
            paramLabel = "GOLD",
            description = "JSON Lines of annotations, known by the papers' ids.")
    private String gold = "";

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "Score these facts, known by the papers' titles or ids, instead of extracting.")
    private Optional<String> facts = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "FIELD",
            completionCandidates = Choices.Fields.class,
            description =
                    "List what was missed and what was wrong in one of ${COMPLETION-CANDIDATES}.")
    private Optional<Field> errors = Optional.empty();

    @Option(
            names = "--half",
            paramLabel = "HALF",
            completionCandidates = Choices.Halves.class,
            description =
                    "Only one half of the annotated papers, chosen by the SHA-1 of their ids: ${COMPLETION-CANDIDATES}.")
    private Optional<Half> half = Optional.empty();

    @Option(names = "--json", description = "Print the scores as JSON.")
    private boolean json;

    @Mixin private ReadOptions reading = new ReadOptions();

    EvaluateCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        List<GoldPaper> annotations = annotations();
        if (facts.isPresent()) {
            List<Paper> annotated = paperTexts();
            return workbench.work(
                    List.of(facts.get()),
                    reading,
                    EvaluateCommand::all,
                    found -> score(annotated, annotations, found));
        }
        return workbench.work(
                List.of(papers),
                reading,
                EvaluateCommand::all,
                found -> score(texts(found), annotations, found));
    }

    private void score(List<Paper> annotated, List<GoldPaper> annotations, List<PaperFacts> found) {
        Map<String, Long> papersOf = new HashMap<>(papersOf(annotated));
        papersOf(texts(found)).forEach((id, papers) -> papersOf.merge(id, papers, Math::max));
        annotations.stream()
                .map(GoldPaper::id)
                .distinct()
                .filter(id -> papersOf.getOrDefault(id, 0L) > 1)
                .map(
                        id ->
                                "the annotations of '%s' are scored against the last of %d papers with this id; give each paper an id of its own"
                                        .formatted(id, papersOf.get(id)))
                .forEach(workbench.terminal()::say);
        Score score = Scorer.score(annotated, annotations, found);
        if (score.missing().size() == score.papers()) {
            throw new Failure(
                    "none of the annotated papers ("
                            + score.papers()
                            + ", such as '"
                            + score.missing().get(0)
                            + "') is in the input; annotations know papers by their ids; give the papers that were annotated");
        }
        print(score);
    }

    /** How many papers there are of each id. */
    private static Map<String, Long> papersOf(List<Paper> papers) {
        return papers.stream().collect(Collectors.groupingBy(Paper::id, Collectors.counting()));
    }

    private static List<PaperFacts> all(FactsStream stream) {
        List<PaperFacts> facts = new ArrayList<>();
        stream.forEachRemaining(facts::add);
        return facts;
    }

    private static List<Paper> texts(List<PaperFacts> facts) {
        return facts.stream().map(PaperFacts::paper).toList();
    }

    /** The papers without their facts, which need not be extracted. */
    private List<Paper> paperTexts() {
        List<Paper> texts = new ArrayList<>();
        try (InputItems items =
                new InputItems(List.of(papers), reading.listing(), workbench.terminal().in())) {
            while (items.hasNext()) {
                ListingItem item = items.next();
                if (item instanceof ListingItem.Unreadable unreadable) {
                    throw new Failure(unreadable.problem().toString());
                }
                texts.add(
                        item instanceof ListingItem.Known known
                                ? known.facts().paper()
                                : ((ListingItem.Read) item).paper());
            }
        }
        return texts;
    }

    private List<GoldPaper> annotations() {
        try {
            List<GoldPaper> annotations =
                    GoldReader.read(Files.readAllLines(Path.of(gold)), gold).stream()
                            .filter(paper -> half.isEmpty() || Half.of(paper.id()) == half.get())
                            .toList();
            if (annotations.isEmpty()) {
                throw new Failure(
                        "'"
                                + gold
                                + "' has no annotated paper"
                                + half.map(one -> " in the half " + one.jsonName()).orElse("")
                                + ", expected JSON Lines of annotations, a paper a line; name another file");
            }
            return annotations;
        } catch (GoldFormatException e) {
            throw new Failure(Failure.message(e));
        } catch (CharacterCodingException e) {
            throw new Failure("'" + gold + "' is not UTF-8, expected JSON Lines of annotations");
        } catch (IOException | InvalidPathException e) {
            throw new Failure(
                    "'"
                            + gold
                            + "' cannot be read ("
                            + FileFault.reason(e)
                            + "), expected a file of annotations");
        }
    }

    private void print(Score score) {
        if (json) {
            workbench.terminal().out().write(ScoreJson.of(score) + "\n");
            return;
        }
        errors.ifPresent(field -> print(ErrorTable.of(field, score.tally(field))));
        print(ScoreTable.fields(score));
        workbench.terminal().out().write("\n");
        print(ScoreTable.attributes(score));
        if (!score.calibration().bins().isEmpty()) {
            workbench.terminal().out().write("\n");
            print(ScoreTable.calibration(score));
        }
    }

    private void print(Table table) {
        workbench.print(table, Format.TEXT, OptionalInt.empty());
    }
}
