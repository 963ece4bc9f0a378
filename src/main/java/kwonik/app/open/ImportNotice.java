package kwonik.app.open;

import java.util.Set;
import java.util.function.Predicate;
import kwonik.app.session.Notice;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;

/// Says what came of a file of another format: what it was taken for, how many events it has, and what of it needs a
/// look. What was read as anybody would have read it is no reason to warn; it stands in the list of what is to be
/// known.
final class ImportNotice {
    /// What is said of a date that could not be read, or not whole.
    private static final Set<String> UNREAD = Set.of("table.date.unreadable", "table.date.inPart");

    private ImportNotice() {}

    static Notice of(OpenedChronicle.Foreign foreign) {
        Report report = foreign.report();
        int left = count(report, remark -> remark.kind() == Remark.Kind.LEFT_OUT);
        int open = count(report, remark -> remark.kind() == Remark.Kind.AMBIGUOUS);
        int unread = count(report, ImportNotice::isUnread);
        String name = String.valueOf(foreign.file().getFileName());
        Notice.Term format = new Notice.Term(report.format());
        if (left + open + unread > 0) {
            return Notice.withProblems("app.open.imported.told", name, format, report.events(), left, open, unread);
        }
        return Notice.done("app.open.imported", name, format, report.events());
    }

    private static boolean isUnread(Remark remark) {
        return UNREAD.contains(remark.key())
                || (isMore(remark) && UNREAD.stream().anyMatch(remark.args().getLast()::contains));
    }

    private static int count(Report report, Predicate<Remark> which) {
        return report.remarks().stream()
                .filter(which)
                .mapToInt(remark ->
                        isMore(remark) ? Integer.parseInt(remark.args().getFirst()) : 1)
                .sum();
    }

    /// Whether a remark stands for many that are alike.
    private static boolean isMore(Remark remark) {
        return remark.key().equals("report.more");
    }
}
