package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
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
        if (fields == null) {
            return List.of();
        }
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
