package kwonik.app.field;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;

/// A button that unfolds what belongs to it, and folds it up again.
public final class Disclosure extends Button {
    private Node[] folded = {};
    private boolean open;

    public Disclosure() {
        getStyleClass().addAll("quiet", "disclosure");
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setMnemonicParsing(false);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> set(!open));
        set(false);
    }

    /// What it folds.
    public void of(Node... nodes) {
        folded = nodes;
        for (Node each : nodes) {
            each.managedProperty().bind(each.visibleProperty());
        }
        set(open);
    }

    /// Unfolds what belongs to it.
    public void unfold() {
        set(true);
    }

    /// Folds it up.
    public void fold() {
        set(false);
    }

    private void set(boolean unfolded) {
        open = unfolded;
        setGraphic((open ? Icon.DOWN : Icon.NEXT).draw());
        for (Node each : folded) {
            each.setVisible(open);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED ? open : super.queryAccessibleAttribute(attribute, parameters);
    }
}
