package kwonik.app.importing;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.TablePreview.Row;
import kwonik.exchange.table.guess.TableReader;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A table is looked at before it is opened: what is asked, shown and corrected there.
class ImportingTest {
    private static final String FERRIES = """
            Title;When;Where
            Die Fähre läuft aus;04/05/2017;harbour
            The ferry is back;06/05/2017;harbour
            A strike;before summer;harbour
            """;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private Path table(String encoding) throws IOException {
        return Files.write(app.newFolder().resolve("ferries.csv"), FERRIES.getBytes(Charset.forName(encoding)));
    }

    private void look(Path file) {
        app.untilComplete();
        app.run(() -> app.window().commands().importing().look(file));
        until(() -> app.has("#import-open"));
        untilDone();
    }

    /// Until it is known what will come of the table.
    private void untilDone() {
        until(() -> said().contains("event"));
    }

    private String said() {
        return app.find("#import-outcome", Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> preview() {
        return app.find("#import-preview", TableView.class);
    }

    private void choose(String answer) {
        app.run(() -> app.find("#import-answer-table-answer-" + answer, RadioButton.class)
                .setSelected(true));
        untilDone();
    }

    private Chronicle opened() {
        app.press("#import-open");
        until(() -> "ferries"
                .equals(Objects.requireNonNull(app.state().document().chronicle())
                        .about()
                        .title()
                        .in("en")));
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private static List<String> dates(Chronicle chronicle) {
        return chronicle.events().stream()
                .map(Event::when)
                .map(when -> when == null ? "" : when.edtf())
                .toList();
    }

    @Test
    void theOrderOfDayAndMonthIsAskedWithBothReadingsAndTheAnswerCounts() throws IOException {
        look(table("UTF-8"));
        String day = app.find("#import-answer-table-answer-dayFirst", RadioButton.class)
                .getText();
        assertTrue(day.contains("04/05/2017") && day.contains("4 May 2017"), day);
        assertTrue(
                app.find("#import-answer-table-answer-both", RadioButton.class).isSelected());
        choose("dayFirst");
        Chronicle made = opened();
        assertEquals(List.of("2017-05-04", "2017-05-06", ""), dates(made));
        assertTrue(app.window().commands().importing().again.when().getAsBoolean());
    }

    @Test
    void enterMarksTheAnswerThatHasTheKeyboardAndOpensNothing(FxRobot robot) throws IOException {
        look(table("UTF-8"));
        RadioButton day = app.find("#import-answer-table-answer-dayFirst", RadioButton.class);
        RadioButton both = app.find("#import-answer-table-answer-both", RadioButton.class);
        app.run(() -> {
            both.setSelected(true);
            day.requestFocus();
        });
        assertFalse(day.isSelected());
        robot.push(KeyCode.ENTER);
        until(() -> app.find("#import-answer-table-answer-dayFirst", RadioButton.class)
                .isSelected());
        assertTrue(app.has("#import-open"));
    }

    @Test
    void whatIsNoDateIsMarkedInWordsAndCorrectedInItsPlace(FxRobot robot) throws IOException {
        look(table("UTF-8"));
        choose("monthFirst");
        assertEquals(1, countDoubtful());
        TableView<Row> table = preview();
        app.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2, table.getColumns().get(1));
            table.getFocusModel().focus(2, table.getColumns().get(1));
        });
        app.run(() -> table.edit(2, table.getColumns().get(1)));
        TextField field = robot.lookup("#import-preview .text-field").queryAs(TextField.class);
        assertEquals("before summer", field.getText());
        app.run(() -> field.setText("spring 2017"));
        robot.push(KeyCode.ENTER);
        until(() -> countDoubtful() == 0);
        untilDone();
        assertEquals(
                Objects.requireNonNull(When.parse("2017-21")).edtf(),
                dates(opened()).getLast());
    }

    private void type(int row, String date) {
        TableView<Row> table = preview();
        app.run(() -> table.edit(row, table.getColumns().get(1)));
        app.run(() -> {
            TextField field = (TextField) Objects.requireNonNull(table.lookup(".table-cell .text-field"));
            field.setText(date);
            field.fireEvent(new ActionEvent());
        });
    }

    @Test
    void aDateThatWasTypedStaysWhereItStillFitsAndIsNamedWhereItDoesNot() throws IOException {
        look(table("UTF-8"));
        type(2, "spring 2017");
        until(() -> preview().getItems().get(2).date().text().equals("spring 2017"));
        mean(2, ColumnMeaning.LANE);
        until(() -> preview().getItems().get(2).lane().equals("harbour"));
        assertEquals("spring 2017", preview().getItems().get(2).date().text());
        mean(1, ColumnMeaning.DETAIL);
        until(() -> app.find("#import-aside", Label.class).isVisible());
        assertTrue(app.find("#import-aside", Label.class).getText().endsWith("row 4 “spring 2017”"));
        mean(1, ColumnMeaning.DATE);
        until(() -> !app.find("#import-aside", Label.class).isVisible());
        assertEquals("spring 2017", preview().getItems().get(2).date().text());
    }

    @Test
    void aDateThatWasTypedStaysWhenTheHeaderOrTheLettersChange() throws IOException {
        look(table("UTF-8"));
        type(2, "spring 2017");
        until(() -> preview().getItems().get(2).date().text().equals("spring 2017"));
        app.run(() ->
                app.find("#import-encoding", ComboBox.class).getSelectionModel().select(1));
        until(() -> !preview().getItems().getFirst().title().equals("Die Fähre läuft aus"));
        assertEquals("spring 2017", preview().getItems().get(2).date().text());
        app.run(() -> app.find("#import-header", CheckBox.class).fire());
        until(() -> preview().getItems().size() == 4);
        app.run(() -> app.find("#import-header", CheckBox.class).fire());
        until(() -> preview().getItems().size() == 3);
        assertEquals("spring 2017", preview().getItems().get(2).date().text());
    }

    @Test
    void theNextDateThatNeedsALookIsReachedByKeyboard(FxRobot robot) throws IOException {
        look(table("UTF-8"));
        choose("monthFirst");
        robot.push(KeyCode.F3);
        assertEquals(2, preview().getSelectionModel().getSelectedIndex());
    }

    private long countDoubtful() {
        return preview().getItems().stream()
                .filter(row -> DateCell.isDoubtful(row.date()))
                .count();
    }

    @Test
    void escapeLeavesADateThatIsTypedAsItWasAndOnlyThenTheWindow(FxRobot robot) throws IOException {
        look(table("UTF-8"));
        TableView<Row> table = preview();
        app.run(() -> table.edit(2, table.getColumns().get(1)));
        app.run(() -> robot.lookup("#import-preview .text-field")
                .queryAs(TextField.class)
                .setText("1999"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(app.has("#import-open"));
        assertEquals("before summer", table.getItems().get(2).date().text());
        robot.push(KeyCode.ESCAPE);
        until(() -> !app.has("#import-open"));
    }

    @Test
    void theMeaningOfAColumnIsChosenAboveIt() throws IOException {
        look(table("UTF-8"));
        ComboBox<?> box = app.find("#import-meaning-2", ComboBox.class);
        assertEquals("What the column “Where” means", box.getAccessibleText());
        mean(2, ColumnMeaning.LANE);
        untilDone();
        assertEquals(
                List.of("harbour"),
                opened().lanes().stream().map(lane -> lane.name().in("en")).toList());
    }

    @SuppressWarnings("unchecked")
    private void mean(int column, ColumnMeaning meaning) {
        app.run(() ->
                ((ComboBox<ColumnMeaning>) app.find("#import-meaning-" + column, ComboBox.class)).setValue(meaning));
    }

    @Test
    void anotherEncodingIsSeenAtOnce() throws IOException {
        look(table("windows-1252"));
        assertEquals("Die Fähre läuft aus", preview().getItems().getFirst().title());
        ComboBox<?> box = app.find("#import-encoding", ComboBox.class);
        assertEquals("WINDOWS_1252", String.valueOf(box.getValue()));
        app.run(() -> box.getSelectionModel().select(1));
        until(() -> !preview().getItems().getFirst().title().equals("Die Fähre läuft aus"));
    }

    @Test
    void theWindowComesByItselfOnlyWhereATableMayBeMeantInTwoWays() throws IOException {
        app.untilComplete();
        Path plain =
                Files.writeString(app.newFolder().resolve("plain.csv"), "Title,Year\nA strike,1990\nA vote,1991\n");
        opened(plain);
        assertFalse(app.has("#import-open"));
        opened(Files.write(
                app.newFolder().resolve("old.csv"),
                "Title,Year\nUne grève,1990\nUn éléphant,1991\n".getBytes(Charset.forName("windows-1252"))));
        assertFalse(app.has("#import-open"));
        opened(table("UTF-8"));
        until(() -> app.has("#import-open"));
        assertEquals("Keep as it was read", leave().getText());
        app.run(leave()::fire);
        until(() -> !app.has("#import-open"));
    }

    @Test
    void rowsHaveTheHeightOfWhatStandsInThemAndTheTableThatOfItsRows() throws IOException {
        look(Files.writeString(
                app.newFolder().resolve("long.csv"),
                "Title;When;Where\nA strike;vers la fin de l’été de cette année-là, comme on disait;"
                        + "in the harbour, ".repeat(5) + "\nA vote;before summer;town\n"));
        TableView<Row> table = preview();
        until(() -> table.lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row.getLayoutBounds().getHeight() > 60));
        app.run(() -> {
            for (Node node : table.lookupAll(".table-cell")) {
                Node drawn = node.lookup(".text");
                if (node instanceof TableCell<?, ?> cell && cell.getText() != null && drawn instanceof Text text) {
                    assertEquals(cell.getText(), text.getText().replace("\n", " "));
                }
            }
            double rows = table.lookupAll(".table-row-cell").stream()
                    .filter(row -> row instanceof TableRow<?> filled && !filled.isEmpty())
                    .mapToDouble(row -> row.getLayoutBounds().getHeight())
                    .sum();
            assertTrue(table.getHeight() < rows + 110, table.getHeight() + " for " + rows);
        });
    }

    @Test
    void whatIsChosenOfTheLayoutStaysInItsPlaceWhenItIsChosen() throws IOException {
        look(table("UTF-8"));
        double before = top("#import-header");
        app.run(() -> app.find("#import-header", CheckBox.class).fire());
        until(() -> preview().getItems().size() == 4);
        untilDone();
        assertEquals(before, top("#import-header"));
        app.run(() -> app.find("#import-header", CheckBox.class).fire());
        until(() -> preview().getItems().size() == 3);
        double answer = top("#import-answer-table-answer-both");
        choose("dayFirst");
        assertEquals(answer, top("#import-answer-table-answer-both"));
    }

    private double top(String control) {
        Node node = app.find(control, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Test
    void aDateThatIsTypedStandsInAFieldWithAFrame() throws IOException {
        look(table("UTF-8"));
        TableView<Row> table = preview();
        app.run(() -> table.edit(2, table.getColumns().get(1)));
        app.run(() -> {
            TextField field = (TextField) Objects.requireNonNull(table.lookup(".table-cell .text-field"));
            assertEquals(2, field.getBackground().getFills().size());
            assertTrue(field.isFocused());
        });
    }

    @Test
    void aReadingThatIsCalledOffShowsItsProgressAndThenNothing() throws IOException {
        app.untilComplete();
        Path file = Files.writeString(
                app.newFolder().resolve("many.csv"),
                "Title;When\n" + "A strike in the harbour;04/05/2017\n".repeat(60_000));
        Importing importing = app.window().commands().importing();
        app.run(() -> {
            importing.look(file);
            assertNotNull(importing.currentProperty().getValue());
        });
        until(() -> app.has("#cancel-task"));
        app.run(importing::cancel);
        until(() -> importing.currentProperty().getValue() == null);
        until(() -> !app.has("#cancel-task"));
        assertFalse(app.has("#import-open"));
        look(file);
        assertFalse(app.find("#import-progress", ProgressBar.class).isVisible());
        assertTrue(said().startsWith("60,000 events"), said());
    }

    private Button leave() {
        Node foot =
                Objects.requireNonNull(app.find("#import-open", Button.class).getParent());
        return foot.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(Button::isCancelButton)
                .findFirst()
                .orElseThrow();
    }

    /// As an opener tells of a table that is open now.
    private void opened(Path file) throws IOException {
        var imported = TableReader.read(DataFile.read(file, Progress.NONE), Progress.NONE);
        app.run(() -> app.window().commands().importing().opened(new OpenedChronicle.Foreign(file, imported.report())));
    }

    @Test
    void aFileInWhichIsNoTableIsToldAndNothingOpens() throws IOException {
        app.untilComplete();
        Path file = Files.writeString(app.newFolder().resolve("empty.csv"), "");
        app.run(() -> app.window().commands().importing().look(file));
        until(() -> app.state().notices().shownProperty().get() != null);
        assertTrue(Objects.requireNonNull(app.state().notices().shownProperty().get())
                .say(Sample.ENGLISH)
                .contains("This file is empty."));
        assertFalse(app.has("#import-open"));
    }

    @Test
    void anEndBesideADateThatMayBeSeveralIsSeenToStayAsText() throws IOException {
        look(Files.writeString(
                app.newFolder().resolve("ferries.csv"),
                "Date;End;What\n05/06/1805;07/06/1805;A crossing\n01/02/1806;;A storm\n"));
        until(() -> preview().lookupAll(".table-cell").stream()
                .anyMatch(node -> node instanceof TableCell<?, ?> cell
                        && "Not sure which, and only in part: 5 June or 6 May 1805, of “05/06/1805 – 07/06/1805”"
                                .equals(cell.getText())));
    }
}
