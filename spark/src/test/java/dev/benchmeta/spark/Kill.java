package dev.benchmeta.spark;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;

/** Extracts papers, and kills the first attempt of every task when it comes to a given paper. */
final class Kill {
    private static final AtomicInteger KILLED = new AtomicInteger();
    private static final ThreadLocal<Integer> SEEN = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<Long> ATTEMPT = ThreadLocal.withInitial(() -> -1L);

    private Kill() {}

    static void reset() {
        KILLED.set(0);
    }

    static int killed() {
        return KILLED.get();
    }

    /** Kills the task at its {@code number}-th paper, and lets its second attempt through. */
    static Extraction at(int number) {
        return paper -> extract(paper, number);
    }

    private static PaperFacts extract(Paper paper, int number) {
        TaskContext task = TaskContext.get();
        if (ATTEMPT.get() != task.taskAttemptId()) {
            ATTEMPT.set(task.taskAttemptId());
            SEEN.set(0);
        }
        SEEN.set(SEEN.get() + 1);
        if (task.attemptNumber() == 0 && SEEN.get() == number) {
            KILLED.incrementAndGet();
            SparkSession.active()
                    .sparkContext()
                    .killTaskAttempt(task.taskAttemptId(), true, "the test kills it");
        }
        return SharedExtractor.extract(paper);
    }
}
