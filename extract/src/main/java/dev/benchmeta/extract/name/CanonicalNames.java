package dev.benchmeta.extract.name;

import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.ModelEntry;
import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.word.Phrase;
import java.util.Optional;

/** Makes the name under which different writings of one thing meet. */
final class CanonicalNames {
    private CanonicalNames() {}

    /**
     * The lexicon's name for what is known, with the versions and sizes that follow it; else the
     * name as written.
     */
    static String of(Candidate candidate) {
        Phrase phrase = candidate.first().phrase();
        Optional<LexiconHit> known = candidate.known();
        if (known.isEmpty()) {
            return candidate.text();
        }
        LexiconHit hit = known.get();
        Phrase from =
                candidate.places().stream()
                        .map(Candidate.Place::phrase)
                        .filter(p -> p.known().isPresent())
                        .findFirst()
                        .orElse(phrase);
        int length =
                Math.min(
                        from.text().length(),
                        from.known().orElse(hit).end() - from.known().orElse(hit).start());
        String rest = from.text().substring(length);
        if (rest.isEmpty() || rest.equals("s")) {
            return hit.entry().canonical();
        }
        return hit.entry() instanceof ModelEntry && rest.charAt(0) != '/'
                ? hit.entry().canonical() + rest.replace('-', ' ').replace('_', ' ')
                : from.text();
    }
}
