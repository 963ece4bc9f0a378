package kwonik.app.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Manner;
import kwonik.app.settings.ExportChoice.Pixels;
import kwonik.app.settings.ExportChoice.Place;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.export.common.PaperGrid;

/// What was chosen for a picture, as JSON; whatever cannot be understood is as it was before anything was chosen.
final class ExportJson {
    private final JsonFields json;

    private ExportJson(JsonFields json) {
        this.json = json;
    }

    static JsonObject write(ExportChoice choice) {
        JsonObject json = new JsonObject();
        json.addProperty("what", choice.subject().content().name().toLowerCase(Locale.ROOT));
        json.addProperty("range", choice.subject().range());
        json.addProperty("story", choice.subject().story());
        json.addProperty("preset", choice.pixels().preset());
        json.addProperty("width", choice.pixels().width());
        json.addProperty("height", choice.pixels().height());
        json.addProperty("times", choice.pixels().times());
        json.addProperty("format", choice.format());
        json.addProperty("look", choice.look());
        json.addProperty("transparent", choice.manner().transparent());
        json.addProperty("quotations", choice.manner().quotations());
        json.addProperty("pictures", choice.manner().pictures());
        json.addProperty("glossary", choice.manner().glossary());
        json.addProperty("dated", choice.manner().dated());
        json.addProperty("torn", choice.manner().gapsHidden());
        json.addProperty(
                "sheets", choice.sheets().across() + "x" + choice.sheets().down());
        json.addProperty("folder", choice.place().folder());
        json.addProperty("file", choice.place().name());
        return json;
    }

    /// Reads what [#write] wrote, and what versions wrote that knew less.
    static ExportChoice read(JsonElement element) {
        return element.isJsonObject() ? new ExportJson(JsonFields.of(element)).choice() : ExportChoice.FIRST;
    }

    private ExportChoice choice() {
        ExportChoice first = ExportChoice.FIRST;
        Manner manner = first.manner();
        return new ExportChoice(
                new Subject(content(), text("range"), text("story")),
                pixels(first.pixels()),
                text("format").isEmpty() ? first.format() : text("format"),
                text("look"),
                new Manner(
                        flag("transparent", manner.transparent()),
                        flag("quotations", manner.quotations()),
                        flag("pictures", manner.pictures()),
                        flag("glossary", manner.glossary()),
                        flag("dated", manner.dated()),
                        flag("torn", manner.gapsHidden())),
                PaperGrid.parse(text("sheets")).orElse(first.sheets()),
                new Place(text("folder"), text("file")));
    }

    private Content content() {
        String name = text("what");
        for (Content content : Content.values()) {
            if (content.name().equalsIgnoreCase(name)) {
                return content;
            }
        }
        // an earlier version knew two kinds only
        return flag("whole", true) ? Content.WHOLE : Content.VIEW;
    }

    private Pixels pixels(Pixels first) {
        int times = number("times", first.times());
        Pixels pixels =
                new Pixels(text("preset"), number("width", first.width()), number("height", first.height()), times);
        // a size of one's own is kept with an empty name; an earlier version knew sizes by their pixels only
        boolean own = json.text("preset").filter(String::isEmpty).isPresent();
        return own || !pixels.preset().isEmpty() ? pixels : pixels.named();
    }

    private String text(String name) {
        return json.text(name).orElse("");
    }

    private boolean flag(String name, boolean otherwise) {
        return json.flag(name).orElse(otherwise);
    }

    private int number(String name, int otherwise) {
        return json.number(name).map(number -> (int) (double) number).orElse(otherwise);
    }
}
