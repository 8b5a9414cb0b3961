package dev.benchmeta.extract.name.word;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** The size of a model as names write it: "7B", "1.8B", "350M", "8x7B". */
public final class ModelSize {
    private ModelSize() {}

    /** The number of parameters that {@code text} states; empty if it is no size. */
    public static OptionalLong parse(String text) {
        int length = text.length();
        if (length < 2 || length > 8 || !Character.isDigit(text.charAt(0))) {
            return OptionalLong.empty();
        }
        int power = power(text.charAt(length - 1));
        int times = text.indexOf('x');
        if (power == 0 || times == 0) {
            return OptionalLong.empty();
        }
        String number = text.substring(times + 1, length - 1);
        String factor = times < 0 ? "1" : text.substring(0, times);
        if (!isNumber(number) || !isNumber(factor)) {
            return OptionalLong.empty();
        }
        return positive(
                new BigDecimal(number).multiply(new BigDecimal(factor)).movePointRight(power));
    }

    private static OptionalLong positive(BigDecimal parameters) {
        return parameters.signum() > 0
                ? OptionalLong.of(parameters.longValue())
                : OptionalLong.empty();
    }

    private static int power(char unit) {
        return switch (unit) {
            case 'B', 'b' -> 9;
            case 'M' -> 6;
            case 'T' -> 12;
            default -> 0;
        };
    }

    private static boolean isNumber(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty() && points <= 1 && text.charAt(0) != '.' && !text.endsWith(".");
    }
}
