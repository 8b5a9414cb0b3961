package dev.benchmeta.cli.serve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address of the API.
 *
 * @param method GET, PUT or DELETE
 * @param path below the API's own; may end with a variable in braces, which takes all that follows
 * @param summary what it gives
 * @param takes the parameters it takes, with those it needs
 * @param gives the name of its answer's schema
 * @param work what answers
 */
record Route(String method, String path, String summary, Takes takes, String gives, Work work) {
    /** The schema of an answer of JSON Lines. */
    static final String LINES = "GoldLines";

    /** How a request is answered. */
    interface Work {
        /**
         * The answer.
         *
         * @param now the facts to answer from
         * @throws Problem if there is none
         */
        Answer to(Ask ask, Snapshot now);
    }

    /**
     * What a route takes.
     *
     * @param parameters all of them
     * @param needed the names of those that must be there
     */
    record Takes(List<Parameter> parameters, List<String> needed) {
        static final Takes NOTHING = new Takes(List.of(), List.of());

        Takes {
            parameters = List.copyOf(parameters);
            needed = List.copyOf(needed);
        }

        static Takes all(List<Parameter> some, List<Parameter> others) {
            return new Takes(Stream.concat(some.stream(), others.stream()).toList(), List.of());
        }

        Takes needing(String... names) {
            return new Takes(parameters, List.of(names));
        }

        List<String> names() {
            return parameters.stream().map(Parameter::name).toList();
        }
    }

    Route {
        Objects.requireNonNull(method, "method is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(summary, "summary is null");
        Objects.requireNonNull(takes, "takes is null");
        Objects.requireNonNull(gives, "gives is null");
        Objects.requireNonNull(work, "work is null");
    }

    /** The media type of its answer. */
    String type() {
        return gives.equals(LINES) ? "application/jsonl" : "application/json";
    }

    /** The name of the variable at the end, if there is one. */
    Optional<String> variable() {
        int open = path.indexOf('{');
        return open < 0
                ? Optional.empty()
                : Optional.of(path.substring(open + 1, path.length() - 1));
    }

    /**
     * What an address has for the variable, or nothing for a route without; empty for another's.
     */
    Optional<String> match(String asked) {
        if (variable().isEmpty()) {
            return asked.equals(path) ? Optional.of("") : Optional.empty();
        }
        String fixed = path.substring(0, path.indexOf('{'));
        return asked.startsWith(fixed) && asked.length() > fixed.length()
                ? Optional.of(asked.substring(fixed.length()))
                : Optional.empty();
    }
}
