package kwonik.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds what French typography forbids in a text: spaces where a line may break and must not, straight marks.
///
/// The space is U+00A0 before marks; within a number the narrow U+202F may stand too.
public final class FrenchTypography {
    /// What only looks like French: a field of JSON with its colon, an escape, a date in EDTF with its mark of doubt.
    private static final Pattern CODE = Pattern.compile("\"\\w+\"\\s?:|\\\\.|\\d-\\d\\d\\?");

    private static final Map<String, Pattern> FAULTS = Map.of(
            "no U+00A0 before ; : ? ! or »", Pattern.compile("[^\\u00a0?!](?:»|[;:?!](?![\\w/]))"),
            "no U+00A0 after «", Pattern.compile("«(?!\\u00a0)"),
            "a straight apostrophe", Pattern.compile("'"),
            "a straight quotation mark", Pattern.compile("\""),
            "English quotation marks that no guillemets are around", Pattern.compile("^[^«]*“\\S"),
            "a plain space in a number", Pattern.compile("(?<!\\d)\\d{1,3} \\d{3}(?!\\d)"),
            "a comma in a whole number that no guillemets are around",
                    Pattern.compile("^[^«]*(?<!\\d)\\d{1,3},\\d{3}(?!\\d)"),
            "a plain space before a unit",
                    Pattern.compile("[\\d}] (?:%|€|\\$|km|cm|mm|kg|Mo|Go|h|j|ppp)(?![\\p{L}\\d{’])"),
            "a space beside U+00A0", Pattern.compile("\\u00a0[ \\u00a0\\u202f]|[ \\u202f]\\u00a0"),
            "three full stops", Pattern.compile("\\.\\.\\.(?!\\w)"));

    private FrenchTypography() {}

    /// What is wrong with a text, nothing if it is set as French is.
    public static List<String> faults(String text) {
        String words = CODE.matcher(text).replaceAll("code");
        List<String> found = new ArrayList<>();
        FAULTS.forEach((fault, pattern) -> {
            if (pattern.matcher(words).find()) {
                found.add(fault + ": " + text);
            }
        });
        return found;
    }
}
