package kwonik.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The link to a view that a PNG file carries, found by its letters alone.
public final class PngLink {
    private static final Pattern LINK = Pattern.compile("kwonik:[!-~]+?(?=\\P{ASCII}|[\\x00-\\x20])");

    private PngLink() {}

    public static String of(Path file) throws IOException {
        // the four bytes after the chunk are its check sum: the link ends with the chunk, whose length says where
        byte[] bytes = Files.readAllBytes(file);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = all.indexOf("iTXtKwonik-View");
        int length = java.nio.ByteBuffer.wrap(bytes).getInt(at - 4);
        String chunk = all.substring(at + 4, at + 4 + length);
        Matcher matcher = LINK.matcher(chunk + "\0");
        if (!matcher.find()) {
            throw new AssertionError("no link in " + file);
        }
        return matcher.group();
    }
}
