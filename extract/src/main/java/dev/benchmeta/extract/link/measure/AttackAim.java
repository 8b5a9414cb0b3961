package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.Topic;

/**
 * Turns the measures that an attack means to make worse: in the paper of an attack, "raises
 * violations by 30%" is its success. What is conceded ("with only a 1% drop") stays a loss. Works
 * on one measure of one clause.
 */
final class AttackAim {
    private final GainContext gain;
    private final Topic topic;
    private final MetricWord word;

    AttackAim(GainContext gain, Topic topic, MetricWord word) {
        this.gain = gain;
        this.topic = topic;
        this.word = word;
    }

    /** The measure, seen by the attacker. */
    MetricWord read() {
        return gain.construct() == Construct.CHANGE
                        && worsened()
                        && topic.attack()
                        && !conceded()
                        && !ofAttack()
                ? new MetricWord(word.metric(), !word.higherIsBetter(), word.item(), word.source())
                : word;
    }

    /** "increases latency by 2x", "a 50% increase in energy", "reduces task success by 20%" */
    private boolean worsened() {
        boolean higher = word.higherIsBetter();
        return switch (gain.change()) {
            case UP -> !higher;
            case DOWN -> higher && word.metric() == Metric.QUALITY && acted();
            default -> false;
        };
    }

    /** "reduces task success by": done to it; "its success drops by" is no deed. */
    private boolean acted() {
        int verb = gain.match().change();
        return gain.at(verb) == 'V'
                && gain.at(verb + 1) != 'b'
                && (word.item() < 0 || word.item() > verb);
    }

    /**
     * "over BarAtt": what it costs more than a rival; "reduces its success": done to the attack.
     */
    private boolean ofAttack() {
        Clause clause = gain.clause();
        if (gain.change() == Change.UP) {
            int rival = clause.shape().indexOf('O', gain.item()) + 1;
            return rival > 0 && rival < clause.size() && Phrases.capital(clause, rival);
        }
        return word.item() > 0
                && (clause.lower(word.item() - 1).equals("its")
                        || clause.lower(word.item()).startsWith("attack"));
    }

    private boolean conceded() {
        int from = Math.min(gain.item(), Math.max(0, gain.match().change()));
        return gain.clause().shape().substring(from, gain.item()).indexOf('q') >= 0
                || gain.at(gain.item() - 1) == 'q'
                || gain.at(gain.item() - 1) == 'd' && gain.at(gain.item() - 2) == 'q';
    }
}
