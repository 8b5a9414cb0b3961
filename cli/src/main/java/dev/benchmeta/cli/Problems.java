package dev.benchmeta.cli;

import dev.benchmeta.core.listing.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What could not be read in a run: the first few in full, the rest counted. Not thread-safe. */
final class Problems {
    private static final int SHOWN = 20;

    private final List<ReadProblem> first = new ArrayList<>();
    private int count;

    void add(ReadProblem problem) {
        count++;
        if (first.size() < SHOWN) {
            first.add(problem);
        }
    }

    /** Tells the user, and says how the run went. */
    int report(Terminal terminal) {
        if (count == 0) {
            return ExitCode.FINE;
        }
        String problems =
                count == 1 ? "1 problem" : String.format(Locale.ROOT, "%,d problems", count);
        terminal.say("not everything could be read, " + problems + ":");
        first.forEach(problem -> terminal.err().println("  " + oneLine(problem.toString())));
        if (count > first.size()) {
            terminal.err().printf(Locale.ROOT, "  and %,d more%n", count - first.size());
        }
        return ExitCode.INCOMPLETE;
    }

    /** The end of a run that is to stop at the first. */
    static Failure stop(ReadProblem first) {
        return new Failure(oneLine(first.toString()) + " (stopped here because of --strict)");
    }

    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    /** A message may quote the input, which must not steer the terminal. */
    private static String oneLine(String message) {
        return message.replaceAll("[\\p{Cc}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }
}
