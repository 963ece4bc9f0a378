package kwonik.layout.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kwonik.image.TestImages;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Localized;

/// Chronicles with pictures of all sorts, and the folder in which these lie.
public final class Illustrated {
    private static final List<String> FILES =
            List.of("wide.jpg", "tall.png", "tiny.png", "square.png", "gone.png", "text.png");

    private Illustrated() {}

    /// Writes the pictures.
    public static void fill(Path folder) throws IOException {
        Files.write(folder.resolve("wide.jpg"), TestImages.jpeg(TestImages.landscape(1200, 400)));
        Files.write(folder.resolve("tall.png"), TestImages.png(TestImages.landscape(100, 500)));
        Files.write(folder.resolve("tiny.png"), TestImages.png(TestImages.landscape(12, 8)));
        Files.write(folder.resolve("square.png"), TestImages.png(TestImages.landscape(600, 600)));
        Files.writeString(folder.resolve("text.png"), "no picture");
    }

    /// A picture that a file has.
    public static Illustration picture(String file) {
        return new Illustration(file, Localized.of("ALT of " + file), "Credit of " + file, "CC0");
    }

    /// Each event with none to four pictures.
    public static Chronicle any(Chronicle plain, Random random) {
        return plain.withEvents(event -> {
            List<Illustration> pictures = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                pictures.add(picture(FILES.get(random.nextInt(FILES.size()))));
            }
            return with(event, pictures);
        });
    }

    public static Event with(Event event, List<Illustration> pictures) {
        return event.withEvidence(event.details().evidence().withPictures(pictures));
    }
}
