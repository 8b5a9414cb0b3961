package dev.benchmeta.cli;

import dev.benchmeta.cli.serve.LocalServer;
import dev.benchmeta.cli.serve.Site;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.store.FactStore;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the page and its API on this machine. */
@Command(
        name = "serve",
        description = {
            "Serves the page of 'report' and a JSON API on this machine only, until it is stopped (Ctrl-C).",
            "The API is at /api/v1, described by /api/v1/openapi.json, and takes the filters of the other commands."
                    + " Given one database, papers that are added to it appear, and marks of right and wrong facts"
                    + " stay in it; otherwise marks last as long as the server."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  benchmeta serve facts.duckdb",
            "  benchmeta serve papers.txt --port 0",
            "  curl 'http://127.0.0.1:8017/api/v1/gains?metric=throughput&min-ratio=2'"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MOST = 65535;

    private final Workbench workbench;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private InputOptions inputs = new InputOptions();
    @Mixin private ReadOptions reading = new ReadOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 takes a free port. By default ${DEFAULT-VALUE}.")
    private int port = 8017;

    @Option(
            names = "--open",
            description = {
                "Open the page in the browser: the program that the environment variable BROWSER"
                        + " names, else the desktop's."
            })
    private boolean open;

    @Mixin private TitleOption title = new TitleOption();

    ServeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port is " + port + ", expected 0 to " + MOST + ", such as 8017");
        }
        PageSettings settings =
                new PageSettings(title.or(inputs::called), BenchmetaCommand.Version.number(), true);
        Optional<Path> database = database();
        if (database.isPresent()) {
            serve(Site.of(database.get(), settings, FilterParameters.all()));
            return ExitCode.FINE;
        }
        return serveOnce(settings);
    }

    private int serveOnce(PageSettings settings) {
        List<PaperFacts> papers = new ArrayList<>();
        int code =
                workbench.work(
                        inputs.inputs(),
                        reading,
                        facts -> {
                            facts.forEachRemaining(papers::add);
                            return papers;
                        },
                        read -> {});
        serve(Site.of(papers, settings, FilterParameters.all()));
        return code;
    }

    /** The only input, if it is a database. */
    private Optional<Path> database() {
        List<String> given = inputs.inputs();
        if (given.size() != 1) {
            return Optional.empty();
        }
        Optional<FactStore> store = InputItems.store(given.get(0));
        store.ifPresent(FactStore::close);
        return store.map(found -> Path.of(given.get(0))).filter(Files::isRegularFile);
    }

    private void serve(Site site) {
        try (LocalServer server = LocalServer.start(port, site)) {
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            tell(server, site);
            if (open) {
                open(server.address());
            }
            server.await();
        } catch (IOException e) {
            throw new Failure(
                    "port "
                            + port
                            + " cannot be had ("
                            + Failure.message(e)
                            + "); another program may use it: choose another one with --port, or 0 for a"
                            + " free one");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address was told already, so that nothing is lost where there is no browser. */
    private void open(URI address) {
        if (!Browser.of(System.getenv()).open(address)) {
            workbench.terminal().say("no browser can be opened from here; open the address above");
        }
    }

    private void tell(LocalServer server, Site site) {
        workbench.terminal().out().write(server.address() + "\n");
        workbench.terminal().out().flush();
        workbench
                .terminal()
                .say(
                        String.format(
                                Locale.ROOT,
                                "serving %,d papers on this machine; Ctrl-C stops",
                                site.papers()));
    }
}
