package dev.benchmeta.core.listing;

/** Parts of a page to put together. */
final class HfPages {
    static final String FRAME =
            """
            new

            Get trending papers in your email inbox!

            Subscribe

            Daily Papers

            byAK and the research community

            Nov 4

            """;

    static final String ABSTRACT =
            "Foo is a system that serves models. It is 2.0times faster than Bar on an A100, which"
                    + " surprised us, since Bar is known to be fast on this device and has been tuned for years"
                    + " by people who know it well.";

    private HfPages() {}

    static String paper(String title, String meta) {
        return title + "\n\n" + ABSTRACT + "\n\n" + (meta.isEmpty() ? "" : meta + "\n\n");
    }

    static String by(String date) {
        return "  • 3 authors\n·\n" + date;
    }
}
