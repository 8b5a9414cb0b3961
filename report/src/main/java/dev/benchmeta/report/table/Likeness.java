package dev.benchmeta.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        boolean agrees(int claims) {
            return kinds <= 1 && unstated == 0 || claims <= 1;
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
        List<String> stated = claims.stream().map(by::key).flatMap(Optional::stream).toList();
        long kinds = stated.stream().distinct().count();
        return new Aspect((int) kinds, claims.size() - stated.size());
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
        List<String> differences = new ArrayList<>();
        differ("metric", metric).ifPresent(differences::add);
        differ("baseline", baseline).ifPresent(differences::add);
        differ("hardware", hardware).ifPresent(differences::add);
        return "differ on " + listed(differences);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private Optional<String> differ(String name, Aspect aspect) {
        if (aspect.agrees(claims)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (aspect.kinds > 1) {
            parts.add(aspect.kinds + " kinds");
        }
        if (aspect.unstated > 0) {
            parts.add("not stated in " + aspect.unstated);
        }
        return Optional.of(name + " (" + String.join(", ", parts) + ")");
    }
}
