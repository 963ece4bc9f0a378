package kwonik.app.open;

import kwonik.app.session.Notice;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;

/// Says what came of a file of another format: what it was taken for, how many events it has, and what is to be known.
final class ImportNotice {
    private ImportNotice() {}

    static Notice of(OpenedChronicle.Foreign foreign) {
        Report report = foreign.report();
        int left = report.of(Remark.Kind.LEFT_OUT).size();
        int told = report.remarks().size() - left;
        String name = String.valueOf(foreign.file().getFileName());
        Notice.Term format = new Notice.Term(report.format());
        return left + told == 0
                ? Notice.done("app.open.imported", name, format, report.events())
                : Notice.withProblems("app.open.imported.told", name, format, report.events(), left, told);
    }
}
