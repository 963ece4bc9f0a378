package kwonik.document.told;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.document.merge.Dating;
import kwonik.document.merge.Listed;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.Term;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Says what stands in a field of a chronicle, whatever it is.
final class ValueWords {
    private final Words words;
    private final DateWords dates;
    private final Function<String, Optional<Event>> events;

    /// @param events finds the events that steps of stories show
    ValueWords(Words words, Function<String, Optional<Event>> events) {
        this.words = words;
        this.events = events;
        this.dates = new DateWords(words);
    }

    /// A value in one line or more; empty if it says nothing.
    String of(Object value) {
        return switch (value) {
            case Optional<?> there -> there.map(this::of).orElse("");
            case Localized text -> text.in(words.tag());
            case When when -> dates.full(when);
            case Dating dating -> dating(dating);
            case Listed<?> list -> of(list.all());
            case Collection<?> list -> list.stream().map(this::of).collect(Collectors.joining("; "));
            case Map<?, ?> texts ->
                texts.entrySet().stream()
                        .map(each -> each.getKey() + ": " + of(each.getValue()))
                        .collect(Collectors.joining("; "));
            case Excerpt excerpt -> words.say("document.told.quoted", excerpt.shown());
            case Claim claim -> of(claim.question());
            case Claim.Relation relation -> words.say("document.told.relation." + relation.code());
            case SourceKind kind -> words.say("document.told.kind." + kind.code());
            case DateBasis.Kind kind -> words.say("document.told.basis." + kind.code());
            case Difference difference -> words.say("document.told.differs." + difference.code());
            case Term.Kind kind -> words.say("document.told.term." + kind.code());
            case Source.Author author -> author.inReadingOrder();
            case Source.ProvenText text -> words.say("document.told.text", text.length());
            case Term.GeoPoint place -> place.latitude() + ", " + place.longitude();
            case Reference reference -> joined(reference.title(), reference.publisher(), reference.url());
            case Story.Step step -> step(step);
            default -> part(value);
        };
    }

    private String part(Object value) {
        return switch (value) {
            case Event event -> event(event);
            case Source source -> source.publication().title();
            case Lane lane -> of(lane.name());
            case Era era -> of(era.name());
            case Term term -> of(term.name());
            case Story story -> of(story.title());
            case Illustration picture -> joined(picture.file(), of(picture.alt()), picture.credit());
            default -> String.valueOf(value);
        };
    }

    private String event(Event event) {
        When when = event.when();
        return joined(of(event.title()), when == null ? "" : dates.full(when), "");
    }

    /// A date in words, or that there is none.
    String date(@Nullable When when) {
        return when == null ? words.say("document.told.undated") : dates.full(when);
    }

    /// All that a value says that has the same name as another.
    String whole(Object value) {
        return switch (value) {
            case Listed<?> list -> list.all().stream().map(this::whole).collect(Collectors.joining("; "));
            case Collection<?> list -> list.stream().map(this::whole).collect(Collectors.joining("; "));
            case Optional<?> there -> there.map(this::whole).orElse("");
            case Localized text -> of(text.byTag());
            case Reference reference ->
                Stream.of(of(reference), issued(reference.issued()), reference.quote(), reference.note())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
            case Excerpt excerpt -> joined(of(excerpt), excerpt.prefix(), excerpt.suffix());
            case Illustration picture ->
                joined(of(picture), picture.license(), of(picture.alt().byTag()));
            case When when -> when.edtf();
            case Source.ProvenText text -> joined(of(text), text.sha256(), "");
            case Story.Step step ->
                joined(
                        step(step),
                        step.compare() ? words.say("document.told.step.compare") : "",
                        step.gapsHidden() ? words.say("document.told.step.gaps") : "");
            case Source.Author author -> joined(author.family(), author.given(), "");
            case Claim claim ->
                joined(of(claim.question().byTag()), of(claim.note().byTag()), "");
            default -> wholePart(value);
        };
    }

    private String wholePart(Object value) {
        return switch (value) {
            case Lane lane -> joined(of(lane.name().byTag()), lane.id(), "");
            case Era era -> joined(of(era.name().byTag()), era.when().edtf(), era.id());
            case Term term -> joined(of(term.name().byTag()), term.id(), "");
            case Story story -> joined(of(story.title().byTag()), story.id(), "");
            case Source source -> joined(of(source), source.id(), "");
            case Event event -> joined(of(event), event.id(), "");
            default -> of(value);
        };
    }

    private String issued(@Nullable When issued) {
        return issued == null ? "" : dates.full(issued);
    }

    private String dating(Dating dating) {
        DateBasis basis = dating.basis();
        String known = of(basis.kind());
        return joined(date(dating.when()), known, basis.note().isEmpty() ? basis.reference() : of(basis.note()));
    }

    private String step(Story.Step step) {
        String event = step.event();
        When view = step.view();
        String shown = event != null
                ? events.apply(event).map(each -> of(each.title())).orElse(event)
                : view == null ? "" : dates.full(view);
        return joined(shown, of(step.note()), "");
    }

    private static String joined(String first, String second, String third) {
        return Stream.of(first, second, third).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
