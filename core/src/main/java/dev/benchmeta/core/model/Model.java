package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A named trained model or model family.
 *
 * @param name canonical name
 * @param family the family it belongs to ("Llama 3.1"), if known
 * @param parameters number of parameters, greater than 0, if the name or the lexicon says it
 * @param mentions where the paper names it, in order; never empty
 */
public record Model(
        String name, Optional<String> family, OptionalLong parameters, List<Mention> mentions)
        implements Named {
    public Model {
        Checks.notBlank(name, "name");
        Objects.requireNonNull(family, "family is null");
        Checks.check(parameters.orElse(1) > 0, "parameters is not positive", parameters);
        mentions = Named.checked(mentions);
    }
}
