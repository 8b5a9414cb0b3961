package dev.benchmeta.report.page;

import java.util.Objects;

/**
 * How a page is written.
 *
 * @param title what the page is called; may be empty
 * @param version the program's version, shown on the page
 * @param live whether the page is served by this program: then it keeps its marks under {@code
 *     api/v1/marks} beside it; otherwise it reaches for nothing and keeps them in the browser
 */
public record PageSettings(String title, String version, boolean live) {
    public PageSettings {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(version, "version is null");
    }
}
