package kwonik.exchange.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands between a BEGIN and its END: a calendar, an entry of it, or a zone.
///
/// @param kind such as `VEVENT`
/// @param line in which it begins
/// @param calendar the calendar of the file in which it stands, from 0
/// @param lines its own properties
/// @param parts what is nested in it
record CalendarPart(String kind, int line, int calendar, List<ContentLine> lines, List<CalendarPart> parts) {

    /// The first property with this name that says something; null if there is none.
    @Nullable
    ContentLine first(String name) {
        for (ContentLine each : lines) {
            if (each.name().equals(name) && !each.value().isBlank()) {
                return each;
            }
        }
        return null;
    }

    /// All properties with this name.
    List<ContentLine> all(String name) {
        return lines.stream().filter(each -> each.name().equals(name)).toList();
    }

    /// The text of the first property with one of these names that says something; empty if there is none.
    String text(String... names) {
        for (String name : names) {
            ContentLine found = first(name);
            if (found != null) {
                return found.text().strip();
            }
        }
        return "";
    }

    /// Whether it is something that happens, or should.
    boolean isEntry() {
        return isEntry(kind);
    }

    static boolean isEntry(String kind) {
        return switch (kind) {
            case "VEVENT", "VTODO", "VJOURNAL" -> true;
            default -> false;
        };
    }
}
