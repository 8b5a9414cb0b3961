package dev.benchmeta.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish, which picocli does not make: commands, options, their values. */
final class FishCompletion {
    private static final String START = "complete -c benchmeta ";

    private final CommandSpec program;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandSpec program) {
        this.program = program;
    }

    /** The script, lines ending with a line feed. */
    String script() {
        lines.add("# Completes benchmeta in fish; goes into ~/.config/fish/completions/.");
        program.subcommands().forEach(this::command);
        lines.add("");
        return String.join("\n", lines);
    }

    private void command(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.usageMessage().hidden()) {
            return;
        }
        lines.add(
                START
                        + "-n __fish_use_subcommand -f -a "
                        + name
                        + " -d "
                        + quoted(first(spec.usageMessage().description())));
        spec.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> option(name, option));
    }

    private void option(String command, OptionSpec option) {
        String names =
                Arrays.stream(option.names())
                        .sorted()
                        .map(FishCompletion::name)
                        .collect(Collectors.joining(" "));
        boolean value = option.arity().max() > 0;
        lines.add(
                START
                        + "-n "
                        + quoted("__fish_seen_subcommand_from " + command)
                        + ' '
                        + names
                        + (value ? " -r" : "")
                        + candidates(option)
                        + " -d "
                        + quoted(first(option.description())));
    }

    private static String name(String option) {
        return option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1);
    }

    private static String candidates(OptionSpec option) {
        Iterable<String> candidates = option.completionCandidates();
        if (candidates == null) {
            return "";
        }
        String all =
                StreamSupport.stream(candidates.spliterator(), false)
                        .collect(Collectors.joining(" "));
        return all.isEmpty() ? "" : " -f -a " + quoted(all);
    }

    /** The first sentence, without what picocli would fill in. */
    private static String first(String[] description) {
        String text = description.length == 0 ? "" : description[0];
        String plain =
                text.replaceAll("\\$\\{[^}]*}", "…").replace("%n", " ").replace("%%", "%");
        int end = plain.indexOf(". ");
        return end < 0 ? plain.replaceAll("\\.$", "") : plain.substring(0, end);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
