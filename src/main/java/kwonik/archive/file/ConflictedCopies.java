package kwonik.archive.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The copies that a sync service puts beside a file when it was changed in two places.
///
/// The names are those of Dropbox (“plan (Ana’s conflicted copy 2026-11-28).json”, also in French and Spanish),
/// Nextcloud and ownCloud (“plan (conflicted copy 2026-11-28 101500).json”), and Syncthing
/// (“plan.sync-conflict-20261128-101500-ABCDEFG.json”). Services that only put a number or the name of a computer
/// behind
/// the name are left alone: so do people.
public final class ConflictedCopies {
    private static final Pattern MARKED = Pattern.compile(
            " \\(.*(conflicted copy|copie en conflit|copia en conflicto).*\\)|[._-](sync-)?conflict-[0-9].*",
            Pattern.CASE_INSENSITIVE);

    private ConflictedCopies() {}

    /// The copies of a file, by their names; none where its folder cannot be read.
    public static List<Path> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        List<Path> copies = new ArrayList<>();
        if (folder != null) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path each : all) {
                    if (isCopy(String.valueOf(each.getFileName()), stem, ending) && Files.isRegularFile(each)) {
                        copies.add(each);
                    }
                }
            } catch (IOException | DirectoryIteratorException _) {
                // a folder that cannot be read offers nothing
                return List.of();
            }
        }
        copies.sort(null);
        return List.copyOf(copies);
    }

    private static boolean isCopy(String name, String stem, String ending) {
        return name.length() > stem.length() + ending.length()
                && name.startsWith(stem)
                && name.endsWith(ending)
                && MARKED.matcher(name.substring(stem.length(), name.length() - ending.length()))
                        .matches();
    }
}
