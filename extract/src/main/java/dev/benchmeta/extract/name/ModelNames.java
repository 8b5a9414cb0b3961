package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Model;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.ModelEntry;
import dev.benchmeta.extract.lexicon.ModelLevel;
import dev.benchmeta.extract.name.word.ModelSize;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads family and size out of a model's name. */
final class ModelNames {
    /** What parts a model's name from its size. */
    private static final String PARTS = "[- _/:]";

    private ModelNames() {}

    static Model model(Thing thing) {
        Optional<ModelEntry> entry =
                thing.candidate()
                        .known()
                        .map(LexiconHit::entry)
                        .filter(ModelEntry.class::isInstance)
                        .map(ModelEntry.class::cast);
        OptionalLong size = size(thing.name());
        OptionalLong parameters =
                size.isPresent() || entry.isEmpty() || !exact(thing, entry.get())
                        ? size
                        : entry.get().parameters();
        return new Model(thing.name(), family(thing.name(), entry), parameters, thing.mentions());
    }

    private static boolean exact(Thing thing, ModelEntry entry) {
        return thing.name().equals(entry.canonical());
    }

    static OptionalLong size(String name) {
        for (String part : name.split(PARTS)) {
            OptionalLong size = ModelSize.parse(part);
            if (size.isPresent()) {
                return size;
            }
        }
        return OptionalLong.empty();
    }

    /** The name up to its size: "Llama 3.1" of "Llama 3.1 8B Instruct"; a known family as it is. */
    static Optional<String> family(String name, Optional<ModelEntry> entry) {
        int at = 0;
        for (String part : name.split(PARTS)) {
            if (at > 0 && ModelSize.parse(part).isPresent()) {
                return Optional.of(name.substring(0, at - 1));
            }
            at += part.length() + 1;
        }
        return entry.filter(e -> e.level() == ModelLevel.FAMILY).map(ModelEntry::canonical);
    }
}
