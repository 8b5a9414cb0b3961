package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.cli.serve.Route.Takes;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.report.store.Mark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What readers say of facts. */
final class MarkRoutes {
    /** The address of the annotations. */
    static final String GOLD = "gold";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{28}");
    private static final int UNPROCESSABLE = 422;
    private static final String WHOLE = "whole";

    private final MarkBook book;

    MarkRoutes(MarkBook book) {
        this.book = book;
    }

    /** Longer than usual, since it is a list. */
    List<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        "marks",
                        "What readers said of facts: right, wrong, or corrected.",
                        Takes.all(Ask.PAGING, List.of()),
                        "Marks",
                        this::list),
                new Route(
                        "GET",
                        GOLD,
                        "Marked papers as annotations, one a line: facts without a mark count as right.",
                        new Takes(
                                List.of(
                                        Parameter.flag(
                                                WHOLE,
                                                "Whether only papers of which every fact has a mark.")),
                                List.of()),
                        Route.LINES,
                        this::gold),
                new Route(
                        "PUT",
                        "marks/{key}",
                        "Keeps a mark in place of an earlier one.",
                        Takes.NOTHING,
                        "MarkAnswer",
                        this::put),
                new Route(
                        "DELETE",
                        "marks/{key}",
                        "Takes a mark back; nothing happens if there is none.",
                        Takes.NOTHING,
                        "Removed",
                        this::remove));
    }

    private Answer list(Ask ask, Snapshot now) {
        List<Mark> marks = book.all();
        ObjectNode answer = Listing.begin(ask, marks.size()).put("kept", book.kept());
        ArrayNode list = answer.putArray("marks");
        Listing.window(ask, marks).forEach(mark -> list.add(MarkForm.write(mark)));
        return Answer.json(answer);
    }

    private Answer gold(Ask ask, Snapshot now) {
        String lines = new GoldLines(book.all(), now).lines(ask.flag(WHOLE));
        return Answer.lines(lines.getBytes(StandardCharsets.UTF_8), "gold.jsonl");
    }

    private Answer put(Ask ask, Snapshot now) {
        Mark mark = MarkForm.read(key(ask), ask.body());
        check(now.named(mark.paperId()), mark);
        book.put(mark);
        ObjectNode answer = Json.answer().put("kept", book.kept());
        answer.set("mark", MarkForm.write(mark));
        return Answer.json(answer);
    }

    /** A mark on words that are no longer there would be lost without a word. */
    private static void check(Optional<PaperFacts> paper, Mark mark) {
        Paper named = paper.map(PaperFacts::paper).orElseThrow(() -> noPaper(mark.paperId()));
        if (!stand(mark.evidence(), named)) {
            throw notThere(mark.evidence());
        }
    }

    private static Problem noPaper(String id) {
        return Problem.of(UNPROCESSABLE, "there is no paper '" + id + "'");
    }

    private static Problem notThere(Mark.Words words) {
        return Problem.of(
                UNPROCESSABLE,
                "the words of the mark are not at %s to %s of the %s; load the page again"
                        .formatted(words.start(), words.end(), words.section()));
    }

    /** Whether the words are where the mark says. */
    private static boolean stand(Mark.Words words, Paper paper) {
        Section section = words.section().equals("title") ? Section.TITLE : Section.ABSTRACT;
        String text = paper.text(section);
        return words.end() <= text.length()
                && text.substring(words.start(), words.end()).equals(words.text());
    }

    private Answer remove(Ask ask, Snapshot now) {
        String key = key(ask);
        book.remove(key);
        return Answer.json(Json.answer().put("kept", book.kept()).put("removed", key));
    }

    private static String key(Ask ask) {
        if (!KEY.matcher(ask.rest()).matches()) {
            throw Problem.badRequest(
                    "the key is '" + ask.rest() + "', expected 28 digits of 0 to 9 and a to f");
        }
        return ask.rest();
    }
}
