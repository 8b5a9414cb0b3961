package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** How precisely a name names a model. */
public enum ModelLevel implements JsonNamed {
    /** A line of models: Llama, Llama 3. */
    FAMILY,
    /** One model: Llama 3 8B. */
    MODEL;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
