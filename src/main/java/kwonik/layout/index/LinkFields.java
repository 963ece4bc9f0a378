package kwonik.layout.index;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.layout.index.LinkException.Reason;
import org.jspecify.annotations.Nullable;

/// The fields of a link to a view by their names, still encoded; each is read as what it has to be, or says what is
/// wrong with it.
record LinkFields(Map<String, String> values) {
    private static final Set<String> KNOWN =
            Set.of("from", "to", "event", "torn", "importance", "period", "without", "without-lanes", "tags");

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");

    /// What stands behind the question mark of a link.
    static LinkFields of(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = pair.substring(0, equals);
                if (values.put(name, pair.substring(equals + 1)) != null) {
                    throw new LinkException(Reason.TWICE, name);
                }
            }
        }
        return new LinkFields(values);
    }

    /// Names of fields that links do not have.
    List<String> strange() {
        return values.keySet().stream().filter(name -> !KNOWN.contains(name)).toList();
    }

    @Nullable
    String text(String name) {
        String value = values.get(name);
        return value == null ? null : decoded(name, value);
    }

    /// A field that every link has.
    double seconds(String name) {
        String text = text(name);
        if (text == null) {
            throw new LinkException(Reason.MISSING, name);
        }
        // Java would take more for a number: 0x1p3, 1f, blanks around it
        double seconds = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(seconds)) {
            throw new LinkException(Reason.NUMBER, name, text);
        }
        return seconds;
    }

    boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new LinkException(Reason.TORN, name, text);
        }
        return Boolean.parseBoolean(text);
    }

    int importance(String name) {
        String text = text(name);
        if (text != null && !text.matches("[1-5]")) {
            throw new LinkException(Reason.IMPORTANCE, name, text);
        }
        return text == null ? 1 : Integer.parseInt(text);
    }

    @Nullable
    When period(String name) {
        String text = text(name);
        try {
            return text == null ? null : When.parse(text);
        } catch (EdtfException e) {
            throw new LinkException(name, e);
        }
    }

    /// What a list names; its commas are not part of what it lists.
    Set<String> set(String name) {
        // nothing has an empty name, so nothing stands between two commas
        return Arrays.stream(values.getOrDefault(name, "").split(","))
                .map(one -> decoded(name, one))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    static String decoded(String name, String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new LinkException(Reason.PERCENT, name, text);
        }
    }
}
