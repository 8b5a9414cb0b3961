package dev.benchmeta.cli.serve;

import dev.benchmeta.report.table.ClaimFilter;
import java.util.List;
import java.util.Map;

/** The filters that requests may ask for; the program's own, whoever they are read for. */
public interface Filters {
    /** All of them. */
    List<Parameter> parameters();

    /**
     * The filter that these values mean. Thread-safe.
     *
     * @param given values by parameter, of parameters that there are
     * @throws Problem if a value is wrong
     */
    ClaimFilter parse(Map<String, List<String>> given);
}
