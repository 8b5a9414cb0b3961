package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.hardware.HardwareOwn.Introduction;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the sites of one paper into mentions with count, memory and role. */
final class HardwareReader {
    private final HardwareShapes shapes;
    private final HardwareOwn own;
    private final HardwareExtent extent;
    private final HardwareChains chains;
    private final HardwareCounts counts;
    private final HardwareRoles roles;

    HardwareReader(HardwareWords words) {
        this.shapes = new HardwareShapes(words);
        this.own = new HardwareOwn(words);
        this.extent = new HardwareExtent(words);
        this.chains = new HardwareChains(words);
        this.counts = new HardwareCounts(words);
        this.roles = new HardwareRoles(words);
    }

    /** The line with what the lexicon and the shapes find in it. */
    HardwareScene scene(HardwareLine line, List<HardwareSite> known) {
        return new HardwareScene(line, known).with(shapes.find(line, known));
    }

    /** The scenes with the paper's own hardware added wherever its name stands. */
    List<HardwareScene> withOwn(List<HardwareScene> scenes) {
        for (HardwareScene scene : scenes) {
            Optional<Introduction> introduction = own.find(scene.line());
            if (introduction.isPresent() && isNew(scene, introduction.get())) {
                List<Token> name =
                        scene.line()
                                .pieces()
                                .subList(
                                        introduction.get().name().start(),
                                        introduction.get().name().end());
                return scenes.stream().map(s -> withName(s, name, introduction.get())).toList();
            }
        }
        return scenes;
    }

    private static boolean isNew(HardwareScene scene, Introduction introduction) {
        return scene.sites().stream().noneMatch(s -> s.overlaps(introduction.name()));
    }

    private static HardwareScene withName(
            HardwareScene scene, List<Token> name, Introduction introduction) {
        List<HardwareSite> found = new ArrayList<>();
        HardwareLine line = scene.line();
        for (int at = 0; at + name.size() <= line.size(); at++) {
            if (stands(line, at, name)) {
                found.add(introduction.name().widened(at, at + name.size()));
            }
        }
        return scene.with(found);
    }

    private static boolean stands(HardwareLine line, int at, List<Token> name) {
        for (int i = 0; i < name.size(); i++) {
            if (!line.is(at + i, name.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The mentions of a line, in order. */
    List<HardwarePhrase> phrases(HardwareScene scene) {
        HardwareLine line = scene.line();
        List<HardwareSite> mentions = mentions(scene);
        List<HardwarePhrase> phrases =
                mentions.stream()
                        .map(
                                m ->
                                        new HardwarePhrase(
                                                line,
                                                m,
                                                counts.count(line, m),
                                                extent.memoryGb(line, m),
                                                role(line, m, mentions),
                                                roles.isRival(line, m)))
                        .toList();
        return HardwareCounts.shared(phrases);
    }

    private Optional<Role> role(
            HardwareLine line, HardwareSite mention, List<HardwareSite> mentions) {
        if (mention.own()) {
            return Optional.of(Role.TARGET);
        }
        boolean title = line.source().section() == Section.TITLE;
        return roles.role(line, mention, mentions)
                .or(() -> Optional.of(Role.TARGET).filter(r -> title));
    }

    private List<HardwareSite> mentions(HardwareScene scene) {
        HardwareLine line = scene.line();
        List<HardwareSite> mentions = new ArrayList<>();
        for (HardwareSite site : scene.sites()) {
            if (site.isNamed() && mentions.stream().noneMatch(site::overlaps)) {
                mentions.add(mention(scene, site, mentions));
            }
        }
        List<HardwareSite> kinds =
                scene.sites().stream()
                        .filter(s -> !s.isNamed() && mentions.stream().noneMatch(s::overlaps))
                        .map(s -> isOwnHead(line, s) ? s.asOwn() : s)
                        .toList();
        mentions.addAll(chains.joined(line, kinds));
        mentions.sort(Comparator.comparingInt(HardwareSite::start));
        return mentions;
    }

    /** Two names may widen into each other ("A100 80GB H100"); each keeps its own pieces. */
    private HardwareSite mention(
            HardwareScene scene, HardwareSite site, List<HardwareSite> before) {
        HardwareSite widened = extent.widened(scene.line(), site);
        int start = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        int end =
                scene.sites().stream()
                        .filter(
                                s ->
                                        s.isNamed()
                                                && s.start() >= site.end()
                                                && !extent.isVariant(scene.line(), s))
                        .mapToInt(HardwareSite::start)
                        .min()
                        .orElse(widened.end());
        return widened.widened(Math.max(start, widened.start()), Math.min(end, widened.end()));
    }

    /** "accelerator" in "FooChip, an accelerator for …" is FooChip. */
    private boolean isOwnHead(HardwareLine line, HardwareSite site) {
        HardwareClass type = site.device().type();
        boolean kind = type == HardwareClass.ACCELERATOR || type == HardwareClass.EDGE;
        return kind && own.find(line).filter(i -> i.head().overlaps(site)).isPresent();
    }
}
