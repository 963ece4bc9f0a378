package kwonik.export.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Glossary;
import kwonik.model.Illustration;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.words.PlainText;

/// The events of a page in the order of time, each with all that its page says.
final class WebEvents {
    private static final int DIFFERENT_DATES = 1;
    private static final int DIFFERENT_FIGURES = 2;

    private final Chronicle chronicle;
    private final WebDates dates;
    private final WebSources sources;
    private final WebPhotos photos;
    private final WebNotes notes;
    private final Map<String, Integer> lanes = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> tagNames = new ArrayList<>();

    WebEvents(Chronicle chronicle, WebDates dates, WebPhotos photos, WebNotes notes) {
        this.chronicle = chronicle;
        this.dates = dates;
        this.sources = notes.sources();
        this.photos = photos;
        this.notes = notes;
        chronicle.lanes().forEach(lane -> lanes.put(lane.id(), lanes.size()));
    }

    /// Writes one event: its name, title, date, lane and rank, and behind them what else is said of it.
    void write(WebJson json, Event event) throws IOException {
        json.beginList().text(event.id()).text(event.title());
        json.number(dates.number(event.when()))
                .number(lanes.getOrDefault(event.lane().id(), 0));
        json.number(event.importance());
        boolean noted = notes.has(event);
        if (noted || !event.details().equals(Event.Details.NONE)) {
            json.beginObject();
            details(json, event);
            if (noted) {
                notes.write(json.name("n"), event);
            }
            json.endObject();
        }
        json.endList();
    }

    /// Writes the tags that events name by their numbers.
    void writeTags(WebJson json) throws IOException {
        json.beginList();
        for (String tag : tagNames) {
            json.text(tag);
        }
        json.endList();
    }

    private void details(WebJson json, Event event) throws IOException {
        Event.Details details = event.details();
        if (!details.summary().isEmpty()) {
            json.name("s").text(details.summary());
        }
        if (!details.doubt().isEmpty()) {
            json.name("o").text(details.doubt());
        }
        if (!details.basis().equals(DateBasis.UNKNOWN)) {
            json.name("b").beginList().text(details.basis().kind().code());
            json.text(details.basis().note()).text(details.basis().reference()).endList();
        }
        if (!details.tags().isEmpty()) {
            json.name("g").beginList();
            for (String tag : details.tags()) {
                json.number(number(tag));
            }
            json.endList();
        }
        if (!details.references().isEmpty()) {
            json.name("r").beginList();
            for (Reference reference : details.references()) {
                write(json, reference);
            }
            json.endList();
        }
        evidence(json, event);
    }

    private int number(String tag) {
        Integer known = tags.putIfAbsent(tag, tagNames.size());
        if (known == null) {
            tagNames.add(tag);
            return tagNames.size() - 1;
        }
        return known;
    }

    private void write(WebJson json, Reference reference) throws IOException {
        json.beginList().text(reference.title()).text(reference.publisher());
        json.number(dates.number(reference.issued())).text(reference.url());
        json.text(reference.quote()).text(reference.note()).endList();
    }

    private void evidence(WebJson json, Event event) throws IOException {
        Event.Evidence evidence = event.details().evidence();
        if (!evidence.excerpts().isEmpty()) {
            excerpts(json.name("x"), evidence.excerpts());
        }
        if (!evidence.claims().isEmpty()) {
            json.name("c").beginList();
            for (Claim claim : evidence.claims()) {
                json.beginList().text(claim.question()).text(relation(claim)).text(claim.note());
                excerpts(json, claim.answers());
                json.endList();
            }
            json.endList();
        }
        if (!evidence.pictures().isEmpty()) {
            json.name("v").beginList();
            for (Illustration picture : evidence.pictures()) {
                photos.write(json, picture);
            }
            json.endList();
        }
        int differs = evidence.differs().stream()
                .mapToInt(each -> each == Difference.DATE ? DIFFERENT_DATES : DIFFERENT_FIGURES)
                .reduce(0, (one, other) -> one | other);
        if (differs != 0) {
            json.name("f").number(differs);
        }
        int alone =
                chronicle.onlyVoice(event).map(Source::id).map(sources::number).orElse(-1);
        if (alone >= 0) {
            json.name("a").number(alone);
        }
        terms(json, event);
    }

    /// What stands between the answers; with one answer there is nothing that it stands to.
    private static String relation(Claim claim) {
        return claim.isAnsweredOnce() ? "only" : claim.relation().code();
    }

    private void excerpts(WebJson json, List<Excerpt> excerpts) throws IOException {
        json.beginList();
        for (Excerpt excerpt : excerpts) {
            json.beginList().number(sources.number(excerpt.sourceId()));
            json.text(excerpt.role().code()).text(excerpt.shown()).endList();
        }
        json.endList();
    }

    /// The terms that stand in the texts of an event, by language.
    private void terms(WebJson json, Event event) throws IOException {
        Glossary glossary = chronicle.glossary();
        if (glossary.terms().isEmpty()) {
            return;
        }
        List<SequencedSet<Integer>> all = new ArrayList<>();
        for (String tag : WebWords.TAGS) {
            SequencedSet<Integer> found = new TreeSet<>();
            String text = String.join(
                    "\n",
                    event.title().in(tag),
                    event.details().summary().in(tag),
                    event.details().doubt().in(tag));
            glossary.in(PlainText.paragraphs(text), tag).forEach(place -> found.add(sources.number(place.term())));
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                glossary.inQuotation(excerpt.shown()).forEach(place -> found.add(sources.number(place.term())));
            }
            all.add(found);
        }
        if (all.stream().allMatch(SequencedSet::isEmpty)) {
            return;
        }
        json.name("m").beginList();
        for (SequencedSet<Integer> found : all) {
            json.beginList();
            for (int number : found) {
                json.number(number);
            }
            json.endList();
        }
        json.endList();
    }
}
