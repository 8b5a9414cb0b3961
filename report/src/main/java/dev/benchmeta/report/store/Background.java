package dev.benchmeta.report.store;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Does one thing after another on a thread of its own, while the next is prepared. What fails is
 * thrown to whoever waits for it next. To be used by one thread.
 */
final class Background {
    private Optional<FutureTask<Boolean>> running = Optional.empty();

    /** Begins something when what was begun before is done. */
    void run(Runnable work) {
        settle();
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        Thread thread = new Thread(task, "store writer");
        thread.setDaemon(true);
        thread.start();
        running = Optional.of(task);
    }

    /** Waits until nothing is being done. */
    void settle() {
        Optional<FutureTask<Boolean>> last = running;
        running = Optional.empty();
        if (last.isPresent()) {
            try {
                Uninterruptibles.getUninterruptibly(last.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                throw new IllegalStateException(e);
            }
        }
    }
}
