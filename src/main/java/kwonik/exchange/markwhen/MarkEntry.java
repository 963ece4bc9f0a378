package kwonik.exchange.markwhen;

import java.util.List;
import java.util.Map;

/// An event as it stands in a Markwhen text.
///
/// @param line its first, from 1
/// @param range what stands before the colon; null for an event that our own writer put into a comment, since it has no
///     date
/// @param rangeText the words of that range
/// @param text what stands behind the colon
/// @param properties the `key: value` lines right below it, by key in small letters
/// @param body the lines below those
/// @param group what it stands in
record MarkEntry(
        int line,
        MarkRange range,
        String rangeText,
        String text,
        Map<String, String> properties,
        List<String> body,
        MarkGroup group) {

    String property(String key) {
        return properties.getOrDefault(key, "");
    }
}
