package kwonik.app.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import kwonik.layout.picture.Mark;
import kwonik.model.SourceKind;

/// The program's own icons: strokes of one width in a box of 16 by 16, some with a filled part.
public enum Icon {
    ZOOM_IN("M3 8H13M8 3V13"),
    ZOOM_OUT("M3 8H13"),
    WHOLE("M1.5 3V13M14.5 3V13M4.5 8H11.5M6.5 5.5L4 8L6.5 10.5M9.5 5.5L12 8L9.5 10.5"),
    GAPS("M6 1.5L4 4.5L6 7.5L4 10.5L6 13.5M12 1.5L10 4.5L12 7.5L10 10.5L12 13.5"),
    PREVIOUS("M10 3L5 8L10 13"),
    NEXT("M6 3L11 8L6 13"),
    UP("M3 10L8 5L13 10"),
    DOWN("M3 6L8 11L13 6"),
    UNDO("M6 3L2.5 6.5L6 10M2.5 6.5H10A3.5 3.5 0 0 1 10 13.5H6"),
    REDO("M10 3L13.5 6.5L10 10M13.5 6.5H6A3.5 3.5 0 0 0 6 13.5H10"),
    THEME("M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2Z", "M8 2A6 6 0 0 1 8 14Z"),
    LANGUAGE("M8 1.75A6.25 6.25 0 1 0 8 14.25A6.25 6.25 0 1 0 8 1.75ZM1.75 8H14.25M8 1.75C4.8 5 4.8 11 8 14.25"
            + "M8 1.75C11.2 5 11.2 11 8 14.25"),
    SOURCES("M1.75 2.5H14.25L9.5 8V13.5L6.5 11.5V8Z"),
    CITE(
            "M2.5 4.5H6.5V8.5H2.5ZM6.5 8.5C6.5 10.5 5.5 12 3.5 12.5M9.5 4.5H13.5V8.5H9.5ZM13.5 8.5C13.5 10.5 12.5 12 10.5 12.5"),
    COMPARE("M1.75 2.5H6V13.5H1.75ZM10 2.5H14.25V13.5H10Z"),
    PICTURE("M1.75 2.75H14.25V13.25H1.75ZM1.75 11L5.5 7.5L8.5 10.25L10.75 8.25L14.25 11.25", "M9.75 5.5H11.25V7H9.75Z"),
    GRIP("M2 2H9V6.5M2 2V9H6.5M7.5 7.5L14 9.8L11.2 11.2L9.8 14Z"),
    PRESENT("M1.5 2.5H14.5V10.5H1.5ZM8 10.5V12.5M5 14.5L8 12.5L11 14.5", "M6.5 4.5L10.5 6.5L6.5 8.5Z"),
    FIND("M6.75 2A4.75 4.75 0 1 0 6.75 11.5A4.75 4.75 0 1 0 6.75 2ZM10.25 10.25L14.25 14.25"),
    MENU("M2 4H14M2 8H14M2 12H14"),
    PENCIL("M2.5 13.5L3.25 10.25L10.75 2.75L13.25 5.25L5.75 12.75ZM9 4.5L11.5 7"),
    DELETE("M3 4.5H13M6 4.5V2.5H10V4.5M4.25 4.5L5 13.5H11L11.75 4.5M6.75 7V11M9.25 7V11"),
    COPY("M5.5 5.5H13.5V13.5H5.5ZM10.5 5.5V2.5H2.5V10.5H5.5"),
    DONE("M3 8.5L6.5 12L13 4.5"),
    CLOSE("M4 4L12 12M12 4L4 12"),
    WARNING("M8 2L14.5 13.5H1.5ZM8 6.5V9.5M8 11.5V11.6"),
    NEWS_REPORT(
            "M2 3H11V11.5A1.5 1.5 0 0 0 14 11.5V6.5H11M12.5 13H3.5A1.5 1.5 0 0 1 2 11.5V3M4.5 6H8.5M4.5 8.5H8.5M4.5 11H7"),
    NEWS_SUMMARY("M2.2 4H2.3M5.5 4H14M2.2 8H2.3M5.5 8H14M2.2 12H2.3M5.5 12H11"),
    OPINION("M2 3H14V11H8L5 14V11H2Z"),
    ARTICLE("M3.5 1.75H9.5L12.5 4.75V14.25H3.5ZM9.25 1.75V5H12.5M5.75 8H10.25M5.75 11H10.25"),
    PROVEN("M8 1.75A6.25 6.25 0 1 0 8 14.25A6.25 6.25 0 1 0 8 1.75ZM5 8.25L7.25 10.5L11 6"),
    SEAL("M8 1.75A4.25 4.25 0 1 0 8 10.25A4.25 4.25 0 1 0 8 1.75ZM5.25 9.5V14.5L8 12.75L10.75 14.5V9.5"),
    MOVED("M2 4V12M5 8H14M10.5 4.5L14 8L10.5 11.5"),
    CHANGED("M3 5.75H13M3 10.25H13M10.75 2.5L5.25 13.5"),
    MISSING("M8 1.75A6.25 6.25 0 1 0 8 14.25A6.25 6.25 0 1 0 8 1.75ZM3.6 12.4L12.4 3.6"),
    CIRCLE_OPEN("M8 1.75A6.25 6.25 0 1 0 8 14.25A6.25 6.25 0 1 0 8 1.75ZM4.7 8.1H4.9M7.9 8.1H8.1M11.1 8.1H11.3"),
    UNDECIDED("M8 1.75V13.5M5 13.5H11M2.5 4.5H13.5M2.5 4.5L0.9 9H4.1ZM13.5 4.5L11.9 9H15.1Z"),
    UNKNOWN("M5.25 5.5A2.75 2.75 0 1 1 8 8.25V10M8 12.9V13"),
    SQUARE("", "M2.5 2.5H13.5V13.5H2.5Z"),
    DIAMOND("", "M8 1L15 8L8 15L1 8Z"),
    CIRCLE("", "M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2Z"),
    TRIANGLE("", "M8 1.5L15 14H1Z"),
    DATASET("M1.8 2.8H14.2V13.2H1.8ZM1.8 6.3H14.2M1.8 9.8H14.2M6 2.8V13.2"),
    PENTAGON("", "M8 1.2L15 6.4L12.4 14.4H3.6L1 6.4Z"),
    HEXAGON("", "M8 1L14.2 4.5V11.5L8 15L1.8 11.5V4.5Z");

    /// The side of the box that the paths are drawn in.
    static final double SIDE = 16;

    private final String strokes;
    private final String fills;

    Icon(String strokes) {
        this(strokes, "");
    }

    Icon(String strokes, String fills) {
        this.strokes = strokes;
        this.fills = fills;
    }

    public static Icon of(SourceKind kind) {
        return switch (kind) {
            case NEWS_REPORT -> NEWS_REPORT;
            case NEWS_SUMMARY -> NEWS_SUMMARY;
            case OPINION -> OPINION;
            case DATASET -> DATASET;
        };
    }

    public static Icon of(Mark.Shape shape) {
        return switch (shape) {
            case SQUARE -> SQUARE;
            case DIAMOND -> DIAMOND;
            case CIRCLE -> CIRCLE;
            case TRIANGLE -> TRIANGLE;
            case PENTAGON -> PENTAGON;
            case HEXAGON -> HEXAGON;
        };
    }

    /// A new drawing of it; the style sheet gives the colour, to which the words beside it add nothing but sense.
    public Region draw() {
        Region box = new Box(this);
        box.getStyleClass().add("icon");
        box.setAccessibleRole(AccessibleRole.NODE);
        box.setMouseTransparent(true);
        return box;
    }

    /// Keeps its paths where they were drawn, whatever their own bounds are.
    private static final class Box extends Region {
        /// A style sheet may give it another side.
        private final Scale scale = new Scale(1, 1);

        Box(Icon icon) {
            add(icon.fills, "fills");
            add(icon.strokes, "strokes");
            setMinSize(SIDE, SIDE);
            setPrefSize(SIDE, SIDE);
            setMaxSize(SIDE, SIDE);
        }

        private void add(String path, String styleClass) {
            if (!path.isEmpty()) {
                SVGPath part = new SVGPath();
                part.setContent(path);
                part.getStyleClass().add(styleClass);
                part.setManaged(false);
                part.getTransforms().add(scale);
                getChildren().add(part);
            }
        }

        @Override
        protected void layoutChildren() {
            scale.setX(getWidth() / SIDE);
            scale.setY(getHeight() / SIDE);
        }
    }
}
