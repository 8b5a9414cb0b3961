package dev.benchmeta.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words what a comparison covers and what it leaves out. */
public final class CountNotes {
    private CountNotes() {}

    static List<String> of(Counts counts) {
        List<String> notes = new ArrayList<>();
        notes.add(
                coverage(
                        "gain",
                        new Of(counts.shown(), counts.shownPapers()),
                        new Of(counts.gains(), counts.papers())));
        if (counts.shown() > 0) {
            notes.add(unstated(counts));
        }
        notes.addAll(leftOut("gain", counts.unnamedHardware(), counts.undated()));
        if (counts.quality() > 0) {
            notes.add(count(counts.quality(), "quality gain") + " left out; --quality shows them.");
        }
        return notes;
    }

    /**
     * How many of something there are, and in how many papers.
     *
     * @param facts how many
     * @param papers in how many papers
     */
    public record Of(int facts, int papers) {}

    /** "2 gains from 1 paper shown, of 9 gains in 4 papers." */
    public static String coverage(String noun, Of shown, Of all) {
        String whole = count(all.facts, noun) + " in " + count(all.papers, "paper") + ".";
        return shown.facts == 0
                ? "No " + noun + " to show, of " + whole
                : count(shown.facts, noun)
                        + " from "
                        + count(shown.papers, "paper")
                        + " shown, of "
                        + whole;
    }

    /**
     * What filters leave out for want of words.
     *
     * @param unnamedHardware facts that state no hardware, though their paper targets what was
     *     asked for
     * @param undated papers without a date, where one was asked for
     */
    public static List<String> leftOut(String noun, int unnamedHardware, int undated) {
        List<String> notes = new ArrayList<>();
        if (unnamedHardware > 0) {
            notes.add(
                    count(unnamedHardware, "more " + noun)
                            + " of papers that target this hardware do not say what they were measured on.");
        }
        if (undated > 0) {
            notes.add(count(undated, "paper") + " without a date left out.");
        }
        return notes;
    }

    private static String unstated(Counts counts) {
        Counts.Unstated unstated = counts.unstated();
        return String.format(
                Locale.ROOT,
                "Not stated: baseline in %,d, hardware in %,d; no ratio in %,d%s.",
                unstated.baseline(),
                unstated.hardware(),
                unstated.ratio(),
                unstated.ratio() == 0 ? "" : ", shown as the difference stated");
    }

    /** "1 gain", "2,000 gains". */
    public static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
