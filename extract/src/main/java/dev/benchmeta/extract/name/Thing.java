package dev.benchmeta.extract.name;

import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.scene.Candidate;
import java.util.List;

/**
 * A name of the paper that was accepted, with every place that writes it.
 *
 * @param candidate where its evidence is
 * @param name canonical name
 * @param places in order
 */
record Thing(Candidate candidate, String name, List<Place> places) {
    Thing {
        places = List.copyOf(places);
    }

    /** A stretch of one section's normalised text. */
    record Place(Section section, int start, int end, Mention mention) {}

    List<Mention> mentions() {
        return places.stream().map(Place::mention).toList();
    }
}
