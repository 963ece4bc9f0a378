package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text in the little Markdown that Markwhen knows, without its signs; tags, links and pictures apart.
///
/// @param text in which lists and tasks are lines, and HTML may still be
/// @param tags without their sign
/// @param links in their order
/// @param pictures in their order
record Markdown(String text, List<String> tags, List<Link> links, List<Link> pictures) {
    private static final Pattern SIGN = Pattern.compile(
            "\\\\(\\p{Punct})|(!?)\\[([^\\[\\]\\\\]*+(?:\\\\.[^\\[\\]\\\\]*+)*+)]\\(([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+)\\)"
                    + "|(?<!\\S)#((?!\\d+(?!\\S))[\\p{L}\\p{N}_]+)|\\*\\*");
    private static final Pattern ONLY_LINK = Pattern.compile(
            "\\s*\\[([^\\[\\]\\\\]*+(?:\\\\.[^\\[\\]\\\\]*+)*+)]\\(([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+)\\)\\s*");
    private static final Pattern TAG = Pattern.compile("#(?!\\d+$)[\\p{L}\\p{N}_]+");
    private static final Pattern TASK = Pattern.compile("(\\s*(?:- )?)\\[(x|X| )?](?=\\s|$)");
    /// What Markwhen takes for a place and no address.
    private static final String PLACE = "location";

    Markdown {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /// An address and its words.
    record Link(String words, String url) {}

    /// A text on one line, such as a title; tags at its end are taken off it.
    static Markdown line(String raw) {
        Collector collector = new Collector();
        int end = tagsStart(raw);
        String text = collector.plain(task(raw.substring(0, end)));
        collector.plain(raw.substring(end));
        return collector.markdown(text.strip());
    }

    /// The lines below a title; a line that is one link or nothing but tags leaves no words.
    static Markdown body(List<String> lines) {
        Collector collector = new Collector();
        StringBuilder text = new StringBuilder();
        int indent = indent(lines);
        for (String line : lines) {
            String own = line.length() > indent ? line.substring(indent) : line.strip();
            Matcher link = ONLY_LINK.matcher(own);
            boolean reference = link.matches() && !link.group(2).equals(PLACE);
            if (reference) {
                collector.links.add(new Link(unescaped(link.group(1)), link.group(2)));
            } else if (!own.isBlank() && tagsStart(own) == 0) {
                collector.plain(own);
            } else {
                text.append(collector.plain(task(own))).append('\n');
            }
        }
        return collector.markdown(text.toString().strip());
    }

    /// Where the tags begin at the end of a text; its length if there are none.
    private static int tagsStart(String text) {
        int start = text.length();
        int at = text.length();
        while (at > 0) {
            int end = at;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
                begin--;
            }
            if (begin == end) {
                // blanks alone before the tags
                return start < text.length() ? 0 : start;
            }
            if (!TAG.matcher(text).region(begin, end).matches()) {
                return start;
            }
            start = begin;
            at = begin;
        }
        return start;
    }

    private static int indent(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    private static String task(String line) {
        Matcher task = TASK.matcher(line);
        if (!task.lookingAt()) {
            return line;
        }
        boolean done = task.group(2) != null && !task.group(2).isBlank();
        return task.group(1) + (done ? "☑" : "☐") + line.substring(task.end());
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(\\p{Punct})", "$1");
    }

    private static final class Collector {
        private final List<String> tags = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Link> pictures = new ArrayList<>();

        String plain(String raw) {
            StringBuilder text = new StringBuilder(raw.length());
            Matcher sign = SIGN.matcher(raw);
            while (sign.find()) {
                sign.appendReplacement(text, Matcher.quoteReplacement(take(sign)));
            }
            return sign.appendTail(text).toString();
        }

        private String take(Matcher sign) {
            if (sign.group(1) != null) {
                return sign.group(1);
            }
            if (sign.group(5) != null) {
                tags.add(sign.group(5));
                return sign.group(5);
            }
            if (sign.group(4) == null) {
                return "";
            }
            String words = unescaped(sign.group(3));
            if (sign.group(2).isEmpty()) {
                if (!sign.group(4).equals(PLACE)) {
                    links.add(new Link(words, sign.group(4)));
                }
            } else {
                pictures.add(new Link(words, sign.group(4)));
            }
            return words;
        }

        Markdown markdown(String text) {
            return new Markdown(text, tags, links, pictures);
        }
    }
}
