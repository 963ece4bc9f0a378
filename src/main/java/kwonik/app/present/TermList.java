package kwonik.app.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Explanations;
import kwonik.app.controls.Styles;
import kwonik.layout.page.StagePlan;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.model.Glossary;
import kwonik.model.Term;
import kwonik.paint.FxColor;
import kwonik.words.Words;

/// What the terms of a step mean, over the step.
final class TermList extends VBox {
    private static final double SHRINK = 0.94;
    private static final double LEAST = 6;
    /// Of the width of a stage, no more than this share.
    private static final double WIDEST = 0.7;
    /// Sources may write in another language than the class reads.
    private static final String LANGUAGE_OF_QUOTATIONS = "en";

    private final Look look;
    private final Words words;
    private final Glossary glossary;

    TermList(String id, Words words, Look look, Glossary glossary) {
        this.look = look;
        this.words = words;
        this.glossary = glossary;
        setId(id);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setStyle("-fx-background-color:#"
                + String.format("%06x", look.colors().surfaces().pane() & 0xFFFFFF)
                + ";-fx-border-color:#" + String.format("%06x", look.colors().ink() & 0xFFFFFF)
                + ";-fx-border-width:2px;");
    }

    /// Lists the terms of a step, in the order in which they stand there; a sentence that tells a hidden date is
    /// hidden.
    void list(StagePlan plan) {
        String text = plan.page().marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .collect(Collectors.joining(" "));
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String language : List.of(words.tag(), LANGUAGE_OF_QUOTATIONS)) {
            glossary.in(text, language)
                    .forEach(found -> terms.putIfAbsent(found.term().id(), found.term()));
        }
        List<Label> labels = new ArrayList<>();
        labels.add(label(words.say(terms.isEmpty() ? "present.terms.none" : "present.terms"), true));
        terms.values().forEach(term -> labels.add(label(plan.shown().undated(Explanations.of(term, words)), false)));
        getChildren().setAll(labels);
        setAccessibleText(labels.stream().map(Label::getText).collect(Collectors.joining("\n")));
    }

    private Label label(String text, boolean strong) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTextFill(FxColor.of(look.colors().ink()));
        label.setUserData(strong);
        return label;
    }

    /// Sets the list in type of `pixels`, or in smaller type where all of it would not fit on a stage of `size`.
    void fit(Size size, double pixels) {
        double type = pixels;
        set(size, type);
        while (type > LEAST && prefHeight(-1) > size.height()) {
            type *= SHRINK;
            set(size, type);
        }
    }

    private void set(Size size, double type) {
        setSpacing(type * 0.5);
        setPadding(new Insets(type, type * 1.4, type, type * 1.4));
        setMaxWidth(Math.rint(size.width() * WIDEST));
        getChildren().forEach(child -> {
            if (child instanceof Label label) {
                boolean strong = Boolean.TRUE.equals(label.getUserData());
                label.setMaxWidth(getMaxWidth() - 3 * type);
                label.setStyle(Styles.of(new TextStyle(strong ? TextStyle.Face.SANS_BOLD : TextStyle.Face.SANS, type)));
            }
        });
        // the type has to be there before the list is measured
        applyCss();
    }
}
