package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what the subject of a figure ran on. Works on one clause; immutable. */
final class HardwareLinks {
    private static final Pattern SETTING = Pattern.compile(
            "(?i)\\b(evaluat|experiment|implement|conduct|measured|benchmark|deploy|validat|prototype|tested|run on|running on|averages|achiev)");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;

    HardwareLinks(Clause clause, PaperContext paper, BaselineFinder baselines) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
    }

    /** The hardware of figure {@code order} of {@code groupSize} at {@code item}, in the paper's words. */
    Optional<String> find(int item, int order, int groupSize) {
        List<Integer> candidates = candidates();
        List<Integer> right = candidates.stream().filter(i -> i > item && reaches(item, i)).toList();
        if (groupSize > 1 && right.size() == groupSize) {
            return Optional.of(raw(right.get(order)));
        }
        if (!right.isEmpty()) {
            return Optional.of(raw(right.get(0)));
        }
        List<Integer> left = candidates.stream().filter(i -> i < item).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(raw(left.get(left.size() - 1)));
    }

    /** The hardware a sentence before this one states as the setting of the evaluation. */
    Optional<String> setting() {
        if (clause.source().section() == Section.TITLE) {
            return Optional.empty();
        }
        for (int s = clause.sentence().index() - 1; s >= 0; s--) {
            var sentence = paper.document().sentences().get(s);
            List<NameSpan> hardware = paper.within(Section.ABSTRACT, sentence.start(), sentence.end()).stream()
                    .filter(n -> n.kind() == NameKind.HARDWARE && placed(n))
                    .toList();
            if (!hardware.isEmpty() && SETTING.matcher(sentence.text()).find()) {
                NameSpan first = hardware.get(0);
                return Optional.of(clause.source().rawText(first.start(), first.end()));
            }
        }
        return Optional.empty();
    }

    /** Whether "on" or the like stands before a name. */
    private boolean placed(NameSpan name) {
        String text = paper.document().body().text();
        String before = text.substring(Math.max(0, name.start() - 28), name.start());
        return before.matches("(?s).*\\b(on|using|with)\\b[^.,;]*");
    }

    private List<Integer> candidates() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            if (Phrases.at(clause, i) == 'H' && !baselines.inBaseline(i) && !modifier(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /** "GPU memory", "GPU hours" say nothing about what ran where. */
    private boolean modifier(int item) {
        Word next = item + 1 < clause.size() ? clause.item(item + 1).word() : null;
        boolean metric = next != null && next.metric().isPresent() && next.type() != WordClass.METRIC_WEAK;
        NameSpan name = clause.item(item).name();
        return metric && name != null && name.end() - name.start() <= 5;
    }

    /** Whether no other claim stands between the figure and the name. */
    private boolean reaches(int item, int hardware) {
        String between = clause.shape().substring(item + 1, hardware);
        return between.indexOf(';') < 0 && between.indexOf('z') < 0 && between.indexOf('P') < 0;
    }

    private String raw(int item) {
        Item hardware = clause.item(item);
        return clause.source().rawText(hardware.start(), hardware.end());
    }
}
