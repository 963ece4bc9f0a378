package kwonik.exchange.check.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.words.PlainText;

/// A piece of a pasted list without the marks of Markdown and without its citations, which are kept apart.
///
/// @param text what is left, on one line
/// @param source the article that a citation names; empty if none does
/// @param notes the numbers of footnotes
record ListMarks(String text, String source, List<String> notes) {
    private static final int LONGEST = 20_000;

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,300})\\]\\(\\s*<?([^()<>\\s]{0,500})>?[^()]{0,200}\\)");
    private static final Pattern ADDRESS = Pattern.compile("<?\\bhttps?://[^\\s<>)\\]|]{1,500}>?");
    private static final Pattern MACHINE = Pattern.compile("【[^】]{0,200}】|\uE200[^\uE201]{0,300}\uE201|[\uE000-\uF8FF]"
            + "|:contentReference\\[[^\\]]{0,80}\\]\\{[^}]{0,80}\\}");
    private static final Pattern NOTE = Pattern.compile("\\[\\^?(\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,9})\\]");
    private static final Pattern RAISED = Pattern.compile("(?<=[.,;:!?”»\"’)])[⁰¹²³⁴-⁹]{1,3}|[⁰¹²³⁴-⁹]{1,3}$");
    private static final Pattern BREAK = Pattern.compile("<br\\s{0,3}/?>", I);
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|sup|sub|p|span|mark|cite|q|small)(?:\\s[^<>]{0,200})?>", I);
    private static final Pattern EMPHASIS = Pattern.compile(
            "\\*{2,3}|~~|`|(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])|(?<!\\s)\\*(?!\\s)|\\*(?=\\S)|(?<=\\S)\\*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\*_\\[\\]()#|>.!~`-])");
    private static final Pattern LABELLED = Pattern.compile(
            "[(\\[]\\s*(?:see\\s+)?(?:sources?|article|fuentes?|sous|ref(?:erence)?s?|voir)\\s*:?\\s+([^()\\[\\]]{2,200})[)\\]]",
            I);
    private static final Pattern DATED =
            Pattern.compile("\\((\\p{Lu}[^()]{1,80}?[,;]?\\s[^()]{0,40}?(?:19|20)\\d\\d[^()]{0,12})\\)\\s{0,3}[.]?$");
    private static final Pattern BEHIND_QUOTE =
            Pattern.compile("(?<=[”»\"›])\\s{0,3}[—–-]{1,2}\\s{0,3}(\\p{Lu}[^—–“«\"]{1,80})$");
    private static final Pattern BEHIND =
            Pattern.compile("[.;,]?\\s{1,3}(?:Source|Sources|Fuente|Sous)\\s?:\\s?(.{2,200})$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[]\\s{0,3}[,;]{0,3}\\s{0,3}[)\\]]");
    private static final Pattern BEFORE_STOP = Pattern.compile("\\s{1,3}(?=[.,;](?:\\s|$))");

    ListMarks {
        notes = List.copyOf(notes);
    }

    /// Takes a piece apart.
    static ListMarks of(String raw) {
        List<String> sources = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        text = MACHINE.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        text = links(text, sources);
        text = TAG.matcher(ADDRESS.matcher(text).replaceAll(found -> {
                    sources.add(host(found.group()));
                    return "";
                }))
                .replaceAll("");
        text = NOTE.matcher(text).replaceAll(found -> {
            notes.addAll(List.of(found.group(1).split("\\D+", -1)));
            return "";
        });
        text = EMPHASIS.matcher(ESCAPED.matcher(text).replaceAll(found -> escaped(found.group(1))))
                .replaceAll("");
        text = shown(text);
        text = RAISED.matcher(PlainText.line(text)).replaceAll("");
        for (Pattern citation : List.of(LABELLED, BEHIND, DATED, BEHIND_QUOTE)) {
            text = taken(text, citation, sources);
        }
        text = BEFORE_STOP
                .matcher(EMPTY_BRACKETS.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        return new ListMarks(PlainText.line(text), named(sources), notes);
    }

    /// A label of a link stays where it is a part of the sentence; one in brackets, or the name of a site, is a
    /// citation.
    private static String links(String text, List<String> sources) {
        Matcher link = LINK.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (link.find()) {
            String label = link.group(1).strip();
            boolean bracket = link.start() > 0 && "([".indexOf(text.charAt(link.start() - 1)) >= 0;
            boolean last = text.substring(link.end()).strip().length() <= 1 && label.split("\\s+", -1).length <= 3;
            boolean number = label.matches("\\^?\\d{1,3}");
            if (!number) {
                sources.add(label);
            }
            sources.add(host(link.group(2)));
            link.appendReplacement(plain, Matcher.quoteReplacement(bracket || last || number ? "" : label));
        }
        return link.appendTail(plain).toString();
    }

    private static String escaped(String sign) {
        // a star that is meant is none of emphasis
        return Matcher.quoteReplacement(sign.equals("*") ? "∗" : sign.equals("`") ? "'" : sign);
    }

    private static String shown(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&quot;", "\"")
                        .replace("&nbsp;", " ")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    private static String taken(String text, Pattern citation, List<String> sources) {
        Matcher found = citation.matcher(text);
        if (!found.find()) {
            return text;
        }
        sources.addFirst(found.group(1).strip());
        String rest = text.substring(0, found.start()) + text.substring(found.end());
        return rest.stripTrailing();
    }

    private static String host(String address) {
        try {
            String host = URI.create(address.replaceAll("[<>]", "")).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String named(List<String> sources) {
        List<String> named =
                sources.stream().filter(name -> !name.isBlank()).distinct().toList();
        return String.join(", ", named.subList(0, Math.min(3, named.size())));
    }
}
