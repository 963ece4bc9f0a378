package kwonik.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kwonik.words.Words;

/// Tells whether a text names a year or a month, in any language of the program, since quotations are in any.
///
/// English writes months with a capital; Haitian months of two or three letters, which are everyday words elsewhere
/// ("me", "out"), count beside a number only.
public final class DateMention {
    private static final int MONTHS = 12;
    private static final int SHORT = 3;
    private static final Pattern DATE = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)|" + months());

    private DateMention() {}

    /// Whether a text names a year from 1000 to 2999 or a month.
    public static boolean in(String text) {
        return DATE.matcher(text).find();
    }

    private static String months() {
        List<String> english = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> everyday = new ArrayList<>();
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            for (int month = 1; month <= MONTHS; month++) {
                String name = Pattern.quote(words.say("axis.month." + month));
                switch (tag) {
                    case "en" -> english.add(name);
                    case "ht" -> (words.say("axis.month." + month).length() > SHORT ? others : everyday).add(name);
                    default -> others.add(name);
                }
            }
        }
        String beside = String.join("|", everyday);
        return "(?<!\\p{L})(?:" + String.join("|", english) + "|(?iu:" + String.join("|", others) + ")|(?<=\\d\\s)(?:"
                + beside + ")|(?:" + beside + ")(?=\\s\\d))(?!\\p{L})";
    }
}
