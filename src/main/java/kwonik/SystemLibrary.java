package kwonik;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A library of a Linux system without which JavaFX opens no window, but prints pages of stack traces.
///
/// @param file its name for the dynamic linker
/// @param debian the package that holds it on Debian and Ubuntu
/// @param fedora the package that holds it on Fedora
record SystemLibrary(String file, String debian, String fedora) {
    /// What the library of JavaFX for GTK asks for by name beyond what GTK brings along.
    static final List<SystemLibrary> NEEDED = List.of(
            new SystemLibrary("libgtk-3.so.0", "libgtk-3-0 or libgtk-3-0t64", "gtk3"),
            new SystemLibrary("libXtst.so.6", "libxtst6", "libXtst"));

    private static final Path LINKER_CACHE = Path.of("/etc/ld.so.cache");

    /// Whether the dynamic linker cannot find it.
    boolean isMissing() {
        // The list of the linker takes a millisecond to search; it is asked to load only what is not listed.
        return !isListed() && !isLoadable();
    }

    private boolean isListed() {
        try {
            return new String(Files.readAllBytes(LINKER_CACHE), StandardCharsets.ISO_8859_1).contains(file + "\0");
        } catch (IOException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted")
    private boolean isLoadable() {
        try (Arena arena = Arena.ofConfined()) {
            return SymbolLookup.libraryLookup(file, arena) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
