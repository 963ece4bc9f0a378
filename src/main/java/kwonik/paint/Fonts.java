package kwonik.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import kwonik.layout.picture.FontFiles;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import org.jspecify.annotations.Nullable;

/// The typefaces that Kwonik ships, so that a picture looks the same on every machine.
public final class Fonts {
    private static final Map<Face, String> FILES = Map.of(
            Face.SANS, "SourceSans3-Regular.ttf",
            Face.SANS_BOLD, "SourceSans3-Bold.ttf",
            Face.SERIF, "SourceSerif4-Regular.ttf");

    /// Faces for emphasis on pages of text, which no picture has: titles in citations, figures in quotations.
    private static final List<String> EMPHASIS =
            List.of("SourceSans3-It.ttf", "SourceSerif4-Bold.ttf", "SourceSerif4-It.ttf");

    /// The faces as the toolkit knows them; filled when this class is first used.
    private static final Map<Face, Font> LOADED = loadAll();

    /// What faces have; read when a text has letters beyond those that all have.
    private static final Map<Face, FontTables.Characters> CHARACTERS = new ConcurrentHashMap<>();

    /// Any: fonts of other sizes are made of these.
    private static final double SIZE = 12;

    private Fonts() {}

    /// Makes the shipped families known to the toolkit ("Source Sans 3", "Source Serif 4"); costs nothing when called
    /// again.
    ///
    /// @return the names of the families
    public static List<String> load() {
        return LOADED.values().stream().map(Font::getFamily).distinct().sorted().toList();
    }

    /// Makes the faces for emphasis known too, so that the toolkit does not slant or thicken others in their place;
    /// costs nothing when called again.
    ///
    /// @return their full names
    public static List<String> loadEmphasis() {
        return Emphasis.NAMES;
    }

    /// Loaded when the first page of text is shown, since a window can start without.
    private static final class Emphasis {
        static final List<String> NAMES =
                EMPHASIS.stream().map(file -> loaded(file).getName()).toList();

        private Emphasis() {}
    }

    /// The font of a style.
    public static Font of(TextStyle style) {
        Font face = LOADED.getOrDefault(style.face(), Font.getDefault());
        return new Font(face.getName(), style.size());
    }

    /// The full name of a face, by which the toolkit knows it.
    static String name(Face face) {
        return LOADED.getOrDefault(face, Font.getDefault()).getName();
    }

    /// The name of a face with its other styles.
    static String family(Face face) {
        return LOADED.getOrDefault(face, Font.getDefault()).getFamily();
    }

    /// Whether a face has a glyph for a character.
    static boolean has(Face face, int code) {
        return CHARACTERS
                .computeIfAbsent(face, _ -> FontTables.of(file(face)).getFirst().characters())
                .has(code);
    }

    /// The shipped font file of a face, for files that carry their fonts along.
    public static byte[] file(Face face) {
        try {
            return FontFiles.read(FILES.getOrDefault(face, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static Map<Face, Font> loadAll() {
        Map<Face, Font> loaded = new EnumMap<>(Face.class);
        FILES.forEach((face, file) -> loaded.put(face, loaded(file)));
        return loaded;
    }

    private static Font loaded(String file) {
        Font font = asItLies(FontFiles.besideRuntime(file));
        try {
            font = font == null ? unpacked(file) : font;
            return font == null ? Font.getDefault() : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// The toolkit wants an address of a file, but takes its letters as they are: one with a number sign names no file
    /// to
    /// it.
    private static @Nullable Font asItLies(@Nullable Path file) {
        return file == null ? null : Font.loadFont("file:" + file, SIZE);
    }

    /// The toolkit writes a copy into the folder for temporary files.
    private static @Nullable Font unpacked(String file) throws IOException {
        try (InputStream in = FontFiles.open(file)) {
            return Font.loadFont(in, SIZE);
        }
    }
}
