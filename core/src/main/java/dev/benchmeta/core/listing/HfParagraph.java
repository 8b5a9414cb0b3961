package dev.benchmeta.core.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Gathers the lines of one paragraph, up to a limit; a longer one keeps none of them. */
final class HfParagraph {
    private final int number;
    private final List<String> lines = new ArrayList<>();
    private int length;
    private OptionalInt tooLong = OptionalInt.empty();

    HfParagraph(int number) {
        this.number = number;
    }

    boolean isEmpty() {
        return lines.isEmpty() && tooLong.isEmpty();
    }

    void add(Line line) {
        if (tooLong.isPresent()) {
            return;
        }
        lines.add(line.text());
        length += line.text().length() + 1;
        if (line.tooLong() || length > LineReader.LIMIT) {
            tooLong = OptionalInt.of(line.number());
            lines.clear();
        }
    }

    HfBlock.Text block(boolean last) {
        return new HfBlock.Text(number, lines, last, tooLong);
    }
}
