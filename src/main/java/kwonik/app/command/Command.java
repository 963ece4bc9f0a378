package kwonik.app.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import kwonik.view.KeyNames;
import kwonik.view.TimelineKeys;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Something that the window can do: one row of the table that menu, tools, keys, palette and sheet of keys are made
/// from.
///
/// @param key of its name, and at the same time its stable id
/// @param keys any of these runs it; may be none
/// @param group what it is about
/// @param when whether it is possible now
/// @param run what it does
/// @param choice what it chooses or switches
/// @param inTimeline its row among the keys of the timeline, where alone they work; null if they work everywhere
public record Command(
        String key,
        List<KeyCombination> keys,
        Group group,
        BooleanSupplier when,
        Runnable run,
        Choice choice,
        TimelineKeys.@Nullable Binding inTimeline) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// What a command chooses or switches.
    ///
    /// @param among the key of what it is a choice of, such as the theme; null if it stands for itself
    /// @param on whether what it switches is on; null if it switches nothing
    public record Choice(@Nullable String among, @Nullable BooleanSupplier on) {
        static final Choice NONE = new Choice(null, null);
    }

    /// The key of what it is a choice of, such as the theme; null if it stands for itself.
    @Nullable
    public String among() {
        return choice.among;
    }

    /// Whether what it switches is on; null if it switches nothing.
    @Nullable
    public BooleanSupplier on() {
        return choice.on;
    }

    /// A command that is always possible.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them, or empty
    public static Command of(String key, String keys, Runnable run) {
        List<KeyCombination> all = keys.isEmpty() ? List.of() : List.of(KeyCombination.valueOf(keys));
        return new Command(key, all, Group.WINDOW, () -> true, run, Choice.NONE, null);
    }

    public Command in(Group place) {
        return new Command(key, keys, place, when, run, choice, inTimeline);
    }

    /// Possible only under a condition.
    public Command when(BooleanSupplier condition) {
        return new Command(key, keys, group, condition, run, choice, inTimeline);
    }

    /// With one more key.
    public Command or(KeyCombination other) {
        return new Command(
                key, Stream.concat(keys.stream(), Stream.of(other)).toList(), group, when, run, choice, inTimeline);
    }

    /// A choice of something, or a switch of its own if `what` is null.
    ///
    /// @param chosen whether it is the present one
    public Command choice(@Nullable String what, BooleanSupplier chosen) {
        return new Command(key, keys, group, when, run, new Choice(what, chosen), inTimeline);
    }

    /// With the keys of the timeline.
    Command with(TimelineKeys.Binding row) {
        return new Command(key, row.combinations(), group, when, run, choice, row);
    }

    public String name(Words words) {
        String name = words.say(key);
        String among = choice.among;
        return among == null ? name : words.say("app.command.choice", words.say(among), name);
    }

    /// Its keys, and the gestures that do the same, as a reader knows them; empty if there are none.
    public String keys(Words words) {
        return inTimeline == null
                ? keys.stream().map(each -> KeyNames.of(words, each)).distinct().collect(Collectors.joining(", "))
                : inTimeline.keys(words);
    }

    /// Whether keys would type something where there is a text to type into.
    public static boolean types(KeyCombination keys) {
        return switch (keys) {
            case TypedKey _ -> true;
            case KeyCodeCombination code when code.getCode().isFunctionKey() -> false;
            default ->
                keys.getShortcut() != ModifierValue.DOWN
                        && keys.getControl() != ModifierValue.DOWN
                        && keys.getMeta() != ModifierValue.DOWN
                        && keys.getAlt() != ModifierValue.DOWN;
        };
    }
}
