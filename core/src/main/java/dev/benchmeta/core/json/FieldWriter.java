package dev.benchmeta.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.benchmeta.core.model.JsonNamed;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes named values; an absent one becomes {@code null}. */
final class FieldWriter {
    /** Writes the fields of one value. */
    interface Body<T> {
        void write(T value) throws IOException;
    }

    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    void open() throws IOException {
        json.writeStartObject();
    }

    void close() throws IOException {
        json.writeEndObject();
    }

    <T> void object(String name, T value, Body<T> body) throws IOException {
        json.writeFieldName(name);
        element(value, body);
    }

    <T> void list(String name, List<T> values, Body<T> body) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            element(value, body);
        }
        json.writeEndArray();
    }

    private <T> void element(T value, Body<T> body) throws IOException {
        open();
        body.write(value);
        close();
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void constant(String name, JsonNamed value) throws IOException {
        text(name, value.jsonName());
    }

    void constant(String name, Optional<? extends JsonNamed> value) throws IOException {
        text(name, value.map(JsonNamed::jsonName));
    }

    void flag(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    void integer(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void integer(String name, OptionalInt value) throws IOException {
        integer(name, value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty());
    }

    void integer(String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            integer(name, value.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }

    void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(plain(value));
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    /**
     * "4.0", "0.0001", "12000000000": shortest digits that give the same double, never an exponent.
     */
    private static String plain(double value) {
        String digits = Double.toString(value);
        return digits.indexOf('E') < 0
                ? digits
                : new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
}
