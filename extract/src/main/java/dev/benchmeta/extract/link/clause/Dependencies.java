package dev.benchmeta.extract.link.clause;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import dev.benchmeta.extract.parse.Parse;
import dev.benchmeta.extract.parse.SentenceParser;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the dependency structure of one clause tells where its words in a row do not. Tags at most
 * once, and parses at most once, where the tags leave a doubt.
 */
public final class Dependencies {
    /** How far from the figure a metric may hang in the tree. */
    private static final int NEAR = 3;

    /** How far from the figure, in items, a metric may stand. */
    private static final int REACH = 16;

    /** Parts of a subject that only describe it. */
    private static final Set<String> DESCRIPTION =
            Set.of("acl", "acl:relcl", "appos", "parataxis", "punct", "advmod", "dep");

    /** Tags of what can act. */
    private static final Pattern NOMINAL = Pattern.compile("N|PRP|FW|CD|VBG|W");

    private final Clause clause;
    private final Supplier<List<String>> tags;
    private final Supplier<Optional<Parse>> parse;

    private Dependencies(
            Clause clause, Supplier<List<String>> tags, Supplier<Optional<Parse>> parse) {
        this.clause = clause;
        this.tags = tags;
        this.parse = parse;
    }

    /** Tags and parses the sentence when somebody asks. */
    public static Dependencies whenAsked(Clause clause, SentenceParser parser) {
        List<Token> tokens = clause.sentence().tokens();
        Supplier<List<String>> tags = Suppliers.memoize(() -> parser.tag(tokens));
        return new Dependencies(
                clause, tags, Suppliers.memoize(() -> parser.parse(tokens, tags.get())));
    }

    /** Tags and parses the sentence before anybody asks. */
    public static Dependencies atOnce(Clause clause, SentenceParser parser) {
        List<Token> tokens = clause.sentence().tokens();
        List<String> tags = parser.tag(tokens);
        return new Dependencies(
                clause, () -> tags, Suppliers.ofInstance(parser.parse(tokens, tags)));
    }

    /**
     * The subject of the verb that governs an item, as a stretch of normalised positions.
     *
     * @param wanted whether a phrase that ends so may be what the caller seeks; if not, no sentence
     *     is parsed to know all of it
     */
    public Optional<Stretch> subject(int item, Predicate<Stretch> wanted) {
        OptionalInt token = token(item);
        if (token.isEmpty() || tags.get().isEmpty()) {
            return Optional.empty();
        }
        int start = clause.item(0).start();
        int first = Iterables.indexOf(clause.sentence().tokens(), t -> t.start() >= start);
        if (first < 0) {
            return Optional.empty();
        }
        TaggedSubject.Told told =
                new TaggedSubject(clause.sentence().tokens(), tags.get(), first)
                        .before(token.getAsInt());
        boolean decided = told.sure() || told.subject().filter(wanted.negate()).isPresent();
        Optional<Stretch> subject =
                decided
                        ? told.subject()
                        : parse.get().flatMap(tree -> parsed(tree, token.getAsInt()));
        return subject.filter(s -> s.start() >= start).filter(wanted);
    }

    private Optional<Stretch> parsed(Parse tree, int token) {
        for (int ancestor : tree.ancestors(token)) {
            OptionalInt subject = tree.dependent(ancestor, "nsubj");
            if (subject.isPresent()
                    && subject.getAsInt() < token
                    && NOMINAL.matcher(tree.tags().get(subject.getAsInt())).lookingAt()) {
                return Optional.of(phrase(tree, subject.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /**
     * The item that names a metric or a change and hangs nearest to the figure in the tree; -1 if
     * none is near.
     */
    public int nearestMetric(int item) {
        OptionalInt figure = token(item);
        if (!metricWithin(item) || figure.isEmpty() || parse.get().isEmpty()) {
            return -1;
        }
        int nearest = -1;
        int least = NEAR + 1;
        for (int i = 0; i < clause.size(); i++) {
            Word word = clause.item(i).word();
            OptionalInt token =
                    word != null && word.metric().isPresent() ? token(i) : OptionalInt.empty();
            if (token.isPresent()) {
                int distance = parse.get().get().distance(figure.getAsInt(), token.getAsInt());
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    /** Whether parsing can tell anything: a word far away hangs far away. */
    private boolean metricWithin(int item) {
        int to = Math.min(clause.size(), item + REACH);
        for (int i = Math.max(0, item - REACH); i < to; i++) {
            Word word = clause.item(i).word();
            if (word != null && word.metric().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The last token of an item: in English the head of its phrase. */
    private OptionalInt token(int item) {
        List<Token> tokens = clause.sentence().tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean inside =
                    token.start() >= clause.item(item).start()
                            && token.start() < clause.item(item).end();
            if (inside && token.isWord()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The noun phrase under a head, without articles in front and descriptions behind. */
    private Stretch phrase(Parse tree, int head) {
        List<Token> tokens = clause.sentence().tokens();
        int first = head;
        int last = head;
        for (int i = 0; i < tokens.size(); i++) {
            if (under(tree, i, head)) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        while (first < head && tree.tags().get(first).equals("DT")) {
            first++;
        }
        return new Stretch(tokens.get(first).start(), tokens.get(last).end());
    }

    private static boolean under(Parse tree, int token, int head) {
        for (int at = token; at >= 0; at = tree.heads().get(at)) {
            if (at == head) {
                return true;
            }
            if (DESCRIPTION.contains(tree.relations().get(at)) && at != head) {
                return false;
            }
        }
        return false;
    }
}
