package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.JsonNode;
import dev.benchmeta.core.model.Section;
import java.math.BigDecimal;
import java.util.Locale;

/** What is the same whenever the same fact is read from the same words; as the page makes it. */
final class MarkKey {
    private static final int[] SEEDS = {0xdeadbeef, 0x41c6ce57};
    private static final double FIRST_WITH_EXPONENT = 1e21;
    private static final double LEAST_WITHOUT = 1e-6;

    private MarkKey() {}

    /**
     * @param paper what {@link Snapshot#key} calls it
     */
    static String of(String paper, MarkedFact fact) {
        JsonNode fields = fact.fields();
        return fingerprint(
                String.join(
                        "\u0001",
                        paper,
                        fact.kind(),
                        fact.span().section() == Section.TITLE ? "0" : "1",
                        Integer.toString(fact.span().start()),
                        Integer.toString(fact.span().end()),
                        told(fields.path("name")),
                        told(fields.has("low") ? fields.path("low") : fields.path("value")),
                        told(fields.path("high")),
                        told(fields.path("unit")),
                        told(fields.path("metric")),
                        told(fields.path("baseline")),
                        told(fields.path("subject"))));
    }

    private static String told(JsonNode value) {
        if (value.isNumber()) {
            return number(value.doubleValue());
        }
        return value.isTextual() ? value.textValue() : "";
    }

    /** A number as a script shows it. */
    static String number(double value) {
        BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size == 0 || size >= LEAST_WITHOUT && size < FIRST_WITH_EXPONENT) {
            return digits.signum() == 0 ? "0" : digits.toPlainString();
        }
        int exponent = digits.precision() - digits.scale() - 1;
        String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** 106 bits of a text: two runs of one hash over 53 bits. */
    static String fingerprint(String text) {
        StringBuilder key = new StringBuilder();
        for (int seed : SEEDS) {
            key.append(String.format(Locale.ROOT, "%014x", hash(text, seed)));
        }
        return key.toString();
    }

    private static long hash(String text, int seed) {
        int a = 0xdeadbeef ^ seed;
        int b = 0x41c6ce57 ^ seed;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            a = (a ^ c) * (int) 2654435761L;
            b = (b ^ c) * (int) 1597334677L;
        }
        a = ((a ^ (a >>> 16)) * (int) 2246822507L) ^ ((b ^ (b >>> 13)) * (int) 3266489909L);
        b = ((b ^ (b >>> 16)) * (int) 2246822507L) ^ ((a ^ (a >>> 13)) * (int) 3266489909L);
        return 4294967296L * (2097151 & b) + Integer.toUnsignedLong(a);
    }
}
