package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.text.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about, as far as its words tell: systems, task quality, or another field. Counted
 * once, and only when asked; not thread-safe.
 */
public final class Topic {
    /** Characters; a shorter text is too short to tell its field. */
    private static final int TELLING = 300;

    /** Different words of systems work; a single one stands in papers of all fields. */
    private static final int PLAIN = 2;

    private final TopicWords words;
    private final String title;
    private final String text;
    private int systems = -1;
    private int quality = -1;
    private @Nullable Boolean attack;
    private @Nullable Boolean chips;
    private @Nullable Boolean accelerates;
    private @Nullable Boolean money;

    Topic(Document document, TopicWords words) {
        this.words = words;
        title = document.title().text().toLowerCase(Locale.ROOT);
        text = document.title().text() + ' ' + document.body().text();
    }

    /** Whether there is text enough to tell a field. */
    public boolean told() {
        return text.length() >= TELLING;
    }

    /** Whether words of systems work outnumber those of task quality. */
    public boolean systems() {
        count();
        return systems > quality;
    }

    /** Whether it is systems work plainly enough for a factor that nothing names to be of speed. */
    public boolean plainlySystems() {
        count();
        return !told() || systems >= PLAIN && systems >= quality || words.fast(title);
    }

    /** Whether it is systems work that hardly speaks of task quality at all. */
    public boolean onlySystems() {
        count();
        return told() ? systems >= PLAIN && systems >= 3 * quality : systems > quality;
    }

    /** Whether it is about reconfigurable chips, whose resources are area. */
    public boolean reconfigurable() {
        return text.contains("FPGA");
    }

    /** Whether the title names an attack and nothing that is done about one. */
    public boolean attack() {
        if (attack == null) {
            attack = words.attack(title);
        }
        return attack;
    }

    /** Whether it speaks of chips or circuits, quantum ones aside. */
    public boolean chips() {
        if (chips == null) {
            chips = !told() || words.chips(text);
        }
        return chips;
    }

    /** Whether anything speaks of speed or resources at all. */
    public boolean efficiency() {
        count();
        return !told() || systems > 0 || words.efficiency(lower());
    }

    /** Whether the paper speaks of task quality and of no system at all. */
    public boolean onlyQuality() {
        count();
        return told() && systems == 0 && quality > 0;
    }

    /** Whether it says that something is made to run faster. */
    public boolean accelerates() {
        if (accelerates == null) {
            accelerates = words.acceleration(lower());
        }
        return accelerates;
    }

    /** Whether it counts money, so that what something costs is no computing time. */
    public boolean money() {
        if (money == null) {
            money = words.money(lower());
        }
        return money;
    }

    private void count() {
        if (systems < 0) {
            systems = words.systems(lower());
            quality = words.quality(lower());
        }
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
