package dev.benchmeta.cli.serve;

import java.util.List;
import java.util.Map;

/**
 * The filters that requests may ask for; the program's own, whoever they are read for.
 *
 * @param <F> what they are read as
 */
public interface Filters<F> {
    /** All of them. */
    List<Parameter> parameters();

    /**
     * The filter that these values mean; of none, everything. Thread-safe.
     *
     * @param given values by parameter, of parameters that there are
     * @throws Problem if a value is wrong
     */
    F parse(Map<String, List<String>> given);
}
