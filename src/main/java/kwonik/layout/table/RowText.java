package kwonik.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.text.SourceWords;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// What a table says of the events of a chronicle: the cells, and a row as it is read aloud.
public final class RowText {
    private final ChronicleIndex index;
    private final Words words;
    private final DateWords dates;
    private final EraOf eras;

    public RowText(ChronicleIndex index, Words words) {
        this.index = index;
        this.words = words;
        this.dates = new DateWords(words);
        this.eras = new EraOf(index.chronicle().eras());
    }

    /// What stands in a cell, in one line.
    ///
    /// @param place of the event in the chronicle
    public String cell(EventColumn column, int place) {
        Event event = index.chronicle().events().get(place);
        String text = switch (column) {
            case WHEN -> date(event);
            case TITLE -> event.title().in(words.tag());
            case LANE -> event.lane().name().in(words.tag());
            case IMPORTANCE -> words.say("app.edit.importance." + event.importance());
            case SOURCES -> sources(event);
            case TAGS -> String.join(", ", event.details().tags());
            case ERA -> era(event);
        };
        return PlainText.line(text);
    }

    private String date(Event event) {
        When when = event.when();
        return when == null ? words.say("app.date.none") : dates.brief(when);
    }

    private String era(Event event) {
        int place = eras.place(event);
        return place == EraOf.NONE ? "" : eras.era(place).name().in(words.tag());
    }

    private String sources(Event event) {
        int all = index.chronicle().sources().size();
        int telling = RowSort.sources(event);
        // with sources left out, it is not known how many of all report it
        String count = index.hasAllSources() && all > 1
                ? words.say("app.table.sources.of", String.valueOf(telling), String.valueOf(all))
                : String.valueOf(telling);
        return event.details().evidence().differs().isEmpty() ? count : count + " ≠";
    }

    /// A cell as it is said or shown in full: how sharp a date is, and whose the words of the sources are.
    public String full(EventColumn column, int place) {
        Event event = index.chronicle().events().get(place);
        return switch (column) {
            case WHEN -> {
                When when = event.when();
                String sharpness = when == null ? "" : dates.sharpness(when);
                yield sharpness.isEmpty() ? cell(column, place) : cell(column, place) + "; " + sharpness;
            }
            case SOURCES -> {
                List<String> parts = new ArrayList<>(told(event));
                parts.addAll(bylines(event));
                yield parts.isEmpty() ? cell(column, place) : String.join("; ", parts);
            }
            case TITLE, LANE, IMPORTANCE, TAGS, ERA -> cell(column, place);
        };
    }

    private List<String> bylines(Event event) {
        SourceWords naming = new SourceWords(words);
        return event.details().evidence().excerpts().stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .map(Excerpt::sourceId)
                .distinct()
                .flatMap(id -> index.chronicle().source(id).stream())
                .map(naming::byline)
                .toList();
    }

    private List<String> told(Event event) {
        List<String> parts = new ArrayList<>();
        List<Difference> differs = event.details().evidence().differs();
        int all = index.chronicle().sources().size();
        if (index.hasAllSources() && all > 1) {
            parts.add(words.say("view.name.tell", RowSort.sources(event), all));
        }
        if (!differs.isEmpty()) {
            int which = differs.size() > 1 ? 2 : differs.getFirst() == Difference.DATE ? 0 : 1;
            parts.add(words.say("view.name.differ", which));
        }
        return parts;
    }

    /// A whole row, as it is read aloud.
    ///
    /// @param columns in their order
    public String row(int place, List<EventColumn> columns) {
        Event event = index.chronicle().events().get(place);
        return columns.stream()
                .map(column -> column == EventColumn.SOURCES ? String.join("; ", told(event)) : full(column, place))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
