package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What the sentence before told that "it" in this one may mean. Reads it only when asked. */
public final class SentenceBefore {
    /** "HamSort", "EDG", "FooNet-7B", not "LLMs" or "Results". */
    private static final Pattern NAME =
            Pattern.compile("[\\w+-]*[A-Z][\\w+-]*[A-Z\\d](?:[\\w+-]*[a-rt-z\\d])?");

    private final PaperContext paper;
    private final SubjectWords words;
    private final Optional<String> gained;
    private final Supplier<Optional<Clause>> clause;
    private final KindBefore kinds;

    /**
     * @param gained the subject of its last gain
     * @param clause its words
     * @param kinds what it and those before it present
     */
    public SentenceBefore(
            PaperContext paper,
            SubjectWords words,
            Optional<String> gained,
            Supplier<Optional<Clause>> clause,
            KindBefore kinds) {
        this.paper = paper;
        this.words = words;
        this.gained = gained;
        this.clause = clause;
        this.kinds = kinds;
    }

    /** What it and those before it present. */
    KindBefore kinds() {
        return kinds;
    }

    /** "The proposed kettle codec is small. It cuts": the work it tells of, if that has no name. */
    Optional<String> unnamed() {
        return paper.contribution().isEmpty() ? clause.get().flatMap(this::work) : Optional.empty();
    }

    private Optional<String> work(Clause told) {
        SubjectContext context = SubjectContext.of(told, paper, new BaselineFinder(told), words);
        return new DescribedWork(context)
                .proposed(told.size())
                .or(
                        () ->
                                context.own()
                                        .kind(told.size())
                                        .flatMap(kind -> kinds.meant(kind, told.sentence())));
    }

    /** The subject of its last gain. */
    Optional<String> gained() {
        return gained;
    }

    /**
     * What it names as the one that does something or is presented. Other names than of
     * contributions count only in a paper that has none: "ONNX is used. It cuts" does not mean
     * ONNX.
     */
    Optional<String> named() {
        return clause.get().flatMap(this::named).map(paper::asWritten);
    }

    private Optional<String> named(Clause told) {
        return doer(told, true)
                .or(() -> paper.contribution().isEmpty() ? doer(told, false) : Optional.empty())
                .or(() -> presented(told));
    }

    /** "HamSort beats Qiskit": the name in front of the first verb that has one there. */
    private Optional<String> doer(Clause told, boolean contribution) {
        for (int verb = 1; verb < told.size(); verb++) {
            int name = Adverbs.before(told, verb);
            boolean acts =
                    SubjectVerbs.finite(told, verb)
                            && (contribution || Phrases.at(told, verb) != 'e');
            if (acts && opens(told, name) && (contribution ? own(told, name) : other(told, name))) {
                return Optional.of(told.raw(name, name + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(Clause told, int item) {
        return item == 0 || ",z".indexOf(Phrases.at(told, item - 1)) >= 0;
    }

    private static boolean own(Clause told, int item) {
        NameSpan name = told.item(item).name();
        return name != null && name.kind() == NameKind.CONTRIBUTION;
    }

    private static boolean other(Clause told, int item) {
        return told.item(item).name() == null
                && Phrases.at(told, item) == Item.OTHER
                && NAME.matcher(told.text(item, item + 1)).matches();
    }

    /** "Instead of boxes, FooPack uses", not "Its loss, FooLoss, is". */
    private static boolean begins(Clause told, int item) {
        return opens(told, item)
                && item + 1 < told.size()
                && ",;a)".indexOf(Phrases.at(told, item + 1)) < 0;
    }

    /** "FooPack, a store, keeps", "We present FooPack", not "Its loss is FooLoss". */
    private Optional<String> presented(Clause told) {
        if (told.source() != paper.document().body()
                || told.sentence().index() < paper.introduced()) {
            return Optional.empty();
        }
        boolean introduces = false;
        for (int i = 0; i < told.size(); i++) {
            introduces |= words.is(Kind.INTRODUCE, told.lower(i));
            NameSpan name = told.item(i).name();
            if (name != null
                    && name.kind() == NameKind.CONTRIBUTION
                    && !paper.also(name, NameKind.BENCHMARK)) {
                return introduces || Phrases.skipDeterminers(told, 0) == i || begins(told, i)
                        ? Optional.of(told.raw(i, i + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
