package dev.benchmeta.extract.name.word;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of name-like tokens of one sentence: "Code Llama-34B", "World Retrieval", "SAM 2".
 * In a title, where every word has a capital, only distinctive tokens and what stands before the
 * colon count.
 */
public final class Runs {
    /** A run of tokens, half-open. */
    record Run(int first, int last) {}

    private static final int LONGEST = 10;
    private static final int LONGEST_TITLE_NAME = 4;

    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final boolean title;
    private final List<String> titleName;
    private final IntroducedRuns introduced;
    private final CapitalJoints joints;
    private final CoinedRuns coined;

    Runs(NameWords words, Sentence sentence, List<Form> forms, List<String> titleName) {
        this.titleName = titleName;
        this.words = words;
        this.tokens = sentence.tokens();
        this.forms = forms;
        this.title = sentence.source().section() == Section.TITLE;
        this.introduced = new IntroducedRuns(words, tokens);
        Appositions appositions = new Appositions(words, tokens);
        this.joints = new CapitalJoints(words, tokens, forms, introduced, appositions);
        this.coined = new CoinedRuns(words, tokens, forms, appositions);
    }

    List<Run> find() {
        List<Run> runs = new ArrayList<>();
        int at = title ? beforeColon(runs) : 0;
        while (at < tokens.size()) {
            if (TitlePrefix.stands(tokens, at, titleName)) {
                runs.add(new Run(at, at + titleName.size()));
                at += titleName.size();
            } else if (opens(at)) {
                int last = end(at);
                int first = afterOpening(at, last);
                if (last - first <= LONGEST && (title || !joints.isPlainSet(first, last))) {
                    runs.add(new Run(first, last));
                }
                at = last;
            } else {
                int last = title ? at : coined.end(at);
                if (last > at) {
                    runs.add(new Run(at, last));
                }
                at = Math.max(last, at + 1);
            }
        }
        return runs;
    }

    /** "Bielik Guard: …": all before the colon is one name if it is short and all capitals. */
    private int beforeColon(List<Run> runs) {
        if (TitlePrefix.stands(tokens, 0, titleName)) {
            return 0;
        }
        int at = 0;
        while (at < tokens.size()
                && at <= LONGEST_TITLE_NAME
                && (continues(at) || opensAnywhere(at) || initial(at))) {
            at++;
        }
        boolean colon = at > 0 && at < tokens.size() && Line.isColonOrDash(tokens.get(at).text());
        if (!colon || !opensAnywhere(0)) {
            return 0;
        }
        int report = words.lengthBefore(WordClass.REPORT, tokens, at - 1);
        runs.add(new Run(0, report < at ? at - report : at));
        return at;
    }

    /** "Dr. Kernel": the full stop of an abbreviation. */
    private boolean initial(int at) {
        return isSign(at, '.') && at > 0 && tokens.get(at - 1).text().length() <= 3;
    }

    private boolean opens(int at) {
        Form form = forms.get(at);
        return title
                ? form.distinctive() || form == Form.SMALL
                : opensAnywhere(at) || isPresented(at) || joints.isGerund(at);
    }

    /**
     * "we present KV Pourer", "called KV Pourer", "we present AI KV Pourer, a": a word of the
     * generic class right behind.
     */
    private boolean isPresented(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).isCapitalized()
                && words.is(WordClass.GENERIC, tokens.get(at).text())
                && introduced.isIntroduced(at)
                && !tokens.get(at - 1).isIndefinite()
                && spaced(at + 1)
                && (isCapitalWord(at + 1) || introduced.grown(at, at + 1) > at + 1)
                && !tokens.get(at + 1).lower().endsWith("s");
    }

    private boolean opensAnywhere(int at) {
        return (forms.get(at).opens() && !isFunction(at)) || describes(at);
    }

    /** "Saliency-guided Map Filter": an adjective with a capital before a word with one. */
    private boolean describes(int at) {
        return capitalAdjective(at)
                && at > 0
                && !title
                && at + 1 < tokens.size()
                && spaced(at + 1)
                && (forms.get(at + 1) == Form.COMMON
                        || (forms.get(at + 1) == Form.CAPITALIZED && isPlainAdjective(at))
                        || describes(at + 1)
                        || (isWordLike(at + 1)
                                && at + 2 < tokens.size()
                                && tokens.get(at + 2).isCapitalized()
                                && forms.get(at + 2).opens()));
    }

    private boolean capitalAdjective(int at) {
        return forms.get(at) == Form.ADJECTIVE && tokens.get(at).isCapitalized();
    }

    /** "Cup-guided", while "LLaMA-based" is made of a name. */
    private boolean isPlainAdjective(int at) {
        String lower = tokens.get(at).lower();
        return lower.indexOf('-') > 0
                && !lower.endsWith("-based")
                && words.isCommon(lower.substring(0, lower.indexOf('-')))
                && tokens.get(at).text().substring(1).equals(lower.substring(1));
    }

    private boolean isFunction(int at) {
        return !forms.get(at).distinctive() && words.is(WordClass.FUNCTION, tokens.get(at));
    }

    private int end(int first) {
        int at = first + 1;
        while (at < tokens.size()) {
            int slash = slashed(at);
            if (slash > 0) {
                at += slash;
            } else if (spaced(at) && joins(first, at)) {
                at++;
            } else {
                break;
            }
        }
        return title ? at : coined.grown(first, introduced.grown(first, at));
    }

    private boolean joins(int first, int at) {
        if (continues(at)) {
            return forms.get(at) != Form.NUMBER || numberJoins(first, at);
        }
        if (!title
                && isWordLike(at)
                && !forms.get(at - 1).distinctive()
                && (forms.get(at - 1).opens() || capitalAdjective(at - 1))) {
            return true;
        }
        if (!title
                && (isBridge(at) || joints.isCapitalJoint(at) || joints.isSmallJoint(first, at))) {
            return true;
        }
        boolean variant =
                words.is(WordClass.VARIANT, tokens.get(at).text())
                        && tokens.get(at).isCapitalized();
        return variant || (!title && (opensAnywhere(at) || gerund(at)));
    }

    /** "Calm KV Sorting": capitals of the generic class between words with capitals. */
    private boolean isBridge(int at) {
        return tokens.get(at).text().chars().filter(Character::isUpperCase).count() > 1
                && words.is(WordClass.GENERIC, tokens.get(at).text())
                && isCapitalWord(at - 1)
                && at + 1 < tokens.size()
                && spaced(at + 1)
                && isCapitalWord(at + 1);
    }

    private boolean isCapitalWord(int at) {
        Form form = forms.get(at);
        return tokens.get(at).isCapitalized()
                && (form == Form.COMMON || form == Form.CAPITALIZED || form == Form.ADJECTIVE);
    }

    /**
     * "Bridge Attention", "Dual-Path Network": a word of the generic class goes on a name of words.
     */
    private boolean isWordLike(int at) {
        String text = tokens.get(at).text();
        return words.is(WordClass.GENERIC, text)
                && text.length() > 3
                && tokens.get(at).isCapitalized()
                && text.substring(1).equals(tokens.get(at).lower().substring(1));
    }

    /** "Multi-Stage Agentic Training": a word that may open sentences closes a name of words. */
    private boolean gerund(int at) {
        return forms.get(at) == Form.COMMON
                && !forms.get(at - 1).distinctive()
                && forms.get(at - 1).opens()
                && tokens.get(at).isCapitalized()
                && tokens.get(at).lower().endsWith("ing");
    }

    private boolean continues(int at) {
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
                && !hasDigit(tokens.get(at - 1).text())
                && !words.counts(tokens, at + 1);
    }

    /** "LLaMA-V1/V2", "LLaMA 13/70B": the tokens of further sizes or versions, else 0. */
    private int slashed(int at) {
        return words.slashed(tokens, forms, at);
    }

    /** A run that opens a sentence with a common word loses it: "Using GPT-4". */
    private int afterOpening(int first, int last) {
        boolean opening = first == 0 || isSign(first - 1, ':') || isSign(first - 1, '"');
        boolean drop =
                opening
                        && last - first > 1
                        && forms.get(first) == Form.COMMON
                        && forms.get(first + 1) != Form.COMMON;
        return drop && forms.get(first + 1).opens() ? first + 1 : first;
    }

    private boolean spaced(int at) {
        return tokens.get(at).start() == tokens.get(at - 1).end() + 1;
    }

    private boolean isSign(int at, char sign) {
        return tokens.get(at).text().length() == 1 && tokens.get(at).text().charAt(0) == sign;
    }

    public static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
