package kwonik.app.parts;

import javafx.scene.Node;
import kwonik.app.field.LocalizedField;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields of a lane: its colour and shape follow from its place among the others.
final class LaneForm extends PartForm<Lane> {
    private final LocalizedField name = text("name", "app.parts.name", LocalizedField.line());
    private String wanted = "";

    LaneForm(Runnable left) {
        super("lane", left);
    }

    @Override
    void names(Words words) {
        wanted = words.say("app.parts.lane.wanted");
        super.names(words);
    }

    @Override
    void show(Lane value, PartsState now) {
        name.renew(value.name(), now.tag());
        check();
    }

    @Override
    Lane written(Lane before) {
        return new Lane(before.id(), kept(name));
    }

    @Override
    Lane blank(String id) {
        return new Lane(id, Localized.NONE);
    }

    @Override
    String title() {
        return name.written().in("en");
    }

    @Override
    boolean isWhole() {
        return !isMissing(name);
    }

    @Override
    void check() {
        require(name, wanted);
    }

    @Override
    @Nullable
    Node unfinished() {
        return null;
    }
}
