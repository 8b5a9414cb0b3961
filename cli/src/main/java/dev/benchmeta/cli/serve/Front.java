package dev.benchmeta.cli.serve;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;

/** Where every request comes in. */
final class Front extends Handler.Abstract {
    private static final String PAGE = "/";

    private final LiveFacts facts;
    private final Api api;

    Front(LiveFacts facts, Api api) {
        this.facts = facts;
        this.api = api;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        exchange.give(answer(exchange));
        return true;
    }

    private Answer answer(Exchange exchange) {
        try {
            return found(exchange);
        } catch (Problem problem) {
            return problem.answer();
        } catch (RuntimeException e) {
            return Problem.of(
                            HttpStatus.INTERNAL_SERVER_ERROR_500,
                            "internal error, please report it: " + e)
                    .answer();
        }
    }

    private Answer found(Exchange exchange) {
        Request request = exchange.request();
        String path = path(request);
        boolean page = path.equals(PAGE);
        Gate.check(request.getHeaders(), page);
        String method = request.getMethod();
        if (page) {
            return page(method);
        }
        if (!path.startsWith(Api.BASE)) {
            throw Problem.of(
                    HttpStatus.NOT_FOUND_404,
                    "there is no " + path + "; the page is at / and the API below " + Api.BASE);
        }
        return api.answer(
                method,
                path.substring(Api.BASE.length()),
                request.getHttpURI().getPathQuery(),
                exchange);
    }

    private Answer page(String method) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw Problem.method(method, "GET, HEAD");
        }
        return facts.now().page();
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        if (path == null) {
            throw Problem.badRequest("the address has no path");
        }
        try {
            return URIUtil.decodePath(path);
        } catch (RuntimeException e) {
            throw Problem.badRequest("the address cannot be read; expected %XX of UTF-8");
        }
    }
}
