package dev.benchmeta.extract.link.result;

import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.FigureGroup;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which figures that no rule takes go on with a result before them: "83.0 on BarHard; and
 * 9.55 on BazTurn", "70.3% accuracy (vs. 70.9% for BarNet)". Immutable.
 */
final class ContinuedResults {
    private static final String THING = "(?:[xdEBHMmioneqOKUy()-]|\\([^()]{1,5}\\)){0,10}";

    /** "70.3% accuracy (mean of three runs) at 5% noise": what may stand before a "versus". */
    private static final String INSERTED = "(?:[xdMmiEBnKoHyaUqw-]|nF|\\([^()]{1,12}\\)){0,16}";

    /** "70.3% accuracy on cats, 61.2% on dogs", "70.3% (versus 70.9%" */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    THING
                            + "[,;a]{1,3}[dxqntefE]{0,3}"
                            + "|"
                            + INSERTED
                            + "(?:,|\\()?O[dq]?(?:[xE]{1,3}e)?");

    /** "…, close to that of the dense model (70.9%" */
    private static final Pattern BRACKET = Pattern.compile("[^V]*[xEBHMm]\\([dq]?");

    private final Conditions conditions;
    private final BareScores scores;

    ContinuedResults(Conditions conditions, BareScores scores) {
        this.conditions = conditions;
        this.scores = scores;
    }

    /** The result that the figures at {@code at} go on with, the nearest of their unit. */
    Optional<ResultDraft> from(Clause clause, int at, FigureGroup group, List<ResultDraft> before) {
        Figure figure = group.last();
        boolean decimal =
                figure.kind() != UnitKind.NONE || figure.high() != Math.rint(figure.high());
        // "a recall of 62%, 8% improvement over BarNet": a gain
        boolean change = at(clause, at + 1) == 'N' && "iOon".indexOf(at(clause, at + 2)) >= 0;
        if (!decimal || change || scores.statistic(clause, at)) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure told = before.get(i).figure();
            if (told.kind() == figure.kind() && told.unit().equals(figure.unit())) {
                return Optional.of(before.get(i)).filter(r -> goesOn(clause, r, at, figure));
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(Clause clause, ResultDraft before, int at, Figure figure) {
        // "by 50% on clay (60% vs. 30%) and 20% on sand" goes on with the gain, not with its ends
        if (before.end().isPresent() || share(clause, before.item(), at)) {
            return false;
        }
        String between = clause.shape().substring(before.item() + 1, at);
        boolean again = between.endsWith("v") || between.endsWith("vd") || between.endsWith("vq");
        // "a WER of 14% without a language model, and 10% with one"
        boolean alike = at(clause, at + 1) == 'w' && between.startsWith("w");
        boolean bracket = ",);".indexOf(at(clause, at + 1)) >= 0;
        return again
                || BETWEEN.matcher(alike ? between.substring(1) : between).matches()
                || bracket
                        && BRACKET.matcher(between).matches()
                        && !conditions.setting(clause, at, figure);
    }

    /** "on 12 tasks, over 60% of which are new" */
    private static boolean share(Clause clause, int before, int at) {
        return at(clause, at + 1) == 'o' && at(clause, before + 1) != 'o';
    }

    private static char at(Clause clause, int item) {
        return Phrases.at(clause, item);
    }
}
