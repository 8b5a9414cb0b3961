package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Stretch;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of the figure's grammatical subject, as tags or a parse tell it, unless they only point
 * at the paper's work, or name a measure, a figure or the evaluation. Works on one clause.
 */
final class GrammaticalSubject {
    private static final int LONGEST = 80;

    /** "2.3x speedup and 7x savings": what was reached, not what reached it. */
    private static final Pattern FIGURE_FIRST =
            Pattern.compile("\\$?\\d[\\d.,-]*(?:x\\b|\\\\|\\$)");

    /** A short word in small letters is as often the parser's mistake as a thing. */
    private static final Pattern NO_THING =
            Pattern.compile("[A-Z]|[a-z]{1,3}[a-rt-z]?|[A-Z]?[a-z]+-level");

    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");

    private final Clause clause;
    private final Dependencies dependencies;
    private final SubjectWords words;
    private final OwnWork own;

    GrammaticalSubject(SubjectContext context, Dependencies dependencies) {
        this.clause = context.clause();
        this.dependencies = dependencies;
        this.words = context.words();
        this.own = context.own();
    }

    /** The subject of the verb that governs an item. */
    Optional<String> of(int item) {
        return changed(item) ? Optional.empty() : doer(item);
    }

    /** "the stall time is reduced by 20%": the subject is what changes. */
    private boolean changed(int item) {
        int by = item - 1;
        while ("dq".indexOf(Phrases.at(clause, by)) >= 0) {
            by--;
        }
        return Phrases.at(clause, by) == 'b'
                && Phrases.at(clause, by - 1) == 'V'
                && Phrases.at(clause, by - 2) == 'e';
    }

    private Optional<String> doer(int item) {
        return dependencies
                .subject(item, this::named)
                .filter(s -> thing(raw(s)) && !ofGerund(s))
                .map(this::bare)
                .filter(s -> !general(s))
                .map(this::raw);
    }

    /** "this platform", "our kernels": one word that names nothing, unlike "the baseline". */
    private boolean general(Stretch subject) {
        String word = raw(subject);
        int before = first(subject) - 1;
        return PLAIN_WORD.matcher(word).matches()
                && Phrases.at(clause, before) == 'd'
                && !clause.rivals().reference(word);
    }

    /** "redirecting a crowd of users floods the core": whatever is redirected does nothing. */
    private boolean ofGerund(Stretch subject) {
        int first = first(subject);
        int before = Phrases.beforeDeterminers(clause, first);
        return before < first - 1
                && clause.lower(before).endsWith("ing")
                && !words.is(Kind.SHOWING, clause.lower(before));
    }

    private String raw(Stretch stretch) {
        return clause.source().rawText(stretch.start(), stretch.end());
    }

    private static boolean thing(String subject) {
        return subject.length() <= LONGEST
                && !NO_THING.matcher(subject).matches()
                && subject.chars().noneMatch(c -> c == '%' || c == '×')
                && !FIGURE_FIRST.matcher(subject).lookingAt();
    }

    private boolean named(Stretch subject) {
        Stretch thing = applied(subject);
        String words = clause.source().text().substring(thing.start(), thing.end());
        int from = first(thing);
        int head = first(new Stretch(thing.end(), thing.end())) - 1;
        return doer(subject) && (!own.ours(words) || own.oneOfMany(from, head));
    }

    /** "applying our new search": what is applied, "our new search"; else the subject. */
    private Stretch applied(Stretch subject) {
        int first = first(subject);
        return words.is(Kind.APPLYING, clause.lower(first)) ? from(first + 1, subject) : subject;
    }

    /** "search" of "applying our new search" and of "our proposed search". */
    private Stretch bare(Stretch subject) {
        Stretch thing = applied(subject);
        int first = first(thing);
        int start = first;
        while (first + 1 < clause.size()
                && (clause.lower(first).equals("our")
                        || first > start && words.is(Kind.NEW, clause.lower(first)))) {
            first++;
        }
        return from(first, thing);
    }

    private int first(Stretch subject) {
        int first = 0;
        while (first + 1 < clause.size() && clause.item(first).start() < subject.start()) {
            first++;
        }
        return first;
    }

    private Stretch from(int item, Stretch subject) {
        int start = item < clause.size() ? clause.item(item).start() : subject.end();
        // "our on-FPGA training": the name "FPGA" begins inside a word
        boolean inside =
                start > subject.start()
                        && start < subject.end()
                        && Character.isWhitespace(clause.source().text().charAt(start - 1));
        return inside ? new Stretch(start, subject.end()) : subject;
    }

    /** Whether none of a subject's words is one of showing or a figure, and its head no measure. */
    private boolean doer(Stretch subject) {
        boolean activity = false;
        for (int i = 0; i < clause.size(); i++) {
            Item word = clause.item(i);
            if (word.start() < subject.start() || word.end() > subject.end()) {
                continue;
            }
            boolean first = word.start() == subject.start();
            activity |= first && clause.lower(i).endsWith("ing");
            boolean last = word.end() == subject.end();
            if (words.is(Kind.NO_DOER, clause.lower(i))
                    || first && clause.lower(i).equals("its")
                    || last && dangling(i)
                    || first && last && Doers.activity(clause, i)
                    || last
                            && (words.is(Kind.MEASURE, clause.lower(i))
                                    || "MN".indexOf(Phrases.at(clause, i)) >= 0)
                    || !activity && (Phrases.at(clause, i) == Item.FIGURE || measured(i))) {
                return false;
            }
        }
        return true;
    }

    /** "due to the", "the budget never": what no noun phrase ends with. */
    private boolean dangling(int item) {
        return "dniwobftazq".indexOf(Phrases.at(clause, item)) >= 0
                || Adverbs.is(clause, item)
                || words.is(Kind.MODAL, clause.lower(item))
                || words.is(Kind.NEW, clause.lower(item));
    }

    /** "training time per sample", "perplexity on text", "bandwidth between chips" */
    private boolean measured(int item) {
        return (Phrases.at(clause, item) == 'M' || words.is(Kind.MEASURE, clause.lower(item)))
                && item + 1 < clause.size()
                && ("niwot".indexOf(Phrases.at(clause, item + 1)) >= 0
                        || words.is(Kind.PREPOSITION, clause.lower(item + 1))
                        || words.is(Kind.MEASURED, clause.lower(item + 1)));
    }
}
