package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words that a statement puts between quotation marks, of whatever kind.
public final class QuotedWords {
    private static final Pattern QUOTED = Pattern.compile(
            "[“„]([^“”„]{1,4000})[”“]|«\\s?([^«»]{1,4000})\\s?»|\"([^\"]{1,4000})\"|‹\\s?([^‹›]{1,4000})\\s?›"
                    + "|(?<![\\p{L}\\p{N}])[‘']((?:[^‘’'\\s]|['’](?=\\p{L})){1,60}(?:\\s+(?:[^‘’'\\s]|['’](?=\\p{L})){1,60}){2,200})[’'](?![\\p{L}\\p{N}])");

    private QuotedWords() {}

    /// The words without their marks, in the order of the text.
    static List<String> in(String text) {
        List<String> quoted = new ArrayList<>();
        Matcher found = QUOTED.matcher(text);
        while (found.find()) {
            quoted.add(words(found).strip());
        }
        return quoted.stream().filter(words -> !words.isBlank()).toList();
    }

    /// The text with everything between quotation marks left blank, so that places stay.
    public static String outside(String text) {
        return outside(text, 1);
    }

    /// The text with everything between quotation marks left blank that has so many words at least.
    public static String outside(String text, int fewest) {
        return QUOTED.matcher(text)
                .replaceAll(found -> words(found).strip().split("\\s+", -1).length < fewest
                        ? Matcher.quoteReplacement(found.group())
                        : " ".repeat(found.group().length()));
    }

    private static String words(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }
}
