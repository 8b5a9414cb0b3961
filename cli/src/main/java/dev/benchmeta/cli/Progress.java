package dev.benchmeta.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come. */
interface Progress extends AutoCloseable {
    /** Called after each paper. */
    void show();

    @Override
    void close();

    /** A bar if somebody can see it. */
    static Progress of(boolean shown, FactsStream facts, PrintWriter err) {
        return shown ? new Bar(facts, err) : new Silent();
    }

    /** Nobody looks. */
    record Silent() implements Progress {
        @Override
        public void show() {}

        @Override
        public void close() {}
    }

    /** A bar over the records, so that it is full when the last one is done, not read. */
    final class Bar implements Progress {
        private final FactsStream facts;
        private final ProgressBar bar;

        Bar(FactsStream facts, PrintWriter err) {
            this.facts = facts;
            this.bar =
                    new ProgressBarBuilder()
                            .setTaskName("Extracting")
                            .setInitialMax(facts.records())
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setUnit(" papers", 1)
                            .setConsumer(new Line(err))
                            .clearDisplayOnFinish()
                            .build();
        }

        @Override
        public void show() {
            bar.stepTo(facts.done());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Redraws one line of the terminal. */
    record Line(PrintWriter err) implements ProgressBarConsumer {
        private static final int WIDTH = 79;

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String bar) {
            err.print("\r" + bar);
            err.flush();
        }

        @Override
        public void clear() {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
