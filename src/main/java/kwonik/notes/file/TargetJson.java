package kwonik.notes.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import kwonik.notes.NoteTarget;
import kwonik.notes.NotedWords;

/// What an annotation is on, as JSON.
final class TargetJson {
    static final String SELECTED = "SpecificResource";
    static final String EVENT = "kwonik:Event";
    static final String CLAIM = "kwonik:Claim";
    static final String SOURCE = "kwonik:Source";
    static final String QUESTION = "kwonik:Question";
    static final String CLAIM_QUESTION = "kwonik:question";
    static final String GIVEN = "kwonik:given";
    static final String STATE = "kwonik:verdict";
    static final String PHASE = "kwonik:phase";

    private final NoteIri chronicle;

    TargetJson(String chronicleId) {
        this.chronicle = NoteIri.of(chronicleId);
    }

    JsonObject of(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OfEvent event -> named(event(event.eventId()), EVENT);
            case NoteTarget.OfClaim claim -> {
                JsonObject json = named(event(claim.eventId()).with("claim", claim.place()), CLAIM);
                json.addProperty(CLAIM_QUESTION, claim.question());
                yield json;
            }
            case NoteTarget.OfSource source -> named(source(source.sourceId()), SOURCE);
            case NoteTarget.OfExcerpt excerpt -> excerpt(excerpt);
            case NoteTarget.OfWords words ->
                words(source(words.sourceId()), source(words.sourceId()), words.words(), words.place());
            case NoteTarget.OfAnswer answer -> answer(answer);
        };
    }

    private NoteIri event(String id) {
        return chronicle.with("event", id);
    }

    private NoteIri source(String id) {
        return chronicle.with("source", id);
    }

    private static JsonObject named(NoteIri iri, String type) {
        JsonObject json = new JsonObject();
        json.addProperty("id", iri.text());
        json.addProperty("type", type);
        return json;
    }

    /// Where its place is known, the scope names the source, too: the hash of the article does not.
    private JsonObject excerpt(NoteTarget.OfExcerpt excerpt) {
        NoteIri event = event(excerpt.eventId());
        NoteIri scope = excerpt.place().isKnown() ? event.with("source", excerpt.sourceId()) : event;
        return words(source(excerpt.sourceId()), scope, excerpt.words(), excerpt.place());
    }

    private static JsonObject words(NoteIri source, NoteIri scope, NotedWords words, NoteTarget.TextPlace place) {
        if (!place.isKnown()) {
            return selected(source.text(), scope, quote(words));
        }
        JsonObject position = new JsonObject();
        position.addProperty("type", "TextPositionSelector");
        position.addProperty("start", place.start());
        position.addProperty("end", place.end());
        return selected(TargetReader.HASH + place.sha256(), scope, quote(words), position);
    }

    private static JsonObject selected(String sourceId, NoteIri scope, JsonObject... selectors) {
        JsonObject source = new JsonObject();
        source.addProperty("id", sourceId);
        source.addProperty("type", "Text");
        JsonArray all = new JsonArray();
        for (JsonObject selector : selectors) {
            all.add(selector);
        }
        JsonObject json = new JsonObject();
        json.addProperty("type", SELECTED);
        json.add("source", source);
        json.addProperty("scope", scope.text());
        json.add("selector", all);
        return json;
    }

    private static JsonObject quote(NotedWords words) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "TextQuoteSelector");
        json.addProperty("exact", words.exact());
        if (!words.prefix().isEmpty()) {
            json.addProperty("prefix", words.prefix());
        }
        if (!words.suffix().isEmpty()) {
            json.addProperty("suffix", words.suffix());
        }
        return json;
    }

    private JsonObject answer(NoteTarget.OfAnswer answer) {
        NoteTarget.AskedQuestion question = answer.question();
        NoteIri iri = chronicle
                .with("exercise", question.kind())
                .with("level", question.level())
                .with("seed", question.seed())
                .with("question", question.number());
        JsonObject json = named(iri, QUESTION);
        json.addProperty(GIVEN, answer.given());
        json.addProperty(STATE, answer.state().code());
        json.addProperty(PHASE, answer.phase().code());
        return json;
    }
}
