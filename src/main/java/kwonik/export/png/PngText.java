package kwonik.export.png;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A text inside a PNG file (iTXt): what the picture is called, what it shows, what made it.
///
/// @param keyword 1 to 79 printable ASCII characters, such as `Title`, `Description`, `Software`
/// @param language BCP 47 tag of the text, or empty
/// @param text any characters but U+0000
public record PngText(String keyword, String language, String text) {
    private static final Pattern KEYWORD = Pattern.compile("[!-~]([ -~]{0,77}[!-~])?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]*");

    public PngText {
        if (!KEYWORD.matcher(keyword).matches() || keyword.contains("  ")) {
            throw new IllegalArgumentException("no PNG keyword: " + keyword);
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("no language tag: " + language);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text in a PNG holds no U+0000");
        }
    }

    /// The bytes of the chunk: keyword, NUL, uncompressed, language, NUL, no translated keyword, NUL, text.
    byte[] bytes() {
        return (keyword + "\0\0\0" + language + "\0\0" + text).getBytes(StandardCharsets.UTF_8);
    }
}
