package kwonik.app.reading;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.controls.WindowPhotos.Loaded;
import kwonik.app.controls.WrappedText;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.layout.text.PictureWords;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// A picture of an event on its page, with whose it is; or, where it cannot be shown, what it would show and what to
/// do.
final class PhotoBlock extends VBox {
    private static final double HIGHEST = 300;
    /// What a ring of focus takes of the width.
    private static final double FRAME = 4;
    /// While it is loaded, and where nothing is known of it yet.
    private static final double WAITING = 24;

    private final Illustration picture;
    private final PictureWords said;
    private final WindowPhotos.Place photos;
    private final Runnable renewed;
    private final ImageView view = new ImageView();
    private final Button button = new Button("", view);
    private double asked;

    /// @param large shows it large, over a window
    /// @param renewed hears that there are other words on the page
    PhotoBlock(Illustration picture, Words words, WindowPhotos photos, Consumer<Window> large, Runnable renewed) {
        this.picture = picture;
        this.said = new PictureWords(words);
        this.photos = photos.place();
        this.renewed = renewed;
        String alt = said.alt(picture);
        getStyleClass().add("photo-block");
        setAlignment(Pos.TOP_LEFT);
        button.getStyleClass().add("photo");
        button.setAccessibleText(alt.isEmpty() ? words.say("app.picture.none") : alt);
        button.setAccessibleHelp(words.say("app.picture.large"));
        button.setTooltip(new Tooltip(
                alt.isEmpty() ? words.say("app.picture.large") : alt + "\n" + words.say("app.picture.large")));
        // the page is as wide as it is, whatever stands on it
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        button.setPrefHeight(WAITING);
        button.setOnAction(_ -> large.accept(getScene().getWindow()));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(button);
        String credit = said.credit(picture);
        if (!credit.isEmpty()) {
            getChildren().add(new WrappedText("fine", credit));
        }
        widthProperty().subscribe((_, _) -> load());
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                this.photos.forget();
                asked = 0;
            } else {
                load();
            }
        });
    }

    /// Loads what the page has room for; again only where it has become much wider.
    private void load() {
        double width = getWidth();
        if (getScene() == null || width < 1 || width <= asked) {
            return;
        }
        asked = 1.2 * width;
        double scale =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        photos.load(picture.file(), asked * scale, HIGHEST * scale, this::show);
    }

    private void show(Loaded loaded) {
        switch (loaded.file()) {
            case ImageFile file ->
                loaded.image().ifPresentOrElse(image -> show(image, file), () -> tell(ImageFault.BROKEN));
            case ImageFault fault -> tell(fault);
        }
    }

    private void show(Image image, ImageFile file) {
        view.setImage(image);
        // as large as it is, but no larger than there is room
        view.fitWidthProperty()
                .bind(widthProperty().map(width -> fit(file, width.doubleValue() - FRAME) * file.width()));
        button.setPrefHeight(Region.USE_COMPUTED_SIZE);
    }

    private static double fit(ImageFile file, double width) {
        return Math.min(1, Math.min(width / file.width(), HIGHEST / file.height()));
    }

    private void tell(ImageFault fault) {
        VBox told = new VBox();
        told.getStyleClass().add("photo-fault");
        String alt = said.alt(picture);
        if (!alt.isEmpty()) {
            told.getChildren().add(new WrappedText("body", alt));
        }
        told.getChildren().add(new WrappedText("fine", said.fault(picture, fault)));
        getChildren().set(0, told);
        renewed.run();
    }
}
