package kwonik.app.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Opens web addresses in the system's browser, when someone asks for one and never by itself.
public record Browser(Consumer<String> system) {
    /// Without a system that could open anything.
    public static final Browser NONE = new Browser(_ -> {
        throw new UnsupportedOperationException("no browser");
    });

    /// What JavaFX looks for on a system that is neither Windows nor macOS; it does not say that it found none.
    private static final List<String> PROGRAMS = List.of("xdg-open", "google-chrome", "firefox", "opera", "mozilla");

    /// What a web address leads to: http and https only, and with a host; anything else is no link.
    public static Optional<String> web(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Opens a web address; returns whether that could be tried.
    public boolean open(String address) {
        try {
            system.accept(address);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// The system's browser by way of what JavaFX does to show a document.
    public static Browser by(Consumer<String> showDocument) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean asks = os.contains("windows") || os.contains("mac");
        return new Browser(address -> {
            if (!asks && !isThere()) {
                throw new UnsupportedOperationException("no browser");
            }
            showDocument.accept(address);
        });
    }

    private static boolean isThere() {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(System.getProperty("path.separator"), -1))
                        .anyMatch(folder -> PROGRAMS.stream().anyMatch(name -> isProgram(folder, name)));
    }

    private static boolean isProgram(String folder, String name) {
        try {
            return Files.isExecutable(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
