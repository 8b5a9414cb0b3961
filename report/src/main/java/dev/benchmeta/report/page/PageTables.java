package dev.benchmeta.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.report.graph.Node;
import dev.benchmeta.report.names.ReadableWords;
import dev.benchmeta.report.names.Surfaces;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What papers share, each written once and spoken of by its number. */
final class PageTables {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Device, Integer> devices = new LinkedHashMap<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, Node> nodesByKey = new LinkedHashMap<>();
    private final Map<String, String> typeset = new LinkedHashMap<>();

    PageTables() {
        string("");
    }

    int string(String text) {
        return strings.computeIfAbsent(text, t -> strings.size());
    }

    /** 0, the empty text, for what is not stated. */
    int string(Optional<String> text) {
        return string(text.orElse(""));
    }

    /** The same for a paper's words, which the page shows as they are printed. */
    int words(Optional<String> words) {
        words.ifPresent(this::quote);
        return string(words);
    }

    /** Words that the page takes from the paper's text and shows as they are printed. */
    void quote(String words) {
        String shown = ReadableWords.of(words);
        if (!shown.equals(words)) {
            typeset.putIfAbsent(words, shown);
        }
    }

    int device(Device device) {
        return devices.computeIfAbsent(device, d -> devices.size());
    }

    /** -1 for what is not stated. */
    int node(Optional<Node> node) {
        if (node.isEmpty()) {
            return -1;
        }
        quote(node.get().name());
        nodesByKey.putIfAbsent(node.get().key(), node.get());
        return nodes.computeIfAbsent(node.get().key(), key -> nodes.size());
    }

    void write(JsonGenerator json) throws IOException {
        writeDevices(json);
        writeNodes(json);
        json.writeArrayFieldStart("strings");
        for (String text : strings.keySet()) {
            json.writeString(text);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("typeset");
        for (Map.Entry<String, String> one : typeset.entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    private void writeDevices(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("devices");
        for (Device device : devices.keySet()) {
            json.writeStartArray();
            json.writeNumber(string(device.name()));
            json.writeNumber(place(device.level()));
            json.writeNumber(place(device.type()));
            json.writeNumber(string(device.vendor()));
            json.writeNumber(string(device.family()));
            surfaces(json, device);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeNodes(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("nodes");
        for (Node node : nodesByKey.values()) {
            json.writeStartArray();
            json.writeString(node.key());
            json.writeNumber(string(node.name()));
            json.writeNumber(node.shared() ? 1 : 0);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** By what the command line finds the device, so that the page finds it by the same. */
    private void surfaces(JsonGenerator json, Device device) throws IOException {
        json.writeStartArray();
        for (String surface : Surfaces.of(device).toList()) {
            json.writeNumber(string(surface));
        }
        json.writeEndArray();
    }

    /** The place of a constant in the page's list of them, which is that of the enum itself. */
    static <E extends Enum<E>> int place(E constant) {
        return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
    }
}
