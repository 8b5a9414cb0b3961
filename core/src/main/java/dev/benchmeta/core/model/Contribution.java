package dev.benchmeta.core.model;

import java.util.List;

/**
 * A name the paper gives to what it presents: a system, method, model, benchmark or data set.
 *
 * @param name the name
 * @param mentions where the paper writes it, in order; never empty
 */
public record Contribution(String name, List<Mention> mentions) implements Named {
    public Contribution {
        Checks.notBlank(name, "name");
        mentions = Named.checked(mentions);
    }
}
