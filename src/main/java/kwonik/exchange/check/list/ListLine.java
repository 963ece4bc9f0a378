package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a pasted list, and what its marks say of it.
///
/// @param number in the pasted text, from 1
/// @param kind what it is by its mark
/// @param indent blanks before the mark
/// @param text behind the mark
record ListLine(int number, Kind kind, int indent, String text) {
    /// What a line is by its mark.
    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        QUOTE,
        PLAIN,
        /// a rule or a fence
        NOTHING
    }

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-*+•–—◦‣▪●○■·]|[(]?(?:\\d{1,3}|[a-zA-Z])[.)])(?:\\s+|(?=\\*\\*))(?:\\[[ xX]\\]\\s+)?(.*)");
    private static final Pattern RULE = Pattern.compile("(?:[-*_=]\\s?){3,}|`{3,}.*|~{3,}.*");
    private static final Pattern LABELLED =
            Pattern.compile("[*_]{0,3}([\\p{L}][\\p{L} ]{1,28}?)[*_]{0,3}\\s?:[*_]{0,3}\\s*(.*)");
    private static final Pattern DEFINED =
            Pattern.compile("(?:\\[\\^?(\\d{1,3})\\]:?|(\\d{1,3})[.)]|([⁰¹²³⁴-⁹]))\\s*(.+)");
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)([^*_]{3,60})(?:\\*\\*|__)");
    private static final int TAB = 4;

    static ListLine of(String raw, int number) {
        int indent = 0;
        int at = 0;
        for (;
                at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t' || raw.charAt(at) == '\u00A0');
                at++) {
            indent += raw.charAt(at) == '\t' ? TAB : 1;
        }
        String text = raw.substring(at).strip();
        if (text.isEmpty()) {
            return new ListLine(number, Kind.BLANK, indent, "");
        }
        if (text.length() < 200 && RULE.matcher(text).matches()) {
            return new ListLine(number, Kind.NOTHING, indent, text);
        }
        if (text.startsWith(">")) {
            String quoted = text.replaceFirst("^(?:>\\s?){1,9}", "");
            return new ListLine(number, quoted.isBlank() ? Kind.BLANK : Kind.QUOTE, indent, quoted);
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            return new ListLine(number, Kind.HEADING, indent, heading.group(1));
        }
        Matcher item = ITEM.matcher(text);
        return item.matches() && !isDialogue(text)
                ? new ListLine(number, Kind.ITEM, indent, item.group(1))
                : new ListLine(number, Kind.PLAIN, indent, text);
    }

    /// The line in as many statements as it has dates in bold: from the sentence of one to the sentence of the next.
    List<ListLine> byBoldDates() {
        List<Integer> from = new ArrayList<>();
        int behind = 0;
        Matcher bold = BOLD.matcher(text);
        while ((kind == Kind.PLAIN || kind == Kind.ITEM) && bold.find()) {
            if (!DateSaid.ifDate(bold.group(1)).isGiven()) {
                continue;
            }
            int start = bold.start();
            for (int i = bold.start() - 1; i > behind; i--) {
                boolean stop = ".!?;".indexOf(text.charAt(i - 1)) >= 0 && Character.isWhitespace(text.charAt(i));
                if (stop) {
                    start = i + 1;
                    break;
                }
            }
            from.add(from.isEmpty() && start == bold.start() ? 0 : start);
            behind = bold.end();
        }
        if (from.size() < 2) {
            return List.of(from.isEmpty() ? this : as(kind, parted(text)));
        }
        List<ListLine> parts = new ArrayList<>();
        if (from.getFirst() > 0) {
            parts.add(as(kind, text.substring(0, from.getFirst()).strip()));
        }
        for (int i = 0; i < from.size(); i++) {
            int to = i + 1 < from.size() ? from.get(i + 1) : text.length();
            parts.add(as(Kind.ITEM, parted(text.substring(from.get(i), to).strip())));
        }
        return parts;
    }

    /// Behind a date in bold with which a line begins, a colon.
    private static String parted(String text) {
        Matcher bold = BOLD.matcher(text);
        boolean begins = bold.lookingAt()
                && DateSaid.ifDate(bold.group(1)).isGiven()
                && text.substring(bold.end()).matches("\\s+[\\p{L}“«\"].*");
        return begins ? bold.group() + ":" + text.substring(bold.end()) : text;
    }

    /// A line that begins with a letter and a stop may be an initial: “A. Smith said”.
    private static boolean isDialogue(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.';
    }

    ListLine as(Kind other, String rest) {
        return new ListLine(number, other, indent, rest);
    }

    /// A label before a colon that says what follows: `Source: …`.
    record Label(ListRole role, String rest) {}

    /// The label with which the line begins; null if it has none that is known.
    @Nullable
    Label label() {
        Matcher labelled = LABELLED.matcher(text);
        ListRole role = labelled.matches() ? ListRole.of(labelled.group(1)) : null;
        return role == null ? null : new Label(role, labelled.group(2).strip());
    }

    /// A footnote that is written out: `[1]: CNN, 24 July 2025`.
    record Footnote(String number, String text) {}

    /// The footnote that the line writes out; null if it writes none out.
    @Nullable
    Footnote footnote() {
        Matcher defined = DEFINED.matcher(text);
        if (!defined.matches()) {
            return null;
        }
        String number = defined.group(1) == null ? defined.group(2) : defined.group(1);
        if (number == null) {
            number = String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(defined.group(3)));
        }
        return new Footnote(number, defined.group(4));
    }

    boolean definesNote() {
        return text.matches("\\[\\^?\\d{1,3}\\]:.*");
    }
}
