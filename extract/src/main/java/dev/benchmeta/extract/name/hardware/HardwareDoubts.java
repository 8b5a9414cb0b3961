package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import dev.benchmeta.extract.name.hardware.PhraseTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides on doubtful names: "M3" is a chip beside its brand, its kind or its count, or with digits
 * in its name and hardware words in its sentence, or where the paper names the same device beyond
 * doubt; "accelerator" is none where particles fly.
 */
final class HardwareDoubts {
    private static final int LONGEST_GROUP = 4;

    private final HardwareWords words;
    private final HardwareExtent extent;
    private final HardwareLists lists;
    private final List<Note> notes = new ArrayList<>();

    HardwareDoubts(HardwareWords words, HardwareExtent extent) {
        this.words = words;
        this.extent = extent;
        this.lists = new HardwareLists(words);
    }

    /** What was refused so far. */
    List<Note> notes() {
        return notes;
    }

    /**
     * What the whole paper tells.
     *
     * @param sure devices it names beyond doubt
     * @param near whether it speaks of hardware at all
     * @param foreign whether it speaks of another kind of accelerator or chip
     */
    private record Paper(Set<Device> sure, boolean near, boolean foreign) {}

    /** The scenes without the names that are not hardware here. */
    List<HardwareScene> settle(List<HardwareScene> scenes) {
        if (scenes.stream().allMatch(s -> s.sites().isEmpty())) {
            return scenes;
        }
        Set<Device> sure =
                scenes.stream()
                        .flatMap(
                                s ->
                                        s.sites().stream()
                                                .filter(site -> site.isNamed() && isSure(s, site)))
                        .map(HardwareSite::device)
                        .collect(Collectors.toSet());
        boolean near =
                scenes.stream()
                        .anyMatch(
                                s -> holds(s.line(), Kind.NEAR) || holds(s.line(), Kind.COMPUTING));
        boolean foreign = scenes.stream().anyMatch(s -> holds(s.line(), Kind.FOREIGN));
        Paper paper = new Paper(sure, near, foreign);
        return scenes.stream().map(s -> settle(s, paper)).toList();
    }

    private HardwareScene settle(HardwareScene scene, Paper paper) {
        return scene.only(
                scene.sites().stream()
                        .filter(
                                site ->
                                        site.isNamed()
                                                ? isName(scene, site, paper)
                                                : isKind(scene, site, paper))
                        .toList());
    }

    private boolean isName(HardwareScene scene, HardwareSite site, Paper paper) {
        boolean told =
                paper.sure.contains(site.device())
                        || (paper.near && isMachine(scene.line(), site, paper.foreign))
                        || (!paper.foreign && isLikely(scene, site));
        boolean stands = told && !isGlued(scene, site);
        if (!stands) {
            HardwareLine line = scene.line();
            String reason =
                    "'"
                            + line.words(site.start(), site.end())
                            + "' may be "
                            + site.device().name()
                            + ", but nothing near it speaks of hardware";
            notes.add(
                    new Note(
                            reason,
                            line.source().span(line.start(site.start()), line.end(site.end()))));
        }
        return stands;
    }

    private boolean isSure(HardwareScene scene, HardwareSite site) {
        if (isGlued(scene, site)) {
            return false;
        }
        if (site.sure()) {
            return true;
        }
        HardwareLine line = scene.line();
        HardwareSite whole = extent.widened(line, site);
        boolean branded = whole.start() < site.start() && isMaker(line, whole, site.device());
        return branded || whole.end() > site.end() || line.lower(site.start() - 1).equals("x");
    }

    /** "Microsoft Aurora" is not Intel's. */
    private boolean isMaker(HardwareLine line, HardwareSite mention, Device device) {
        Optional<String> brand =
                words.vendors().at(line.pieces(), mention.start()).map(Found::value);
        Optional<String> vendor = device.vendor();
        return brand.isEmpty()
                || vendor.filter(v -> v.contains(brand.get()) || brand.get().contains(v))
                        .isPresent();
    }

    private boolean isLikely(HardwareScene scene, HardwareSite site) {
        HardwareLine line = scene.line();
        boolean digits = line.words(site.start(), site.end()).chars().anyMatch(Character::isDigit);
        boolean beside =
                scene.sites().stream().anyMatch(s -> !s.equals(site) && s.sure() && s.isNamed());
        boolean introduced =
                line.is(site.end(), "(") && HardwareLine.isLetters(line.text(site.end() + 1));
        return !introduced
                && (lists.holds(scene, site) || (digits && (beside || holds(line, Kind.NEAR))));
    }

    /**
     * "scales to 2,048 nodes on Frontier", "the Frontier system": what one runs on is a machine.
     */
    private boolean isMachine(HardwareLine line, HardwareSite site, boolean foreign) {
        boolean on =
                !foreign
                        && line.lower(site.start() - 1).equals("on")
                        && words.of(Kind.DATA).lengthAt(line.pieces(), site.end()) == 0;
        boolean generation = HardwareLists.isGeneration(site) && endsPhrase(line, site.end());
        return site.device().type() == HardwareClass.OTHER && (on || isGroup(line, site.end()))
                || (on && generation);
    }

    /** "on Blackwell and", "on Hopper.", but not "on Volta rivers". */
    private boolean endsPhrase(HardwareLine line, int at) {
        return at >= line.size()
                || !line.isWord(at) && !line.text(at).startsWith("'") && !line.text(at).equals("’")
                || words.of(Kind.STOP).lengthAt(line.pieces(), at) > 0;
    }

    /** "LUMI cluster", "LUMI multi-GPU cluster". */
    private boolean isGroup(HardwareLine line, int from) {
        for (int at = from; at < from + LONGEST_GROUP; at++) {
            if (words.of(Kind.GROUP).lengthAt(line.pieces(), at) > 0) {
                return true;
            }
            if (words.of(Kind.STOP).lengthAt(line.pieces(), at) > 0
                    || (!line.isWord(at) && !line.is(at, "-"))) {
                return false;
            }
        }
        return false;
    }

    /** "M3-Agent", "SPARC-RAG" and "X-M3" are other names. */
    private boolean isGlued(HardwareScene scene, HardwareSite site) {
        HardwareLine line = scene.line();
        int next = site.end() + 1;
        boolean joined = line.is(site.end(), "-") && line.glued(next) && !line.text(next).isEmpty();
        boolean apart =
                extent.widened(line, site).end() > site.end()
                        || scene.sites().stream().anyMatch(s -> s.start() == next)
                        || words.of(Kind.BASED).lengthAt(line.pieces(), next) > 0;
        boolean after =
                joined
                        && !apart
                        && (!site.sure() || Character.isUpperCase(line.text(next).charAt(0)));
        boolean before = !site.sure() && line.is(site.start() - 1, "-") && line.glued(site.start());
        return after || before;
    }

    /** Whether the word for a kind speaks of hardware. */
    private boolean isKind(HardwareScene scene, HardwareSite site, Paper paper) {
        HardwareLine line = scene.line();
        HardwareClass type = site.device().type();
        if (words.refused(type).lengthBefore(line.pieces(), site.start()) > 0) {
            return false;
        }
        boolean bare = type == HardwareClass.ACCELERATOR && site.end() == site.start() + 1;
        boolean fitting = !bare || (paper.near && !paper.foreign);
        return fitting && (site.sure() || isPlace(line, site.start()) || lists.holds(scene, site));
    }

    /** "on a laptop", "on the SoC". */
    private boolean isPlace(HardwareLine line, int start) {
        int at = start;
        int step = words.of(Kind.SKIP).lengthBefore(line.pieces(), at);
        while (step > 0) {
            at -= step;
            step = words.of(Kind.SKIP).lengthBefore(line.pieces(), at);
        }
        return words.of(Kind.PLACE).lengthBefore(line.pieces(), at) > 0;
    }

    private boolean holds(HardwareLine line, Kind kind) {
        return line.holds(words.of(kind));
    }
}
