package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what achieves a gain or result: a contribution named before it in the clause, another name
 * in its subject, the paper's own contribution for "our method" and the like, else the words of the
 * grammatical subject. Works on one clause.
 */
final class SubjectFinder {
    private static final int LONGEST = 80;

    /** "2.3x speedup and 7x savings": what was reached, not what reached it. */
    private static final Pattern FIGURE_FIRST =
            Pattern.compile("\\$?\\d[\\d.,-]*(?:x\\b|\\\\|\\$)");

    /** "3.1 and opioid use": what the sentence before ended with. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d[\\d.,]*\\s");

    /** One word in small letters is as often the parser's mistake as a thing. */
    private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]*[a-rt-z]|[A-Z]?[a-z]+-level");

    /** What begins no word and is no capital. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[A-Za-z])[a-z]|[^A-Za-z]");

    /** What is no capital. */
    private static final Pattern SMALL = Pattern.compile("[^A-Z]");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final Dependencies dependencies;
    private final SubjectWords words;
    private final SentenceBefore before;
    private final OwnWork own;
    private final ClauseSubject stated;
    private final SubjectExtent extent;

    SubjectFinder(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            Dependencies dependencies,
            SubjectWords words,
            SentenceBefore before) {
        this.clause = clause;
        this.before = before;
        this.paper = paper;
        this.baselines = baselines;
        this.dependencies = dependencies;
        this.words = words;
        this.own = new OwnWork(clause, paper, words);
        this.extent = new SubjectExtent(clause, words);
        this.stated = new ClauseSubject(clause, paper, baselines, words, own);
    }

    /** The subject of the gain at {@code item}, in the paper's words; empty if nothing names it. */
    Optional<String> ofGain(int item) {
        return named(item)
                .or(
                        () ->
                                !own.pointsBack(item)
                                        ? grammatical(item, s -> true)
                                        : own.pronoun(item) ? before.gained() : Optional.empty());
    }

    /**
     * "FooChip-A and FooChip-B cut power by 2x and 3x": the name that stands where the figure does;
     * both where measures, rivals or devices are told in that order.
     */
    Optional<String> inOrder(int item, int order, int figures) {
        Optional<Phrase> last = figures == 2 ? contributionBefore(item) : Optional.empty();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int and = last.get().from() - 1;
        while (and > 0 && Phrases.at(clause, and) == Item.OTHER) {
            and--;
        }
        boolean two =
                and > 0
                        && clause.lower(and).equals("and")
                        && contribution(and - 1)
                        && SubjectVerbs.finite(clause, last.get().to());
        if (!two) {
            return Optional.empty();
        }
        boolean both = coordinates(last.get().to(), item) || coordinates(item + 1, clause.size());
        int from = both || order == 0 ? and - 1 : last.get().from();
        int to = !both && order == 0 ? and : last.get().to();
        return Optional.of(clause.raw(from, to));
    }

    /** "latency and energy by 2x and 3x", "2x and 3x on GPUs and CPUs": else than the subjects. */
    private boolean coordinates(int from, int to) {
        for (int i = from; i < to && ",;z".indexOf(Phrases.at(clause, i)) < 0; i++) {
            if (Phrases.at(clause, i) == 'a') {
                return true;
            }
        }
        return false;
    }

    /**
     * The subject of the result at {@code item}: a name; else a grammatical subject whose verb
     * stands with the figure in one claim, in a paper that names something.
     */
    Optional<String> ofResult(int item) {
        Optional<String> name = named(item);
        if (name.isPresent()) {
            return name;
        }
        if (own.pointsBack(item)) {
            return own.pronoun(item) ? before.gained() : Optional.empty();
        }
        int claim = claim(item);
        return claim >= 0
                ? grammatical(item, s -> s.start() >= clause.item(claim).start())
                        .filter(s -> !NUMBER_FIRST.matcher(s).lookingAt())
                : Optional.empty();
    }

    /**
     * Where the claim with the figure at {@code item} begins: behind a comma, or behind an "and"
     * with a verb between; -1 if the claim has no verb.
     */
    private int claim(int item) {
        boolean verb = false;
        for (int i = item - 1; i >= 0; i--) {
            char shape = Phrases.at(clause, i);
            if (",;z".indexOf(shape) >= 0 || shape == 'a' && verb) {
                return verb ? i + 1 : -1;
            }
            verb |= "VvPRheN".indexOf(shape) >= 0;
        }
        return verb ? 0 : -1;
    }

    private Optional<String> named(int item) {
        Optional<Phrase> contribution = contributionBefore(item);
        Optional<String> name = contribution.isEmpty() ? meant(item) : Optional.empty();
        name = name.or(() -> nearer(contribution, stated.before(item)).map(Phrase::raw));
        return name.isPresent() || own.background()
                ? name
                : own.also(item)
                        .or(() -> paper.contribution())
                        .or(() -> own.described(item))
                        .or(() -> own.introduced(item));
    }

    /** "FooPack compresses weights. On GPUs, it cuts": what the sentence before names. */
    private Optional<String> meant(int item) {
        return own.pronounActs(item) && clause.shape().lastIndexOf(';', item) < 0
                ? before.named()
                        .map(paper::asWritten)
                        .or(() -> paper.namedBefore(clause.sentence()))
                : Optional.empty();
    }

    /**
     * "FooChip is fast, whereas the CPU takes 3x longer": the subject of the figure's own clause.
     */
    private Optional<Phrase> nearer(Optional<Phrase> named, Optional<Phrase> told) {
        boolean later =
                named.isPresent()
                        && told.filter(t -> t.from() > named.get().from() && extent.opens(t.from()))
                                .isPresent();
        return later && !used(named.get(), told.get()) ? told : named.or(() -> told);
    }

    /** "Using FooPrune, Mixtral achieves": what gains is what was used, not the model it is on. */
    private boolean used(Phrase named, Phrase told) {
        NameSpan model = clause.item(told.from()).name();
        int by = named.from() - 1;
        return model != null
                && model.kind() == NameKind.MODEL
                && by >= 0
                && words.is(Kind.INSTRUMENT, clause.lower(by))
                && Phrases.at(clause, named.to()) == ','
                && named.to() + 1 == told.from();
    }

    private Optional<Phrase> contributionBefore(int item) {
        for (int i = item - 1; i >= 0; i--) {
            NameSpan name = clause.item(i).name();
            boolean measuredOn =
                    name != null
                            && paper.also(name, NameKind.BENCHMARK)
                            && extent.behindPreposition(i);
            if (name != null
                    && contribution(i)
                    && !measuredOn
                    && !changed(i, item)
                    && !baselines.inBaseline(i)) {
                int spelled = spelledOut(i);
                int aside = extent.asideOf(spelled);
                return Optional.of(extent.glued(contribution(aside) ? aside : spelled));
            }
        }
        return Optional.empty();
    }

    /** "FooNet wins, raising FooScore by 3 points": what the figure tells of, not what did it. */
    private boolean changed(int name, int figure) {
        int to = name + 1;
        while (to < figure && "/a".indexOf(Phrases.at(clause, to)) >= 0) {
            to += 2;
        }
        if (Phrases.at(clause, to) != 'b') {
            return false;
        }
        int verb = name - 1;
        while ("xEHBmMKog-dq".indexOf(Phrases.at(clause, verb)) >= 0
                || clause.lower(Math.max(0, verb)).equals("/")) {
            verb--;
        }
        return Phrases.at(clause, verb) == 'V' && verb > 0;
    }

    /** "FooNet (Fast Overlapping Networks)": the shorter of two names of one thing. */
    private int spelledOut(int item) {
        boolean bracket =
                item > 1
                        && Phrases.at(clause, item - 1) == '('
                        && Phrases.at(clause, item + 1) == ')';
        return bracket
                        && contribution(item - 2)
                        && clause.lower(item - 2).length() < clause.lower(item).length()
                        && spells(item, clause.text(item - 2, item - 1))
                ? item - 2
                : item;
    }

    /** "Fast Overlapping Networks" of "FooNet", but "FooNet-Large" is a variant. */
    private boolean spells(int item, String name) {
        String spelled = clause.text(item, item + 1);
        String initials = INSIDE.matcher(spelled).replaceAll("").toLowerCase(Locale.ROOT);
        String capitals = SMALL.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        int at = -1;
        for (int i = 0; i < capitals.length(); i++) {
            at = initials.indexOf(capitals.charAt(i), at + 1);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
        }
        return initials.length() > 1 && !spelled.startsWith(name);
    }

    private boolean contribution(int item) {
        NameSpan name = clause.item(item).name();
        return name != null && (paper.also(name, NameKind.CONTRIBUTION) || variant(name, item));
    }

    /** "FooSeek-7B" of FooSeek */
    private boolean variant(NameSpan name, int item) {
        return name.kind() == NameKind.MODEL
                && paper.contribution()
                        .filter(own -> clause.raw(item, item + 1).startsWith(own + "-"))
                        .isPresent();
    }

    private Optional<String> grammatical(int item, Predicate<Stretch> placed) {
        return dependencies
                .subject(item)
                .filter(placed)
                .filter(this::doer)
                .filter(s -> !own.ours(clause.source().text().substring(s.start(), s.end())))
                .map(s -> clause.source().rawText(s.start(), s.end()))
                .filter(
                        subject ->
                                subject.length() <= LONGEST
                                        && !PLAIN_WORD.matcher(subject).matches()
                                        && subject.chars().noneMatch(c -> c == '%' || c == '×')
                                        && !FIGURE_FIRST.matcher(subject).lookingAt());
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
                    || first && last && Doers.activity(clause, i)
                    || last && "MN".indexOf(Phrases.at(clause, i)) >= 0
                    || !activity && (Phrases.at(clause, i) == Item.FIGURE || measured(i))) {
                return false;
            }
        }
        return true;
    }

    /** "training time per sample", "perplexity on text" */
    private boolean measured(int item) {
        return Phrases.at(clause, item) == 'M'
                && item + 1 < clause.size()
                && ("niwot".indexOf(Phrases.at(clause, item + 1)) >= 0
                        || words.is(Kind.MEASURED, clause.lower(item + 1)));
    }
}
