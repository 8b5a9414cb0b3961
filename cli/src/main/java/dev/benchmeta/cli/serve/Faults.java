package dev.benchmeta.cli.serve;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Tells in the form of all problems what Jetty itself refuses, before it is a request at all, and
 * what {@link Front} does not catch.
 */
final class Faults extends ErrorHandler {
    private static final String TYPE = "application/problem+json";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            String message,
            Throwable cause,
            Callback callback) {
        // what is no request has not passed the server's customizer
        Protection.apply(response.getHeaders());
        response.getHeaders()
                .put("Content-Security-Policy", Protection.NOTHING_RUNS)
                .put(HttpHeader.CONTENT_TYPE, TYPE);
        response.write(true, ByteBuffer.wrap(document(code, message, cause)), callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    /** 501 and 505 are the client's fault: "HTTP/3.0" cannot be read. */
    static byte[] document(int status, String reason, Throwable cause) {
        boolean internal = status == HttpStatus.INTERNAL_SERVER_ERROR_500;
        String told = Optional.ofNullable(reason).orElse(HttpStatus.getMessage(status));
        return Json.bytes(
                Problem.document(
                        status,
                        internal
                                ? "internal error, please report it: " + cause
                                : "the request cannot be read: " + told));
    }
}
