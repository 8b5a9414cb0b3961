package dev.benchmeta.extract.lexicon;

/** One surface as the automaton looks for it: where separators may stand, and which case fits. */
final class Pattern {
    private enum Case {
        EXACT,
        /**
         * As it is, or all small; or, in one piece, with capitals in front: "Cifar-10", "Pynq-Z2".
         */
        EXACT_OR_SMALL,
        ANY,
        WITH_CAPITAL_OR_DIGIT
    }

    /** Where the text may have a separator that the surface lacks. */
    private enum Gap {
        NONE,
        HYPHEN,
        ANY
    }

    private final String surface;
    private final boolean ambiguous;
    private final LexiconEntry entry;
    private final String letters;
    private final Gap[] gaps;
    private final Case fitting;

    Pattern(String surface, boolean ambiguous, LexiconEntry entry) {
        this.surface = surface;
        this.ambiguous = ambiguous;
        this.entry = entry;
        Squeezed squeezed = Squeezed.of(surface);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < squeezed.chars().length; i++) {
            kept.append(surface.charAt(squeezed.at()[i]));
        }
        this.letters = kept.toString();
        this.gaps = gaps(surface, squeezed);
        this.fitting = fitting(letters);
    }

    LexiconHit hit(int start, int end) {
        return new LexiconHit(start, end, surface, ambiguous, entry);
    }

    /**
     * Whether a squeezed match on word boundaries reads like the surface in the text.
     *
     * @param at the text position of each squeezed character
     * @param from first squeezed position
     * @param to squeezed position after the last
     */
    boolean fits(String text, int[] at, int from, int to) {
        return separatorsFit(text, at, from, to) && caseFits(text, at, from);
    }

    private boolean separatorsFit(String text, int[] at, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int distance = at[i] - at[i - 1];
            if (distance > 1) {
                Gap gap = gaps[i - from];
                boolean hyphen = text.charAt(at[i] - 1) != ' ';
                if (distance > 2 || gap == Gap.NONE || (gap == Gap.HYPHEN && !hyphen)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean caseFits(String text, int[] at, int from) {
        if (fitting == Case.ANY) {
            return true;
        }
        if (fitting == Case.EXACT && text.charAt(at[from]) != letters.charAt(0)) {
            return false;
        }
        boolean exact = true;
        boolean marked = false;
        boolean small = true;
        for (int i = 0; i < letters.length(); i++) {
            char c = text.charAt(at[from + i]);
            exact &= c == letters.charAt(i);
            boolean first = i == 0 || at[from + i] - at[from + i - 1] > 1;
            small &= first || !Character.isUpperCase(c);
            marked |= Character.isUpperCase(c) || Character.isDigit(c);
        }
        return switch (fitting) {
            case EXACT -> exact;
            case EXACT_OR_SMALL ->
                    exact || small && (!titled(text, at, from) || inOnePiece(text, at, from));
            default -> marked;
        };
    }

    private static boolean titled(String text, int[] at, int from) {
        return Character.isUpperCase(text.charAt(at[from]));
    }

    /** "Cifar-10", but not "Still 3 models": a sentence may begin with any word. */
    private boolean inOnePiece(String text, int[] at, int from) {
        int blank = text.indexOf(' ', at[from]);
        return blank < 0 || blank > at[from + letters.length() - 1];
    }

    private static Case fitting(String letters) {
        boolean upper = letters.chars().anyMatch(Character::isUpperCase);
        boolean lower = letters.chars().anyMatch(Character::isLowerCase);
        if (upper && lower) {
            return Case.WITH_CAPITAL_OR_DIGIT;
        }
        boolean versioned =
                letters.chars().filter(Character::isLetter).count() > 2
                        && letters.chars().anyMatch(Character::isDigit);
        return lower ? Case.ANY : versioned ? Case.EXACT_OR_SMALL : Case.EXACT;
    }

    private static Gap[] gaps(String surface, Squeezed squeezed) {
        Gap[] gaps = new Gap[squeezed.chars().length];
        for (int i = 1; i < gaps.length; i++) {
            int before = squeezed.at()[i - 1];
            int after = squeezed.at()[i];
            if (after - before > 1) {
                gaps[i] = Gap.ANY;
            } else if (changes(surface.charAt(before), surface.charAt(after))) {
                gaps[i] = besideLoneLetter(surface, before, after) ? Gap.HYPHEN : Gap.ANY;
            } else {
                gaps[i] = Gap.NONE;
            }
        }
        return gaps;
    }

    private static boolean changes(char before, char after) {
        return Character.isLetter(before) && Character.isDigit(after)
                || Character.isDigit(before) && Character.isLetter(after)
                || Character.isLowerCase(before) && Character.isUpperCase(after);
    }

    /**
     * "A 100 years' view" is not an A100, nor is "30 B" a 30B: a lone letter is not parted by a
     * space.
     */
    private static boolean besideLoneLetter(String surface, int before, int after) {
        boolean loneBefore =
                Character.isLetter(surface.charAt(before))
                        && (before == 0 || !Character.isLetter(surface.charAt(before - 1)));
        boolean loneAfter =
                Character.isLetter(surface.charAt(after))
                        && (after + 1 == surface.length()
                                || !Character.isLetter(surface.charAt(after + 1)));
        return loneBefore || loneAfter;
    }
}
