package dev.benchmeta.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On what the claims of a group agree. They are like for like when metric, baseline and hardware
 * are stated by all of them and the same in all of them.
 */
public record Likeness(int claims, Aspect metric, Aspect baseline, Aspect hardware) {
    /**
     * One thing claims may agree on.
     *
     * @param kinds how many different ones are stated
     * @param unstated how many claims state none
     */
    public record Aspect(int kinds, int unstated) {
        /** On what these agree, which state it or not. */
        public static Aspect of(List<Optional<String>> stated) {
            List<String> known = stated.stream().flatMap(Optional::stream).toList();
            return new Aspect(
                    (int) known.stream().distinct().count(), stated.size() - known.size());
        }

        boolean agrees(int claims) {
            return kinds <= 1 && unstated == 0 || claims <= 1;
        }

        /** "hardware (2 kinds, not stated in 3)", unless all of so many agree. */
        public Optional<String> difference(String name, int all) {
            if (agrees(all)) {
                return Optional.empty();
            }
            List<String> parts = new ArrayList<>();
            if (kinds > 1) {
                parts.add(kinds + " kinds");
            }
            if (unstated > 0) {
                parts.add("not stated in " + unstated);
            }
            return Optional.of(name + " (" + String.join(", ", parts) + ")");
        }
    }

    static Likeness of(List<Claim> claims) {
        return new Likeness(
                claims.size(),
                aspect(claims, GroupBy.METRIC),
                aspect(claims, GroupBy.BASELINE),
                aspect(claims, GroupBy.HARDWARE));
    }

    private static Aspect aspect(List<Claim> claims, GroupBy by) {
        return Aspect.of(claims.stream().map(by::key).toList());
    }

    /** Whether the claims may be ranked as they stand. */
    public boolean likeForLike() {
        return metric.agrees(claims) && baseline.agrees(claims) && hardware.agrees(claims);
    }

    /** What a reader has to know before comparing; empty for a single claim. */
    public String remark() {
        if (claims < 2) {
            return "";
        }
        if (likeForLike()) {
            return "like for like";
        }
        return remark(
                Stream.of(
                        metric.difference("metric", claims),
                        baseline.difference("baseline", claims),
                        hardware.difference("hardware", claims)));
    }

    /** "differ on baseline (2 kinds) and hardware (2 kinds)"; empty without a difference. */
    public static String remark(Stream<Optional<String>> differences) {
        List<String> parts = differences.flatMap(Optional::stream).toList();
        int last = parts.size() - 1;
        if (last < 1) {
            return parts.isEmpty() ? "" : "differ on " + parts.get(0);
        }
        return "differ on " + String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
