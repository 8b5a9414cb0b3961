package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what achieves a gain or result: a contribution named before it in the clause, another name
 * in its subject, the paper's own contribution for "our method" and the like, else the words of the
 * grammatical subject. Works on one clause.
 */
final class SubjectFinder {
    private static final int LONGEST = 80;

    private static final Set<NameKind> DOERS = Set.of(NameKind.MODEL, NameKind.HARDWARE);

    /** Subjects that stand for the paper's own work or for its evaluation. */
    private static final Set<String> OWN =
            Set.of(
                    "we",
                    "it",
                    "they",
                    "this",
                    "that",
                    "which",
                    "our",
                    "results",
                    "experiments",
                    "evaluation",
                    "evaluations",
                    "method",
                    "approach",
                    "framework",
                    "system",
                    "model",
                    "design",
                    "technique",
                    "algorithm",
                    "paper",
                    "work",
                    "scheme",
                    "solution",
                    "implementation",
                    "analysis",
                    "study",
                    "simulations",
                    "benchmarks",
                    "strategy",
                    "architecture",
                    "tool",
                    "pipeline",
                    "these",
                    "code",
                    "accelerator",
                    "optimizations");

    /** What stands behind the head of a noun phrase. */
    private static final Pattern OF_PHRASE =
            Pattern.compile("\\s(?:on|in|of|for|with|from|over)\\s.*$");

    /** What opens a plural subject that points back: "these models", "our techniques". */
    private static final Pattern OURS =
            Pattern.compile("^(?:our|these|the|such|both|all|proposed|resulting)\\b|^\\S+$");

    /** "2.3x speedup and 7x savings": what was reached, not what reached it. */
    private static final Pattern FIGURE_FIRST =
            Pattern.compile("\\$?\\d[\\d.,-]*(?:x\\b|\\\\|\\$)");

    /** How many words tell more than that it is the paper's own. */
    private static final int DESCRIBED = 2;

    private static final Pattern ALSO =
            Pattern.compile(
                    "additionally|also|further|furthermore|moreover|in addition|second|finally");

    private static final Pattern INTRODUCES =
            Pattern.compile(
                    "(?:introduc|propos|present|develop|implement|design|devis)(?:e|ed|es|s)?");

    /** Items of what a sentence introduces. */
    private static final String INTRODUCED = "xEHBMmKgyNC-";

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> NEW =
            Set.of("proposed", "novel", "new", "resulting", "presented", "developed", "overall");

    /** Items a bare subject may hold. */
    private static final String PHRASE = "xEHBmMKo-";

    private static final int LONGEST_PHRASE = 7;

    /** Words of contrast that open a clause. */
    private static final Set<String> CONTRAST = Set.of("while", "whereas");

    /** Words no bare subject holds: pronouns, verbs of showing, words of the evaluation. */
    private static final Set<String> NO_DOER =
            Set.of(
                    "which",
                    "that",
                    "who",
                    "whose",
                    "what",
                    "there",
                    "here",
                    "thus",
                    "this",
                    "these",
                    "those",
                    "it",
                    "they",
                    "show",
                    "shows",
                    "showed",
                    "find",
                    "indicate",
                    "indicates",
                    "suggest",
                    "suggests",
                    "confirm",
                    "confirms",
                    "reveal",
                    "reveals",
                    "experimental",
                    "simulation",
                    "simulations",
                    "contributions",
                    "gains",
                    "improvements",
                    "savings",
                    "speedups",
                    "reductions",
                    "explorations",
                    "name",
                    "users",
                    "participants",
                    "researchers",
                    "ablation",
                    "ablations",
                    "evaluation",
                    "measurements",
                    "tests",
                    "testing",
                    "comparison",
                    "comparisons",
                    "validation",
                    "benchmarks",
                    "profiling",
                    "studies",
                    "one",
                    "some",
                    "most",
                    "many",
                    "all",
                    "both",
                    "each",
                    "others",
                    "them",
                    "findings",
                    "analysis",
                    "analyses",
                    "not",
                    "can",
                    "could",
                    "may",
                    "to",
                    "for",
                    "as",
                    "if",
                    "when",
                    "where",
                    "by");

    /** Items that may be a clause's finite verb. */
    private static final String FINITE = "vVPeR";

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "will", "would", "also", "thus", "not");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final Dependencies dependencies;

    SubjectFinder(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            Dependencies dependencies) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.dependencies = dependencies;
    }

    /**
     * The subject of the gain at {@code item}, in the paper's words; empty if nothing names it.
     *
     * @param before the subject of the sentence before: "it" means that one if the paper's work has
     *     no name
     */
    Optional<String> ofGain(int item, Optional<String> before) {
        return named(item)
                .or(
                        () ->
                                !pointsBack(item)
                                        ? grammatical(item)
                                        : pronoun(item) ? before : Optional.empty());
    }

    /** Whether the clause speaks of "it" before the figure, and of nobody else. */
    private boolean pronoun(int item) {
        boolean it = clause.anyWord(0, item, w -> w.equals("it") || w.equals("they"));
        return it && !clause.anyWord(0, item, w -> w.equals("we") || w.startsWith("our"));
    }

    /**
     * The subject of the result at {@code item}: named ones only, since results are many and
     * parsing is dear.
     */
    Optional<String> ofResult(int item) {
        return named(item);
    }

    private Optional<String> named(int item) {
        Optional<String> name = contributionBefore(item).or(() -> beforeVerb(item));
        return name.isPresent() || background()
                ? name
                : also(item)
                        .or(() -> paper.contribution())
                        .or(() -> described(item))
                        .or(() -> introduced(item));
    }

    /** "our irregular blocking method achieves", in a paper that gives its work no name. */
    private Optional<String> described(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            if (FINITE.indexOf(Phrases.at(clause, verb)) < 0
                    || clause.lower(verb).endsWith("ing")) {
                continue;
            }
            int from = phraseStart(verb);
            int to = verb;
            while (to > from && Phrases.adverb(clause, to - 1)) {
                to--;
            }
            boolean ours = from > 0 && OURS.matcher(clause.lower(from - 1)).matches();
            while (from < to && NEW.contains(clause.lower(from))) {
                from++;
            }
            if (ours && to - from >= DESCRIBED && OWN.contains(clause.lower(to - 1))) {
                return Optional.of(clause.raw(from, to));
            }
        }
        return Optional.empty();
    }

    /**
     * "Additionally, we implement a GPU kernel that …, achieving": a part with a gain of its own.
     */
    private Optional<String> also(int item) {
        boolean later = clause.sentence().index() > paper.introduced();
        return later && clause.anyWord(0, item, w -> ALSO.matcher(w).matches())
                ? introduced(item)
                : Optional.empty();
    }

    /**
     * "we introduce a weight-pruning strategy that …, reducing": what this very sentence presents.
     */
    private Optional<String> introduced(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            if (!INTRODUCES.matcher(clause.lower(verb)).matches()
                    || Phrases.at(clause, verb - 1) != WordClass.WE.shape()) {
                continue;
            }
            int from = Phrases.skipDeterminers(clause, verb + 1);
            while (from < item && NEW.contains(clause.lower(from))) {
                from++;
            }
            int to = from;
            while (to < item && INTRODUCED.indexOf(Phrases.at(clause, to)) >= 0) {
                to++;
            }
            boolean article = from > verb + 1 && ARTICLES.contains(clause.lower(verb + 1));
            return article && to - from > 1 && to - from <= LONGEST_PHRASE
                    ? Optional.of(clause.raw(from, to))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<String> contributionBefore(int item) {
        for (int i = item - 1; i >= 0; i--) {
            NameSpan name = clause.item(i).name();
            boolean measuredOn =
                    name != null && paper.also(name, NameKind.BENCHMARK) && behindPreposition(i);
            if (name != null
                    && paper.also(name, NameKind.CONTRIBUTION)
                    && !measuredOn
                    && !baselines.inBaseline(i)) {
                return Optional.of(raw(name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    /** What stands in front of the nearest verb that has a subject of its own. */
    private Optional<String> beforeVerb(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            Optional<String> name = nameBefore(verb);
            Optional<String> phrase = phraseBefore(verb);
            boolean longer = phrase.isPresent() && name.filter(phrase.get()::endsWith).isPresent();
            Optional<String> subject = longer || name.isEmpty() ? phrase : name;
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** A model right in front of the clause's verb: "GPT-4o lags 34.8% behind humans". */
    private Optional<String> nameBefore(int verb) {
        boolean finite = FINITE.indexOf(Phrases.at(clause, verb)) >= 0;
        if (!finite || clause.lower(verb).endsWith("ing") || clause.lower(verb).equals("'s")) {
            return Optional.empty();
        }
        int before = verb - 1;
        while (before > 0
                && (Phrases.adverb(clause, before) || clause.lower(before).startsWith("model"))) {
            before--;
        }
        NameSpan name = clause.item(before).name();
        return name != null
                        && DOERS.contains(name.kind())
                        && !ours(before, name)
                        && !baselines.inBaseline(before)
                        && !behindPreposition(before)
                ? Optional.of(raw(name.start(), name.end()))
                : Optional.empty();
    }

    /** "The accelerator uses": the paper's own, told by its kind. */
    private boolean ours(int item, NameSpan name) {
        return name.kind() == NameKind.HARDWARE
                && !paper.namedDevice(name)
                && paper.contribution().isPresent()
                && item > 0
                && OURS.matcher(clause.lower(item - 1)).matches();
    }

    /**
     * A bare noun phrase that opens the clause: "int4 quantization cuts memory by 3.9x". With "our"
     * or "the" it most often means the paper's own work.
     */
    private Optional<String> phraseBefore(int verb) {
        boolean finite =
                "vVPh".indexOf(Phrases.at(clause, verb)) >= 0
                        && !clause.lower(verb).endsWith("ing")
                        && !changesItself(verb)
                        && !results(verb);
        if (!finite) {
            return Optional.empty();
        }
        int to = verb;
        while (to > 0 && Phrases.adverb(clause, to - 1)) {
            to--;
        }
        to -= Phrases.onAverage(clause, to - 2) ? 2 : 0;
        int from = phraseStart(to);
        return from < to && from > to - LONGEST_PHRASE && opens(from) && doer(from, to)
                ? Optional.of(clause.raw(from, to))
                : Optional.empty();
    }

    /** "speaker similarity improves by 24%": its subject is what is measured. */
    private boolean changesItself(int verb) {
        int next = verb + 1;
        while (Phrases.at(clause, next) == Item.OTHER && Phrases.adverb(clause, next)) {
            next++;
        }
        return Phrases.at(clause, verb) == 'V' && Phrases.at(clause, next) == 'b';
    }

    /** "Experimental results show": a noun unless "in" follows. */
    private boolean results(int item) {
        return clause.lower(item).startsWith("result") && Phrases.at(clause, item + 1) != 'i';
    }

    /** Where the noun phrase begins that ends before {@code to}. */
    private int phraseStart(int to) {
        int from = to;
        while (from > 0 && PHRASE.indexOf(Phrases.at(clause, from - 1)) >= 0) {
            from--;
        }
        return from;
    }

    private boolean opens(int from) {
        char before = Phrases.at(clause, from - 1);
        if (from > 0 && clause.lower(from - 1).equals("the")) {
            return opens(from - 1);
        }
        return from == 0
                || ",;z:".indexOf(before) >= 0
                || before == 'a' && Phrases.at(clause, from - 2) == ','
                || CONTRAST.contains(clause.lower(from - 1));
    }

    /**
     * Whether a phrase names a thing that can achieve something, not the evaluation or a measure.
     */
    private boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (NO_DOER.contains(clause.lower(i)) || baselines.inBaseline(i)) {
                return false;
            }
        }
        char head = Phrases.at(clause, to - 1);
        return head != 'M' && !own(clause.raw(from, to));
    }

    /** Whether none of a subject's words is one of showing, and its head no measure. */
    private boolean doer(Stretch subject) {
        for (int i = 0; i < clause.size(); i++) {
            Item word = clause.item(i);
            if (word.start() < subject.start() || word.end() > subject.end()) {
                continue;
            }
            boolean head = word.end() == subject.end();
            if (NO_DOER.contains(clause.lower(i)) || head && Phrases.at(clause, i) == 'M') {
                return false;
            }
        }
        return true;
    }

    /** "throughput on an RTX 4090 is 2.9x higher": the device is where, not what. */
    private boolean behindPreposition(int item) {
        int before = item - 1;
        while (before >= 0 && Phrases.at(clause, before) == 'd') {
            before--;
        }
        return before >= 0
                && ("niwofO".indexOf(Phrases.at(clause, before)) >= 0
                        || clause.lower(before).endsWith(" on"));
    }

    /**
     * Whether the clause's own words tell that its subject only points at the paper's work: "we
     * cut", "this design reduces", "which improves". Saves parsing the sentence.
     */
    private boolean pointsBack(int item) {
        for (int verb = item - 1; verb > 0; verb--) {
            if (FINITE.indexOf(Phrases.at(clause, verb)) < 0
                    || clause.lower(verb).endsWith("ing")) {
                continue;
            }
            int subject = verb - 1;
            while (subject > 0 && (Phrases.adverb(clause, subject) || modal(subject))) {
                subject--;
            }
            char shape = Phrases.at(clause, subject);
            if (FINITE.indexOf(shape) >= 0 || shape == 't' || shape == 'a') {
                continue;
            }
            int from = phraseStart(subject);
            // "our optimized designs" are the paper's own, whatever "optimized designs" are
            from -= from > 0 && clause.lower(from - 1).equals("our") ? 1 : 0;
            return shape == 's' || shape == 'z' || own(clause.raw(from, subject + 1));
        }
        return false;
    }

    private boolean modal(int item) {
        return MODALS.contains(clause.lower(item));
    }

    private Optional<String> grammatical(int item) {
        return dependencies
                .subject(item)
                .filter(this::doer)
                .map(s -> raw(s.start(), s.end()))
                .filter(
                        words ->
                                words.length() <= LONGEST
                                        && !own(words)
                                        && words.chars().noneMatch(c -> c == '%' || c == '×')
                                        && !FIGURE_FIRST.matcher(words).lookingAt());
    }

    /** Whether the last word of a subject only points at the paper's own work. */
    private static boolean own(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        String core = OF_PHRASE.matcher(lower).replaceFirst("");
        String head = core.substring(core.lastIndexOf(' ') + 1);
        boolean plural = head.endsWith("s") && OWN.contains(head.substring(0, head.length() - 1));
        return OWN.contains(head) || plural && OURS.matcher(lower).find();
    }

    private String raw(int start, int end) {
        return clause.source().rawText(start, end);
    }

    /** Whether the sentence tells what others did, before the paper's own work is introduced. */
    private boolean background() {
        return clause.source().section() == Section.ABSTRACT
                && clause.sentence().index() < paper.introduced();
    }
}
