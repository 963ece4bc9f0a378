package kwonik.app.exercise.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.exercise.Answer;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.Standing;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Cards on a bare axis, the earliest on top: they are dragged, or moved by Alt with arrows.
final class OrderView extends QuestionView {
    private final OrderQuestion question;
    private final Words words;
    private final List<OrderCard> cards = new ArrayList<>();
    private final VBox axis = new VBox();
    private final Label early = new Label();
    private final Label late = new Label();
    private @Nullable Feedback feedback;

    OrderView(OrderQuestion question, Preferences preferences) {
        this.question = question;
        this.words = preferences.words();
        setId("exercise-order");
        early.setText(words.say("exercise.window.earliest"));
        late.setText(words.say("exercise.window.latest"));
        early.getStyleClass().add("order-end");
        late.getStyleClass().add("order-end");
        axis.getStyleClass().add("order-axis");
        axis.setAccessibleRole(AccessibleRole.LIST_VIEW);
        for (Event event : question.events()) {
            OrderCard card = new OrderCard(event.id(), event.title().in(words.tag()), words, this::move);
            card.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(card, key));
            card.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> card.requestFocus());
            card.addEventHandler(MouseEvent.MOUSE_DRAGGED, event2 -> dragged(card, event2));
            card.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> card.lifted(false));
            cards.add(card);
        }
        getChildren().addAll(new WrappedText("fine", words.say("exercise.window.order.keys")), early, axis, late);
        lay();
    }

    private void lay() {
        List<Region> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).place(i, cards.size());
            rows.add(cards.get(i));
            if (i + 1 < cards.size()) {
                rows.add(between(i));
            }
        }
        axis.getChildren().setAll(rows);
    }

    private Region between(int i) {
        Feedback told = feedback;
        HBox row = new HBox();
        row.getStyleClass().add("order-between");
        if (told != null && i < told.parts().size()) {
            Standing standing = told.parts().get(i);
            row.getChildren().add(new StandingSign(standing, words));
        }
        return row;
    }

    private void move(OrderCard card, int by) {
        int from = cards.indexOf(card);
        int to = from + by;
        if (to < 0 || to >= cards.size()) {
            return;
        }
        cards.remove(from);
        cards.add(to, card);
        feedback = null;
        lay();
        // a card that was taken out of the window and put back has lost the keyboard
        card.requestFocus();
        changed();
    }

    private void pressed(OrderCard card, KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (by == 0 || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        if (event.isAltDown()) {
            move(card, by);
        } else {
            int to = Math.clamp((long) cards.indexOf(card) + by, 0, cards.size() - 1);
            cards.get(to).requestFocus();
        }
        event.consume();
    }

    /// Takes a card to the place over which it is dragged.
    private void dragged(OrderCard card, MouseEvent event) {
        card.lifted(true);
        int at = cards.indexOf(card);
        for (int i = 0; i < cards.size(); i++) {
            Bounds bounds = cards.get(i).localToScene(cards.get(i).getBoundsInLocal());
            boolean beyond = i < at ? event.getSceneY() < bounds.getCenterY() : event.getSceneY() > bounds.getCenterY();
            if (i != at && beyond) {
                move(card, i < at ? -1 : 1);
                axis.applyCss();
                axis.layout();
                break;
            }
        }
        event.consume();
    }

    @Override
    public Answer given() {
        return new Answer.Order(cards.stream().map(OrderCard::event).toList());
    }

    @Override
    public String wanted() {
        return "exercise.window.wanted";
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Order order) {
            Map<String, Integer> places = new HashMap<>();
            order.events().forEach(id -> places.put(id, places.size()));
            cards.sort(java.util.Comparator.comparingInt(card -> places.getOrDefault(card.event(), Integer.MAX_VALUE)));
            lay();
        }
    }

    @Override
    public void begin() {
        cards.getFirst().requestFocus();
    }

    @Override
    public void told(@Nullable Feedback next) {
        OrderCard focused =
                cards.stream().filter(card -> card.isFocusWithin()).findFirst().orElse(null);
        feedback = next;
        lay();
        if (focused != null) {
            focused.requestFocus();
        }
    }

    @Override
    public boolean hinted(Hint hint) {
        for (OrderCard card : cards) {
            for (int i = 0; i < question.events().size(); i++) {
                if (question.events().get(i).id().equals(card.event())) {
                    card.hint(hint.lines().get(i).in(words));
                }
            }
        }
        return true;
    }
}
