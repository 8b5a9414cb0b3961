package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameKey;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a title writes names that the abstract tells: in a title, capitals alone say nothing. */
final class TitleMentions {
    private static final int LONGEST = 8;
    private static final int MOST_TOKENS = 200;

    private final NormalText title;
    private final Map<String, List<Stretch>> places = new HashMap<>();

    TitleMentions(Scene scene) {
        this.title = scene.document().title();
        for (Line line : scene.lines()) {
            if (line.isTitle()) {
                read(line.tokens());
            }
        }
    }

    private void read(List<Token> tokens) {
        for (int first = 0; first < Math.min(tokens.size(), MOST_TOKENS); first++) {
            Token token = tokens.get(first);
            if (!token.isWord()
                    || !(token.isCapitalized()
                            || Runs.hasDigit(token.text())
                            || !token.text().equals(token.lower()))) {
                continue;
            }
            for (int last = first + 1; last <= Math.min(tokens.size(), first + LONGEST); last++) {
                if (tokens.get(last - 1).isWord()) {
                    int start = token.start();
                    int end = tokens.get(last - 1).end();
                    places.computeIfAbsent(
                                    NameKey.of(title.text().substring(start, end)),
                                    k -> new ArrayList<>())
                            .add(new Stretch(start, end));
                }
            }
        }
    }

    List<Thing.Place> of(Candidate candidate) {
        List<Stretch> found = new ArrayList<>(places.getOrDefault(candidate.key(), List.of()));
        for (Acronyms.Definition definition : candidate.spelled()) {
            found.addAll(places.getOrDefault(NameKey.of(definition.longForm()), List.of()));
        }
        return found.stream()
                .map(
                        at ->
                                new Thing.Place(
                                        Section.TITLE,
                                        at.start(),
                                        at.end(),
                                        title.mention(at.start(), at.end())))
                .toList();
    }

    /** A stretch of the title. */
    private record Stretch(int start, int end) {}
}
