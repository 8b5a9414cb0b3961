package dev.benchmeta.cli;

import dev.benchmeta.extract.ExtractorEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's name, version and list of commands. */
@Command(
        name = "benchmeta",
        description =
                "What the abstracts of machine-learning systems papers claim: models, benchmarks, hardware,"
                        + " speedups. Runs offline; the same input gives the same output.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = BenchmetaCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:failed",
            "2:wrong usage",
            "3:some input could not be read; the rest was processed",
            "4:diff found differences that --exit-code asked for",
            "130:interrupted",
            "143:ended by kill"
        })
final class BenchmetaCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command given; expected one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version the build wrote into the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"benchmeta " + number()};
        }

        /** Tells apart programs that may extract other facts. */
        static String ofFacts() {
            return ExtractorEdition.behind(number());
        }

        static String number() {
            try (InputStream in =
                    BenchmetaCommand.class.getResourceAsStream("version.properties")) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException("version.properties is damaged", e);
            }
        }
    }
}
