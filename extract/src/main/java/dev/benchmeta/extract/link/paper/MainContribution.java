package dev.benchmeta.extract.link.paper;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides which of the things a paper presents "our method" means: the first it names, the title's
 * before the abstract's; a benchmark or data set only if the paper says what it achieves.
 */
final class MainContribution {
    private MainContribution() {}

    /** The main contribution, else what stands before the title's colon if nothing has a name. */
    static Optional<String> of(Document document, List<NameSpan> names, SubjectWords words) {
        if (names.stream().noneMatch(n -> n.kind() == NameKind.CONTRIBUTION)) {
            return TitledWork.of(document, words).or(() -> introducedWork(document.body(), words));
        }
        List<NameSpan> whole = new PresentedPart(document, words).without(names);
        return first(document, whole, n -> !measures(whole, n))
                .or(
                        () ->
                                gains(document, whole, words)
                                        ? first(document, whole, n -> true)
                                        : Optional.empty());
    }

    private static Optional<String> introducedWork(NormalText body, SubjectWords words) {
        int end = body.text().length();
        return end == 0 ? Optional.empty() : new IntroducedWork(words).of(body.rawText(0, end));
    }

    /** The contribution the title names, else the one the abstract names first. */
    private static Optional<String> first(
            Document document, List<NameSpan> names, Predicate<NameSpan> wanted) {
        return names.stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION && wanted.test(n))
                .min(Comparator.comparing(NameSpan::section).thenComparing(NameSpan::start))
                .map(n -> shortForm(document, names, n));
    }

    /** Whether the paper says of a contribution that reads like a benchmark what it achieves. */
    private static boolean gains(Document document, List<NameSpan> names, SubjectWords words) {
        return words.in(PresentedWording.GAINING, document.body().text())
                || itGains(document, names, words);
    }

    /** "We present FooPack. It cuts": the sentence before names the contribution and no model. */
    private static boolean itGains(Document document, List<NameSpan> names, SubjectWords words) {
        List<Sentence> sentences = document.sentences();
        for (int i = 1; i < sentences.size(); i++) {
            if (words.in(PresentedWording.IT_GAINS, sentences.get(i).text())) {
                List<NameSpan> told =
                        inside(sentences.get(i - 1), names).stream()
                                .sorted(
                                        Comparator.comparingInt(NameSpan::start)
                                                .thenComparing(NameSpan::kind))
                                .toList();
                if (!told.isEmpty()
                        && told.get(0).kind() == NameKind.CONTRIBUTION
                        && told.stream().noneMatch(n -> n.kind() == NameKind.MODEL)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a contribution is a benchmark or data set, which gains nothing itself. */
    static boolean measures(List<NameSpan> names, NameSpan contribution) {
        return names.stream()
                .anyMatch(
                        n ->
                                n.kind() == NameKind.BENCHMARK
                                        && n.section() == contribution.section()
                                        && n.start() == contribution.start());
    }

    /** "DF-SSM" for "Density Field State Space Models" where the paper uses it. */
    private static String shortForm(Document document, List<NameSpan> names, NameSpan main) {
        String surface = written(document, main);
        return names.stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION && n.name().equals(main.name()))
                .map(n -> written(document, n))
                .filter(s -> s.indexOf(' ') < 0 && s.length() * 2 < surface.length())
                .findFirst()
                .orElse(surface);
    }

    /** The names in a sentence of the abstract. */
    static List<NameSpan> inside(Sentence sentence, List<NameSpan> names) {
        return names.stream()
                .filter(n -> n.section() == Section.ABSTRACT)
                .filter(n -> n.start() >= sentence.start() && n.end() <= sentence.end())
                .toList();
    }

    private static String written(Document document, NameSpan name) {
        return document.text(name.section()).rawText(name.start(), name.end());
    }
}
