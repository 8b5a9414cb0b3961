package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a named contribution is only what a paper measures by ("the FooScore metric") or a part
 * of its work ("a Foo Attention Module (FAM)"): "our method" means neither.
 */
final class PresentedPart {
    /** Characters on each side of a name that may tell its kind. */
    private static final int NEAR = 60;

    /** "the FooScore metric", "Foo Score (FS) metric" */
    private static final Pattern YARDSTICK_BEHIND =
            Pattern.compile(
                    "(?: ?\\([^()]{1,40}\\)|\\))? (?:evaluation )?(?:metric|score|data ?set|corpus)s?\\b");

    /** "a new metric, Foo Score", "a metric called FooScore", "a data set named the Foo Set (FS" */
    private static final Pattern YARDSTICK_BEFORE =
            Pattern.compile(
                    "\\b(?:(?:new|novel) (?:[\\w-]+ )?metric(?:,|:| -+| –)? ?|(?:metric|data ?set|corpus),? (?:called|named|termed|dubbed|namely,?|denoted (?:as|by)) )(?:the )?(?:[A-Z][\\w-]* ){0,6}\\(?$");

    private static final Pattern PART_BEHIND =
            Pattern.compile("(?: ?\\([^()]{1,40}\\)|\\))? (?:[Mm]odule|[Bb]ranch|[Bb]lock)\\b");

    private static final Pattern PART_BEFORE =
            Pattern.compile("\\b(?:[Mm]odule|[Bb]ranch|[Bb]lock)s? \\($");

    private static final Pattern PART_NAME =
            Pattern.compile(".*\\b(?:[Mm]odule|[Bb]ranch|[Bb]lock|Agent|Extractor)");

    /** What speaks of the paper's work as a whole. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "\\b(?:[Oo]ur|[Tt]he proposed) (?:proposed )?(?:method|approach|technique|algorithm|framework|model|system|network|pipeline)\\b");

    private PresentedPart() {}

    /** The names that "our method" may mean; all of them where nothing speaks of the work so. */
    static List<NameSpan> without(Document document, List<NameSpan> names) {
        return WHOLE.matcher(document.body().text()).find()
                ? names.stream()
                        .filter(
                                n ->
                                        n.section() == Section.TITLE
                                                || n.kind() != NameKind.CONTRIBUTION
                                                || !yardstick(document, names, n)
                                                        && !part(document, names, n))
                        .toList()
                : names;
    }

    /** Whether any mention in the abstract calls it a metric or a data set. */
    private static boolean yardstick(
            Document document, List<NameSpan> names, NameSpan contribution) {
        return told(document, names, contribution, YARDSTICK_BEFORE, YARDSTICK_BEHIND);
    }

    /** Whether any mention in the abstract calls it a module. */
    private static boolean part(Document document, List<NameSpan> names, NameSpan contribution) {
        return PART_NAME.matcher(surface(document, contribution)).matches()
                || told(document, names, contribution, PART_BEFORE, PART_BEHIND);
    }

    private static boolean told(
            Document document,
            List<NameSpan> names,
            NameSpan contribution,
            Pattern before,
            Pattern behind) {
        String text = document.body().text();
        return names.stream()
                .filter(n -> n.section() == Section.ABSTRACT && n.kind() == contribution.kind())
                .filter(n -> n.name().equals(contribution.name()))
                .anyMatch(
                        n ->
                                behind.matcher(text)
                                                .region(
                                                        n.end(),
                                                        Math.min(text.length(), n.end() + NEAR))
                                                .lookingAt()
                                        || before.matcher(
                                                        text.substring(
                                                                Math.max(0, n.start() - NEAR),
                                                                n.start()))
                                                .find());
    }

    private static String surface(Document document, NameSpan name) {
        return document.text(name.section()).text().substring(name.start(), name.end());
    }
}
