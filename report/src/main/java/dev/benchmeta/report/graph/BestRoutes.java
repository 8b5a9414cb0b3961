package dev.benchmeta.report.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The most telling of the routes that are found; those over several metrics only if there are no
 * others.
 */
final class BestRoutes {
    private final int most;
    private final List<Route> best = new ArrayList<>();
    private int mixed;
    private int others;
    private boolean complete = true;

    /**
     * @param most how many are kept
     */
    BestRoutes(int most) {
        this.most = most;
    }

    /** Counts a route, and keeps it if it is telling; of two alike the first goes before. */
    void add(List<Edge> way) {
        int rank = Route.rank(way);
        if (Route.mixed(rank)) {
            mixed++;
        } else {
            others++;
        }
        int place = best.size();
        while (place > 0 && rank < best.get(place - 1).rank()) {
            place--;
        }
        if (place < most) {
            best.add(place, new Route(way, rank));
        }
        if (best.size() > most) {
            best.remove(most);
        }
    }

    /** Notes that there may be routes that were not looked for. */
    void cutShort() {
        complete = false;
    }

    /** Whether all routes were found. */
    boolean complete() {
        return complete;
    }

    /** The routes that are kept, the most telling first. */
    List<Route> kept() {
        return best.stream().filter(route -> others == 0 || !route.mixed()).toList();
    }

    /** How many there are, with those that are not kept. */
    int count() {
        return others == 0 ? mixed : others;
    }
}
