package kwonik.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import kwonik.layout.TextStyle;
import kwonik.layout.TextStyle.Face;

/// The typefaces that Kwonik ships, so that a picture looks the same on every machine.
public final class Fonts {
    private static final Map<Face, String> FILES = Map.of(
            Face.SANS, "SourceSans3-Regular.ttf",
            Face.SANS_BOLD, "SourceSans3-Bold.ttf",
            Face.SERIF, "SourceSerif4-Regular.ttf");

    /// The faces as the toolkit knows them; filled when this class is first used.
    private static final Map<Face, Font> LOADED = loadAll();

    private Fonts() {}

    /// Makes the shipped families known to the toolkit ("Source Sans 3", "Source Serif 4"); costs nothing when called
    /// again.
    ///
    /// @return the names of the families
    public static List<String> load() {
        return LOADED.values().stream().map(Font::getFamily).distinct().sorted().toList();
    }

    /// The font of a style.
    public static Font of(TextStyle style) {
        Font face = LOADED.getOrDefault(style.face(), Font.getDefault());
        return new Font(face.getName(), style.size());
    }

    /// The shipped font file of a face, for files that carry their fonts along.
    public static byte[] file(Face face) {
        String file = "/assets/fonts/" + FILES.get(face);
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("this build of Kwonik lacks " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    private static Map<Face, Font> loadAll() {
        Map<Face, Font> loaded = new EnumMap<>(Face.class);
        FILES.forEach((face, file) -> {
            try (InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
                Font font = in == null ? null : Font.loadFont(in, 12);
                loaded.put(face, font == null ? Font.getDefault() : font);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the font " + file, e);
            }
        });
        return loaded;
    }
}
