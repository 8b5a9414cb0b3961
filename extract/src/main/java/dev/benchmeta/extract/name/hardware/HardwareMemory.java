package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import java.util.Optional;

/** Reads the memory of a device beside its name: "80GB", "40 GB", "24G". */
final class HardwareMemory {
    private static final int MOST_GIGABYTES = 4096;

    /**
     * A size of memory.
     *
     * @param start first piece
     * @param end piece after the last
     * @param gigabyte the size
     */
    record Size(int start, int end, int gigabyte) {}

    private final HardwareWords words;

    HardwareMemory(HardwareWords words) {
        this.words = words;
    }

    /** The size that begins at piece {@code at}. */
    Optional<Size> at(HardwareLine line, int at) {
        if (at < 0 || at >= line.size()) {
            return Optional.empty();
        }
        String piece = line.text(at);
        int digits = digits(piece);
        if (digits == 0 || digits > 4) {
            return Optional.empty();
        }
        if (digits < piece.length()) {
            // "3G" and "5G" are networks
            boolean bare = digits + 1 == piece.length() && digits == 1;
            return isUnit(piece.substring(digits)) && (!bare || piece.charAt(0) > '5')
                    ? size(at, at + 1, piece.substring(0, digits))
                    : Optional.empty();
        }
        int unit = line.is(at + 1, "-") ? at + 2 : at + 1;
        boolean whole = line.lower(unit).length() > 1 && isUnit(line.lower(unit));
        return whole ? size(at, unit + 1, piece) : Optional.empty();
    }

    /** The size that ends before piece {@code end}. */
    Optional<Size> before(HardwareLine line, int end) {
        for (int at = end - 1; at >= Math.max(0, end - 3); at--) {
            Optional<Size> size = at(line, at).filter(s -> s.end() == end);
            if (size.isPresent()) {
                return size;
            }
        }
        return Optional.empty();
    }

    private static Optional<Size> size(int start, int end, String digits) {
        int gigabytes = Integer.parseInt(digits);
        return gigabytes > 0 && gigabytes <= MOST_GIGABYTES
                ? Optional.of(new Size(start, end, gigabytes))
                : Optional.empty();
    }

    private boolean isUnit(String word) {
        var pieces = HardwarePieces.of(word, 0, word.length());
        return words.of(Kind.MEMORY).lengthAt(pieces, 0) == pieces.size();
    }

    private static int digits(String piece) {
        int end = 0;
        while (end < piece.length() && piece.charAt(end) >= '0' && piece.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
