package kwonik.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An article exactly as supplied: nothing is trimmed, normalised or taken away, not even a byte order mark.
///
/// @param text the words
/// @param sha256 of the bytes as supplied, 64 lower-case hexadecimal digits
/// @param length in code points
public record ArticleText(String text, String sha256, int length) {
    /// Reads an article in UTF-8.
    ///
    /// @throws IOException if the file cannot be read or is not UTF-8
    public static ArticleText read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        try {
            return of(Files.readAllBytes(file));
        } catch (CharacterCodingException e) {
            FileSystemException clear =
                    new FileSystemException(file.toString(), null, "is not UTF-8 text; save it as UTF-8");
            clear.initCause(e);
            throw clear;
        }
    }

    /// Takes the bytes of an article in UTF-8.
    ///
    /// @throws CharacterCodingException if they are not UTF-8
    public static ArticleText of(byte[] bytes) throws CharacterCodingException {
        // A fresh decoder reports malformed input; new String(bytes) would silently put U+FFFD into the evidence.
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        // Half of the characters of UTF-16 without a mark are NUL, and none of an article's are.
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return new ArticleText(text, sha256(bytes), text.codePointCount(0, text.length()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
