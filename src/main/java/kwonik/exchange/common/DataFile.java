package kwonik.exchange.common;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;

/// A file of any format as it was when it was read: its name, its bytes and their hash.
public final class DataFile {
    /// Larger files are no timelines.
    public static final int MOST_BYTES = 1 << 29;

    private static final int CHUNK = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    private DataFile(String name, byte[] bytes, String sha256) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if it is larger than any timeline
    /// @throws IOException if there is no such file, it is a folder, or reading fails
    /// @throws CancellationException if `progress` calls it off
    public static DataFile read(Path file, Progress progress) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file");
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw tooLarge();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) size + 1);
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                bytes.write(chunk);
                progress.at(Math.min(1, bytes.size() / (double) Math.max(1, size)));
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                if (bytes.size() > MOST_BYTES) {
                    throw tooLarge();
                }
            }
        }
        return of(String.valueOf(file.getFileName()), bytes.toByteArray());
    }

    /// What is called so and has these bytes.
    public static DataFile of(String name, byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new DataFile(name, bytes, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(0, "report.refused.large", String.valueOf(MOST_BYTES >> 20));
    }

    /// Its letters: UTF-8, UTF-16 with a byte order mark, or else Windows-1252, without that mark.
    public String text() {
        Charset charset = charset();
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The encoding in which [#text] takes it.
    public Charset charset() {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return WINDOWS;
        }
    }

    /// Its name without the ending.
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The ending of its name in small letters, without the dot; empty if there is none.
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Its name without folders.
    public String name() {
        return name;
    }

    /// Its bytes, which nobody changes.
    public byte[] bytes() {
        return bytes;
    }

    /// The hash of its bytes: 64 lower-case hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
