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
    private final RunOpenings openings;
    private final RunJoins joins;
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
        this.openings = new RunOpenings(words, tokens, forms, introduced, title);
        this.joins = new RunJoins(words, tokens, forms, openings, joints);
        this.coined = new CoinedRuns(words, tokens, forms, appositions);
    }

    List<Run> find() {
        List<Run> runs = new ArrayList<>();
        int at = title ? beforeColon(runs) : 0;
        while (at < tokens.size()) {
            if (TitlePrefix.stands(tokens, at, titleName)) {
                runs.add(new Run(at, at + titleName.size()));
                at += titleName.size();
            } else {
                at = opens(at) ? opened(runs, at) : unopened(runs, at);
            }
        }
        return runs;
    }

    /** Adds the run that a word opens at {@code at}; the position behind it. */
    private int opened(List<Run> runs, int at) {
        int last = end(at);
        int first = afterOpening(at, last);
        if (last - first <= LONGEST && (title || !joints.isPlainSet(first, last))) {
            runs.add(new Run(first, last));
        }
        return last;
    }

    /** Adds the run that only the words around it tell, if one begins at {@code at}. */
    private int unopened(List<Run> runs, int at) {
        int last = title ? at : coined.end(at);
        if (last > at) {
            runs.add(new Run(at, last));
        }
        return Math.max(last, at + 1);
    }

    /** "Bielik Guard: …": all before the colon is one name if it is short and all capitals. */
    private int beforeColon(List<Run> runs) {
        if (TitlePrefix.stands(tokens, 0, titleName)) {
            return 0;
        }
        int at = 0;
        while (at < tokens.size()
                && at <= LONGEST_TITLE_NAME
                && (joins.continues(at) || openings.opensAnywhere(at) || initial(at))) {
            at++;
        }
        boolean colon = at > 0 && at < tokens.size() && Line.isColonOrDash(tokens.get(at).text());
        if (!colon || !openings.opensAnywhere(0)) {
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
                : openings.opensAnywhere(at) || openings.isPresented(at) || joints.isGerund(at);
    }

    private int end(int first) {
        int at = first + 1;
        while (at < tokens.size()) {
            int slash = slashed(at);
            if (slash > 0) {
                at += slash;
            } else if (openings.spaced(at) && joins(first, at)) {
                at++;
            } else {
                break;
            }
        }
        return title ? at : coined.grown(first, introduced.grown(first, at));
    }

    private boolean joins(int first, int at) {
        return title ? joins.inTitle(first, at) : joins.inText(first, at);
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

    private boolean isSign(int at, char sign) {
        return tokens.get(at).text().length() == 1 && tokens.get(at).text().charAt(0) == sign;
    }

    public static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
