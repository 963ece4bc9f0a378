package kwonik.app.focus;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls whatever a node lies in so that it is seen.
public final class IntoSight {
    /// Left free beside it, in pixels.
    private static final double MARGIN = 8;

    private IntoSight() {}

    /// Scrolls as far as is needed; what is laid out has its place by then.
    public static void bring(Node node) {
        Parent inner = node.getParent();
        for (Parent each = inner; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                bring(node, scroll);
            }
        }
    }

    private static void bring(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds view = scroll.getViewportBounds();
        Bounds whole = content.getLayoutBounds();
        Bounds at = within(content, node);
        Parent around = node.getParent();
        if (around != null && !around.equals(content) && isAlone(node, around)) {
            // a choice with what is said of it
            Bounds more = within(content, around);
            at = more.getHeight() + 2 * MARGIN < view.getHeight() ? more : at;
        }
        double range = scroll.getVmax() - scroll.getVmin();
        double rest = whole.getHeight() - view.getHeight();
        if (rest > 0.5 && range > 0) {
            double top = (scroll.getVvalue() - scroll.getVmin()) / range * rest;
            double wanted = begin(top, view.getHeight(), at.getMinY(), at.getMaxY());
            if (wanted != top) {
                scroll.setVvalue(scroll.getVmin() + Math.clamp(wanted / rest, 0, 1) * range);
            }
        }
        double across = scroll.getHmax() - scroll.getHmin();
        double aside = whole.getWidth() - view.getWidth();
        if (aside > 0.5 && across > 0) {
            double left = (scroll.getHvalue() - scroll.getHmin()) / across * aside;
            double wanted = begin(left, view.getWidth(), at.getMinX(), at.getMaxX());
            if (wanted != left) {
                scroll.setHvalue(scroll.getHmin() + Math.clamp(wanted / aside, 0, 1) * across);
            }
        }
    }

    private static boolean isAlone(Node node, Parent around) {
        return around.getChildrenUnmodifiable().stream()
                .noneMatch(each -> !each.equals(node) && each.isFocusTraversable());
    }

    private static Bounds within(Node content, Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Where what is seen should begin; what is larger than the view may stay where some of it is seen.
    private static double begin(double begin, double length, double from, double to) {
        if (to - from > length - 2 * MARGIN) {
            return from < begin + length && to > begin ? begin : from;
        }
        if (from < begin) {
            return from - MARGIN;
        }
        return to > begin + length ? to + MARGIN - length : begin;
    }
}
