package kwonik.app.exercise;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.shell.WindowExtension;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Feedback;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.Sitting;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.Standing;
import kwonik.exercise.TextSpan;
import kwonik.exercise.make.UndecidedAnswer;
import kwonik.layout.text.SourceWords;
import kwonik.model.Claim;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Each exercise on the chronicle that ships, with the keyboard alone.
@SuppressWarnings("EnumOrdinal") // radio buttons are in the order of their kinds
class ExercisesByKeyboardTest {
    private static final Pattern WORD = Pattern.compile("\\S+");

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(
            WindowExtension.SETTINGS,
            folder -> Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("chronicle.json")));

    private RunningPane begin(ExerciseKind kind) {
        app.untilComplete();
        app.robot().push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        String id = "#exercise-start-" + kind.code();
        until(() -> app.has(id) && !app.find(id, Button.class).isDisabled());
        app.run(() -> app.find(id, Button.class).requestFocus());
        type(KeyCode.ENTER, 1);
        until(() -> app.has("#exercise-running"));
        return app.find("#exercise-running", RunningPane.class);
    }

    private RunningPane begin(Plan plan) {
        app.untilComplete();
        app.robot().push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        until(() -> app.has("#exercise-start-order") && owner().getId() != null);
        tabTo("exercise-level-", true);
        type(KeyCode.RIGHT, plan.level() - 1);
        tabTo("exercise-seed", false);
        app.robot().push(KeyCode.CONTROL, KeyCode.A);
        app.robot().write(String.valueOf(plan.seed()));
        tabTo("exercise-start-" + plan.kind().code(), false);
        type(KeyCode.ENTER, 1);
        until(() -> app.has("#exercise-running"));
        RunningPane pane = app.find("#exercise-running", RunningPane.class);
        assertEquals(plan, pane.sitting().exercise().plan());
        return pane;
    }

    private void type(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            app.robot().push(code);
        }
        app.run(() -> {});
    }

    private void with(KeyCode modifier, KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            app.robot().push(modifier, code);
        }
        app.run(() -> {});
    }

    private Node owner() {
        return Objects.requireNonNull(app.stage().getScene().getFocusOwner());
    }

    private void tabTo(String styleOrId, boolean back) {
        for (int i = 0; i < 30 && !is(owner(), styleOrId); i++) {
            if (back) {
                with(KeyCode.SHIFT, KeyCode.TAB, 1);
            } else {
                type(KeyCode.TAB, 1);
            }
        }
        assertTrue(is(owner(), styleOrId), () -> styleOrId + " is not reached, but " + owner());
    }

    private static boolean is(Node node, String styleOrId) {
        return node.getStyleClass().contains(styleOrId)
                || (node.getId() != null && node.getId().startsWith(styleOrId));
    }

    private static Question question(RunningPane pane) {
        return pane.sitting().exercise().questions().get(pane.at());
    }

    // ----- Answers

    private void answer(RunningPane pane, Answer answer) {
        switch (answer) {
            case Answer.Order(List<String> events) -> order(pane, events);
            case Answer.Reading(Claim.Relation relation, String _) -> choose("exercise-relation", relation.ordinal());
            case Answer.Dated(var basis, var when) -> {
                choose("exercise-basis", basis.ordinal() - basisOffset());
                tabTo("text-field", false);
                app.robot().push(KeyCode.CONTROL, KeyCode.A);
                app.robot().write(when == null ? " " : when.edtf());
                app.run(() -> {});
            }
            case Answer.Author(var kind, String source, TextSpan marked) -> {
                AuthorQuestion asked = (AuthorQuestion) question(pane);
                choose("exercise-kind", asked.kinds().indexOf(kind));
                choose(
                        "exercise-source",
                        asked.choices().stream().map(each -> each.id()).toList().indexOf(source));
                if (marked != null) {
                    tabTo("mark-text", false);
                    mark(
                            List.of(new TextLine(
                                    1,
                                    asked.quotation().exact(),
                                    asked.quotation().start())),
                            marked);
                }
            }
            case Answer.Marked(String source, TextSpan words) -> {
                List<TextLine> lines = switch (question(pane)) {
                    case CellQuestion cell -> cell.reading().lines();
                    case PassageQuestion passage ->
                        passage.readings().stream()
                                .filter(each -> each.source().id().equals(source))
                                .flatMap(each -> each.lines().stream())
                                .toList();
                    default -> List.of();
                };
                mark(lines, words);
            }
            case Answer.Silence() -> type(KeyCode.D, 1);
        }
    }

    private static int basisOffset() {
        return kwonik.model.DateBasis.Kind.STATED.ordinal();
    }

    private void choose(String radios, int index) {
        tabTo(radios + "-", false);
        type(KeyCode.SPACE, 1);
        type(KeyCode.LEFT, 5);
        for (int i = 0; i < 8 && !is(owner(), radios + "-" + index); i++) {
            type(KeyCode.RIGHT, 1);
        }
        assertTrue(is(owner(), radios + "-" + index), () -> radios + index + " is not reached, but " + owner());
    }

    private void order(RunningPane pane, List<String> events) {
        for (int i = 0; i < events.size(); i++) {
            List<String> now =
                    ((Answer.Order) Objects.requireNonNull(pane.view().given())).events();
            int from = now.indexOf(events.get(i));
            type(KeyCode.UP, now.size());
            type(KeyCode.DOWN, from);
            with(KeyCode.ALT, KeyCode.UP, from - i);
        }
    }

    private void mark(List<TextLine> lines, TextSpan wanted) {
        int place = 0;
        int first = -1;
        int last = -1;
        for (TextLine line : lines) {
            Matcher words = WORD.matcher(line.text());
            while (words.find()) {
                int start = line.start() + line.text().codePointCount(0, words.start());
                TextSpan span = new TextSpan(start, start + line.text().codePointCount(words.start(), words.end()));
                if (span.common(wanted) > 0) {
                    first = first < 0 ? place : first;
                    last = place;
                }
                place++;
            }
        }
        type(KeyCode.RIGHT, first);
        type(KeyCode.SPACE, 1);
        with(KeyCode.SHIFT, KeyCode.RIGHT, last - first);
    }

    private void wrong(RunningPane pane) {
        switch (question(pane)) {
            case RelationQuestion relation ->
                choose("exercise-relation", (relation.claim().relation().ordinal() + 1) % 4);
            case CellQuestion cell when !cell.answers().isEmpty() -> type(KeyCode.D, 1);
            case AuthorQuestion author -> {
                choose(
                        "exercise-kind",
                        (author.kinds().indexOf(author.author().kind()) + 1)
                                % author.kinds().size());
                choose("exercise-source", 0);
            }
            case kwonik.exercise.DateQuestion date ->
                choose("exercise-basis", date.key().basis() == kwonik.model.DateBasis.Kind.STATED ? 1 : 0);
            case CellQuestion _, PassageQuestion _ -> type(KeyCode.SPACE, 1);
            default -> {}
        }
    }

    private String checked() {
        type(KeyCode.ENTER, 1);
        return app.find("#exercise-feedback", Node.class).getAccessibleText();
    }

    // ----- Facts

    @ParameterizedTest
    @EnumSource
    void eachExerciseIsDoneByKeysFirstWronglyAndThenRightly(ExerciseKind kind) {
        RunningPane pane = begin(kind);
        wrong(pane);
        String said = checked();
        assertTrue(said.startsWith("not yet"), said);
        app.run(() -> pane.begin());
        if (pane.view().given() instanceof Answer.Marked) {
            type(KeyCode.DELETE, 1);
            type(KeyCode.HOME, 1);
        }
        answer(pane, question(pane).key());
        String right = checked();
        assertTrue(right.startsWith("stands") || right.startsWith("the sources do not decide"), right);
        assertTrue(pane.sitting().courses().getFirst().last() != null);
        Sitting.Score after = pane.sitting().after();
        assertTrue(after.accepted() > pane.sitting().before().accepted(), after.toString());
    }

    /// Who wrote something, and whether a source answers, is always decided: [UndecidedAnswersTest] tells why.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER | 2 | 5 | stands        | ”: the sources do not decide.",
                "WHEN  | 1 | 1 | the sources do not decide | This is sharper than the source allows: 1995.",
                "PROVE | 1 | 1 | the sources do not decide | Whether they bear the sentence, the chronicle does not say.",
            })
    void whatTheSourcesDoNotDecideIsAcceptedAndTold(
            ExerciseKind kind, int level, long seed, String standing, String told) {
        RunningPane pane = begin(new Plan(kind, level, seed));
        Answer answer = UndecidedAnswer.to(question(pane)).orElseThrow();
        answer(pane, answer);
        String said = checked();
        assertEquals(answer, pane.view().given());
        assertTrue(said.startsWith(standing + "."), said);
        assertTrue(said.contains(told), said);
        assertTrue(Objects.requireNonNull(pane.sitting().feedback(0)).parts().contains(Standing.UNDECIDED));
        assertEquals(question(pane).parts(), pane.sitting().before().accepted());
        assertTrue(app.find("#exercise-next", Button.class).isDefaultButton(), "one may go on");
    }

    /// That the army was disbanded in 1995 does not say whether that was before a month of that year.
    @Test
    void twoCardsWhoseBoundsOverlapStandBothWaysRound() {
        RunningPane pane = begin(new Plan(ExerciseKind.ORDER, 2, 5));
        OrderQuestion question = (OrderQuestion) question(pane);
        Answer.Order other = (Answer.Order) UndecidedAnswer.to(question).orElseThrow();
        for (Answer.Order order : List.of(question.key(), other)) {
            answer(pane, order);
            assertEquals(order, pane.view().given());
            String said = checked();
            assertTrue(said.startsWith("stands."), said);
            Feedback told = Objects.requireNonNull(pane.sitting().feedback(0));
            Words words = app.state().preferences().words();
            assertEquals(1, told.remarks().size());
            assertTrue(said.contains(told.remarks().getFirst().in(words)), said);
            assertTrue(pane.lookupAll(".order-between .standing").stream()
                    .anyMatch(sign -> ((Labeled) sign).getText().equals(Standing.UNDECIDED.in(words))));
            app.run(pane::begin);
        }
    }

    @Test
    void anotherReadingIsKeptWithAReasonAndTheResultCanBeThrownAway() {
        RunningPane pane = begin(ExerciseKind.SAME);
        wrong(pane);
        assertTrue(checked().startsWith("not yet"));
        tabTo("exercise-reason", false);
        app.robot().write("They count alike");
        assertTrue(checked().startsWith("the sources do not decide"));
        int all = pane.sitting().courses().size();
        for (int i = 0; i < all; i++) {
            app.run(() -> app.find("#exercise-next", Button.class).requestFocus());
            type(KeyCode.SPACE, 1);
        }
        until(() -> app.has("#exercise-end"));
        assertTrue(app.find("#exercise-after", Node.class).getAccessibleText().contains("1 of " + all));
        type(KeyCode.ESCAPE, 1);
        until(() -> app.has(".exercise-result"));
        app.press(".exercise-throw");
        assertFalse(app.has(".exercise-result"));
        app.press("#exercise-undo");
        assertTrue(app.has(".exercise-result"));
        app.press("#exercise-throw-all");
        assertFalse(app.has(".exercise-result"));
        type(KeyCode.ESCAPE, 1);
        assertTrue(app.find("#timeline", Node.class).isFocused());
    }

    /// What was answered is among the notes and among the results, and goes and comes back in both.
    @Test
    void whatWasBegunAndNotEndedIsListedThrownAwayAndBroughtBackWithItsAnswers() {
        RunningPane pane = begin(ExerciseKind.SAME);
        Exercise exercise = pane.sitting().exercise();
        until(() -> app.window().notes().get() != null);
        wrong(pane);
        assertTrue(checked().startsWith("not yet"));
        List<Note> kept = answers();
        assertEquals(1, kept.size());
        type(KeyCode.ESCAPE, 1);
        until(() -> app.has(".exercise-result"));
        String left = "not ended: 1 of " + exercise.questions().size() + " questions answered";
        assertTrue(
                app.find(".exercise-result", Node.class).lookupAll(".body").stream()
                        .anyMatch(line -> left.equals(line.getAccessibleText())),
                left);
        app.press(".exercise-throw");
        assertFalse(app.has(".exercise-result"));
        assertEquals(List.of(), answers());
        app.press("#exercise-undo");
        assertTrue(app.has(".exercise-result"));
        assertEquals(kept, answers());
        tabTo("exercise-start-same", true);
        type(KeyCode.ENTER, 1);
        until(() -> app.has("#exercise-running"));
        assertEquals(pane, app.find("#exercise-running", RunningPane.class), "it goes on where it was left");
    }

    /// What was looked at, and when, is all that is said of it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none   | no evidence was looked at: 1 of | 1 of {0}, no evidence was looked at",
                "first  | after looking at the evidence: 1 of "
                        + "| nothing answered before looking at the evidence, after it 1 of {0}",
                "second | after looking at the evidence: 1 of | before looking at the evidence 1, after it 1 of {0}",
            })
    void theEndSaysBeforeAndAfterOnlyOfEvidenceThatWasLookedAt(String looked, String end, String listed) {
        RunningPane pane = begin(ExerciseKind.SAME);
        if (looked.equals("first")) {
            with(KeyCode.ALT, KeyCode.H, 1);
        }
        answer(pane, question(pane).key());
        assertTrue(checked().startsWith("stands"));
        int all = pane.sitting().courses().size();
        for (int i = 0; i < all; i++) {
            with(KeyCode.ALT, KeyCode.PAGE_DOWN, 1);
            if (i == 0 && looked.equals("second")) {
                with(KeyCode.ALT, KeyCode.H, 1);
            }
        }
        until(() -> app.has("#exercise-end"));
        assertTrue(app.find("#exercise-after", Node.class).getAccessibleText().startsWith(end));
        assertEquals(!looked.equals("none"), app.has("#exercise-before"));
        type(KeyCode.ESCAPE, 1);
        until(() -> app.has(".exercise-result"));
        String line = listed.replace("{0}", String.valueOf(all));
        assertTrue(
                app.find(".exercise-result", Node.class).lookupAll(".body").stream()
                        .anyMatch(each -> line.equals(each.getAccessibleText())),
                line);
    }

    @Test
    void aSetNumberHasAtMostEighteenDigits() {
        app.untilComplete();
        app.robot().push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        until(() -> app.has("#exercise-start-order") && owner().getId() != null);
        tabTo("exercise-seed", true);
        app.robot().push(KeyCode.CONTROL, KeyCode.A);
        app.robot().write("9".repeat(18));
        app.run(() -> {});
        String said = app.state().preferences().words().say("exercise.window.seed.wrong");
        assertTrue(said.contains("at most 18 digits"));
        assertFalse(isSaid(said));
        app.robot().write("9");
        app.run(() -> {});
        assertTrue(isSaid(said));
    }

    private boolean isSaid(String text) {
        return app.find("#exercise-chooser", Node.class).lookupAll("*").stream()
                .anyMatch(each -> each.isVisible() && each instanceof Labeled label && text.equals(label.getText()));
    }

    private List<Note> answers() {
        return Objects.requireNonNull(app.window().notes().get()).notes().stream()
                .filter(note -> note.target() instanceof NoteTarget.OfAnswer)
                .toList();
    }

    @Test
    void escapeGoesBackToTheKindThatWasLeft() {
        begin(ExerciseKind.WHEN);
        type(KeyCode.ESCAPE, 1);
        until(() -> app.has("#exercise-chooser"));
        assertEquals("exercise-start-when", owner().getId());
    }

    @Test
    void eachPartOfAnAnswerTellsHowItStandsUntilTheAnswerIsAnother() {
        RunningPane pane = begin(ExerciseKind.WHEN);
        wrong(pane);
        String said = checked();
        assertTrue(said.contains("not yet: how the date is known, the date."), said);
        assertTrue(app.has("#exercise-basis .standing") && app.has("#exercise-date .standing"));
        choose("exercise-basis", 2);
        assertFalse(app.has("#exercise-basis .standing") || app.has("#exercise-date .standing"));
    }

    @Test
    void tabGoesInTheOrderOfTheStepsAndFromTheLastToTheButtons() {
        RunningPane pane = begin(ExerciseKind.WHO);
        while (!(question(pane) instanceof AuthorQuestion asked)
                || asked.named().isEmpty()) {
            with(KeyCode.ALT, KeyCode.PAGE_DOWN, 1);
        }
        assertEquals("exercise-kind-0", owner().getId());
        tabPast("exercise-kind-");
        assertEquals("exercise-source-0", owner().getId());
        tabPast("exercise-source-");
        assertTrue(owner().getStyleClass().contains("mark-text"), () -> "the third step, not " + owner());
        type(KeyCode.TAB, 1);
        assertEquals("exercise-previous", owner().getId());
        with(KeyCode.SHIFT, KeyCode.TAB, 1);
        assertTrue(owner().getStyleClass().contains("mark-text"));
    }

    private void tabPast(String id) {
        for (int i = 0; i < 9 && is(owner(), id); i++) {
            type(KeyCode.TAB, 1);
        }
    }

    @Test
    void twoSourcesOfTheSameBylineAreToldApart() {
        RunningPane pane = begin(new Plan(ExerciseKind.SAME, 2, 7));
        SourceWords words = new SourceWords(app.state().preferences().words());
        boolean alike = false;
        for (Question each : pane.sitting().exercise().questions()) {
            RelationQuestion relation = (RelationQuestion) each;
            alike |= words.byline(relation.first()).equals(words.byline(relation.second()));
            List<String> names = pane.lookupAll(".exercise-source .attribution").stream()
                    .map(Node::getAccessibleText)
                    .toList();
            assertEquals(2, names.size());
            assertFalse(names.getFirst().equals(names.getLast()), () -> String.valueOf(names));
            with(KeyCode.ALT, KeyCode.PAGE_DOWN, 1);
        }
        assertTrue(alike, "there is such a pair");
    }

    @Test
    void tabNeverStandsOnTheWholeStatusLine() {
        RunningPane pane = begin(ExerciseKind.ORDER);
        String keys = app.state().preferences().words().say("exercise.window.order.keys");
        assertTrue(
                pane.lookupAll(".fine").stream().anyMatch(each -> keys.equals(each.getAccessibleText())),
                "the keys are said beside the cards");
        for (int i = 0; i < 40; i++) {
            type(KeyCode.TAB, 1);
            assertFalse("status-line".equals(owner().getId()));
        }
    }

    @Test
    void beforeAClassOneKeyRevealsAndGoesOn() {
        RunningPane pane = begin(ExerciseKind.SAME);
        Question first = question(pane);
        app.press("#exercise-present");
        until(() -> stage() != null);
        String key = "The sources: "
                + first.said(first.key()).in(app.state().preferences().words());
        assertFalse(said().contains(key));
        type(KeyCode.SPACE, 1);
        assertTrue(said().contains(key), said());
        type(KeyCode.PAGE_DOWN, 1);
        assertFalse(said().contains(key));
        type(KeyCode.ESCAPE, 1);
        until(() -> stage() == null);
        assertEquals(0, pane.at());
    }

    private static @Nullable Node stage() {
        return windows()
                .map(window -> window.getScene().lookup("#exercise-stage"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String said() {
        return Objects.requireNonNull(stage()).getAccessibleText();
    }

    private static Stream<Window> windows() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage && window.isShowing());
    }
}
