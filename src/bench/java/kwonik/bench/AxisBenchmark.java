package kwonik.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kwonik.axis.Ticks;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.words.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The small work of the axis, by JMH: the ticks of a window, and one date from its text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AxisBenchmark {
    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 5;
    private static final double YEAR = 365.2425 * 86_400;

    private final Words words = Words.in(Locale.ENGLISH);
    private final TimeScale centuries = TimeScale.linear(-166 * YEAR, 56 * YEAR, FrameFigures.WIDTH);
    private final TimeScale days = TimeScale.linear(55 * YEAR, 55.1 * YEAR, FrameFigures.WIDTH);
    private final String[] dates = {"2021-07-07", "1995-01", "1804", "2017-07-16/2018-03", "199X", "1995?"};
    private int next;

    /// The ticks of two centuries.
    @Benchmark
    public Ticks ticksOfCenturies() {
        return Ticks.of(centuries, words, text -> text.length() * 6.5, 8);
    }

    /// The ticks of some weeks.
    @Benchmark
    public Ticks ticksOfDays() {
        return Ticks.of(days, words, text -> text.length() * 6.5, 8);
    }

    /// A date of each kind in turn.
    @Benchmark
    public When parse() {
        next = (next + 1) % dates.length;
        return When.parse(dates[next]);
    }

    /// Runs all of them in a JVM of their own.
    static void measure() {
        var options = new OptionsBuilder()
                .include(AxisBenchmark.class.getName())
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            for (RunResult result : new Runner(options).run()) {
                var score = result.getPrimaryResult();
                Line.of("axis")
                        .with("of", score.getLabel())
                        .with("mean", score.getScore())
                        .with("error", score.getScoreError())
                        .with("unit", score.getScoreUnit())
                        .print();
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
