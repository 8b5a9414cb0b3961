package dev.benchmeta.cli;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.score.Field;
import dev.benchmeta.report.table.GroupBy;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole program: reads a command line, runs it, and turns whatever happens into an exit code. */
final class Program {
    private final Terminal terminal;
    private final Supplier<Extractor> extractor;

    Program(Terminal terminal, Supplier<Extractor> extractor) {
        this.terminal = terminal;
        this.extractor = extractor;
    }

    int run(String... arguments) {
        CommandLine commands = commands();
        int code = run(commands, arguments);
        terminal.err().flush();
        return code;
    }

    private int run(CommandLine commands, String... arguments) {
        try {
            int code = commands.execute(arguments);
            commands.getOut().flush();
            terminal.out().flush();
            return code;
        } catch (ClosedOutputException e) {
            return ExitCode.FINE;
        } catch (Failure e) {
            terminal.say(e.getMessage());
            return ExitCode.FAILURE;
        }
    }

    private CommandLine commands() {
        Workbench workbench = new Workbench(terminal, extractor);
        CommandLine commands = new CommandLine(new BenchmetaCommand())
                .addSubcommand(new ExtractCommand(workbench))
                .addSubcommand(new TableCommand(workbench))
                .addSubcommand(new QueryCommand(workbench))
                .addSubcommand(new EvaluateCommand(workbench))
                .addSubcommand(new ExplainCommand(workbench))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion());
        convert(commands, Metric.class, "metric");
        convert(commands, Role.class, "role");
        convert(commands, GroupBy.class, "key");
        convert(commands, Format.class, "format");
        convert(commands, Field.class, "field");
        return commands.setOut(new PrintWriter(terminal.out()))
                .setErr(terminal.err())
                .setUsageHelpAutoWidth(terminal.traits().output())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.traits().colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((fault, command, result) -> failed(fault));
    }

    private static <E extends Enum<E> & JsonNamed> void convert(CommandLine commands, Class<E> type, String noun) {
        commands.registerConverter(type, typed -> Choices.parse(type, noun, typed));
    }

    private int wrongUsage(ParameterException fault, String[] arguments) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, terminal.err());
        terminal.err().println("See '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception fault) throws Exception {
        if (fault instanceof Failure || fault instanceof ClosedOutputException) {
            throw fault;
        }
        terminal.say("internal error, please report it: " + fault);
        if (System.getenv("BENCHMETA_DEBUG") != null) {
            fault.printStackTrace(terminal.err());
        }
        return ExitCode.FAILURE;
    }
}
