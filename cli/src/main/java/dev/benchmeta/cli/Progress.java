package dev.benchmeta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come. */
interface Progress extends AutoCloseable {
    /** Called after each paper. */
    void at(long bytes, int papers);

    @Override
    void close();

    /** A bar if somebody can see it. */
    static Progress of(boolean shown, List<String> inputs, PrintWriter err) {
        return shown ? new Bar(size(inputs), err) : new Silent();
    }

    /** Bytes of all inputs; -1 if one of them has no size. */
    private static long size(List<String> inputs) {
        long sum = 0;
        for (String input : inputs) {
            long size = size(input);
            if (size < 0) {
                return -1;
            }
            sum += size;
        }
        return sum;
    }

    private static long size(String input) {
        try {
            Path path = Path.of(input);
            return Files.isRegularFile(path) ? Files.size(path) : -1;
        } catch (IOException | InvalidPathException e) {
            return -1;
        }
    }

    /** Nobody looks. */
    record Silent() implements Progress {
        @Override
        public void at(long bytes, int papers) {}

        @Override
        public void close() {}
    }

    /** A bar over the bytes read, with the number of papers beside it. */
    final class Bar implements Progress {
        private static final int KIB = 1024;

        private final ProgressBar bar;

        Bar(long bytes, PrintWriter err) {
            this.bar =
                    new ProgressBarBuilder()
                            .setTaskName("Extracting")
                            .setInitialMax(bytes)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setUnit(" KiB", KIB)
                            .setConsumer(new Line(err))
                            .clearDisplayOnFinish()
                            .build();
        }

        @Override
        public void at(long bytes, int papers) {
            bar.stepTo(bytes);
            bar.setExtraMessage(" " + papers + " papers");
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
