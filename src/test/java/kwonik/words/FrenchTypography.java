package kwonik.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds what French typography forbids in a text: plain spaces where a line must not break, straight apostrophes.
public final class FrenchTypography {
    private static final Map<String, Pattern> FAULTS = Map.of(
            "a plain space before ; : ? ! or »", Pattern.compile(" [;:?!»]"),
            "a plain space or none after «", Pattern.compile("«(?!\\u00a0)"),
            "no no-break space before »", Pattern.compile("[^\\u00a0]»"),
            "a straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"),
            "a plain space in a number", Pattern.compile("\\d \\d{3}(?!\\d)"),
            "a plain space before %", Pattern.compile("\\d %"),
            "three full stops", Pattern.compile("\\.\\.\\.(?!\\w)"));

    private FrenchTypography() {}

    /// What is wrong with a text, nothing if it is set as French is.
    public static List<String> faults(String text) {
        List<String> found = new ArrayList<>();
        FAULTS.forEach((fault, pattern) -> {
            if (pattern.matcher(text).find()) {
                found.add(fault + ": " + text);
            }
        });
        return found;
    }
}
