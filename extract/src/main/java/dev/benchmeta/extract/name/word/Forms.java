package dev.benchmeta.extract.name.word;

import java.util.Locale;
import java.util.Set;

/** Tells how a token is written. Linear in the token's length. */
final class Forms {
    private static final int LONGEST = 60;
    private static final int PARTICIPLE = 4;
    private final NameWords words;
    private final SpellingWords spelling;
    private final CompoundForms compounds;

    Forms(NameWords words) {
        this.words = words;
        this.spelling = new SpellingWords(words);
        this.compounds = new CompoundForms(words);
    }

    /**
     * How a token is written.
     *
     * @param own words of the generic class that the paper uses as names
     */
    Form of(String token, Set<String> own) {
        Form form = written(token, own);
        return !form.distinctive() && own.contains(token) ? Form.MIXED : form;
    }

    private Form written(String token, Set<String> own) {
        if (isSmallWord(token) || isNoName(token)) {
            return Form.PLAIN;
        }
        Letters letters = Letters.of(token);
        if (letters.letters() == 0) {
            return token.length() <= 5 ? Form.NUMBER : Form.PLAIN;
        }
        if (ModelSize.parse(token).isPresent()) {
            return Form.SIZE;
        }
        if (isVersion(token)) {
            return Form.VERSION;
        }
        if (token.length() < 2
                || spelling.spells(token)
                || (words.is(WordClass.GENERIC, token) && !own.contains(token))) {
            return Form.PLAIN;
        }
        return isAdjective(token)
                ? Form.ADJECTIVE
                : Character.isDigit(token.charAt(0)) ? digitFirst(letters) : word(token, letters);
    }

    private boolean isNoName(String token) {
        return token.length() > LONGEST
                || !Character.isLetterOrDigit(token.charAt(0))
                || isMarkup(token)
                || token.startsWith("sub-")
                || token.startsWith("non-")
                || isFormula(token)
                || isRoman(token);
    }

    /** Small letters of English only, which no rule below takes for more than a word. */
    private static boolean isSmallWord(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** What is left of LaTeX: "tildeO", "ulineLLM". */
    private boolean isMarkup(String token) {
        if (!Character.isLowerCase(token.charAt(0))) {
            return false;
        }
        int capital = 1;
        while (capital < token.length() && Character.isLowerCase(token.charAt(capital))) {
            capital++;
        }
        return capital < token.length()
                && capital > 3
                && words.is(WordClass.MARKUP, token.substring(0, capital));
    }

    /** "R^2", "Pass@1", but not "GD^2PO". */
    private static boolean isFormula(String token) {
        int power = token.indexOf('^');
        boolean capitals =
                power > 1
                        && token.length() > 3
                        && Character.isUpperCase(token.charAt(0))
                        && Character.isUpperCase(token.charAt(1));
        boolean inside =
                power > 1
                        && token.length() > power + 4
                        && Character.isUpperCase(token.charAt(power + 2));
        boolean name =
                (capitals || inside)
                        && power + 1 < token.length()
                        && Character.isLetterOrDigit(token.charAt(power + 1));
        return (power >= 0 && !name) || token.indexOf('@') > 0;
    }

    /** "II", "III", "IV". */
    private static boolean isRoman(String token) {
        if (token.length() >= 5) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) != 'I' && token.charAt(i) != 'V') {
                return false;
            }
        }
        return true;
    }

    /** "v4", "V2", "v1.5". */
    static boolean isVersion(String token) {
        if (token.length() < 2
                || token.length() > 6
                || (token.charAt(0) != 'v' && token.charAt(0) != 'V')) {
            return false;
        }
        return token.chars().skip(1).allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private Form word(String token, Letters letters) {
        if (letters.upper() == 0) {
            return smallName(token, letters) ? Form.SMALL : Form.PLAIN;
        }
        boolean capitals =
                letters.lower() == 0
                        || (letters.lower() == 1 && letters.upper() > 1 && token.endsWith("s"));
        if (capitals) {
            return letters.letters() > 1 || letters.digits() > 0 ? Form.ACRONYM : Form.PLAIN;
        }
        if (letters.upper() == 1
                && Character.isUpperCase(token.charAt(0))
                && letters.digits() == 0
                && letters.hyphens() == 0) {
            return words.isCommon(token.toLowerCase(Locale.ROOT)) ? Form.COMMON : Form.CAPITALIZED;
        }
        return letters.hyphens() == 0 || letters.digits() > 0 ? Form.MIXED : compounds.of(token);
    }

    /** "3DreamBooth", "8KDehaze", but not "3D", "128x128", "10K-step". */
    private static Form digitFirst(Letters letters) {
        if (letters.upper() >= 3
                && letters.digits() == 1
                && letters.lower() == 0
                && letters.hyphens() == 0) {
            return Form.ACRONYM;
        }
        return letters.upper() > 0
                        && letters.lower() >= 4
                        && letters.digits() <= 2
                        && letters.hyphens() == 0
                ? Form.MIXED
                : Form.PLAIN;
    }

    private static boolean smallName(String token, Letters letters) {
        boolean bench = letters.hyphens() > 0 && token.endsWith("-bench");
        return bench
                || (letters.digits() > 0
                        && letters.digits() <= 3
                        && Character.isLetter(token.charAt(0))
                        && token.indexOf('.') < 0
                        && token.indexOf('@') < 0
                        && token.indexOf('_') < 0);
    }

    /** "CLIP-based", "GPT-4-generated": what follows the last hyphen is an adjective's end. */
    private boolean isAdjective(String token) {
        int hyphen = token.lastIndexOf('-');
        if (hyphen <= 0) {
            return false;
        }
        String end = token.substring(hyphen + 1);
        boolean participle =
                end.length() > PARTICIPLE
                        && end.endsWith("ed")
                        && Character.isLowerCase(end.charAt(0));
        return participle || words.is(WordClass.ADJECTIVE_SUFFIX, end);
    }

    /** How many characters of each sort. */
    private record Letters(int upper, int lower, int digits, int hyphens) {
        static Letters of(String token) {
            int upper = 0;
            int lower = 0;
            int digits = 0;
            int hyphens = 0;
            for (int i = 0; i < token.length(); i++) {
                char c = token.charAt(i);
                if (Character.isUpperCase(c)) {
                    upper++;
                } else if (Character.isDigit(c)) {
                    digits++;
                } else if (c == '-') {
                    hyphens++;
                } else if (Character.isLetter(c)) {
                    lower++;
                }
            }
            return new Letters(upper, lower, digits, hyphens);
        }

        int letters() {
            return upper + lower;
        }
    }
}
