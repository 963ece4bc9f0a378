package kwonik.document.told;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.document.merge.Dating;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.FieldPath;
import kwonik.model.Chronicle;
import kwonik.words.Words;

/// Tells changes of a chronicle in the language of the program: which part, which of its fields, and what stands there.
public final class ChangeWords {
    /// The fields whose texts stand in several languages.
    private static final List<String> IN_LANGUAGES = List.of(
            "title",
            "translations",
            "summary",
            "doubt",
            "question",
            "note",
            "alt",
            "name",
            "kindReason",
            "term",
            "longForm",
            "definition");

    private static final int LONGEST = 240;
    private static final int SHORT = 80;
    private static final int LEAD = 24;
    private static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    private final Words words;
    private final List<Chronicle> known;
    private final ValueWords values;

    /// @param known the states of the chronicle in which the names of its parts are looked for, the first first
    public ChangeWords(Words words, List<Chronicle> known) {
        this.words = words;
        this.known = List.copyOf(known);
        this.values = new ValueWords(
                words,
                id -> this.known.stream()
                        .flatMap(chronicle -> chronicle.event(id).stream())
                        .findFirst());
    }

    /// Which part it is, by its name: `Event “The army is disbanded”`.
    public String part(FieldPath path) {
        String kind = path.kind().name().toLowerCase(Locale.ROOT);
        if (path.id().isEmpty()) {
            return words.say("document.told.parts." + kind);
        }
        String name = known.stream()
                .map(chronicle -> named(chronicle, path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(path.id());
        return words.say("document.told.part." + kind, name);
    }

    private Optional<String> named(Chronicle chronicle, FieldPath path) {
        String id = path.id();
        return switch (path.kind()) {
            case ABOUT -> Optional.of(values.of(chronicle.about().title()));
            case EVENT -> chronicle.event(id).map(event -> values.of(event.title()));
            case SOURCE -> first(chronicle.sources(), source -> source.id(), id);
            case LANE -> first(chronicle.lanes(), lane -> lane.id(), id);
            case ERA -> first(chronicle.eras(), era -> era.id(), id);
            case STORY -> first(chronicle.stories(), story -> story.id(), id);
            case TERM -> first(chronicle.glossary().terms(), term -> term.id(), id);
        };
    }

    private <P> Optional<String> first(List<P> parts, Function<P, String> key, String id) {
        return parts.stream()
                .filter(part -> key.apply(part).equals(id))
                .findFirst()
                .map(values::of);
    }

    /// Which field it is: `Summary (French)`, `Pictures, quay.png: credit`; empty for a part as a whole.
    public String field(FieldPath path) {
        List<String> names = path.names();
        if (names.isEmpty()) {
            return "";
        }
        String field = names.getFirst();
        boolean texts = IN_LANGUAGES.contains(field);
        if (names.size() == 1 || texts) {
            return languaged(field, names);
        }
        String item = FieldPath.ORDER.equals(names.get(1)) ? name(FieldPath.ORDER) : item(field, names.get(1));
        String list = item.isEmpty() ? name(field) : words.say("document.told.item", name(field), item);
        return names.size() == 2
                ? list
                : words.say("document.told.of", list, languaged(names.get(2), names.subList(2, names.size())));
    }

    /// What an item is called by its key; nothing where the key says nothing to a reader.
    private static String item(String field, String key) {
        return field.equals("excerpts") ? "" : key;
    }

    private String languaged(String field, List<String> names) {
        return names.size() < 2 || !IN_LANGUAGES.contains(field)
                ? name(field)
                : words.say("document.told.in", name(field), language(names.get(1)));
    }

    private String language(String tag) {
        return LANGUAGES.contains(tag) ? words.say("document.told.language." + tag) : tag;
    }

    private String name(String field) {
        return words.say("document.told.field." + field);
    }

    /// What stands in a field, or that nothing does.
    public String value(Optional<Object> value) {
        return value.map(values::of).filter(text -> !text.isBlank()).orElseGet(() -> words.say("document.told.none"));
    }

    /// What stood in a field, and what stands there now; long texts are cut.
    public String change(FieldChange change) {
        Said said = said(change);
        String before = shortened(said.before());
        String after = shortened(said.after());
        if (change.path().names().isEmpty()) {
            if (change.before().isEmpty()) {
                return words.say("document.told.new", after);
            }
            if (change.after().isEmpty()) {
                return words.say("document.told.deleted", before);
            }
        }
        return words.say("document.told.change", before, after);
    }

    private record Said(String before, String after) {
        /// Of two texts that begin alike for long, what differs and a few words before it.
        Said narrowed() {
            int same = 0;
            while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
                same++;
            }
            int from = same - LEAD <= 0 ? -1 : before.lastIndexOf(' ', same - LEAD);
            return from <= 0 || Math.max(before.length(), after.length()) <= SHORT
                    ? this
                    : new Said("…" + before.substring(from), "…" + after.substring(from));
        }
    }

    /// Both sides so that the difference is seen: of a date without what is known of it where that is the same, of what
    /// has the same name with all that it says.
    private Said said(FieldChange change) {
        Object was = change.before().orElse(null);
        Object is = change.after().orElse(null);
        if (was instanceof Dating one
                && is instanceof Dating other
                && one.basis().equals(other.basis())) {
            return new Said(values.date(one.when()), values.date(other.when()));
        }
        Said said = new Said(value(change.before()), value(change.after()));
        return (said.before().equals(said.after()) && was != null && is != null
                        ? new Said(values.whole(was), values.whole(is))
                        : said)
                .narrowed();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// A part and its field in one line.
    public String line(FieldPath path) {
        return Stream.of(part(path), field(path))
                .filter(text -> !text.isEmpty())
                .map(Objects::toString)
                .collect(Collectors.joining(" · "));
    }
}
