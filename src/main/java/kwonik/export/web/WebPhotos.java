package kwonik.export.web;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kwonik.image.FoundImage;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.image.ImageKind;
import kwonik.image.JpegData;
import kwonik.image.PngData;
import kwonik.image.Turn;
import kwonik.layout.text.PictureWords;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// The pictures of a page: small ones stand in it, of the others what they show is said.
final class WebPhotos {
    /// A picture for a screen is smaller; larger ones would make the page too heavy to be passed on.
    private static final long MOST_BYTES = 400_000;
    /// And all of a page together.
    private static final long MOST_TOGETHER = 8_000_000;

    private final ImageFolder folder;
    private final WebWords words;
    private final Map<String, Optional<Kept>> found = new HashMap<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private long together;

    WebPhotos(ImageFolder folder, WebWords words) {
        this.folder = folder;
        this.words = words;
    }

    /// A picture as it stands in the page.
    private record Kept(String url, ImageFile file) {}

    /// Pictures that are not in the page, by their files, with the key that says why.
    Map<String, String> leftOut() {
        return leftOut;
    }

    void write(WebJson json, Illustration picture) throws IOException {
        Optional<Kept> kept = found.get(picture.file());
        if (kept == null) {
            kept = find(picture.file());
            found.put(picture.file(), kept);
        }
        json.beginList().text(picture.alt()).beginList();
        for (Words each : words.all()) {
            json.text(new PictureWords(each).credit(picture));
        }
        json.endList();
        if (kept.isPresent()) {
            ImageFile file = kept.get().file();
            json.text(kept.get().url()).number(file.width()).number(file.height());
            turn(json, file);
        }
        json.endList();
    }

    /// How pixels lie that a camera held askew took: the matrix that puts them upright, in pixels.
    private static void turn(WebJson json, ImageFile file) throws IOException {
        Turn turn = file.head().turn();
        if (turn == Turn.NONE) {
            return;
        }
        json.beginList();
        for (double number : turn.matrix(file.width(), file.height())) {
            json.number(Math.round(number));
        }
        json.endList();
    }

    private Optional<Kept> find(String name) {
        FoundImage image = folder.find(name);
        if (image instanceof ImageFault fault) {
            leftOut.put(name, "layout.picture.fault." + fault.code());
            return Optional.empty();
        }
        ImageFile file = (ImageFile) image;
        Optional<String> url =
                file.bytes() > MOST_BYTES || together + file.bytes() > MOST_TOGETHER ? Optional.empty() : url(file);
        if (url.isEmpty()) {
            leftOut.put(name, file.bytes() > MOST_BYTES ? "page.lost.large" : "page.lost.photo");
            return Optional.empty();
        }
        together += file.bytes();
        return Optional.of(new Kept(url.get(), file));
    }

    /// The file without what it says of itself, such as where it was taken.
    private static Optional<String> url(ImageFile file) {
        try {
            byte[] bytes = file.read();
            boolean png = file.head().kind() == ImageKind.PNG;
            Optional<byte[]> plain =
                    png ? PngData.plain(bytes, file.head()) : JpegData.of(bytes).map(JpegData::bytes);
            String kind = png ? "png" : "jpeg";
            return plain.map(data ->
                    "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(data));
        } catch (IOException _) {
            // what cannot be read is said to be left out
            return Optional.empty();
        }
    }
}
