package kwonik.paint;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import kwonik.layout.picture.TextStyle.Face;
import org.jspecify.annotations.Nullable;

/// The fonts that this machine has, to write with what the shipped faces lack: the same font for the same letters every
/// time, whatever the toolkit would take.
final class MachineFonts {
    private static final int DEEPEST = 6;
    /// Families made for reading, the widest known first; what none of them has is looked for in all others.
    private static final List<String> PREFERRED = List.of(
            "dejavu sans",
            "dejavu serif",
            "noto sans",
            "noto serif",
            "segoe ui",
            "arial",
            "tahoma",
            "nirmala ui",
            "leelawadee ui",
            "microsoft yahei",
            "yu gothic",
            "malgun gothic",
            "helvetica",
            "geeza pro",
            "arial hebrew",
            "hiragino sans",
            "pingfang",
            "kohinoor devanagari",
            "thonburi",
            "droid sans fallback");

    private final List<Path> folders;
    private final Map<Face, Map<String, Optional<FontTables>>> found = new HashMap<>();
    private @Nullable List<FontTables> fonts;

    /// @param folders where fonts are, in all their sub-folders
    MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Those in the folders where systems keep them.
    static MachineFonts ofTheSystem() {
        List<String> folders = new ArrayList<>();
        String home = System.getProperty("user.home", "");
        String data = System.getenv("XDG_DATA_HOME");
        folders.add((data == null || data.isEmpty() ? home + "/.local/share" : data) + "/fonts");
        folders.add(home + "/.fonts");
        String shared = System.getenv("XDG_DATA_DIRS");
        for (String folder :
                (shared == null || shared.isEmpty() ? "/usr/local/share:/usr/share" : shared).split(":", -1)) {
            folders.add(folder + "/fonts");
        }
        folders.addAll(List.of("/usr/share/fonts", "/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts"));
        String windows = System.getenv("WINDIR");
        String local = System.getenv("LOCALAPPDATA");
        if (windows != null) {
            folders.add(windows + "/Fonts");
        }
        if (local != null) {
            folders.add(local + "/Microsoft/Windows/Fonts");
        }
        return new MachineFonts(folders.stream().distinct().map(Path::of).toList());
    }

    /// The font that writes these characters: one that has all of them, else one that has the first.
    ///
    /// @param face whose style it should have
    synchronized Optional<FontTables> having(int[] codes, Face face) {
        return found.computeIfAbsent(face, _ -> new HashMap<>())
                .computeIfAbsent(new String(codes, 0, codes.length), _ -> search(codes, face));
    }

    private Optional<FontTables> search(int[] codes, Face face) {
        List<FontTables> ranked = fonts().stream()
                .sorted(Comparator.comparingInt(font -> strangeness(font, face)))
                .toList();
        return ranked.stream()
                .filter(font -> hasAll(font, codes))
                .filter(MachineFonts::isKnown)
                .findFirst()
                .or(() -> codes.length == 1 ? Optional.empty() : search(new int[] {codes[0]}, face));
    }

    private static boolean hasAll(FontTables font, int[] codes) {
        for (int code : codes) {
            if (!font.characters().has(code)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the toolkit can draw with it.
    private static boolean isKnown(FontTables font) {
        return new Font(font.name(), 12).getName().equals(font.name());
    }

    /// How far a font is from a face: by its family first, then by its style.
    private static int strangeness(FontTables font, Face face) {
        String name = font.name().toLowerCase(Locale.ROOT);
        int family = PREFERRED.size();
        for (int i = PREFERRED.size() - 1; i >= 0; i--) {
            family = name.startsWith(PREFERRED.get(i)) ? i : family;
        }
        boolean odd = Stream.of("mono", "condensed", "narrow", "extralight", "thin", "black", "symbol")
                .anyMatch(name::contains);
        boolean bold = font.weight() >= 600;
        return family * 8
                + (odd ? PREFERRED.size() * 16 : 0)
                + (bold == isBold(face) ? 0 : 4)
                + (font.slanted() ? 2 : 0)
                + (name.contains("serif") == isSerif(face) ? 0 : 1);
    }

    private static boolean isBold(Face face) {
        return face == Face.SANS_BOLD;
    }

    private static boolean isSerif(Face face) {
        return face == Face.SERIF;
    }

    private List<FontTables> fonts() {
        List<FontTables> known = fonts;
        if (known == null) {
            known = read();
            fonts = known;
        }
        return known;
    }

    private List<FontTables> read() {
        Set<Path> paths = new HashSet<>();
        for (Path folder : folders) {
            try (Stream<Path> entries = Files.walk(folder, DEEPEST)) {
                entries.filter(MachineFonts::isFont).forEach(paths::add);
            } catch (IOException | UncheckedIOException _) {
                // a folder that this system does not have, or does not show
            }
        }
        Map<String, FontTables> byName = new HashMap<>();
        for (Path path : paths.stream().sorted().toList()) {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
                FontTables.of(file).forEach(font -> byName.putIfAbsent(font.name(), font));
            } catch (IOException _) {
                // a font that cannot be read is none
            }
        }
        return byName.values().stream()
                .filter(font -> !font.name().isEmpty())
                .sorted(Comparator.comparing(FontTables::name))
                .toList();
    }

    private static boolean isFont(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }
}
