package dev.benchmeta.cli;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.measured.MeasuredBy;
import dev.benchmeta.report.measured.MeasuredOrder;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.StatisticsPart;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.score.Field;
import dev.benchmeta.report.score.Half;
import dev.benchmeta.report.store.ExportFormat;
import dev.benchmeta.report.store.StoreException;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.SortBy;
import java.io.PrintWriter;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The whole program: reads a command line, runs it, and turns whatever happens into an exit code.
 */
final class Program {
    private final Terminal terminal;
    private final Commands commands;

    Program(Terminal terminal, Supplier<Extractor> extractor) {
        this.terminal = terminal;
        commands = new Commands(new Workbench(terminal, extractor));
    }

    int run(String... arguments) {
        int code = run(connect(commands.neededBy(arguments)), arguments);
        terminal.err().flush();
        return code;
    }

    private int run(CommandLine commands, String... arguments) {
        try {
            int code = commands.execute(arguments);
            commands.getOut().flush();
            terminal.out().flush();
            return code;
        } catch (ClosedOutputException | Failure e) {
            return failed(e);
        }
    }

    /** All commands; a release also makes its manual of them. */
    CommandLine commands() {
        return connect(commands.all());
    }

    private CommandLine connect(CommandLine commands) {
        convert(commands);
        return commands.setOut(new PrintWriter(terminal.out()))
                .setErr(terminal.err())
                .setUsageHelpAutoWidth(terminal.traits().output())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.traits().colours() ? Ansi.ON : Ansi.OFF))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((fault, command, result) -> failed(fault));
    }

    /** Help is printed outside of what picocli takes for the run of a command. */
    private int execute(ParseResult parsed) {
        try {
            EmptyArguments.refuse(parsed);
            return new RunLast().execute(parsed);
        } catch (ClosedOutputException | Failure e) {
            return failed(e);
        }
    }

    /** Reads values of options as people type them. */
    static void convert(CommandLine commands) {
        Values.convert(commands);
        convert(commands, Metric.class, "metric");
        convert(commands, Role.class, "role");
        convert(commands, HardwareClass.class, "class");
        convert(commands, Qualifier.class, "qualifier");
        convert(commands, GroupBy.class, "key");
        convert(commands, SortBy.class, "order");
        convert(commands, MeasuredBy.class, "key");
        convert(commands, MeasuredOrder.class, "order");
        convert(commands, Across.class, "key");
        convert(commands, StatisticsPart.class, "part");
        convert(commands, Format.class, "format");
        convert(commands, Field.class, "field");
        convert(commands, Half.class, "half");
        convert(commands, ExportFormat.class, "format");
    }

    private static <E extends Enum<E> & JsonNamed> void convert(
            CommandLine commands, Class<E> type, String noun) {
        commands.registerConverter(type, typed -> Choices.parse(type, noun, typed));
    }

    private int wrongUsage(ParameterException fault, String[] arguments) {
        terminal.say(
                fault instanceof UnmatchedArgumentException unmatched
                        ? "unknown argument '" + String.join(" ", unmatched.getUnmatched()) + "'"
                        : MissingArguments.told(fault)
                                .orElse(Failure.message(fault).replaceFirst("^Error: ", "")));
        suggest(fault);
        terminal.err()
                .println(
                        "See '"
                                + fault.getCommandLine().getCommandSpec().qualifiedName()
                                + " --help'.");
        return ExitCode.USAGE;
    }

    /** Near names of commands; of what else is unknown, what the library finds. */
    private void suggest(ParameterException fault) {
        String typed =
                fault instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getUnmatched().get(0)
                        : fault.getValue();
        Set<String> names = fault.getCommandLine().getSubcommands().keySet();
        if (names.isEmpty()
                || typed == null
                || typed.startsWith("-")
                || NameQuery.key(typed).isEmpty()) {
            UnmatchedArgumentException.printSuggestions(fault, terminal.err());
            return;
        }
        NameBook book = new NameBook();
        names.forEach(book::add);
        String question = book.question(NameQuery.of(typed)).strip();
        if (!question.isEmpty()) {
            terminal.err().println(question);
        }
    }

    private int failed(Exception fault) {
        if (fault instanceof ClosedOutputException) {
            return ExitCode.FINE;
        }
        if (fault instanceof Failure || fault instanceof StoreException) {
            terminal.say(Failure.message(fault));
            return ExitCode.FAILURE;
        }
        terminal.say("internal error, please report it: " + fault);
        if (System.getenv("BENCHMETA_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return ExitCode.FAILURE;
    }
}
