package dev.benchmeta.extract.name.scene;

import dev.benchmeta.extract.name.scene.Candidate.Place;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameKey;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.text.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A paper's lines and its candidate names by key. Lives inside one extraction; not thread-safe. */
public final class Scene {
    private static final int MOST_PHRASES = 200;

    /** Fewest words of machine learning in a paper about it. */
    private static final int LEARNING = 3;

    private final Document document;
    private final List<Line> lines;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final IdentityHashMap<Phrase, Acronyms.Definition> definitions =
            new IdentityHashMap<>();
    private final Map<String, Candidate> aliases = new HashMap<>();
    private final int domain;

    Scene(Document document, List<Line> lines, int domain) {
        this.document = document;
        this.lines = lines;
        this.domain = domain;
        Set<String> keys = new HashSet<>();
        lines.forEach(line -> line.phrases().forEach(phrase -> keys.add(phrase.key())));
        for (Line line : lines) {
            for (Phrase phrase : line.phrases()) {
                String key = phrase.key();
                String singular = isSizeS(phrase.text()) ? key : NameKey.singular(key);
                candidates
                        .computeIfAbsent(keys.contains(singular) ? singular : key, Candidate::new)
                        .add(new Place(line, phrase));
            }
        }
        candidates.remove("");
    }

    /** "Kestrel-S" is no plural. */
    private static boolean isSizeS(String text) {
        return text.endsWith("-S");
    }

    public Document document() {
        return document;
    }

    public List<Line> lines() {
        return lines;
    }

    public Collection<Candidate> candidates() {
        return candidates.values();
    }

    public Optional<Candidate> find(String key) {
        Candidate exact = candidates.getOrDefault(key, aliases.get(key));
        return Optional.ofNullable(exact != null ? exact : candidates.get(NameKey.singular(key)));
    }

    /** Joins the long form of a definition with its short one. */
    public void define(Acronyms.Definition definition) {
        definitions.put(definition.name(), definition);
        Optional<Candidate> name = find(definition.name());
        String longKey = NameKey.of(definition.longForm());
        if (name.isEmpty() || longKey.equals(name.get().key())) {
            return;
        }
        Candidate same = candidates.remove(longKey);
        if (same != null) {
            name.get().absorb(same);
        }
        aliases.put(longKey, name.get());
        name.get().spell(definition);
        dropInside(definition);
    }

    /** Drops the candidates that name nothing. */
    public void removeIf(Predicate<Candidate> nameless) {
        candidates.values().removeIf(nameless);
    }

    /** Makes two candidates one. */
    public void join(Candidate from, Candidate into) {
        candidates.remove(from.key());
        into.absorb(from);
        aliases.put(from.key(), into);
    }

    /**
     * Parts of a long form are no names of their own: "Audio-Visual" in "Audio-Visual Gaussian
     * Splatting (AV-GS)".
     */
    @SuppressWarnings("ReferenceEquality") // this very phrase, not an equal one elsewhere
    private void dropInside(Acronyms.Definition definition) {
        if (definition.line().phrases().size() > MOST_PHRASES) {
            return;
        }
        for (Phrase phrase : definition.line().phrases()) {
            boolean inside =
                    phrase.start() >= definition.start() && phrase.end() <= definition.end();
            Candidate candidate = inside ? candidates.get(phrase.key()) : null;
            if (candidate != null
                    && !NameKey.of(definition.longForm()).equals(candidate.key())
                    && candidate.known().isEmpty()) {
                candidate.places().removeIf(place -> place.phrase() == phrase);
                if (candidate.places().isEmpty()) {
                    candidates.remove(candidate.key());
                }
            }
        }
    }

    /**
     * The token that a name with its long form before it begins with; the phrase's own first one
     * elsewhere.
     */
    public int first(Phrase phrase) {
        Acronyms.Definition definition = definitions.get(phrase);
        return definition != null && definition.before() ? definition.first() : phrase.first();
    }

    public Optional<Candidate> find(Phrase phrase) {
        return find(phrase.key());
    }

    /** Whether it is about machine learning, so that what it presents may be a model. */
    public boolean onLearning() {
        return domain >= LEARNING;
    }

    /** How many words of machine learning it holds: from 0 to many. */
    public int domain() {
        return domain;
    }

    public void add(Phrase phrase, Evidence evidence) {
        find(phrase).ifPresent(candidate -> candidate.add(evidence));
    }
}
