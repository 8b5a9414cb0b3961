package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads one BibTeX entry at a time; remembers abbreviations that the file defines. */
final class BibEntry {
    private static final Set<String> NO_PAPERS = Set.of("comment", "preamble");
    private static final int LONGEST_ABBREVIATIONS = 1 << 16;

    private static final String REMEDY =
            "expected @type{key, field = {value}, …}; correct or delete the entry";

    /** Deeper braces than these are no text, and the parser recurses. */
    private static final int DEEPEST = 50;

    /** Braces that only keep capitals: "Instruct{AV}". */
    private static final Pattern CASE =
            Pattern.compile(
                    "(?<![\\\\\\w}^_])\\{([^{}\\\\$]*)\\}|(?<=[A-Za-z])(?<!\\\\[A-Za-z]{1,20})\\{([A-Z][^{}\\\\$]*)\\}");

    private final ListingInput input;
    private final PaperIds ids = new PaperIds();
    private final List<String> abbreviations = new ArrayList<>();
    private int length;

    BibEntry(ListingInput input) {
        this.input = input;
    }

    Optional<ListingItem> item(Line piece) throws Fault {
        String text = piece.text();
        String type =
                text.substring(text.indexOf('@') + 1)
                        .split("[\\s{(]", 2)[0]
                        .toLowerCase(Locale.ROOT);
        if (NO_PAPERS.contains(type)) {
            return Optional.empty();
        }
        if (type.equals("string")) {
            keep(text);
            return Optional.empty();
        }
        Draft draft = draft(entry(text));
        return Optional.of(
                new ListingItem.Read(draft.paper(new Source(input.name(), piece.number()), ids)));
    }

    private void keep(String abbreviation) {
        length += abbreviation.length();
        if (length < LONGEST_ABBREVIATIONS) {
            abbreviations.add(abbreviation);
        }
    }

    private BibTeXEntry entry(String text) throws Fault {
        if (depth(text) > DEEPEST) {
            throw new Fault("braces are nested more than " + DEEPEST + " deep; " + REMEDY);
        }
        try {
            BibTeXParser parser = new BibTeXParser();
            BibTeXDatabase database =
                    parser.parse(new StringReader(String.join("\n", abbreviations) + "\n" + text));
            return database.getEntries().values().stream()
                    .findFirst()
                    .orElseThrow(() -> new Fault("no BibTeX entry; " + REMEDY));
        } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new Fault("not valid BibTeX (" + reason + "); " + REMEDY);
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Draft draft(BibTeXEntry entry) throws Fault {
        Draft draft =
                new Draft()
                        .title(withoutCaseBraces(field(entry, "title")))
                        .body(withoutCaseBraces(field(entry, "abstract")));
        if (draft.isEmpty()) {
            throw new Fault("the entry has neither title nor abstract; " + REMEDY);
        }
        String key = entry.getKey().getValue();
        List.of(
                        field(entry, "eprint"),
                        key,
                        field(entry, "doi"),
                        field(entry, "url"),
                        field(entry, "journal"))
                .forEach(draft::address);
        String authors = field(entry, "author");
        String year = field(entry, "year");
        return draft.id(field(entry, "doi"))
                .id(key)
                .date(field(entry, "date"))
                .date(field(entry, "month") + " " + year)
                .date(year)
                .authors(authors.isBlank() ? 0 : authors.split("(?i)(?<!\\s)\\s++and\\s+").length);
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    private static String withoutCaseBraces(String text) {
        return CASE.matcher(text)
                .replaceAll(
                        found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        found.group(1) != null ? found.group(1) : found.group(2)));
    }
}
