package kwonik.app.reading;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import kwonik.app.controls.Icon;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.controls.WindowPhotos.Loaded;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.image.FoundImage;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.layout.text.PictureWords;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// The pictures of an event one by one, each as large as the window; arrow keys lead from one to the next.
final class PhotoWindow {
    /// Of the screen, each way.
    private static final double SHARE = 0.72;
    /// A small picture becomes no larger than this many times its size.
    private static final double MOST = 4;

    private final List<Illustration> pictures;
    private final Words words;
    private final WindowPhotos.Place photos;
    private final ImageView view = new ImageView();
    private final StackPane room = new StackPane(view);
    private final VBox below = new VBox();
    private final BorderPane page = new BorderPane(room);
    private final ToolWindow window;
    private final Button back;
    private final Button forth;
    private int shown;

    PhotoWindow(Window owner, Preferences preferences, WindowPhotos photos, Event event, String tag) {
        this.pictures = event.details().evidence().pictures();
        this.words = preferences.words();
        this.photos = photos.place();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        room.setMinSize(0, 0);
        room.setPrefSize(SHARE * screen.getWidth(), SHARE * screen.getHeight());
        room.setFocusTraversable(true);
        room.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        room.setId("photo-room");
        view.setPreserveRatio(true);
        below.getStyleClass().add("photo-words");
        page.setBottom(below);
        page.getStyleClass().add("photo-page");
        window = new ToolWindow(
                        owner,
                        preferences,
                        words.say("app.picture.window", event.title().in(tag)),
                        page)
                .onClosed(this.photos::forget);
        back = step("photo-previous", Icon.PREVIOUS, words.say("app.picture.previous"), -1);
        forth = step("photo-next", Icon.NEXT, words.say("app.picture.next"), 1);
        if (pictures.size() > 1) {
            window.with(back).with(forth);
            page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        }
        window.closing(words.say("app.close"));
        room.widthProperty().subscribe((_, _) -> load());
    }

    /// Shows one of the pictures.
    void show(int first) {
        turnTo(first);
        window.show();
        room.requestFocus();
    }

    private Button step(String id, Icon icon, String name, int by) {
        Button button = new Button("", icon.draw());
        button.setId(id);
        button.setAccessibleText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> turnTo(shown + by));
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            turnTo(shown + (event.getCode() == KeyCode.LEFT ? -1 : 1));
            event.consume();
        }
    }

    private void turnTo(int place) {
        shown = Math.clamp(place, 0, pictures.size() - 1);
        back.setDisable(shown == 0);
        forth.setDisable(shown == pictures.size() - 1);
        Illustration picture = pictures.get(shown);
        PictureWords said = new PictureWords(words);
        String alt = said.alt(picture);
        room.setAccessibleText(alt.isEmpty() ? words.say("app.picture.none") : alt);
        room.getChildren().setAll(view);
        view.setImage(null);
        below.getChildren().clear();
        if (!alt.isEmpty()) {
            below.getChildren().add(new WrappedText("body", alt));
        }
        String credit = said.credit(picture);
        if (!credit.isEmpty()) {
            below.getChildren().add(new WrappedText("fine", credit));
        }
        load();
    }

    private void load() {
        if (room.getWidth() < 1 || room.getScene() == null) {
            return;
        }
        double scale = window.stage().getOutputScaleX();
        photos.load(pictures.get(shown).file(), room.getWidth() * scale, room.getHeight() * scale, this::loaded);
    }

    /// As large as there is room, but a small picture not so large that it is only squares.
    private void fit(Image image, FoundImage found) {
        if (found instanceof ImageFile file) {
            view.fitWidthProperty()
                    .bind(room.widthProperty().map(width -> Math.min(width.doubleValue(), MOST * file.width())));
            view.fitHeightProperty()
                    .bind(room.heightProperty().map(height -> Math.min(height.doubleValue(), MOST * file.height())));
            view.setImage(image);
        }
    }

    private void loaded(Loaded loaded) {
        loaded.image().ifPresentOrElse(image -> fit(image, loaded.file()), () -> {
            ImageFault fault = loaded.file() instanceof ImageFault known ? known : ImageFault.BROKEN;
            room.getChildren()
                    .setAll(new WrappedText("body", new PictureWords(words).fault(pictures.get(shown), fault)));
        });
    }
}
