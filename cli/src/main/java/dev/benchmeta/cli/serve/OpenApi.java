package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.benchmeta.core.json.FactsCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The API as OpenAPI 3.1 tells it: made of the routes themselves, of {@code schemas.json}, and of
 * the published form of facts.
 */
final class OpenApi {
    private static final String SCHEMAS = "#/components/schemas/";

    private final List<Route> routes;
    private final String version;

    OpenApi(List<Route> routes, String version) {
        this.routes = routes;
        this.version = version;
    }

    ObjectNode document() {
        ObjectNode root = Json.answer();
        root.put("openapi", "3.1.0");
        info(root.putObject("info"));
        root.putArray("servers").addObject().put("url", Api.BASE.replaceFirst("/$", ""));
        ObjectNode paths = root.putObject("paths");
        routes.forEach(route -> operation(route, paths.withObjectProperty("/" + route.path())));
        root.putObject("components").set("schemas", schemas());
        return root;
    }

    private void info(ObjectNode info) {
        info.put("title", "benchmeta serve")
                .put("summary", "What papers claim about performance, with the words that say so.")
                .put(
                        "description",
                        "Only this machine is answered. A filter that is given more than once means any"
                                + " of its values; different filters have to hold together.")
                .put("version", version)
                .putObject("license")
                .put("name", "GPL-3.0-or-later")
                .put("identifier", "GPL-3.0-or-later");
    }

    private static void operation(Route route, ObjectNode path) {
        ObjectNode operation = path.putObject(route.method().toLowerCase(java.util.Locale.ROOT));
        operation.put("summary", route.summary());
        ArrayNode parameters = operation.putArray("parameters");
        route.variable().ifPresent(name -> variable(name, parameters.addObject()));
        route.takes()
                .parameters()
                .forEach(
                        one ->
                                parameters.add(
                                        one.described(
                                                route.takes().needed().contains(one.name()))));
        if (route.method().equals("PUT")) {
            content(
                    operation.putObject("requestBody").put("required", true),
                    "application/json",
                    "Mark");
        }
        responses(route, operation.putObject("responses"));
    }

    private static void responses(Route route, ObjectNode responses) {
        content(
                responses.putObject("200").put("description", "The answer."),
                route.type(),
                route.gives());
        content(
                responses.putObject("default").put("description", "Why there is none."),
                "application/problem+json",
                "Problem");
    }

    private static void variable(String name, ObjectNode node) {
        node.put("name", name)
                .put("in", "path")
                .put("required", true)
                .put(
                        "description",
                        name.equals("id")
                                ? "The paper's id; a slash in it stays one."
                                : "28 hexadecimal digits.")
                .putObject("schema")
                .put("type", "string");
    }

    private static void content(ObjectNode node, String type, String schema) {
        node.putObject("content").putObject(type).putObject("schema").put("$ref", SCHEMAS + schema);
    }

    /** The published schema's parts stand beside those of the API, so its references change. */
    private static ObjectNode schemas() {
        ObjectNode schemas = (ObjectNode) read(OpenApi.class, "schemas.json");
        String published = Json.text(read(FactsCodec.class, "facts.schema.json"));
        ObjectNode facts = (ObjectNode) Json.tree(published.replace("#/$defs/", SCHEMAS));
        JsonNode parts = facts.remove("$defs");
        facts.remove(List.of("$schema", "$id"));
        schemas.set("facts", facts);
        schemas.setAll((ObjectNode) parts);
        return schemas;
    }

    private static JsonNode read(Class<?> beside, String name) {
        try {
            return Json.tree(
                    Resources.toString(
                            Resources.getResource(beside, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
