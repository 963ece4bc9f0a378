package kwonik.exchange.sheet.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An encoding in which the letters of a text file may stand.
///
/// Old ones are tables of our own, since a Java that is cut to size may lack them.
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    UTF_32LE("UTF-32LE", StandardCharsets.UTF_32LE),
    UTF_32BE("UTF-32BE", StandardCharsets.UTF_32BE),
    /// What Windows wrote in Western Europe and America; holds Latin-1.
    WINDOWS_1252("Windows-1252", """
            €\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\
            \u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"""),
    /// What Macs wrote before 2001, and some programs on them still do.
    MAC_ROMAN("Mac Roman", """
            ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ\
            –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"""),
    /// What DOS wrote in Western Europe.
    DOS_850("DOS 850", """
            ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤\
            ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0""");

    private static final int HALF = 0x80;
    private static final char MARK = '\uFEFF';

    private final String label;
    private final @Nullable Charset charset;
    private final String upper;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
        this.upper = "";
    }

    TextEncoding(String label, String upper) {
        this.label = label;
        this.charset = null;
        this.upper = upper;
    }

    /// Its name, which is the same in all languages.
    public String label() {
        return label;
    }

    /// Whether it has one byte for each letter, so that nothing in a file proves that it is the right one.
    public boolean isOld() {
        return charset == null;
    }

    /// The letters that the bytes stand for, without a byte order mark; what stands for none becomes `U+FFFD`.
    String decode(byte[] bytes) {
        if (charset != null) {
            String text = new String(bytes, charset);
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        }
        char[] letters = new char[bytes.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(bytes[i] & 0xFF);
        }
        return new String(letters);
    }

    /// The letter of one byte, in the encodings that have one byte for each.
    char letter(int one) {
        return one < HALF ? (char) one : upper.charAt(one - HALF);
    }
}
