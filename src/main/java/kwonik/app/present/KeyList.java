package kwonik.app.present;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.words.Words;

/// The keys of a presentation, over the step.
final class KeyList extends StagePanel {
    private static final double LINE = 1.4;

    KeyList(String id, Words words, Look look) {
        super(id, look);
        int row = 0;
        add(unbroken(words.say("present.keys"), true), 0, row++, 2, 1);
        for (PresentKeys.Row each : PresentKeys.table()) {
            addRow(row++, unbroken(each.keys(words), true), unbroken(words.say("present.does." + each.name()), false));
        }
        add(unbroken(words.say("present.keys.close"), false), 0, row, 2, 1);
    }

    private Label unbroken(String text, boolean strong) {
        Label label = label(text, strong);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    void space(Size size, double type) {
        setHgap(type * LINE);
        setVgap(type * 0.1);
        setPadding(around(type, 0.6, LINE));
    }
}
