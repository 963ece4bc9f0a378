package kwonik.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.export.common.FontFile;
import kwonik.export.common.FontSubset;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.Fonts;

/// One face as a composite font whose letters can be searched and copied (ISO 32000-1, 9.7 and 9.10.3).
///
/// Each character has a number of its own, counted from 1 as they come, not that of its glyph: so also those that share
/// a glyph (a space and one that does not break), or for which the face has none, are copied as what they are.
final class PdfFont {
    /// So many pairs a list of characters may have (9.10.3, after Adobe Technical Note 5014).
    private static final int LIST = 100;
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    /// Thousandths of an em: what PDF measures glyphs in.
    private static final double GLYPH_SPACE = 1000;

    private final Face face;
    private final FontFile font;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> advances = new ArrayList<>();

    PdfFont(Face face) {
        this.face = face;
        this.font = new FontFile(Fonts.file(face));
    }

    /// A text as it is written.
    ///
    /// @param digits of the numbers of its characters
    /// @param length how many characters
    /// @param advance the sum of their advances, in em
    record Run(String digits, int length, double advance) {}

    /// Takes the characters of a text into the font. Accents are joined to their letters; a control character is a
    /// space if it is white, and else nothing.
    Run run(String text) {
        StringBuilder digits = new StringBuilder();
        int length = 0;
        double advance = 0;
        for (int code :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            int wanted = code == '\t' || code == '\n' || code == '\r' ? ' ' : code;
            if (seen(wanted)) {
                int number = number(Character.toString(wanted));
                digits.append(PdfSyntax.twoBytes(number));
                advance += advances.get(number - 1);
                length++;
            }
        }
        return new Run(digits.toString(), length, advance);
    }

    /// Takes into the font a text that is not drawn, only copied: each part is one character, with a glyph or without.
    Run unseen(List<String> parts) {
        StringBuilder digits = new StringBuilder();
        double advance = 0;
        for (String part : parts) {
            int number = number(part);
            digits.append(PdfSyntax.twoBytes(number));
            advance += advances.get(number - 1);
        }
        return new Run(digits.toString(), parts.size(), advance);
    }

    private boolean seen(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> font.glyph(code) != 0;
            default -> true;
        };
    }

    private int number(String letters) {
        Integer known = numbers.get(letters);
        if (known != null) {
            return known;
        }
        advances.add((double) font.advance(glyph(letters)) / font.unitsPerEm());
        numbers.put(letters, advances.size());
        return advances.size();
    }

    /// The glyph of a single character; several at once have none.
    private int glyph(String letters) {
        int first = letters.codePointAt(0);
        return letters.length() == Character.charCount(first) ? font.glyph(first) : 0;
    }

    /// How far the glyphs reach: left, bottom, right, top of the largest box, in em, y upward.
    double[] box() {
        int[] box = font.box();
        double em = font.unitsPerEm();
        return new double[] {box[0] / em, box[1] / em, box[2] / em, box[3] / em};
    }

    /// Writes the font with the glyphs of all texts so far.
    void write(PdfFile file, int id) throws IOException {
        List<String> letters = List.copyOf(numbers.keySet());
        int[] codes = letters.stream()
                .filter(letter -> glyph(letter) != 0)
                .mapToInt(letter -> letter.codePointAt(0))
                .toArray();
        byte[] glyphs = new FontSubset(font).bare(codes);
        String name = tag(glyphs) + "+" + font.name();
        int program = file.reserve();
        file.stream(program, "/Length1 " + glyphs.length, glyphs);
        int places = file.reserve();
        file.stream(places, "", glyphNumbers(letters));
        int unicode = file.reserve();
        file.stream(unicode, "", unicode(letters).getBytes(StandardCharsets.US_ASCII));
        int descriptor = file.add(descriptor(name, program));
        String widths = advances.stream()
                .map(advance -> PdfSyntax.number(advance * GLYPH_SPACE))
                .collect(Collectors.joining(" "));
        int descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + PdfSyntax.ref(descriptor) + "/CIDToGIDMap " + PdfSyntax.ref(places) + "/W[1[" + widths + "]]>>");
        file.put(
                id,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                        + PdfSyntax.ref(descendant) + "]/ToUnicode " + PdfSyntax.ref(unicode) + ">>");
    }

    /// Six letters that tell two subsets of a face apart (9.6.4).
    private static String tag(byte[] glyphs) {
        MessageDigest hash = PdfFile.sha256();
        byte[] digest = hash.digest(glyphs);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
        }
        return tag.toString();
    }

    private String descriptor(String name, int program) {
        double unit = GLYPH_SPACE / font.unitsPerEm();
        int[] box = font.box();
        // a rule of thumb from the weight, where the file does not say how wide a stem is
        double stem = 50 + Math.pow(font.weight() / 65.0, 2);
        return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + (SYMBOLIC | (face == Face.SERIF ? SERIF : 0))
                + "/FontBBox[" + PdfSyntax.numbers(box[0] * unit, box[1] * unit, box[2] * unit, box[3] * unit)
                + "]/ItalicAngle 0/Ascent " + PdfSyntax.number(font.ascent() * unit)
                + "/Descent " + PdfSyntax.number(font.descent() * unit)
                + "/CapHeight " + PdfSyntax.number(font.capitals() * unit)
                + "/StemV " + Math.round(stem)
                + "/FontFile2 " + PdfSyntax.ref(program) + ">>";
    }

    /// The glyph of each number, two bytes each (9.7.4.2).
    private byte[] glyphNumbers(List<String> letters) {
        byte[] glyphs = new byte[2 * (letters.size() + 1)];
        for (int i = 0; i < letters.size(); i++) {
            int glyph = glyph(letters.get(i));
            glyphs[2 * i + 2] = (byte) (glyph >> 8);
            glyphs[2 * i + 3] = (byte) glyph;
        }
        return glyphs;
    }

    private static String unicode(List<String> letters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < letters.size(); from += LIST) {
            int to = Math.min(letters.size(), from + LIST);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(PdfSyntax.twoBytes(i + 1)).append("> <");
                map.append(PdfSyntax.utf16(letters.get(i))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
