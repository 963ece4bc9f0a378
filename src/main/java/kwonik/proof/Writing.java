package kwonik.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kwonik.words.Words;

/// One way in which the same words are written differently: line ends, kinds of spaces, quotation marks.
public enum Writing {
    LINE_ENDS("\r\n|[\n\r\u0085\u2028\u2029]"),
    SPACES("[\\s\\p{Z}\u0085&&[^\n\r\u0085\u2028\u2029]]+"),
    ACCENTS("\\p{Mn}"),
    QUOTES("[‘’‚‛ʼ′`´'“”„‟«»″\"]"),
    DASHES("[-‐‑‒–—―−]+"),
    DOTS("…"),
    LETTERS("[\uFB00-\uFB06\uFF01-\uFF5E]"),
    HIDDEN("[\u00AD\u200B\u2060\uFEFF]"),
    /// Other characters that are typed in the same way, such as a raised figure.
    OTHER("[\\x{80}-\\x{10FFFF}&&[^\\p{Mn}]]");

    private final Pattern pattern;

    Writing(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// The name for programs, the same in every language.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name for a reader.
    public String in(Words words) {
        return words.say("proof.writing." + code());
    }

    /// How two passages differ if they have the same words; nothing if they have not, or do not differ.
    static Set<Writing> between(String one, String other) {
        Set<Writing> ways = EnumSet.noneOf(Writing.class);
        if (one.equals(other) || !new Keyboard(one).hasSameWords(new Keyboard(other))) {
            return ways;
        }
        for (Writing way : values()) {
            if (!way.found(one).equals(way.found(other)) && (way != OTHER || ways.isEmpty())) {
                ways.add(way);
            }
        }
        return ways;
    }

    private List<String> found(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
