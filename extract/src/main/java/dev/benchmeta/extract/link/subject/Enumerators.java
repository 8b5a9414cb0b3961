package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.regex.Pattern;

/** Where a clause numbers the members of a list: "(ii)", "; 2)". Works on one clause; immutable. */
public final class Enumerators {
    private static final Pattern ENUMERATOR = Pattern.compile("\\d|[ivx]+|[a-e]");

    private final Clause clause;

    public Enumerators(Clause clause) {
        this.clause = clause;
    }

    /** Whether an enumerator that opens a clause ends before an item: "(i) hardware reduced". */
    public boolean opens(int from) {
        return before(from)
                && (Phrases.at(clause, from - 3) != '('
                        || ",;:zv.".indexOf(Phrases.at(clause, from - 4)) >= 0);
    }

    /** Whether an enumerator ends before an item. */
    public boolean before(int from) {
        return at(from - 3) || at(from - 2);
    }

    /** Whether an enumerator begins at an item: "(ii)", "; 2)". */
    public boolean at(int open) {
        if (Phrases.at(clause, open) == '(') {
            return Phrases.at(clause, open + 2) == ')' && enumerator(open + 1);
        }
        return open > 0
                && Phrases.at(clause, open + 1) == ')'
                && ",;:".indexOf(Phrases.at(clause, open - 1)) >= 0
                && enumerator(open);
    }

    private boolean enumerator(int item) {
        return ENUMERATOR.matcher(clause.lower(item)).matches();
    }
}
