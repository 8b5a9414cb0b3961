package dev.benchmeta.extract.link.hardware;

import static java.util.Objects.requireNonNull;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.rule.Wordings;
import java.util.regex.Pattern;

/**
 * The words of {@code rules/devices.tsv} and the expressions of {@code rules/places.tsv}. Immutable
 * after loading.
 */
public record DeviceWords(WordKinds<DeviceWord> words, Wordings<DeviceWording> wordings) {
    public DeviceWords {
        requireNonNull(words, "words is null");
        requireNonNull(wordings, "wordings is null");
    }

    /** The words of the two files; what is wrong with these is added to {@code faults}. */
    public static DeviceWords load(Faults faults) {
        return new DeviceWords(
                WordKinds.load("devices.tsv", DeviceWord.class, faults),
                Wordings.load("places.tsv", DeviceWording.class, faults));
    }

    /** Whether a word in small letters is of a kind. */
    boolean is(DeviceWord kind, String word) {
        return words.is(kind, word);
    }

    /** The expression of a kind. */
    Pattern of(DeviceWording kind) {
        return wordings.of(kind);
    }

    /** Whether a text holds an expression. */
    boolean in(DeviceWording kind, String text) {
        return wordings.in(kind, text);
    }
}
