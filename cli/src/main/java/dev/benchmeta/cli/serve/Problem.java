package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/** A request that cannot be answered as asked; becomes a problem document of RFC 9457. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;

    private Problem(int status, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.headers = headers;
    }

    /**
     * @param detail what was wrong with its value, what was expected, what to do
     */
    static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    /** A parameter or body that is wrong. */
    public static Problem badRequest(String detail) {
        return of(HttpStatus.BAD_REQUEST_400, detail);
    }

    static Problem method(String method, String allowed) {
        return new Problem(
                HttpStatus.METHOD_NOT_ALLOWED_405,
                method + " is not for this address; it takes " + allowed,
                Map.of("Allow", allowed));
    }

    /** The store cannot be reached now. */
    static Problem later(String detail) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE_503, detail, Map.of("Retry-After", "2"));
    }

    Answer answer() {
        return Answer.problem(status, document(status, String.valueOf(getMessage())), headers);
    }

    static ObjectNode document(int status, String detail) {
        return Json.answer()
                .put("type", "about:blank")
                .put("title", HttpStatus.getMessage(status))
                .put("status", status)
                .put("detail", detail);
    }
}
