package kwonik.app.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import kwonik.app.exercise.ask.QuestionNames;
import kwonik.app.exercise.ask.StandingSign;
import kwonik.exercise.Answer;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.Feedback;
import kwonik.exercise.Message;
import kwonik.exercise.Sitting;
import kwonik.model.Source;
import kwonik.words.Words;

/// The grid that is being filled: questions down, sources across; each cell is a button that leads to its question.
final class AnswerGrid extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double FIRST_PERCENT = 34;

    private final Words words;
    private final List<Button> cells = new ArrayList<>();

    /// @param go leads to a question
    AnswerGrid(Sitting sitting, Words words, IntConsumer go) {
        this.words = words;
        setId("answer-grid");
        getStyleClass().addAll("edge-to-edge", "answer-grid-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("answer-grid");
        List<CellQuestion> questions = sitting.exercise().questions().stream()
                .map(CellQuestion.class::cast)
                .toList();
        List<String> sources = questions.stream()
                .map(question -> question.reading().source().id())
                .distinct()
                .toList();
        columns(grid, sources.size());
        new QuestionNames(words).event(questions.getFirst()).ifPresent(event -> grid.add(head(event), 0, 0));
        for (int i = 0; i < questions.size(); i++) {
            CellQuestion question = questions.get(i);
            int column = sources.indexOf(question.reading().source().id());
            if (question.row() == 0) {
                grid.add(head(name(question.reading().source(), questions)), column + 1, 0);
            }
            if (column == 0) {
                grid.add(head(question.claim().question().in(words.tag())), 0, question.row() + 1);
            }
            int place = i;
            Button cell = new Button();
            cell.setId("grid-cell-" + i);
            cell.getStyleClass().add("grid-cell");
            cell.setWrapText(true);
            cell.setMnemonicParsing(false);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.setOnAction(_ -> go.accept(place));
            cells.add(cell);
            grid.add(cell, column + 1, question.row() + 1);
        }
        setContent(grid);
    }

    /// Its publisher or title; where another column is called the same, all that it is called.
    private String name(Source source, List<CellQuestion> questions) {
        String name = Message.name(source, words);
        List<Source> others = questions.stream()
                .map(question -> question.reading().source())
                .filter(other -> !other.id().equals(source.id()))
                .toList();
        return others.stream().noneMatch(other -> Message.name(other, words).equals(name))
                ? name
                : new QuestionNames(words).titled(source);
    }

    private static void columns(GridPane grid, int sources) {
        for (int i = 0; i <= sources; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? FIRST_PERCENT : (100 - FIRST_PERCENT) / sources);
            grid.getColumnConstraints().add(column);
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("grid-head");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    /// Shows what is in the cells, and which one is asked for.
    void show(Sitting sitting, int at) {
        for (int i = 0; i < cells.size(); i++) {
            Button cell = cells.get(i);
            CellQuestion question =
                    (CellQuestion) sitting.exercise().questions().get(i);
            Answer last = sitting.courses().get(i).last();
            Feedback feedback = sitting.feedback(i);
            String said = last == null ? "" : question.said(last).in(words);
            cell.setText(said);
            cell.setGraphic(feedback == null ? null : sign(feedback));
            cell.pseudoClassStateChanged(CURRENT, i == at);
            String standing = feedback == null ? "" : feedback.standing().in(words);
            cell.setAccessibleText(words.say(
                    "exercise.window.cell",
                    Message.name(question.reading().source(), words),
                    question.claim().question().in(words.tag()),
                    said.isEmpty() ? words.say("exercise.nothing") : said,
                    standing));
        }
    }

    private StandingSign sign(Feedback feedback) {
        StandingSign sign = new StandingSign(feedback.standing(), words);
        sign.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        return sign;
    }
}
