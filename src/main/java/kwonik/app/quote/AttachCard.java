package kwonik.app.quote;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kwonik.app.article.ArticleView;
import kwonik.app.field.ChoiceField;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.EventEdits;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// The card that adds a passage to an event that is there.
final class AttachCard extends Card {
    private static final List<Excerpt.Role> ROLES =
            List.of(Excerpt.Role.DIRECT, Excerpt.Role.THEME, Excerpt.Role.CONTRAST);

    private final EventChoice events;
    private final ChoiceField<Excerpt.Role> role = new ChoiceField<>();

    AttachCard(PassageMaking making, ArticleView view, Chosen chosen, Chronicle chronicle) {
        super(making, view, chosen, "app.quote.attach");
        setId("attach-card");
        events = new EventChoice(chronicle.events(), chosen.when(), null, words());
        role.name(words().say("app.edit.excerpt.role"));
        role.offer(ROLES, each -> words().say("app.edit.excerpt.role." + each.code()));
        role.show(Excerpt.Role.DIRECT);
        fill("app.quote.attach.save", events, role);
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
        Excerpt.Role how = role.value();
        if (event == null || how == null) {
            complain("app.quote.event.missing");
        } else if (fits()) {
            save(
                    EventEdits.addExcerpt(event.id(), chosen.excerpt(how)),
                    making.last(),
                    event.title().in(words().tag()));
        }
    }
}
