package kwonik.app.parts;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.DateField;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.app.session.Browser;
import kwonik.app.session.Preferences;
import kwonik.app.source.AuthorLine;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Source.Publication;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields of a source; its kind is given by the curator, never guessed.
final class SourceForm extends PartForm<Source> {
    private static final String TYPE = "article-newspaper";

    private final PlainField title = line("title", "app.source.title", PlainField.area());
    private final ChoiceField<SourceKind> kind = new ChoiceField<>();
    private final LocalizedField reason;
    private final PlainField publisher;
    private final PlainField authors;
    private final DateField issued;
    private final PlainField copyright;
    private final PlainField url;
    private final LocalizedField note;
    private String titleWanted = "";
    private String kindWanted = "";
    private String reasonWanted = "";
    private String urlWanted = "";

    SourceForm(Preferences preferences, Runnable left) {
        super("source", left);
        other("kind", kind, kind.input());
        kind.onChosen(this::leave);
        reason = text("kindReason", "app.source.reason", LocalizedField.area(1));
        publisher = line("container-title", "app.source.publisher", PlainField.line());
        authors = line("author", "app.source.authors", PlainField.line());
        issued = DateField.withoutMark(preferences);
        other("issued", issued, issued.input());
        issued.onLeft(this::leave);
        copyright = line("copyright", "app.source.copyright", PlainField.line());
        url = line("URL", "app.source.url", PlainField.line());
        note = text("note", "app.parts.source.note", LocalizedField.area(1));
    }

    @Override
    void names(Words words) {
        titleWanted = words.say("app.source.title.missing");
        kindWanted = words.say("app.source.kind.missing");
        reasonWanted = words.say("app.parts.source.reason.wanted");
        urlWanted = words.say("app.edit.reference.url.wanted");
        kind.name(words.say("app.source.kind"));
        kind.input().setPromptText(words.say("app.source.kind.choose"));
        kind.offer(Stream.of(SourceKind.values()).toList(), each -> words.say("app.kind." + each.code()));
        issued.setName(words.say("app.source.issued"));
        authors.input().setPromptText(words.say("app.source.authors.example"));
        super.names(words);
    }

    @Override
    void show(Source value, PartsState now) {
        Publication publication = value.publication();
        title.renew(publication.title());
        kind.show(value.kind());
        reason.renew(value.kindReason(), now.tag());
        publisher.renew(publication.publisher());
        authors.renew(AuthorLine.of(publication.authors()));
        issued.renew(publication.issued());
        copyright.renew(value.copyright());
        url.renew(publication.url());
        note.renew(value.note(), now.tag());
        check();
    }

    @Override
    void begin(PartsState now) {
        super.begin(now);
        kind.show(null);
        issued.type("");
        issued.show(null);
        check();
    }

    @Override
    Source written(Source before) {
        Publication was = before.publication();
        SourceKind chosen = kind.value();
        String name = title.written();
        return new Source(
                before.id(),
                new Publication(
                        was.type(),
                        name.isEmpty() ? was.title() : name,
                        AuthorLine.read(authors.written(), was.authors()),
                        publisher.written(),
                        issued.written(),
                        url.written()),
                chosen == null ? before.kind() : chosen,
                reason.written(),
                note.written(),
                copyright.written(),
                before.text());
    }

    @Override
    Source blank(String id) {
        return new Source(
                id,
                new Publication(TYPE, "", List.of(), "", null, ""),
                SourceKind.NEWS_REPORT,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    @Override
    String title() {
        When when = issued.value();
        String name = publisher.written().isEmpty() ? title.written() : publisher.written();
        return name + (when == null ? "" : when.edtf().replaceFirst("^(\\d{4}).*$", " $1"));
    }

    @Override
    boolean isWhole() {
        return !title.written().isEmpty() && kind.value() != null && issued.isWhole();
    }

    @Override
    void check() {
        if (!title.written().isEmpty()) {
            title.problem().clear();
        } else if (title.shown().isEmpty()) {
            title.problem().ask(titleWanted);
        } else {
            title.problem().say(titleWanted);
        }
        if (kind.value() == null) {
            kind.problem().ask(kindWanted);
        } else {
            kind.problem().clear();
        }
        ask(reason.written().isEmpty(), reason, reasonWanted);
        String address = url.written();
        if (address.isEmpty() || Browser.web(address).isPresent()) {
            url.problem().clear();
        } else {
            url.problem().ask(urlWanted);
        }
    }

    private static void ask(boolean wanting, LocalizedField field, String wanted) {
        if (wanting) {
            field.problem().ask(wanted);
        } else {
            field.problem().clear();
        }
    }

    @Override
    @Nullable
    Node unfinished() {
        return issued.isWhole() ? null : issued.input();
    }
}
