package dev.benchmeta.report.table;

import dev.benchmeta.report.names.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * On what the claims of a group differ. They are like for like when metric, baseline and hardware
 * are stated by all of them and the same in all of them, and no two state another workload, another
 * number of devices or a figure of another unit.
 *
 * @param claims how many there are
 * @param differences on what they differ: "hardware (2 kinds, not stated in 3)"
 */
public record Likeness(int claims, List<String> differences) {
    public Likeness {
        differences = List.copyOf(differences);
    }

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

        /** "hardware (2 kinds, not stated in 3)", unless all of so many agree. */
        public Optional<String> difference(String name, int all) {
            if (kinds <= 1 && unstated == 0 || all <= 1) {
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

        /** "workload (2 kinds)", unless those agree that state it. */
        private Optional<String> contradiction(String name) {
            return new Aspect(kinds, 0).difference(name, kinds);
        }
    }

    static Likeness of(List<Claim> claims) {
        Aspect hardware = aspect(claims, GroupBy.HARDWARE::key);
        return new Likeness(
                claims.size(),
                Stream.of(
                                aspect(claims, GroupBy.METRIC::key)
                                        .difference("metric", claims.size()),
                                aspect(claims, GroupBy.BASELINE::key)
                                        .difference("baseline", claims.size()),
                                hardware.difference("hardware", claims.size()),
                                devices(hardware, claims),
                                aspect(claims, Likeness::unit).contradiction("unit"),
                                aspect(claims, Likeness::workload).contradiction("workload"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Aspect aspect(List<Claim> claims, Function<Claim, Optional<String>> key) {
        return Aspect.of(claims.stream().map(key).toList());
    }

    private static Optional<String> workload(Claim claim) {
        return claim.gain().links().workload().map(NameKey::of);
    }

    /** A ratio is not compared with seconds, nor these with gigabytes. */
    private static Optional<String> unit(Claim claim) {
        return Optional.of(claim.gain().ratio().isPresent() ? "x" : claim.gain().amount().unit());
    }

    /**
     * "number of devices (2 kinds)", if figures are on the same hardware but not on as much of it.
     *
     * @param hardware on what hardware they agree
     */
    public static Optional<String> devices(Aspect hardware, List<? extends PaperFigure> figures) {
        return hardware.kinds > 1
                ? Optional.empty()
                : Aspect.of(figures.stream().map(PaperFigure::devices).toList())
                        .contradiction("number of devices");
    }

    /** Whether the claims may be ranked as they stand. */
    public boolean likeForLike() {
        return differences.isEmpty();
    }

    /** What a reader has to know before comparing; empty for a single claim. */
    public String remark() {
        if (claims < 2) {
            return "";
        }
        return likeForLike() ? "like for like" : remark(differences);
    }

    /** "differ on baseline (2 kinds) and hardware (2 kinds)"; empty without a difference. */
    public static String remark(List<String> differences) {
        int last = differences.size() - 1;
        if (last < 1) {
            return differences.isEmpty() ? "" : "differ on " + differences.get(0);
        }
        return "differ on "
                + String.join(", ", differences.subList(0, last))
                + " and "
                + differences.get(last);
    }
}
