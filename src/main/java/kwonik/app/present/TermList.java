package kwonik.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kwonik.layout.page.DrawnTerms;
import kwonik.layout.page.StagePlan;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TermWords;
import kwonik.model.Glossary;
import kwonik.model.Term;
import kwonik.words.Words;

/// What the terms of a step mean, over the step.
final class TermList extends StagePanel {
    /// Of the width of a stage, no more than this share.
    private static final double WIDEST = 0.7;

    private final Words words;
    private final Glossary glossary;

    TermList(String id, Words words, Look look, Glossary glossary) {
        super(id, look);
        this.words = words;
        this.glossary = glossary;
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Lists the terms of a step, in the order in which they stand there; a sentence that tells a hidden date is
    /// hidden.
    void list(StagePlan plan) {
        List<Term> terms = List.copyOf(new DrawnTerms(glossary, words).in(plan.page()));
        TermWords entries = new TermWords(words);
        List<Label> labels = new ArrayList<>();
        labels.add(label(words.say(terms.isEmpty() ? "present.terms.none" : "present.terms"), true));
        terms.forEach(term -> labels.add(label(plan.shown().undated(entries.entry(term)), false)));
        getChildren().clear();
        for (Label label : labels) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            addColumn(0, label);
        }
        setAccessibleText(labels.stream().map(Label::getText).collect(Collectors.joining("\n")));
    }

    @Override
    void space(Size size, double type) {
        setVgap(type * 0.5);
        setPadding(around(type, 1, 1.4));
        setMaxWidth(Math.rint(size.width() * WIDEST));
        getChildren().forEach(child -> ((Label) child).setMaxWidth(getMaxWidth() - 3 * type));
    }
}
