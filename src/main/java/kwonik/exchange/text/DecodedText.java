package kwonik.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The letters of a file and the encoding in which they stand.
///
/// Text in UTF-8 is taken exactly as it stands, with its byte order mark if it has one, since chronicles keep the hash
/// of its bytes. UTF-16 is known by its mark alone. What is neither is taken for Windows-1252, in which most old files
/// of Europe and America are, if every byte of it means a letter there.
record DecodedText(String text, Charset charset) {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Decodes the bytes of a text.
    ///
    /// @throws NoTextException if they are in none of these encodings
    static DecodedText of(byte[] bytes) throws NoTextException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, utf16(bytes), WINDOWS)) {
            try {
                String text = strict(bytes, charset);
                if (isText(text, charset)) {
                    return new DecodedText(text, charset);
                }
            } catch (CharacterCodingException _) {
                // then perhaps the next
            }
        }
        throw new NoTextException("encoding");
    }

    /// The encoding that a byte order mark tells; UTF-8 where there is none.
    private static Charset utf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /// No article has a NUL, but half of UTF-16 without a mark are such. A file that is no text at all can be read as
    /// Windows-1252, too, and is known by its control characters.
    private static boolean isText(String text, Charset charset) {
        return charset.equals(WINDOWS)
                ? text.chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0)
                : text.indexOf('\0') < 0;
    }
}
