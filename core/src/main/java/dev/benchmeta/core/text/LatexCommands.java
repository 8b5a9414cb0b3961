package dev.benchmeta.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What LaTeX's commands stand for, from {@code latex-commands.tsv}. Immutable. */
public final class LatexCommands {
    static final String FILE = "latex-commands.tsv";
    private static final String SIGN = "sign";
    private static final String FONT = "font";
    private static final int CELLS = 4;
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    /**
     * Those of the table. A constant, as the table is part of the program, depends on nothing else
     * and never changes: it says of LaTeX what a set of characters says of letters. To pass it
     * would tell no caller anything.
     */
    public static final LatexCommands KNOWN = parse(TableLines.of(LatexCommands.class, FILE));

    private final Map<String, Command> commands;

    /** A command; one that sets type is printed and read as nothing. */
    private record Command(String kind, String printed, String read) {}

    private LatexCommands(Map<String, Command> commands) {
        this.commands = Map.copyOf(commands);
    }

    /**
     * The commands that lines describe.
     *
     * @throws IllegalStateException naming every line that is wrong
     */
    static LatexCommands parse(List<String> lines) {
        Map<String, Command> commands = new HashMap<>();
        List<String> faults = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            String fault = fault(cells, before, commands);
            if (!fault.isEmpty()) {
                faults.add(FILE + ":" + (i + 1) + ": " + fault);
            } else {
                commands.put(cells[1], new Command(cells[0], cells[2], cells[3]));
                before = cells[0] + " " + cells[1];
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return new LatexCommands(commands);
    }

    /** Why a line cannot have these cells, or not behind the others; empty if it can. */
    private static String fault(String[] cells, String before, Map<String, Command> commands) {
        String fault = fault(cells);
        if (!fault.isEmpty()) {
            return fault;
        }
        if (commands.containsKey(cells[1])) {
            return "'" + cells[1] + "' stands on an earlier line too; remove one";
        }
        return (cells[0] + " " + cells[1]).compareTo(before) < 0
                ? "'" + cells[1] + "' stands behind a later one; sort the lines"
                : "";
    }

    /** Why a line cannot have these cells; empty if it can. */
    private static String fault(String[] cells) {
        if (cells.length != CELLS) {
            return cells.length + " cells, expected kind, command, printed and read between tabs";
        }
        if (!cells[0].equals(SIGN) && !cells[0].equals(FONT)) {
            return "the kind is '" + cells[0] + "', expected sign or font";
        }
        if (!NAME.matcher(cells[1]).matches()) {
            return "the command is '" + cells[1] + "', expected letters without the backslash";
        }
        if (cells[0].equals(FONT) && !(cells[2] + cells[3]).isEmpty()) {
            return "'" + cells[1] + "' only sets type; leave its last cells empty";
        }
        return cells[0].equals(SIGN) && cells[2].isEmpty()
                ? "'" + cells[1] + "' has no sign; say how it is printed"
                : "";
    }

    /** The sign that a command is printed as: "×" for "times". */
    public Optional<String> printed(String command) {
        return sign(command).map(Command::printed);
    }

    /** The sign that rules read in its place: "x" for "times"; empty if they read the command. */
    public Optional<String> read(String command) {
        return sign(command).map(Command::read).filter(sign -> !sign.isEmpty());
    }

    private Optional<Command> sign(String command) {
        return Optional.ofNullable(commands.get(command)).filter(one -> one.kind.equals(SIGN));
    }

    /** Whether a command only sets type; its argument stays. */
    public boolean setsType(String command) {
        return Optional.ofNullable(commands.get(command))
                .filter(one -> one.kind.equals(FONT))
                .isPresent();
    }
}
