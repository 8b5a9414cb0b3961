package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.PublishedDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lists that are given in parts. */
final class Listing {
    /** A part of a path that comes through as it is; "..", the folder above, does not. */
    private static final Pattern PART = Pattern.compile("(?!\\.+$)[\\w.:-]+");

    private Listing() {}

    /** The head of an answer that holds a part of a list. */
    static ObjectNode begin(Ask ask, int total) {
        ObjectNode answer =
                Json.answer()
                        .put("total", total)
                        .put("limit", ask.limit())
                        .put("offset", ask.offset());
        ask.next(total)
                .ifPresentOrElse(next -> answer.put("next", next), () -> answer.putNull("next"));
        return answer;
    }

    /** The part that is asked for. */
    static <T> List<T> window(Ask ask, List<T> all) {
        int start = Math.min(ask.offset(), all.size());
        return all.subList(start, Math.min(all.size(), start + ask.limit()));
    }

    /** A paper in a few words, with the address of all that is known of it. */
    static ObjectNode brief(PaperFacts facts, Snapshot now) {
        Paper paper = facts.paper();
        ObjectNode node =
                Json.MAPPER
                        .createObjectNode()
                        .put("id", paper.id())
                        .put("title", paper.title())
                        .put(
                                "published",
                                paper.publication()
                                        .published()
                                        .map(PublishedDate::iso)
                                        .orElse(null));
        return node.put("self", Api.BASE + address(paper.id(), now.number(facts)));
    }

    /** {@code papers/2401.00001}, or {@code paper?id=50%25} and {@code paper?id=1&number=2}. */
    private static String address(String id, int number) {
        if (number == 1 && isPath(id)) {
            return "papers/" + id;
        }
        String first = FactRoutes.PAPER + "?" + FactRoutes.ID + "=" + Ask.encoded(id);
        return number == 1 ? first : first + "&" + FactRoutes.NUMBER + "=" + number;
    }

    /** Whether an id comes through as the end of a path; servers refuse "%2F" or an empty part. */
    private static boolean isPath(String id) {
        return Arrays.stream(id.split("/", -1)).allMatch(part -> PART.matcher(part).matches());
    }
}
