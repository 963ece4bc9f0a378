package kwonik.app.parts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.model.Localized;
import kwonik.model.Term;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields of an entry of the glossary.
final class TermForm extends PartForm<Term> {
    private final LocalizedField name = text("term", "app.parts.term.name", LocalizedField.line());
    private final LocalizedField definition = text("definition", "app.parts.term.definition", LocalizedField.area(2));
    private final LocalizedField longForm = text("longForm", "app.parts.term.long", LocalizedField.line());
    private final PlainField also = line("also", "app.parts.term.also", PlainField.line());
    private final ChoiceField<Term.Kind> kind = new ChoiceField<>();
    private String tag = "en";
    /// The other forms of one that is begun, in the languages that are not written in now.
    private Map<String, List<String>> others = Map.of();
    private String nameWanted = "";
    private String definitionWanted = "";

    TermForm(Runnable left) {
        super("term", left);
        other("kind", kind, kind.input());
        kind.onChosen(this::leave);
    }

    @Override
    void names(Words words) {
        nameWanted = words.say("app.parts.term.wanted");
        definitionWanted = words.say("app.parts.term.definition.wanted");
        kind.name(words.say("app.parts.term.kind"));
        kind.offer(Stream.of(Term.Kind.values()).toList(), each -> words.say("document.told.term." + each.code()));
        super.names(words);
    }

    @Override
    void show(Term value, PartsState now) {
        name.renew(value.name(), now.tag());
        definition.renew(value.definition(), now.tag());
        longForm.renew(value.names().longForm(), now.tag());
        if (!tag.equals(now.tag())) {
            also.show(line(value.names().also(), now.tag()));
        }
        also.renew(line(value.names().also(), now.tag()));
        kind.show(value.kind());
        tag = now.tag();
        check();
    }

    @Override
    void begin(PartsState now) {
        super.begin(now);
        kind.show(Term.Kind.TERM);
        others = Map.of();
        tag = now.tag();
        check();
    }

    @Override
    void translate(PartsState now) {
        super.translate(now);
        if (!tag.equals(now.tag())) {
            others = forms(others);
            also.show(line(others, now.tag()));
            tag = now.tag();
        }
    }

    private static String line(Map<String, List<String>> forms, String language) {
        return String.join("; ", forms.getOrDefault(language, List.of()));
    }

    /// The other forms in every language, with what is typed in this one.
    private Map<String, List<String>> forms(Map<String, List<String>> before) {
        Map<String, List<String>> forms = new HashMap<>(before);
        List<String> typed = Arrays.stream(also.written().split(";", -1))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
        if (typed.isEmpty()) {
            forms.remove(tag);
        } else {
            forms.put(tag, typed);
        }
        return forms;
    }

    @Override
    Term written(Term before) {
        Term.Kind chosen = kind.value();
        return new Term(
                before.id(),
                chosen == null ? before.kind() : chosen,
                new Term.Names(kept(name), forms(before.names().also()), longForm.written()),
                kept(definition),
                before.place(),
                before.references());
    }

    @Override
    Term blank(String id) {
        return new Term(
                id,
                Term.Kind.TERM,
                new Term.Names(Localized.NONE, others, Localized.NONE),
                Localized.NONE,
                null,
                List.of());
    }

    @Override
    String title() {
        return name.written().in("en");
    }

    @Override
    boolean isWhole() {
        return !isMissing(name) && !isMissing(definition);
    }

    @Override
    void check() {
        require(name, nameWanted);
        require(definition, definitionWanted);
    }

    @Override
    @Nullable
    Node unfinished() {
        return null;
    }
}
