package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Initials;
import dev.benchmeta.extract.name.word.ModelSize;
import java.util.List;

/** Joins two names that a paper gives to one thing. */
final class OneThing {
    private static final int ENOUGH = 2;

    private OneThing() {}

    /** "NVLM: …" and then only "NVLM 1.0", "Dr. Kernel: …" and then only "Dr.Kernel-14B". */
    static void joinTitleName(Scene scene) {
        for (Candidate title : List.copyOf(scene.candidates())) {
            boolean onlyThere =
                    title.has("title") && title.places().stream().allMatch(p -> p.line().isTitle());
            if (onlyThere) {
                scene.candidates().stream()
                        .filter(
                                c ->
                                        c != title
                                                && (isVersion(c, title)
                                                        || isOwned(c, title)
                                                        || isUnversioned(c, title)))
                        .findFirst()
                        .ifPresent(c -> scene.join(title, c));
            }
        }
    }

    /** "LSRM: …" and "we introduce the Large Sorting Rack Model": one thing. */
    static void joinShortNames(Scene scene, List<Candidate> found) {
        for (Candidate name : found) {
            found.stream()
                    .filter(c -> c.form().distinctive() && Initials.spells(name.text(), c.text()))
                    .findFirst()
                    .ifPresent(c -> scene.join(name, c));
        }
    }

    /** "Acme-Kettle: …" and then only "Kettle". */
    private static boolean isOwned(Candidate candidate, Candidate title) {
        String text = title.text();
        return candidate.weight(Role.CONTRIBUTION) >= ENOUGH
                && text.endsWith('-' + candidate.text());
    }

    /** "Kettle v1.0: …" and then only "Kettle". */
    private static boolean isUnversioned(Candidate candidate, Candidate title) {
        String text = title.text();
        int space = text.lastIndexOf(' ');
        return space > 0
                && text.startsWith("v", space + 1)
                && candidate.text().equals(text.substring(0, space))
                && candidate.weight(Role.CONTRIBUTION) >= ENOUGH;
    }

    private static boolean isVersion(Candidate candidate, Candidate title) {
        if (!candidate.key().startsWith(title.key())) {
            return false;
        }
        String rest = candidate.key().substring(title.key().length());
        return !rest.isEmpty() && Character.isDigit(rest.charAt(rest.length() - 1))
                || ModelSize.parse(rest).isPresent();
    }
}
