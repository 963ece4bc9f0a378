package kwonik.exchange.common;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/// Tells the tags of HTML in a text from words that only stand in angle brackets, such as `<name>` or `a < b`.
final class TagSigns {
    private static final Pattern TAG = Pattern.compile(
            "<(?:!--|!(?i:doctype)|(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*|/)?)>)", Pattern.UNICODE_CHARACTER_CLASS);
    /// Names that people write in brackets, too: these are tags where they have attributes or are closed again.
    private static final Set<String> WORDS = Set.of(
            "title",
            "time",
            "data",
            "object",
            "source",
            "label",
            "option",
            "address",
            "var",
            "code",
            "command",
            "map",
            "param",
            "summary",
            "details",
            "meter",
            "output",
            "link",
            "base",
            "body",
            "head",
            "html",
            "menu",
            "main",
            "section",
            "style",
            "script",
            "select",
            "slot",
            "template",
            "track",
            "area",
            "canvas",
            "button",
            "input",
            "form",
            "frame",
            "applet",
            "dialog",
            "article",
            "aside",
            "audio",
            "video",
            "header",
            "footer",
            "figure",
            "caption",
            "image",
            "mark",
            "nav",
            "table",
            "text",
            "embed",
            "legend",
            "progress",
            "picture",
            "keygen",
            "cite",
            "abbr",
            "content",
            "a",
            "q",
            "s",
            "u",
            "i",
            "b");
    private final String small;
    private final Map<String, Boolean> paired = new HashMap<>();

    private TagSigns(String raw) {
        small = raw.toLowerCase(Locale.ROOT);
    }

    /// The text with each sign of less-than that begins no tag written as `&lt;`.
    static String only(String raw) {
        Matcher tag = TAG.matcher(raw);
        TagSigns signs = new TagSigns(raw);
        StringBuilder text = new StringBuilder(raw.length() + 8);
        int done = 0;
        for (int at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
            text.append(raw, done, at);
            boolean begins = tag.region(at, raw.length()).lookingAt() && signs.isTag(tag);
            text.append(begins ? "<" : "&lt;");
            done = at + 1;
        }
        return text.append(raw, done, raw.length()).toString();
    }

    private boolean isTag(Matcher tag) {
        if (tag.group(2) == null) {
            return true;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        String attributes = tag.group(3).strip();
        if (!Tag.isKnownTag(name)) {
            return false;
        }
        if (!attributes.isEmpty() && !attributes.equals("/")) {
            return attributes.indexOf('=') > 0;
        }
        return !WORDS.contains(name)
                || attributes.equals("/")
                || paired.computeIfAbsent(name, _ -> small.contains("</" + name + ">") && opens(name));
    }

    private boolean opens(String name) {
        return small.contains("<" + name + ">") || small.contains("<" + name + " ");
    }
}
