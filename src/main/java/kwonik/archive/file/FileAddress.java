package kwonik.archive.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file as people and desktops name it: a path, or a `file:` address with its letters as `%C3%A9`.
public final class FileAddress {
    private static final String SCHEME = "file:";
    private static final String HERE = "localhost";

    private FileAddress() {}

    /// The path that is meant.
    ///
    /// @throws InvalidPathException if no file of this machine can have that name
    public static Path path(String text) {
        return Path.of(plain(text));
    }

    /// The path that is meant as a text; what is no `file:` address stays as it is.
    ///
    /// @throws InvalidPathException if it is the address of a file on another machine
    public static String plain(String text) {
        if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return text;
        }
        String path = decoded(withoutHost(text, text.substring(SCHEME.length())));
        // a drive of Windows stands behind one slash more
        return path.matches("/[A-Za-z]:[/\\\\].*") ? path.substring(1) : path;
    }

    private static String withoutHost(String address, String rest) {
        // what follows these is no part of a file’s name in an address
        String path = rest.replaceFirst("[?#].*", "");
        if (!path.startsWith("//")) {
            return path;
        }
        int slash = path.indexOf('/', 2);
        String host = slash < 0 ? path.substring(2) : path.substring(2, slash);
        if (slash < 0 || !(host.isEmpty() || host.equalsIgnoreCase(HERE))) {
            throw new InvalidPathException(address, "is no file of this machine");
        }
        return path.substring(slash);
    }

    /// Letters behind `%` as the bytes that they stand for; a `%` that is none stays.
    private static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                plain.write(bytes[i]);
            } else {
                plain.write(high * 16 + low);
                i += 2;
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }
}
