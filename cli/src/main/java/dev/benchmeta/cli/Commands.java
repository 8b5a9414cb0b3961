package dev.benchmeta.cli;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The program's commands. To describe all with their options takes longer than most work does. */
final class Commands {
    private final List<Entry> entries;

    /** The commands over one workbench. */
    Commands(Workbench workbench) {
        entries =
                List.of(
                        new Entry(ExtractCommand.class, () -> new ExtractCommand(workbench)),
                        new Entry(TableCommand.class, () -> new TableCommand(workbench)),
                        new Entry(ResultsCommand.class, () -> new ResultsCommand(workbench)),
                        new Entry(QueryCommand.class, () -> new QueryCommand(workbench)),
                        new Entry(SqlCommand.class, () -> new SqlCommand(workbench)),
                        new Entry(ExportCommand.class, () -> new ExportCommand(workbench)),
                        new Entry(CompareCommand.class, () -> new CompareCommand(workbench)),
                        new Entry(HardwareCommand.class, () -> new HardwareCommand(workbench)),
                        new Entry(StatsCommand.class, () -> new StatsCommand(workbench)),
                        new Entry(DiffCommand.class, () -> new DiffCommand(workbench)),
                        new Entry(ShowCommand.class, () -> new ShowCommand(workbench)),
                        new Entry(ReportCommand.class, () -> new ReportCommand(workbench)),
                        new Entry(ServeCommand.class, () -> new ServeCommand(workbench)),
                        new Entry(EvaluateCommand.class, () -> new EvaluateCommand(workbench)),
                        new Entry(ExplainCommand.class, () -> new ExplainCommand(workbench)),
                        new Entry(FormatsCommand.class, () -> new FormatsCommand(workbench)),
                        new Entry(SparkElsewhere.class, SparkElsewhere::new),
                        new Entry(HelpCommand.class, HelpCommand::new),
                        new Entry(CompletionCommand.class, CompletionCommand::new));
    }

    /** All commands in full. */
    CommandLine all() {
        return with(ScopeType.INHERIT, entries.stream().map(Entry::full));
    }

    /** As much of the commands as these arguments ask for: all of them give the same answers. */
    CommandLine neededBy(String... arguments) {
        if (arguments.length == 0 || isOption(arguments[0]) && arguments.length == 1) {
            return with(ScopeType.LOCAL, entries.stream().map(Entry::outline));
        }
        List<Entry> named = entries.stream().filter(entry -> entry.stands(arguments[0])).toList();
        return named.isEmpty() ? all() : with(ScopeType.INHERIT, named.stream().map(Entry::full));
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-");
    }

    /**
     * Commands to show in a list need not inherit the program's options, which is half the work of
     * {@code --help}.
     */
    private static CommandLine with(ScopeType scope, Stream<CommandLine> commands) {
        CommandLine program = new CommandLine(new BenchmetaCommand());
        program.getCommandSpec().scopeType(scope);
        commands.forEach(program::addSubcommand);
        return program;
    }

    /** A command and how it is made. */
    private record Entry(Class<?> type, Supplier<?> command) {
        CommandLine full() {
            return new CommandLine(command.get());
        }

        /** The command as the list of all commands shows it. */
        CommandLine outline() {
            Command facts = facts();
            CommandSpec outline = CommandSpec.create().name(facts.name());
            outline.usageMessage().header(facts.header()).description(facts.description());
            return new CommandLine(outline);
        }

        /** Whether it stands on its own: help and completion speak of the other commands. */
        boolean stands(String name) {
            return facts().name().equals(name)
                    && type != HelpCommand.class
                    && type != CompletionCommand.class;
        }

        private Command facts() {
            return type.getAnnotation(Command.class);
        }
    }
}
