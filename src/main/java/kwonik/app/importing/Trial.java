package kwonik.app.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TypedDates;
import kwonik.exchange.table.TypedDates.Fit;
import kwonik.exchange.table.TypedDates.Typed;
import org.jspecify.annotations.Nullable;

/// Tries what is decided of a table, in the background, where only the latest decision counts: first what the preview
/// shows, then the chronicle that would come of it.
final class Trial {
    private final Tasks tasks;
    private final TaskLine line;
    /// What is worked out for the latest wish.
    private Reach reach;
    private final ReadOnlyObjectWrapper<@Nullable RefusedException> refusal = new ReadOnlyObjectWrapper<>();
    private final Map<About, String> answered = new EnumMap<>(About.class);
    private final ReadOnlyObjectWrapper<@Nullable Attempt> attempt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Imported> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<Typed>> aside = new ReadOnlyObjectWrapper<>(List.of());
    /// By which the latest wish goes on, though it may not be shown yet.
    private @Nullable TablePlan wanted;

    /// What was worked out: an attempt, or why there is none.
    ///
    /// @param aside dates that were typed and do not fit it
    private record Worked(
            @Nullable Attempt attempt,
            List<Typed> aside,
            @Nullable RefusedException why) {}

    Trial(Tasks tasks, Attempt first) {
        this.tasks = tasks;
        line = tasks.line();
        reach = reach();
        show(new Worked(first, List.of(), null));
    }

    /// Why the file cannot be read in the way that was chosen last; null if it can.
    ReadOnlyObjectProperty<@Nullable RefusedException> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Dates that were typed and do not fit the table as it is shown; they come back with one that they fit.
    ReadOnlyObjectProperty<List<Typed>> asideProperty() {
        return aside.getReadOnlyProperty();
    }

    /// What is shown.
    ReadOnlyObjectProperty<@Nullable Attempt> attemptProperty() {
        return attempt.getReadOnlyProperty();
    }

    /// The chronicle that comes of what is shown; null while it is made.
    ReadOnlyObjectProperty<@Nullable Imported> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// How much of what is worked out is done, 0 to 1.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    private Reach reach() {
        reached.set(0);
        return new Reach(tasks, reached::set);
    }

    /// The key of the answer that was given; empty if none was.
    String answer(Question question) {
        return answered.getOrDefault(question.about(), "");
    }

    void answer(Question question, Answer answer) {
        answered.put(question.about(), answer.key());
        plan(answer::in);
    }

    void mean(int column, ColumnMeaning meaning) {
        plan(plan -> plan.withMeaning(column, meaning));
    }

    /// Puts a date in the place of what stands in a row; an empty one takes that back.
    void correct(int row, String typed) {
        plan(plan -> plan.withCorrection(row, typed));
    }

    /// Whether a date was put in the place of what stands in a row.
    boolean isCorrected(int row) {
        return wanted != null && wanted.corrections().containsKey(row);
    }

    /// Reads the file in another way.
    void lay(UnaryOperator<TableLayout> change) {
        Attempt from = attempt.get();
        if (from != null) {
            TableLayout next = change.apply(from.plan().layout());
            Map<About, String> given = Map.copyOf(answered);
            TablePlan typed = from.plan().withCorrections((wanted == null ? from.plan() : wanted).corrections());
            List<Typed> before = aside.get();
            wanted = null;
            work(progress -> {
                Attempt made = Attempt.of(from.path(), from.file(), next, given, progress);
                return fitted(
                        made,
                        made.plan(),
                        TypedDates.of(from.guess().reading(), typed).with(before));
            });
        }
    }

    private void plan(UnaryOperator<TablePlan> change) {
        Attempt from = attempt.get();
        if (from == null) {
            return;
        }
        TablePlan next = change.apply(wanted == null ? from.plan() : wanted);
        if (!next.layout().equals(from.plan().layout())) {
            lay(_ -> next.layout());
        } else {
            wanted = next;
            TablePlan typed = from.plan().withCorrections(next.corrections());
            List<Typed> before = aside.get();
            work(_ -> fitted(
                    from, next, TypedDates.of(from.guess().reading(), typed).with(before)));
        }
    }

    private static Worked fitted(Attempt made, TablePlan plan, TypedDates typed) {
        Fit fit = typed.in(made.guess().reading(), plan);
        Attempt fitting = fit.plan().equals(made.plan()) ? made : made.by(fit.plan());
        return new Worked(fitting, fit.aside(), null);
    }

    /// Works something out that may be refused.
    private interface Work {
        Worked work(Progress progress) throws RefusedException;
    }

    private void work(Work work) {
        outcome.set(null);
        reach.callOff();
        Reach now = reach();
        reach = now;
        line.latest(
                () -> {
                    try {
                        return work.work(now);
                    } catch (RefusedException e) {
                        return new Worked(null, List.of(), e);
                    } catch (CancellationException _) {
                        // a later wish has come meanwhile, and this one is heard by nobody
                        return new Worked(null, List.of(), null);
                    }
                },
                this::show);
    }

    private void show(Worked worked) {
        Attempt next = worked.attempt();
        refusal.set(worked.why());
        // after a refusal what is shown still stands
        Attempt shown = next == null ? attempt.get() : next;
        if (shown == null) {
            return;
        }
        wanted = shown.plan();
        if (next != null) {
            aside.set(worked.aside());
        } else {
            // also what was chosen goes back to it
            attempt.set(null);
        }
        attempt.set(shown);
        Reach now = reach();
        reach = now;
        line.also(() -> read(shown, now), outcome::set);
    }

    /// The chronicle; null if a later wish has come meanwhile.
    private static @Nullable Imported read(Attempt attempt, Progress progress) {
        try {
            return TableImport.read(attempt.guess().reading(), attempt.plan(), attempt.file(), progress);
        } catch (CancellationException _) {
            return null;
        }
    }

    /// Drops what is still worked out.
    void close() {
        reach.callOff();
        line.forget();
    }
}
