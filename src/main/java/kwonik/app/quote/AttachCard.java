package kwonik.app.quote;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kwonik.app.article.ArticleView;
import kwonik.app.controls.Named;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.EventEdits;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.words.Words;

/// The card that adds a passage to an event that is there.
final class AttachCard extends Card {
    private final PassageMaking making;
    private final ArticleView view;
    private final Chosen chosen;
    private final EventChoice events;
    private final ComboBox<Excerpt.Role> role = new ComboBox<>();
    private final Label problem = new Label();

    AttachCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle) {
        super(making, view, chosen, "app.quote.attach");
        this.making = making;
        this.view = view;
        this.chosen = chosen;
        setId("attach-card");
        Words words = making.words();
        this.events = new EventChoice(chronicle.events(), chosen.when(), null, words);
        role.setId("attach-card-role");
        role.getItems().setAll(List.of(Excerpt.Role.DIRECT, Excerpt.Role.THEME, Excerpt.Role.CONTRAST));
        role.setConverter(new Named<>(one -> words.say("app.quote.role." + one.code())));
        role.setValue(Excerpt.Role.DIRECT);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setAccessibleText(words.say("app.quote.role"));
        problem.getStyleClass().add("field-problem");
        problem.setManaged(false);
        wrap(problem);
        page.getChildren().addAll(events, role, problem, buttons("app.quote.attach.save"));
        events.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
        events.list().setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                save();
            }
        });
    }

    @Override
    void begin() {
        events.field().requestFocus();
    }

    @Override
    void save() {
        Event event = events.chosenProperty().get();
        if (event == null || isTooLong(chosen)) {
            problem.setText(making.words().say(event == null ? "app.quote.event.missing" : "app.quote.words.long"));
            problem.setManaged(true);
            return;
        }
        making.save(
                view,
                chosen,
                EventEdits.addExcerpt(event.id(), chosen.excerpt(role.getValue())),
                making.last(),
                event.title().in(making.words().tag()));
    }
}
