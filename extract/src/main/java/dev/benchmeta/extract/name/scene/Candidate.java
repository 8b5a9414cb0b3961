package dev.benchmeta.extract.name.scene;

import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.ModelEntry;
import dev.benchmeta.extract.name.word.Acronyms;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One name of a paper while its evidence is gathered. Lives inside one extraction; not thread-safe.
 */
public final class Candidate {
    private static final int TELLING = 4;

    /** A phrase and the line it stands in. */
    public record Place(Line line, Phrase phrase) {}

    private final String key;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private boolean own;
    private final List<Acronyms.Definition> spelled = new ArrayList<>();

    Candidate(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Takes over all that is known of another candidate, which is a long form of this one. */
    void absorb(Candidate other) {
        places.addAll(other.places);
        other.evidence.values().forEach(this::add);
        spelled.addAll(other.spelled);
    }

    /** Notes where the name's long form is spelled out. */
    void spell(Acronyms.Definition definition) {
        spelled.add(definition);
    }

    /** The definitions of the name. */
    public List<Acronyms.Definition> spelled() {
        return spelled;
    }

    public List<Place> places() {
        return places;
    }

    /** The name as it is first written, the abstract's writing before the title's. */
    public String text() {
        for (Acronyms.Definition definition : spelled) {
            if (definition.longForm().indexOf(' ') < 0) {
                return definition.longForm();
            }
        }
        return first().phrase().text();
    }

    public Place first() {
        for (Place place : places) {
            if (!place.line().isTitle()) {
                return place;
            }
        }
        return places.get(0);
    }

    public void add(Place place) {
        places.add(place);
    }

    /** Adds a reason; a rule counts once, by its greatest weight. */
    public void add(Evidence reason) {
        evidence.merge(
                reason.rule() + ' ' + reason.role(),
                reason,
                (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    public List<Evidence> evidence() {
        return evidence.values().stream()
                .sorted(Comparator.comparing(Evidence::role).thenComparing(Evidence::rule))
                .toList();
    }

    /** Forgets what the lexicon says: the paper gives this name to a thing of its own. */
    public void isNew() {
        evidence.values().removeIf(Evidence::isLexicon);
        own = true;
    }

    /**
     * What speaks for a role, or against it with the evidence for things of other kinds, rule
     * {@code but} left out.
     */
    public int balance(Role role, String but) {
        int balance = 0;
        for (Evidence reason : evidence.values()) {
            boolean neutral =
                    reason.role() == Role.CONTRIBUTION
                            || reason.role() == Role.COMPARED
                            || reason.rule().equals(but);
            balance += neutral ? 0 : reason.role() == role ? reason.weight() : -reason.weight();
        }
        return balance;
    }

    /** The weight of a role without one rule. */
    public int weight(Role role, String but) {
        int sum = 0;
        for (Evidence reason : evidence.values()) {
            sum += reason.role() == role && !reason.rule().equals(but) ? reason.weight() : 0;
        }
        return sum;
    }

    public int weight(Role role) {
        int sum = 0;
        for (Evidence reason : evidence.values()) {
            sum += reason.role() == role ? reason.weight() : 0;
        }
        return sum;
    }

    public boolean has(String rule) {
        for (Evidence reason : evidence.values()) {
            if (reason.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its writing alone tells what it is: "TeaBench", "Zorba-7B". */
    public boolean hasTellingShape() {
        return evidence.values().stream().anyMatch(e -> e.weight() >= TELLING && !e.isLexicon());
    }

    /** The lexicon's entry that the name is, or begins with. */
    public Optional<LexiconHit> known() {
        Optional<LexiconHit> best = Optional.empty();
        for (Place place : own ? List.<Place>of() : places) {
            Optional<LexiconHit> hit = place.phrase().known();
            if (hit.isPresent()
                    && (best.isEmpty() || (best.get().ambiguous() && !hit.get().ambiguous()))) {
                best = hit;
            }
        }
        return best;
    }

    /** Whether the lexicon knows the name and its writing means nothing else. */
    public boolean isSure() {
        return known().filter(hit -> !hit.ambiguous() || isExtended(hit)).isPresent();
    }

    /**
     * "Phi" may be anything, "Phi-2" and "Phi 3B" may not; "GAP-1" may be the first gap, "AIME-24"
     * not.
     */
    private boolean isExtended(LexiconHit hit) {
        String text = first().phrase().text();
        int length = hit.end() - hit.start();
        int digits = text.length() > length ? digits(text.substring(length)) : 0;
        return digits > (hit.entry() instanceof ModelEntry ? 0 : 1);
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** The most telling way it is written. */
    public Form form() {
        Form form = Form.PLAIN;
        for (Place place : places) {
            Form written = place.phrase().form();
            form = written.compareTo(form) > 0 ? written : form;
        }
        return form;
    }

    /**
     * Whether it stands anywhere but at the opening of a sentence, where every word has a capital.
     */
    public boolean standsInside() {
        return places.stream().anyMatch(p -> !p.phrase().opening() && !p.line().isTitle());
    }
}
