package dev.benchmeta.report.score;

import dev.benchmeta.core.listing.PaperIdentity;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Scores extractions against annotations. */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores facts. A paper's facts are found by its title, else by its id.
     *
     * @param papers the annotated papers, for their titles
     */
    public static Score score(List<Paper> papers, List<GoldPaper> gold, List<PaperFacts> facts) {
        Map<String, String> titles = new HashMap<>();
        papers.forEach(paper -> titles.put(paper.id(), PaperIdentity.letters(paper.title())));
        Map<String, PaperFacts> byTitle = new HashMap<>();
        Map<String, PaperFacts> byId = new HashMap<>();
        for (PaperFacts found : facts) {
            byTitle.put(PaperIdentity.letters(found.paper().title()), found);
            byId.put(found.paper().id(), found);
        }
        byTitle.remove("");
        return score(
                gold,
                id ->
                        Optional.ofNullable(byTitle.get(titles.getOrDefault(id, "")))
                                .or(() -> Optional.ofNullable(byId.get(id)))
                                .map(FactLabels::of));
    }

    /**
     * Scores labels.
     *
     * @param found what was extracted from the paper with an id; empty if there was no such paper
     */
    public static Score score(List<GoldPaper> gold, Function<String, Optional<Labels>> found) {
        ScoreBuilder score = new ScoreBuilder();
        List<String> missing = new ArrayList<>();
        for (GoldPaper paper : gold) {
            Optional<Labels> labels = found.apply(paper.id());
            if (labels.isEmpty()) {
                missing.add(paper.id());
            }
            new NameScorer(paper.id(), score).add(paper.labels(), labels.orElse(Labels.NONE));
            new FigureScorer(paper.id(), score).add(paper.labels(), labels.orElse(Labels.NONE));
        }
        return score.build(gold.size(), missing);
    }
}
