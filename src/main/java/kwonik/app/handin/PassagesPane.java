package kwonik.app.handin;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.layout.text.SourceWords;
import kwonik.model.Event;
import kwonik.notes.handin.MarkedPassage;
import kwonik.notes.handin.MarkedPassage.Piece;
import kwonik.notes.handin.MarkedPassage.Stretch;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// The passages in which students have marked words, those first that most have marked.
final class PassagesPane extends ScrollPane {
    /// More are to be read on paper.
    private static final int MOST = 300;
    private static final int MOST_COUNTED = 5;

    private final Words words;
    private final ClassReading reading;
    private final Consumer<Event> chosen;

    /// @param chosen hears of the event whose passage was chosen
    PassagesPane(Words words, ClassReading reading, Consumer<Event> chosen) {
        this.words = words;
        this.reading = reading;
        this.chosen = chosen;
        setId("handin-passages");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        VBox page = new VBox();
        page.getStyleClass().addAll("page", "handin-passages");
        if (reading.passages().isEmpty()) {
            page.getChildren().add(new WrappedText("body", words.say("handin.passages.none")));
        } else {
            page.getChildren().addAll(new WrappedText("fine", words.say("handin.passages.about")), legend());
        }
        reading.passages().stream().limit(MOST).map(this::passage).forEach(page.getChildren()::add);
        if (reading.passages().size() > MOST) {
            page.getChildren()
                    .add(new WrappedText(
                            "fine",
                            words.say("handin.passages.rest", reading.passages().size() - MOST)));
        }
        setContent(page);
    }

    private FlowPane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("handin-legend");
        int last = 0;
        for (int step = 1; step <= ShadedText.STEPS; step++) {
            int most = reading.students() * step / ShadedText.STEPS;
            if (most > last) {
                String said = last + 1 == most
                        ? words.say("handin.shade.same", most)
                        : words.say("handin.shade", last + 1, most);
                legend.getChildren().add(new ShadedText(List.of(new Piece(said, most)), reading.students()));
                last = most;
            }
        }
        return legend;
    }

    private VBox passage(MarkedPassage passage) {
        String source = reading.chronicle()
                .source(passage.sourceId())
                .map(each -> new SourceWords(words).byline(each))
                .orElse(passage.sourceId());
        String where = passage.event()
                .map(event -> words.say("handin.part", event.title().in(words.tag()), source))
                .orElse(source);
        String counted = counted(passage, reading.students(), words);
        VBox box = new VBox(
                new WrappedText("body", WrappedText.run(where, "strong")),
                new ShadedText(passage.pieces(), reading.students()),
                new WrappedText("fine", counted));
        box.getStyleClass().add("handin-passage");
        box.setAccessibleText(where + ". " + counted + "\n" + passage.text());
        passage.event().ifPresentOrElse(event -> lead(box, event), () -> box.setAccessibleRole(AccessibleRole.TEXT));
        box.setFocusTraversable(true);
        return box;
    }

    private void lead(VBox box, Event event) {
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                chosen.accept(event);
                key.consume();
            }
        });
        box.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                box.requestFocus();
                chosen.accept(event);
            }
        });
    }

    /// The words that most have marked, with how many they are.
    static String counted(MarkedPassage passage, int students, Words words) {
        return passage.stretches(count -> ShadedText.step(count, students)).stream()
                .limit(MOST_COUNTED)
                .map(stretch ->
                        words.say("handin.marked", counted(stretch, students, words), PlainText.line(stretch.text())))
                .collect(Collectors.joining(" · "));
    }

    /// How many of a class have marked a stretch of words.
    static String counted(Stretch stretch, int students, Words words) {
        return stretch.least() == stretch.most()
                ? words.say("handin.of", stretch.most(), students)
                : words.say("handin.of.range", stretch.least(), stretch.most(), students);
    }
}
