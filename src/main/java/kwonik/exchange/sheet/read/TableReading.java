package kwonik.exchange.sheet.read;

import java.util.List;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/// A table file as it was read, and what is to be known of that.
///
/// @param form how a text file is laid out; null for a file of a spreadsheet program
/// @param remarks what was decided, is ambiguous or did not fit
public record TableReading(Workbook workbook, @Nullable TextForm form, List<Remark> remarks) {
    public TableReading {
        remarks = List.copyOf(remarks);
    }
}
