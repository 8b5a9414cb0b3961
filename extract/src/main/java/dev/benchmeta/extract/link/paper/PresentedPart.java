package dev.benchmeta.extract.link.paper;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a named contribution is only what a paper measures by ("the FooScore metric") or a part
 * of its work ("a Foo Attention Module (FAM)"): "our method" means neither. Works on one paper.
 */
final class PresentedPart {
    /** Characters on each side of a name that may tell its kind. */
    private static final int NEAR = 60;

    /** "Foo Attention (FA) module" */
    private static final Pattern WORD_BEHIND =
            Pattern.compile("(?: ?\\([^()]{1,40}\\)|\\))? (?<word>\\w+)");

    /** "attention modules (FA" */
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>\\w+?)s? \\($");

    /** "We present FooNet" */
    private static final Pattern VERB_BEFORE = Pattern.compile("(?<word>\\w+) $");

    private final String text;
    private final SubjectWords words;

    PresentedPart(Document document, SubjectWords words) {
        this.text = document.body().text();
        this.words = words;
    }

    /** The names that "our method" may mean; all of them where nothing speaks of the work so. */
    List<NameSpan> without(List<NameSpan> names) {
        if (!words.in(PresentedWording.WHOLE, text)) {
            return names;
        }
        Set<String> dropped = dropped(names);
        return names.stream()
                .filter(
                        n ->
                                n.section() == Section.TITLE
                                        || n.kind() != NameKind.CONTRIBUTION
                                        || !dropped.contains(n.name()))
                .toList();
    }

    /** The contributions that a mention calls a metric or a part and none presents as more. */
    private Set<String> dropped(List<NameSpan> names) {
        Set<String> dropped = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (NameSpan name : names) {
            if (name.kind() == NameKind.CONTRIBUTION && name.section() == Section.ABSTRACT) {
                if (presented(name)) {
                    kept.add(name.name());
                } else if (yardstick(name) || part(name)) {
                    dropped.add(name.name());
                }
            }
        }
        dropped.removeAll(kept);
        return dropped;
    }

    /** "We present FooNet, a planner", not "We present FooNet, a module". */
    private boolean presented(NameSpan name) {
        return introduced(name)
                && presentedAs(name)
                        .filter(what -> !words.in(PresentedWording.YARDSTICK, what))
                        .filter(what -> !words.anyIn(Kind.COMPONENT, what))
                        .isPresent();
    }

    private boolean introduced(NameSpan name) {
        Matcher verb = VERB_BEFORE.matcher(before(name));
        return verb.find() && words.is(Kind.INTRODUCE, verb.group("word"));
    }

    private boolean yardstick(NameSpan name) {
        return words.find(PresentedWording.YARDSTICK_BEHIND, text, name.end(), reach(name))
                        .isPresent()
                || words.in(PresentedWording.YARDSTICK_BEFORE, before(name))
                || introducedAs(name);
    }

    /** "the Foo Score (FS), a metric that" */
    private boolean introducedAs(NameSpan name) {
        return presentedAs(name)
                .filter(what -> words.in(PresentedWording.YARDSTICK, what))
                .isPresent();
    }

    /** "FooNet (FN), a planner for": what it is presented as. */
    private Optional<String> presentedAs(NameSpan name) {
        return words.find(PresentedWording.PRESENTED_AS, text, name.end(), reach(name))
                .map(as -> as.group(1));
    }

    private boolean part(NameSpan name) {
        String surface = text.substring(name.start(), name.end());
        int last = Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-'));
        Matcher behind = behind(WORD_BEHIND, name);
        Matcher before = WORD_BEFORE.matcher(before(name));
        return component(surface.substring(last + 1))
                || behind.lookingAt() && component(behind.group("word"))
                || before.find() && component(before.group("word"));
    }

    private boolean component(String word) {
        return words.is(Kind.COMPONENT, word.toLowerCase(Locale.ROOT));
    }

    private String before(NameSpan name) {
        return text.substring(Math.max(0, name.start() - NEAR), name.start());
    }

    private Matcher behind(Pattern pattern, NameSpan name) {
        return pattern.matcher(text).region(name.end(), reach(name));
    }

    private int reach(NameSpan name) {
        return Math.min(text.length(), name.end() + NEAR);
    }
}
