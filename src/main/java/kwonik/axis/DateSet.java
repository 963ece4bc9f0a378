package kwonik.axis;

import java.util.List;
import java.util.function.ToLongFunction;

/// Several dates of which one is meant, or all (ISO 8601-2:2019, clause 6).
///
/// @param edtf the text with its brackets
/// @param shape [Shape#ONE_OF] or [Shape#ALL_OF]
/// @param members at least one
record DateSet(String edtf, Shape shape, List<When> members) implements When {

    DateSet {
        members = List.copyOf(members);
    }

    @Override
    public long start() {
        return least(When::start);
    }

    @Override
    public long end() {
        return most(When::end);
    }

    @Override
    public long paddedStart() {
        return least(When::paddedStart);
    }

    @Override
    public long paddedEnd() {
        return most(When::paddedEnd);
    }

    private long least(ToLongFunction<When> bound) {
        return members.stream().mapToLong(bound).min().orElseThrow();
    }

    private long most(ToLongFunction<When> bound) {
        return members.stream().mapToLong(bound).max().orElseThrow();
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
        return isChoice() || members.stream().anyMatch(m -> m.start() == start() && m.startDoubtful());
    }

    @Override
    public boolean endDoubtful() {
        return isChoice() || members.stream().anyMatch(m -> m.end() == end() && m.endDoubtful());
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
