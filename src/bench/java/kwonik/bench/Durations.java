package kwonik.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Durations of one kind of work, by the clock and by the processor, to be asked for percentiles.
///
/// The processor's time is that of the threads which do the work, one after the other. On a quiet machine it is nearly
/// that of the clock; on a busy one it is what the work would have taken alone.
final class Durations {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> workers;
    private final List<Long> clock = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();
    private long clockBefore;
    private long processorBefore;

    /// What tells the time of threads; an app image has it not.
    private static final class Management {
        static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private Management() {}
    }

    /// Durations by the clock alone.
    static Durations clocked() {
        return new Durations(List.of());
    }

    /// Durations of the work of some threads.
    private Durations(List<Long> workers) {
        this.workers = workers;
    }

    /// Durations of what this thread does.
    static Durations ofThisThread() {
        return new Durations(List.of(Thread.currentThread().threadId()));
    }

    /// Durations of what this thread does and then a thread of that name.
    static Durations ofThisThreadAnd(String name) {
        List<Long> workers = new ArrayList<>(List.of(Thread.currentThread().threadId()));
        Arrays.stream(Management.THREADS.getThreadInfo(Management.THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith(name))
                .forEach(thread -> workers.add(thread.getThreadId()));
        return new Durations(workers);
    }

    void begin() {
        processorBefore = processorTime();
        clockBefore = System.nanoTime();
    }

    void end() {
        clock.add(System.nanoTime() - clockBefore);
        processor.add(processorTime() - processorBefore);
    }

    private long processorTime() {
        long sum = 0;
        for (long worker : workers) {
            sum += Management.THREADS.getThreadCpuTime(worker);
        }
        return sum;
    }

    void addAll(Durations more) {
        clock.addAll(more.clock);
        processor.addAll(more.processor);
    }

    int count() {
        return clock.size();
    }

    /// The shortest duration by the clock, in milliseconds, that `percent` of all do not exceed.
    double byClock(double percent) {
        return percentile(clock, percent);
    }

    /// The mean by the clock, in milliseconds.
    double mean() {
        return clock.stream().mapToLong(Long::longValue).average().orElse(0) / NANOS_PER_MILLI;
    }

    /// Which of the durations was the longest by the clock, the first being 0.
    long longestAt() {
        return clock.indexOf(Collections.max(clock));
    }

    /// The shortest duration by the processor, in milliseconds, that `percent` of all do not exceed.
    double byProcessor(double percent) {
        return percentile(processor, percent);
    }

    private static double percentile(List<Long> nanos, double percent) {
        int rank = (int) Math.ceil(percent / 100 * nanos.size());
        return nanos.stream().sorted().toList().get(Math.clamp(rank - 1, 0, nanos.size() - 1)) / NANOS_PER_MILLI;
    }

    /// The median of a few values.
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
