package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/** Tells which tokens go on with the run before them: "Bridge Attention", "SAM 2". */
final class RunJoins {
    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final RunOpenings openings;
    private final CapitalJoints joints;

    RunJoins(
            NameWords words,
            List<Token> tokens,
            List<Form> forms,
            RunOpenings openings,
            CapitalJoints joints) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
        this.openings = openings;
        this.joints = joints;
    }

    /** Whether a token goes on with the run from {@code first} in a title. */
    boolean inTitle(int first, int at) {
        if (continues(at)) {
            return forms.get(at) != Form.NUMBER || numberJoins(first, at);
        }
        return tokens.get(at).isCapitalized() && words.is(WordClass.VARIANT, tokens.get(at).text());
    }

    /** Whether a token goes on with the run from {@code first} in a sentence of the text. */
    boolean inText(int first, int at) {
        return inTitle(first, at) || !continues(at) && isPart(first, at);
    }

    private boolean isPart(int first, int at) {
        Form before = forms.get(at - 1);
        boolean word =
                openings.isWordLike(at)
                        && !before.distinctive()
                        && (before.opens() || openings.capitalAdjective(at - 1));
        return word
                || isBridge(at)
                || joints.isCapitalJoint(at)
                || joints.isSmallJoint(first, at)
                || openings.opensAnywhere(at)
                || gerund(at);
    }

    /** "Calm KV Sorting": capitals of the generic class between words with capitals. */
    private boolean isBridge(int at) {
        return tokens.get(at).text().chars().filter(Character::isUpperCase).count() > 1
                && words.is(WordClass.GENERIC, tokens.get(at).text())
                && openings.isCapitalWord(at - 1)
                && at + 1 < tokens.size()
                && openings.spaced(at + 1)
                && openings.isCapitalWord(at + 1);
    }

    /** "Multi-Stage Agentic Training": a word that may open sentences closes a name of words. */
    private boolean gerund(int at) {
        return forms.get(at) == Form.COMMON
                && !forms.get(at - 1).distinctive()
                && forms.get(at - 1).opens()
                && tokens.get(at).isCapitalized()
                && tokens.get(at).lower().endsWith("ing");
    }

    /** A number, a size or a version behind a name: "SAM 2". */
    boolean continues(int at) {
        return switch (forms.get(at)) {
            case NUMBER, SIZE, VERSION -> at > 0 && forms.get(at - 1) != Form.PLAIN;
            default -> false;
        };
    }

    /** "SAM 2", "AIME 24", "MIMIC 2023", but not "MMLU 5 points", "Table 3". */
    private boolean numberJoins(int first, int at) {
        String number = tokens.get(at).text();
        boolean versionLike =
                number.length() <= 2
                        || (number.length() <= 4 && number.indexOf('.') > 0)
                        || (number.length() == 4
                                && (number.startsWith("20") || number.startsWith("19")));
        boolean named =
                forms.get(at - 1).distinctive()
                        || forms.get(at - 1) == Form.CAPITALIZED
                        || at - first > 1;
        return versionLike
                && named
                && !Runs.hasDigit(tokens.get(at - 1).text())
                && !words.counts(tokens, at + 1);
    }
}
