package dev.benchmeta.report.score;

import java.util.Objects;

/** One annotated paper: its id and what a person found in it. */
public record GoldPaper(String id, Labels labels) {
    public GoldPaper {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(labels, "labels is null");
    }
}
