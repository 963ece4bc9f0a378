package kwonik.export.common;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.TextPieces;
import kwonik.words.Words;

/// The characters of pictures that no font of this machine has, each drawn as a box.
///
/// @param codes in rising order
public record MissingLetters(NavigableSet<Integer> codes) {
    private static final int MOST_NAMED = 50;

    public static MissingLetters of(List<Picture> pictures) {
        NavigableSet<Integer> codes = new TreeSet<>();
        for (Picture picture : pictures) {
            for (Mark mark : picture.marks()) {
                switch (mark) {
                    case Mark.Words m -> add(codes, m.text(), m.style());
                    case Mark.Upright m -> add(codes, m.text(), m.style());
                    case Mark.Chip m -> add(codes, m.text(), m.style());
                    case Mark.Sign m -> add(codes, m.text(), m.style());
                    case Mark.Line _,
                            Mark.Band _,
                            Mark.Bar _,
                            Mark.Dot _,
                            Mark.Tear _,
                            Mark.Pattern _,
                            Mark.Photo _ -> {}
                }
            }
        }
        return new MissingLetters(codes);
    }

    private static void add(NavigableSet<Integer> codes, String text, TextStyle style) {
        codes.addAll(TextPieces.missing(text, style.face()));
    }

    /// A sentence that names them, or an empty text if there are none.
    public String say(Words words) {
        if (codes.isEmpty()) {
            return "";
        }
        String named =
                codes.stream().limit(MOST_NAMED).map(MissingLetters::name).collect(Collectors.joining(", "));
        int more = codes.size() - MOST_NAMED;
        return more > 0 ? words.say("export.letters.more", named, more) : words.say("export.letters", named);
    }

    /// The number of a character, and the character if it is one that could be seen somewhere.
    private static String name(int code) {
        String number =
                "U+" + HexFormat.of().withUpperCase().toHexDigits(code, 6).replaceFirst("^0{1,2}", "");
        return switch (Character.getType(code)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                number;
            default -> String.format(Locale.ROOT, "%s %s", number, Character.toString(code));
        };
    }
}
