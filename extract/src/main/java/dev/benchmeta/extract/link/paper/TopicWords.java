package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordKinds;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Seeks the words of {@code rules/topics.tsv} in what a paper says. Immutable after loading. */
public final class TopicWords {
    private final Pattern systems;
    private final Pattern quality;
    private final Pattern efficiency;
    private final Pattern fastTitle;
    private final Pattern acceleration;
    private final Pattern money;
    private final Pattern noMoney;
    private final Pattern attack;
    private final Pattern noAttack;
    private final Pattern defense;
    private final Pattern chips;
    private final Pattern noChips;

    private TopicWords(WordKinds<TopicWord> words) {
        systems = Pattern.compile(words.search(TopicWord.SYSTEMS));
        quality = Pattern.compile(words.search(TopicWord.QUALITY));
        efficiency = Pattern.compile(words.search(TopicWord.EFFICIENCY));
        fastTitle = Pattern.compile(words.search(TopicWord.FAST_TITLE));
        acceleration = Pattern.compile(words.search(TopicWord.ACCELERATION));
        money = Pattern.compile("[$€£] ?\\d|" + words.search(TopicWord.MONEY));
        noMoney = Pattern.compile(words.search(TopicWord.NO_MONEY));
        attack =
                Pattern.compile(
                        String.format(
                                "%s|%s (?:\\S+ )?%s",
                                words.search(TopicWord.ATTACK),
                                words.search(TopicWord.ATTACKING),
                                words.search(TopicWord.ATTACKED)));
        noAttack = Pattern.compile(words.search(TopicWord.NO_ATTACK));
        defense = Pattern.compile(words.search(TopicWord.DEFENSE));
        chips =
                Pattern.compile(
                        String.format(
                                "%s|(?i:%s|\\b\\d+ ?nm\\b)",
                                words.search(TopicWord.CHIP_NAME), words.search(TopicWord.CHIP)));
        noChips = Pattern.compile("(?i)" + words.search(TopicWord.NO_CHIP));
    }

    /** The words; what is wrong with the table is added to {@code faults}. */
    public static TopicWords load(Faults faults) {
        return new TopicWords(WordKinds.load("topics.tsv", TopicWord.class, faults));
    }

    /** How many different words of systems work a text in small letters has. */
    int systems(String text) {
        return distinct(systems, text);
    }

    /** How many different words of work on task quality it has. */
    int quality(String text) {
        return distinct(quality, text);
    }

    private static int distinct(Pattern words, String text) {
        return (int) words.matcher(text).results().map(MatchResult::group).distinct().count();
    }

    /** Whether it speaks of speed or resources. */
    boolean efficiency(String text) {
        return efficiency.matcher(text).find();
    }

    /** Whether a title in small letters tells of speed. */
    boolean fast(String title) {
        return fastTitle.matcher(title).find();
    }

    /** Whether it says that something is made to run faster. */
    boolean acceleration(String text) {
        return acceleration.matcher(text).find();
    }

    /** Whether it counts money: "the cloud", not "a point cloud". */
    boolean money(String text) {
        return money.matcher(noMoney.matcher(text).replaceAll(" ")).find();
    }

    /** Whether a title in small letters names an attack and nothing that is done about one. */
    boolean attack(String title) {
        return attack.matcher(noAttack.matcher(title).replaceAll(" ")).find()
                && !defense.matcher(title).find();
    }

    /** Whether a text, as it is written, speaks of chips or circuits. */
    boolean chips(String text) {
        return chips.matcher(noChips.matcher(text).replaceAll(" ")).find();
    }
}
