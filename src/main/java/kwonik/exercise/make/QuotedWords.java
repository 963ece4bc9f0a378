package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exercise.TextSpan;
import kwonik.model.Excerpt;
import kwonik.model.Localized;

/// What a curator puts into quotation marks: the words of a source that a reason or a working rests on.
final class QuotedWords {
    /// Words in quotation marks of any kind.
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”|«\\s*([^»]+?)\\s*»|\"([^\"]+)\"|„([^“”]+)[“”]");

    private QuotedWords() {}

    /// Where the words that a text quotes, in whatever language, stand in an excerpt; nowhere where it quotes others.
    static List<TextSpan> of(Localized text, Excerpt excerpt) {
        String words = excerpt.exact();
        String folded = words.toLowerCase(Locale.ROOT);
        List<TextSpan> spans = new ArrayList<>();
        // capitals that become two letters would move what stands behind them
        if (folded.length() != words.length()) {
            return spans;
        }
        for (String each : text.texts("en")) {
            Matcher quoted = QUOTED.matcher(each);
            while (quoted.find()) {
                String named = group(quoted).strip().toLowerCase(Locale.ROOT);
                int at = named.isEmpty() ? -1 : folded.indexOf(named);
                if (at >= 0) {
                    int start = excerpt.start() + words.codePointCount(0, at);
                    TextSpan span = new TextSpan(start, start + words.codePointCount(at, at + named.length()));
                    if (!spans.contains(span)) {
                        spans.add(span);
                    }
                }
            }
        }
        return spans;
    }

    private static String group(Matcher quoted) {
        for (int i = 1; i <= quoted.groupCount(); i++) {
            String group = quoted.group(i);
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
