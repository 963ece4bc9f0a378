package kwonik.exchange.simile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.XmlTree;
import org.jspecify.annotations.Nullable;

/// An event of SIMILE, from XML or JSON.
///
/// @param fields attributes or fields; the text of an element is its `description`
/// @param xml whether it stands in XML, where a missing mark of duration means something else
record SimileEvent(Literal.Obj fields, boolean xml) {
    static SimileEvent of(XmlTree element) {
        Map<String, Literal> fields = new HashMap<>();
        element.attributes().forEach((name, value) -> fields.put(name, new Literal.Text(element.line(), value)));
        for (XmlTree child : element.children()) {
            // some write as elements what others write as attributes
            if (child.name().matches("start|end|title|link|image|description|latestStart|earliestEnd|isDuration")) {
                fields.putIfAbsent(child.name(), new Literal.Text(child.line(), child.markup()));
            }
        }
        fields.putIfAbsent("description", new Literal.Text(element.line(), element.markup()));
        return new SimileEvent(new Literal.Obj(element.line(), fields), true);
    }

    int line() {
        return fields.line();
    }

    @Nullable
    Literal start() {
        return fields.any("start", "s");
    }

    @Nullable
    Literal end() {
        return fields.any("end", "e");
    }

    @Nullable
    Literal latestStart() {
        return fields.any("latestStart", "ls");
    }

    @Nullable
    Literal earliestEnd() {
        return fields.any("earliestEnd", "ee");
    }

    /// All dates that it has.
    List<Literal> dates() {
        List<Literal> dates = new ArrayList<>();
        Stream.of(start(), end(), latestStart(), earliestEnd())
                .filter(Objects::nonNull)
                .forEach(dates::add);
        return dates;
    }

    /// A date as it is written; empty if there is none.
    static String said(@Nullable Literal value) {
        return value == null ? "" : value.plain().strip();
    }

    /// Whether it happened at some moment, so that an end says only how far that moment may be from the start.
    ///
    /// SIMILE takes `isDuration` of JSON for its contrary, which nobody means; here it says what it says.
    boolean isInstant() {
        String duration = fields.text("isDuration").strip();
        String event = fields.text("durationEvent", "de").strip();
        if (!event.isEmpty()) {
            return event.equals("false") || (xml && duration.equals("false"));
        }
        return duration.isEmpty() ? xml : duration.equals("false");
    }

    /// Whether SIMILE itself would take a mark of JSON for its contrary.
    boolean isTurned() {
        return !xml && fields.get("isDuration") != null && fields.any("durationEvent", "de") == null && end() != null;
    }
}
