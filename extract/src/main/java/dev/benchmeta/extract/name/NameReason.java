package dev.benchmeta.extract.name;

import java.util.List;
import java.util.Objects;

/**
 * Why a phrase was read as it was: for {@code explain} and for tuning.
 *
 * @param name the phrase as first written
 * @param kinds what it was taken for; empty if it was refused
 * @param reasons the rules that spoke, each as {@code role+weight:rule}
 */
public record NameReason(String name, List<NameKind> kinds, List<String> reasons) {
    public NameReason {
        Objects.requireNonNull(name, "name is null");
        kinds = List.copyOf(kinds);
        reasons = List.copyOf(reasons);
    }
}
