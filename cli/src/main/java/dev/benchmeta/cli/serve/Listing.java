package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PublishedDate;
import java.util.List;

/** Lists that are given in parts. */
final class Listing {
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
    static ObjectNode brief(Paper paper) {
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
        return node.put("self", Api.BASE + "papers/" + Ask.encoded(paper.id()).replace("%2F", "/"));
    }
}
