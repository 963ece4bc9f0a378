package kwonik.app.importing;

import java.nio.file.Path;
import java.util.Map;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePreview;
import kwonik.exchange.table.guess.TableGuess;

/// A table as it is read by a plan, ready to be looked at.
///
/// @param path of the file
/// @param guess what the table tells of itself where it lies so
/// @param plan with all that was decided
/// @param preview what the plan makes of the rows
record Attempt(Path path, DataFile file, TableGuess guess, TablePlan plan, TablePreview preview) {
    /// Reads a table that lies in its file in some way, and answers its questions as they were answered before; takes
    /// its time.
    ///
    /// @param answered the keys of the answers by what they are about
    /// @throws RefusedException if there is no table in it
    /// @throws CancellationException if `progress` calls it off
    static Attempt of(Path path, DataFile file, TableLayout layout, Map<About, String> answered, Progress progress)
            throws RefusedException {
        TableGuess guess = TableGuess.of(file, layout, progress);
        TablePlan plan = guess.plan();
        for (Question question : guess.questions()) {
            String key = answered.get(question.about());
            for (Answer answer : question.answers()) {
                // a question of where the table lies is answered by the layout
                if (answer.key().equals(key) && answer.in(plan).layout().equals(plan.layout())) {
                    plan = answer.in(plan);
                }
            }
        }
        return new Attempt(path, file, guess, plan, TablePreview.of(guess.reading(), plan));
    }

    /// The same table by another plan, in the same place; takes its time.
    Attempt by(TablePlan other) {
        return new Attempt(path, file, guess, other, TablePreview.of(guess.reading(), other));
    }

    TableGrid grid() {
        return guess.grid();
    }

    /// Whether dates or letters may be wrong until somebody answers.
    boolean isPressing() {
        return guess.questions().stream().anyMatch(question -> question.about().isPressing());
    }
}
