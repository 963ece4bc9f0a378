package kwonik.app.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A field for tags: each is a chip that can be taken away, and what is typed is completed from the tags there are.
///
/// Enter or a comma makes a tag of what is typed; Down leads to the tags that fit.
public final class TagsField extends VBox {
    private static final int MOST = 6;

    private final Supplier<? extends Collection<String>> known;
    private final Label name = new Label();
    private final FlowPane chips = new FlowPane();
    private final TextField input = new TextField();
    private final FlowPane fitting = new FlowPane();
    private final List<String> tags = new ArrayList<>();
    private Words words;
    private Runnable changed = () -> {};
    private List<String> shown = List.of();

    /// @param known the tags there are in the chronicle
    public TagsField(Words words, Supplier<? extends Collection<String>> known) {
        this.words = words;
        this.known = known;
        getStyleClass().addAll("field", "tags-field");
        name.getStyleClass().add("field-name");
        name.setLabelFor(input);
        for (FlowPane each : List.of(chips, fitting)) {
            each.getStyleClass().add("tag-chips");
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, chips, input, fitting);
        input.textProperty().subscribe((_, _) -> typed());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fitting.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                take(input.getText());
            }
        });
        draw();
        typed();
    }

    /// What one types into.
    public TextField input() {
        return input;
    }

    /// Names the field, in the language of the window.
    public void name(Words now, String label) {
        words = now;
        name.setText(label);
        input.setAccessibleText(label);
        input.setPromptText(words.say("app.field.tags.prompt"));
        draw();
        typed();
    }

    /// Shows tags; what was typed and not taken over is gone.
    public void show(List<String> all) {
        shown = List.copyOf(all);
        tags.clear();
        tags.addAll(shown);
        input.clear();
        draw();
    }

    /// Shows what has become of the tags; what is being typed stays.
    public void renew(List<String> all) {
        if (!all.equals(shown)) {
            String typing = input.getText();
            show(all);
            // it may be a tag by now
            input.setText(fresh(typing).isEmpty() ? "" : typing);
            input.end();
        }
    }

    /// The tags that stand there now.
    public List<String> written() {
        return List.copyOf(tags);
    }

    /// The tags that would stand there if the field were left now.
    public List<String> writtenWithTyped() {
        return Stream.concat(tags.stream(), fresh(input.getText()).stream()).toList();
    }

    /// Makes a tag of what is still being typed.
    public void take() {
        take(input.getText());
    }

    /// Tells when a tag has come or gone.
    public void onChanged(Runnable then) {
        changed = then;
    }

    private void take(String text) {
        input.clear();
        List<String> fresh = fresh(text);
        if (!fresh.isEmpty()) {
            tags.addAll(fresh);
            draw();
            changed.run();
        }
    }

    /// The tags in a text that do not stand there yet; a list that was pasted is several.
    private List<String> fresh(String text) {
        return Stream.of(text.split("[,;]", -1))
                .map(PlainText::line)
                .filter(tag -> !tag.isEmpty() && !tags.contains(tag))
                .distinct()
                .toList();
    }

    private void drop(String tag) {
        // the keyboard first: its chip is gone with the tag
        input.requestFocus();
        tags.remove(tag);
        draw();
        changed.run();
    }

    private void draw() {
        chips.getChildren().setAll(tags.stream().map(this::chip).toList());
        chips.setVisible(!tags.isEmpty());
    }

    private Button chip(String tag) {
        Button chip = new Button(tag, Icon.CLOSE.draw());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(words.say("app.field.tags.remove", tag));
        chip.setOnAction(_ -> drop(tag));
        return chip;
    }

    // ----- The tags that fit what is typed

    private void typed() {
        String text = input.getText();
        if (lastComma(text) >= 0) {
            // a field must not be changed while it is being typed into
            Platform.runLater(this::takeWhole);
        }
        List<String> fits = fitting(PlainText.folded(text));
        fitting.getChildren().setAll(fits.stream().map(this::proposal).toList());
        fitting.setVisible(!fits.isEmpty());
        input.setAccessibleHelp(
                fits.isEmpty() ? null : words.say("app.field.tags.fit", String.join(words.say("axis.comma"), fits)));
    }

    /// Makes tags of what stands before the last comma; what stands behind it is still being typed.
    private void takeWhole() {
        String text = input.getText();
        int comma = lastComma(text);
        if (comma >= 0) {
            take(text.substring(0, comma));
            input.setText(text.substring(comma + 1).stripLeading());
            input.end();
        }
    }

    private static int lastComma(String text) {
        return Math.max(text.lastIndexOf(','), text.lastIndexOf(';'));
    }

    private List<String> fitting(String start) {
        if (start.isEmpty()) {
            return List.of();
        }
        List<String> all = known.get().stream()
                .filter(tag -> !tags.contains(tag) && PlainText.folded(tag).contains(start))
                .toList();
        List<String> fits = new ArrayList<>(all.stream()
                .filter(tag -> PlainText.folded(tag).startsWith(start))
                .toList());
        all.stream().filter(tag -> !fits.contains(tag)).forEach(fits::add);
        return fits.subList(0, Math.min(MOST, fits.size()));
    }

    private Button proposal(String tag) {
        Button proposal = new Button(tag);
        proposal.setMnemonicParsing(false);
        proposal.setFocusTraversable(false);
        proposal.getStyleClass().add("tag-proposal");
        proposal.setAccessibleText(words.say("app.field.tags.add", tag));
        proposal.setOnAction(_ -> {
            input.requestFocus();
            take(tag);
        });
        return proposal;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && plain && !input.getText().isBlank()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !fitting.getChildren().isEmpty()) {
            fitting.getChildren().getFirst().requestFocus();
            event.consume();
        }
    }

    private void walk(KeyEvent event) {
        int at = fitting.getChildren().indexOf(event.getTarget());
        int last = fitting.getChildren().size() - 1;
        switch (event.getCode()) {
            case RIGHT, DOWN ->
                fitting.getChildren().get(Math.min(last, at + 1)).requestFocus();
            case LEFT, UP -> {
                if (at <= 0) {
                    input.requestFocus();
                    input.end();
                } else {
                    fitting.getChildren().get(at - 1).requestFocus();
                }
            }
            case ENTER -> {
                if (event.getTarget() instanceof Button proposal) {
                    proposal.fire();
                }
            }
            case ESCAPE -> input.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
