package dev.benchmeta.core.model;

import java.util.Optional;

/** An enum constant with the name it has in the JSON record and on the command line. */
public interface JsonNamed {
    /** The constant's name in JSON: stable, part of the published schema. */
    String jsonName();

    /** The constant of {@code type} with this JSON name; empty if there is none. */
    static <E extends Enum<E> & JsonNamed> Optional<E> find(Class<E> type, String jsonName) {
        return Optional.ofNullable(Constants.BY_NAME.get(type).get(jsonName)).map(type::cast);
    }
}
