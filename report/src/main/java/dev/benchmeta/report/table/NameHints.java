package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which names of a filter no paper uses, and which ones are near. Not thread-safe. */
public final class NameHints {
    /** What names can be asked for as. */
    public static final String HARDWARE = "hardware";

    public static final String VENDOR = "a vendor";
    public static final String SUBJECT = "a subject";
    public static final String BASELINE = "a baseline";
    public static final String MODEL = "a model";

    private final List<Hint> hints = new ArrayList<>();
    private final ClaimFilter filter;

    /** One name asked for. */
    private static final class Hint {
        private final String what;
        private final NameQuery query;
        private final NameBook book = new NameBook();
        private boolean found;

        Hint(String what, NameQuery query) {
            this.what = what;
            this.query = query;
        }

        void add(boolean matches, Stream<String> names) {
            found |= matches;
            if (!found) {
                names.forEach(book::add);
            }
        }
    }

    private final Optional<Hint> hardware;
    private final Optional<Hint> vendor;
    private final Optional<Hint> subject;
    private final Optional<Hint> baseline;
    private final Optional<Hint> model;

    public NameHints(ClaimFilter filter) {
        this.filter = filter;
        this.hardware = hint(HARDWARE, filter.hardware().name());
        this.vendor = hint(VENDOR, filter.hardware().vendor());
        this.subject = hint(SUBJECT, filter.names().subject());
        this.baseline = hint(BASELINE, filter.names().baseline());
        this.model = hint(MODEL, filter.names().model());
    }

    private Optional<Hint> hint(String what, Optional<NameQuery> query) {
        Optional<Hint> hint = query.map(name -> new Hint(what, name));
        hint.ifPresent(hints::add);
        return hint;
    }

    /** Takes note of what a paper names, whether or not it is looked at. */
    public void add(PaperFacts facts, List<Claim> claims) {
        if (hints.isEmpty()) {
            return;
        }
        List<Hardware> named = facts.names().hardware();
        hardware.ifPresent(
                hint ->
                        hint.add(
                                named.stream().anyMatch(hint.query::names)
                                        || any(claims, c -> filter.hardware().test(c)),
                                named.stream().flatMap(NameHints::names)));
        vendor.ifPresent(hint -> hint.add(vendors(named).anyMatch(hint.query::in), vendors(named)));
        subject.ifPresent(
                hint ->
                        hint.add(
                                any(claims, c -> c.measures(hint.query)),
                                names(claims, Claim::subjectName)));
        baseline.ifPresent(
                hint ->
                        hint.add(
                                any(claims, c -> c.comparedWith(hint.query)),
                                names(claims, Claim::baselineName)));
        model.ifPresent(
                hint ->
                        hint.add(
                                any(claims, c -> c.concerns(hint.query)),
                                facts.names().models().stream().map(m -> m.name())));
    }

    private static boolean any(List<Claim> claims, Predicate<Claim> wanted) {
        return claims.stream().anyMatch(wanted);
    }

    private static Stream<String> names(
            List<Claim> claims, java.util.function.Function<Claim, Optional<String>> name) {
        return claims.stream().map(name).flatMap(Optional::stream);
    }

    private static Stream<String> names(Hardware hardware) {
        return Stream.concat(Stream.of(hardware.name()), hardware.device().family().stream());
    }

    private static Stream<String> vendors(List<Hardware> hardware) {
        return hardware.stream().flatMap(h -> h.device().vendor().stream());
    }

    /** One sentence for each name nobody uses. */
    public List<String> notes() {
        return hints.stream()
                .filter(hint -> !hint.found)
                .map(hint -> note(hint.what, hint.query, hint.book))
                .toList();
    }

    /** Says that no paper uses a name as something, and which ones are near. */
    public static String note(String what, NameQuery query, NameBook book) {
        return "No paper read names '"
                + query.typed()
                + "' as "
                + what
                + "."
                + book.question(query);
    }
}
