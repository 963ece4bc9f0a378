package kwonik.edtf;

import java.util.List;
import java.util.function.ToLongFunction;
import kwonik.edtf.calendar.Precision;

/// Several dates of which one is meant, or all (ISO 8601-2:2019, clause 6).
///
/// @param edtf the text with its brackets
/// @param shape [Shape#ONE_OF] or [Shape#ALL_OF]
/// @param members at least one
/// @param bounds of all members together, found once: they are asked for at every comparison and every drawing
public record DateSet(String edtf, Shape shape, List<When> members, Bounds bounds) implements When {

    /// More dates than this are a table and no date.
    static final int MOST_MEMBERS = 10_000;

    public DateSet {
        members = List.copyOf(members);
    }

    DateSet(String edtf, Shape shape, List<When> members) {
        this(edtf, shape, members, Bounds.of(members));
    }

    /// The first and last moments of several dates.
    record Bounds(long start, long end, long paddedStart, long paddedEnd) {
        private static Bounds of(List<When> members) {
            return new Bounds(
                    least(members, When::start),
                    most(members, When::end),
                    least(members, When::paddedStart),
                    most(members, When::paddedEnd));
        }

        private static long least(List<When> members, ToLongFunction<When> bound) {
            return members.stream().mapToLong(bound).min().orElseThrow();
        }

        private static long most(List<When> members, ToLongFunction<When> bound) {
            return members.stream().mapToLong(bound).max().orElseThrow();
        }
    }

    @Override
    public long start() {
        return bounds.start;
    }

    @Override
    public long end() {
        return bounds.end;
    }

    @Override
    public long paddedStart() {
        return bounds.paddedStart;
    }

    @Override
    public long paddedEnd() {
        return bounds.paddedEnd;
    }

    @Override
    public Precision precision() {
        return members.stream().map(When::precision).reduce(Precision::coarser).orElseThrow();
    }

    @Override
    public boolean isUncertain() {
        return members.stream().anyMatch(When::isUncertain);
    }

    @Override
    public boolean isApproximate() {
        return members.stream().anyMatch(When::isApproximate);
    }

    @Override
    public boolean startDoubtful() {
        return isChoice() || members.stream().anyMatch(m -> m.start() == bounds.start && m.startDoubtful());
    }

    @Override
    public boolean endDoubtful() {
        return isChoice() || members.stream().anyMatch(m -> m.end() == bounds.end && m.endDoubtful());
    }

    private boolean isChoice() {
        return shape == Shape.ONE_OF
                && (members.size() > 1 || members.getFirst().shape() == Shape.INTERVAL);
    }

    @Override
    public boolean startIsOpen() {
        return members.stream().anyMatch(When::startIsOpen);
    }

    @Override
    public boolean endIsOpen() {
        return members.stream().anyMatch(When::endIsOpen);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
