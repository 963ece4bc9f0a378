package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.web.DateFields;
import kwonik.exchange.web.WebText;
import kwonik.model.Reference;
import org.jspecify.annotations.Nullable;

/// What we write to a slide, and how we tell it from what stood in the chronicle.
final class SlideText {
    private static final String REFERENCES = "<p class=\"references\">";

    private SlideText() {}

    /// The parts of the start or the end of a date, as [SlideDate] has them; empty where there is none.
    static List<String> parts(When when, boolean start) {
        DateFields fields = start ? DateFields.start(when) : DateFields.end(when);
        return fields == null ? List.of() : parts(fields);
    }

    private static List<String> parts(DateFields fields) {
        List<String> parts = new ArrayList<>();
        // 1 BCE is 0 for EDTF, and -1 for TimelineJS
        parts.add(String.valueOf(fields.year() <= 0 ? fields.year() - 1 : fields.year()));
        parts.add(fields.month() == 0 ? "" : String.valueOf(fields.month()));
        parts.add(fields.day() == 0 ? "" : String.valueOf(fields.day()));
        String[] clock = fields.clock().split(":", -1);
        for (int i = 0; i < 3; i++) {
            parts.add(i < clock.length ? clock[i] : "");
        }
        parts.add("");
        return parts;
    }

    /// The end of an era, without which TimelineJS shows none: where it has none of its own, the moment behind it, or
    /// the last of the chronicle if it goes on.
    static List<String> eraEnd(When when, long last) {
        List<String> parts = parts(when, false);
        if (!parts.isEmpty()) {
            return parts;
        }
        boolean goesOn = when.endIsOpen() || when.endIsUnknown();
        CivilDate day = CivilDate.ofSecond(goesOn ? Math.max(last, when.end()) : when.end());
        boolean far = Math.abs(day.year()) > 9_999;
        return parts(new DateFields(day.year(), far ? 0 : day.month(), far ? 0 : day.day(), ""));
    }

    /// Parts as they stand in a sheet: year, month, day, and a time with minutes, because TimelineJS knows no other;
    /// empty where there are none.
    static List<String> inSheet(List<String> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        String minutes = parts.get(3) + ":" + (parts.get(4).isEmpty() ? "00" : parts.get(4));
        String seconds = parts.get(5).isEmpty() ? "" : ":" + parts.get(5);
        return List.of(
                parts.getFirst(), parts.get(1), parts.get(2), parts.get(3).isEmpty() ? "" : minutes + seconds);
    }

    /// A summary in HTML, and below it links to what the event names, but for what is shown beside it.
    static String html(String summary, List<Reference> references, @Nullable Reference shown) {
        StringBuilder links = new StringBuilder();
        for (Reference each : references) {
            if (!each.url().isEmpty() && !each.equals(shown)) {
                links.append(links.isEmpty() ? "" : " · ")
                        .append("<a href=\"")
                        .append(WebText.escaped(each.url()))
                        .append("\">")
                        .append(WebText.escaped(each.title().isEmpty() ? each.url() : each.title()))
                        .append("</a>");
            }
        }
        String text = WebText.paragraphs(summary);
        return links.isEmpty() ? text : text + REFERENCES + links + "</p>";
    }

    /// The summary in a text that we wrote.
    static String summary(String html) {
        int end = html.indexOf(REFERENCES);
        return end < 0 ? html : html.substring(0, end);
    }
}
