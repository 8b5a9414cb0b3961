package dev.benchmeta.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A server that only this machine reaches. It answers until it is closed; requests that are being
 * answered then are answered to the end, for some seconds.
 */
public final class LocalServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int THREADS = 24;
    private static final long IDLE = TimeUnit.SECONDS.toMillis(30);
    private static final long LAST_ANSWERS = TimeUnit.SECONDS.toMillis(3);

    private final Server server;
    private final ServerConnector connector;

    private LocalServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Begins to answer.
     *
     * @param port where to listen; 0 takes a free one
     * @throws IOException if the port cannot be had
     */
    public static LocalServer start(int port, Site site) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("serve");
        Server server = new Server(threads);
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(HOST);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE);
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(front(site)));
        server.setErrorHandler(new Faults());
        server.setStopTimeout(LAST_ANSWERS);
        start(server);
        return new LocalServer(server, connector);
    }

    private static Handler front(Site site) {
        LiveFacts facts = site.facts();
        return new Front(facts, new Api(facts, site.book(), site.filters(), site.version()));
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.addCustomizer(
                (request, headers) -> {
                    Protection.apply(headers);
                    return request;
                });
        return configuration;
    }

    private static void start(Server server) throws IOException {
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + connector.getLocalPort() + "/");
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
