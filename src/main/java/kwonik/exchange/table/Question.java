package kwonik.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kwonik.edtf.When;
import kwonik.exchange.common.Remark;
import org.jspecify.annotations.Nullable;

/// Something about a table that it does not tell for sure; the plan has the first answer, until another is chosen.
///
/// @param key of the sentence that asks
/// @param args of that sentence: plain texts, or messages as [kwonik.model.Problem#message] makes them
/// @param line of the row that is shown as an example, from 1; 0 where none is
public record Question(About about, String key, List<String> args, int line, List<Answer> answers) {
    public Question {
        args = List.copyOf(args);
        answers = List.copyOf(answers);
    }

    /// What a question is about.
    public enum About {
        /// Which worksheet.
        WORKSHEET,
        /// In which encoding the letters stand.
        ENCODING,
        /// What parts the cells.
        DELIMITER,
        /// Whether the events lie in rows or in columns.
        DIRECTION,
        /// Whether the first row has the names of the columns.
        HEADER,
        /// Whether the day or the month comes first.
        DATE_ORDER,
        /// The century of years of two digits.
        SHORT_YEARS,
        /// Whether -500 is 500 BCE or 501 BCE.
        NEGATIVE_YEARS,
        /// Whether days are years.
        DAYS_AS_YEARS,
        /// Whether numbers count days.
        DAY_NUMBERS,
        /// Which of several columns has the date.
        DATE_COLUMN,
        /// Whether two dates of a row are a beginning and an end, or between which it was.
        BOUNDS,
        /// Which column has the title.
        TITLE;

        /// Whether dates or letters may be wrong until it is answered; the others are only to be known.
        public boolean isPressing() {
            return switch (this) {
                case WORKSHEET, DELIMITER, DIRECTION, ENCODING, DATE_ORDER, SHORT_YEARS, DAYS_AS_YEARS, DAY_NUMBERS ->
                    true;
                case HEADER, NEGATIVE_YEARS, DATE_COLUMN, BOUNDS, TITLE -> false;
            };
        }
    }

    /// What is said of it where nobody was asked; nothing where the reading of the file says it already.
    Optional<Remark> remark() {
        Remark.Kind kind = about.isPressing() ? Remark.Kind.AMBIGUOUS : Remark.Kind.DECIDED;
        boolean said = about == About.ENCODING || about == About.DELIMITER || key.equals("table.date.noColumn");
        return said ? Optional.empty() : Optional.of(new Remark(kind, line, "", key, args));
    }

    /// One way to answer.
    ///
    /// @param key of what it says
    /// @param args of that, as in a question
    /// @param example what the date of the example is then; null where there is none
    /// @param change what it does to the plan; a plan with another layout has to be guessed anew
    public record Answer(
            String key, List<String> args, @Nullable When example, UnaryOperator<TablePlan> change) {
        public Answer {
            args = List.copyOf(args);
        }

        /// The plan with this answer.
        public TablePlan in(TablePlan plan) {
            return change.apply(plan);
        }
    }
}
