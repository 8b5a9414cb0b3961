package dev.benchmeta.extract.link.workload;

import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The benchmark of a score whose sentence names none: the one that the paper presents or measures
 * on, if it names no other. Works on one clause; immutable.
 */
final class OnlyBenchmark {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** How many characters before a name are looked at. */
    private static final int BEFORE = 80;

    /** How many words before a name are looked at for what opens its phrase. */
    private static final int ADJECTIVES = 4;

    /** How many items "our new benchmark" may have behind "our". */
    private static final int SHORT = 2;

    private final Clause clause;
    private final PaperContext paper;
    private final WorkloadNames names;
    private final WorkloadWords words;

    OnlyBenchmark(Clause clause, PaperContext paper, WorkloadNames names, WorkloadWords words) {
        this.clause = clause;
        this.paper = paper;
        this.names = names;
        this.words = words;
    }

    /** The benchmark of a result; none where the clause tells another place or people's marks. */
    Optional<String> of(ResultDraft draft) {
        boolean ours =
                clause.source().section() == Section.ABSTRACT
                        && clause.sentence().index() >= paper.introduced();
        return ours
                        && draft.metric() == Metric.QUALITY
                        && !judged()
                        && !elsewhere()
                        && !opensElsewhere()
                ? named(draft.figure().start())
                : Optional.empty();
    }

    /** The paper's only benchmark, if it is measured on before {@code end}. */
    private Optional<String> named(int end) {
        int from = paper.document().sentences().get(paper.introduced()).start();
        List<NameSpan> all =
                paper.found().spans().stream().filter(n -> n.kind() == NameKind.BENCHMARK).toList();
        boolean one = all.stream().map(NameSpan::name).distinct().count() == 1;
        boolean training =
                paper.found().names().benchmarks().stream()
                        .anyMatch(b -> b.kind() == BenchmarkKind.TRAINING);
        return !one || training
                ? Optional.empty()
                : all.stream()
                        .filter(n -> told(n, from, end) && measures(n))
                        .findFirst()
                        .map(paper::written);
    }

    private static boolean told(NameSpan name, int from, int end) {
        return name.section() == Section.TITLE || name.start() >= from && name.start() < end;
    }

    /** "FooBench, a benchmark", "on FooBench"; not "harder than FooBench", "weights from FooSet" */
    private boolean measures(NameSpan name) {
        if (paper.also(name, NameKind.CONTRIBUTION)) {
            return true;
        }
        NormalText text = paper.document().text(name.section());
        String[] told = SPACE.split(before(text.text(), name.start()));
        int last = opening(told);
        String opening = last < 0 ? "" : told[last];
        String owner = last < 1 ? "" : told[last - 1];
        boolean placed =
                words.is(WorkloadWord.MEASURED_ON, opening)
                        || words.is(WorkloadWord.MEASURED_OF, opening)
                                && words.is(WorkloadWord.MEASURED_PART, owner)
                        || words.is(WorkloadWord.TESTED_IN, opening) && tested(told)
                        || name.section() == Section.TITLE
                                && !words.is(WorkloadWord.PARTING, told[told.length - 1]);
        return placed
                && !text.text().startsWith("-", name.end())
                && !words.is(WorkloadWord.COMPLEMENT, owner)
                && !Arrays.asList(told).contains("than");
    }

    private boolean tested(String[] told) {
        return Arrays.stream(told).anyMatch(w -> words.is(WorkloadWord.TESTED, w));
    }

    /** What stands before a name in its sentence, in small letters. */
    private static String before(String text, int at) {
        String near = text.substring(Math.max(0, at - BEFORE), at).strip();
        return near.substring(near.lastIndexOf(". ") + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** The last of the words before a name that is no part of "the full public". */
    private int opening(String[] told) {
        int last = told.length - 1;
        while (last > Math.max(0, told.length - ADJECTIVES)
                && !words.is(WorkloadWord.PARTING, told[last])
                && !words.is(WorkloadWord.MEASURED_ON, told[last])
                && Character.isLetterOrDigit(told[last].charAt(told[last].length() - 1))) {
            last--;
        }
        return last;
    }

    /** "an agreement of 80%", "our judge reaches": how people's marks are met. */
    private boolean judged() {
        return clause.anyWord(0, clause.size(), w -> words.is(WorkloadWord.JUDGING, w));
    }

    /** "on four public datasets", "to unseen data", not "on our dataset", "on the test set" */
    private boolean elsewhere() {
        if (clause.anyWord(0, clause.size(), w -> words.is(WorkloadWord.FOREIGN, w))) {
            return true;
        }
        for (int i = 1; i < clause.size(); i++) {
            if (words.is(WorkloadWord.SET, clause.lower(i))) {
                int before = words.is(WorkloadWord.TESTED, clause.lower(i - 1)) ? i - 2 : i - 1;
                if ("di".indexOf(Phrases.at(clause, before)) < 0 && names.placed(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "In clinical trials, it reaches", not "on this exam", "in our tests", "in contrast" */
    private boolean opensElsewhere() {
        if (!words.is(WorkloadWord.MEASURED_IN, clause.lower(0))) {
            return false;
        }
        int from = Phrases.skipDeterminers(clause, 1);
        int to = PhraseEnd.of(clause, from);
        boolean pointing = from > 1 && to <= from + SHORT && !Phrases.indefinite(clause, 1);
        return to > from
                && !pointing
                && !words.is(WorkloadWord.NO_OPENING, clause.lower(from))
                && !words.is(WorkloadWord.TESTED, clause.lower(to - 1));
    }
}
