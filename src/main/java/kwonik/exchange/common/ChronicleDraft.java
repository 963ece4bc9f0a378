package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.EventsById;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A chronicle that comes into being while a file of another format is read: names become lanes, markup becomes text,
/// ids are made, and the file itself becomes a source of kind *dataset* whose lines the events cite.
public final class ChronicleDraft {
    /// So much of a text stands in for a title that is missing.
    private static final int TITLE = 80;

    private static final List<Words> LANGUAGES =
            List.of(Words.in(Locale.ENGLISH), Words.in(Locale.FRENCH), Words.in(Locale.of("ht")));

    private final DataFile file;
    private final String format;
    private final Remarks remarks = new Remarks();
    private final Slugs eventIds = new Slugs();
    private final Slugs partIds = new Slugs();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final List<Era> eras = new ArrayList<>();
    private final EventsById events = new EventsById();
    private final Source dataset;
    private String id = "";
    private String title = "";
    private String summary = "";
    private int markedUp;

    /// @param file what is read
    /// @param format the key of the name of its format in words
    public ChronicleDraft(DataFile file, String format) {
        this.file = file;
        this.format = format;
        this.dataset = new Source(
                partIds.fresh(file.name(), "dataset"),
                new Source.Publication("dataset", PlainText.line(file.name()), List.of(), "", null, ""),
                SourceKind.DATASET,
                said("report.dataset.reason"),
                said(format),
                "",
                new Source.ProvenText(file.sha256(), 0));
    }

    /// A message in all languages.
    public static Localized said(String key, Object... args) {
        Map<String, String> all = new LinkedHashMap<>();
        LANGUAGES.forEach(words -> all.put(words.tag(), words.say(key, args)));
        return Localized.of(all);
    }

    /// What there is to say of the file.
    public Remarks remarks() {
        return remarks;
    }

    /// What the whole is called; where nothing says so, it is called as its file.
    public void title(String raw) {
        title = RichText.of(raw).line();
    }

    /// What the whole is about.
    public void summary(String raw) {
        summary = RichText.of(raw).text();
    }

    /// The id that the whole had when we wrote it to the file.
    public void ownId(String given) {
        id = given;
    }

    /// How many events there are so far.
    public int size() {
        return events.size();
    }

    /// The lane with this name, which is made where it is not there yet; lanes stand in the order in which they are
    /// asked for.
    public Lane lane(String name) {
        return ownLane("", name);
    }

    /// The lane with this name, which is made under this id, one of ours, where it is not there yet.
    public Lane ownLane(String given, String name) {
        Lane known = lanes.get(name);
        if (known != null) {
            return known;
        }
        Localized called = name.isEmpty() ? said("report.lane") : Localized.of(name);
        Lane lane = new Lane(given.isEmpty() ? partIds.fresh(name, "lane") : partIds.own(given, "lane"), called);
        lanes.put(name, lane);
        return lane;
    }

    /// A period that frames events.
    public void era(String name, When when) {
        ownEra("", name, when);
    }

    /// A period that frames events, under an id that was one of ours.
    public void ownEra(String given, String name, When when) {
        String line = RichText.of(name).line();
        Localized called = line.isEmpty() ? said("report.untitled") : Localized.of(line);
        String eraId = given.isEmpty() ? partIds.fresh(line, "era") : partIds.own(given, "era");
        eras.add(new Era(eraId, called, when, List.of()));
    }

    /// Takes an event; what its texts link to becomes references.
    public void add(EventDraft draft) {
        for (RichText text : List.of(draft.title, draft.summary)) {
            markedUp += text.marked() ? 1 : 0;
            text.links().forEach(link -> draft.link(link.url(), link.words(), ""));
            for (RichText.Link picture : text.pictures()) {
                draft.link(picture.url(), picture.words(), "");
                picture(draft.line, picture.url());
            }
        }
        draft.references.add(new Reference(cited(draft.line), "", null, "", "", ""));
        Localized title = title(draft);
        String slug = draft.title.text().isEmpty() ? "" : title.in("en");
        String id = draft.id.isEmpty()
                ? eventIds.fresh(slug, "event")
                : draft.ownId ? eventIds.own(draft.id, "event") : eventIds.given(draft.id, "event");
        Event.Details details = new Event.Details(
                Localized.of(draft.summary.text()),
                draft.doubt,
                draft.basis,
                Map.of(),
                draft.tags,
                draft.references,
                Event.Evidence.NONE);
        events.add(new Event(id, draft.when, lane(draft.lane), draft.importance, title, details));
    }

    /// A picture that the file only points at; Kwonik has no network, so it stays a reference.
    public void picture(int line, String url) {
        remarks.decided(line, "", "report.picture", url);
    }

    /// The line of the file as a work that can be cited.
    private String cited(int line) {
        return line > 0 ? file.name() + ":" + line : file.name();
    }

    private Localized title(EventDraft draft) {
        String line = draft.title.line();
        if (!line.isEmpty()) {
            return Localized.of(line);
        }
        String body = draft.summary.line();
        if (body.isEmpty()) {
            remarks.decided(draft.line, "", "report.title.none");
            return said("report.untitled");
        }
        int end = body.length() <= TITLE ? body.length() : Math.max(1, body.lastIndexOf(' ', TITLE));
        remarks.decided(draft.line, "", "report.title.text");
        return Localized.of(body.length() <= TITLE ? body : body.substring(0, end) + "…");
    }

    /// The chronicle of all that was taken.
    public Imported build() {
        if (markedUp > 0) {
            remarks.decided(0, "", "report.markup", String.valueOf(markedUp));
        }
        String name = title.isEmpty() ? PlainText.line(file.stem()) : title;
        Chronicle.About about = new Chronicle.About(
                id.isEmpty() ? new Slugs().fresh(name, "chronicle") : id,
                Localized.of(name),
                Localized.of(summary),
                "",
                "");
        if (lanes.isEmpty()) {
            lane("");
        }
        Chronicle chronicle =
                new Chronicle(about, List.of(dataset), List.copyOf(lanes.values()), eras, events, Map.of());
        return new Imported(
                chronicle, new Report(format, file.name(), chronicle.events().size(), remarks.all()));
    }
}
