package kwonik.app.copy;

import java.util.List;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.model.Problem;

/// A copy that has no place for two things.
public final class LossyCopy {
    private LossyCopy() {}

    public static Report report() {
        return new Report(
                "copy.format.chronicle",
                "copy.csv",
                47,
                List.of(
                        new Remark(
                                Remark.Kind.LEFT_OUT,
                                0,
                                "",
                                "report.lost.field",
                                List.of(
                                        Problem.message("document.told.parts.event", List.of()),
                                        "12",
                                        Problem.message("document.told.field.excerpts", List.of()))),
                        new Remark(
                                Remark.Kind.LEFT_OUT,
                                0,
                                "",
                                "report.lost.part",
                                List.of(Problem.message("document.told.parts.story", List.of()), "2"))));
    }
}
