package kwonik.document.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kwonik.document.merge.FieldsRule.Field;
import kwonik.edtf.When;
import kwonik.model.Chronicle.About;
import kwonik.model.Era;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import kwonik.model.Source.ProvenText;
import kwonik.model.Source.Publication;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.model.Term;
import kwonik.model.Term.GeoPoint;
import kwonik.model.Term.Names;

/// The fields of all parts but events, by the names that they have in a file.
final class PartFields {
    /// What a chronicle says of itself that says nothing.
    static final About NOTHING = new About("", Localized.NONE, Localized.NONE, "", "");

    static final Rule<About> ABOUT = new FieldsRule<>(List.of(
            line("id", About::id, (a, id) -> new About(id, a.title(), a.summary(), a.curator(), a.license())),
            name("title", About::title, (a, next) -> new About(a.id(), next, a.summary(), a.curator(), a.license())),
            text("summary", About::summary, (a, next) -> new About(a.id(), a.title(), next, a.curator(), a.license())),
            line("curator", About::curator, (a, next) -> new About(a.id(), a.title(), a.summary(), next, a.license())),
            line(
                    "license",
                    About::license,
                    (a, next) -> new About(a.id(), a.title(), a.summary(), a.curator(), next))));

    static final Rule<Source> SOURCE = new FieldsRule<>(List.of(
            publication(
                    "type",
                    Publication::type,
                    (p, next) -> new Publication(next, p.title(), p.authors(), p.publisher(), p.issued(), p.url()),
                    ""),
            publication(
                    "title",
                    Publication::title,
                    (p, next) -> new Publication(p.type(), next, p.authors(), p.publisher(), p.issued(), p.url()),
                    ""),
            publication(
                    "author",
                    Publication::authors,
                    (p, next) -> new Publication(p.type(), p.title(), next, p.publisher(), p.issued(), p.url()),
                    List.<Author>of()),
            publication(
                    "container-title",
                    Publication::publisher,
                    (p, next) -> new Publication(p.type(), p.title(), p.authors(), next, p.issued(), p.url()),
                    ""),
            publication(
                    "issued",
                    p -> Optional.ofNullable(p.issued()),
                    (p, next) -> new Publication(
                            p.type(), p.title(), p.authors(), p.publisher(), next.orElse(null), p.url()),
                    Optional.<When>empty()),
            publication(
                    "URL",
                    Publication::url,
                    (p, next) -> new Publication(p.type(), p.title(), p.authors(), p.publisher(), p.issued(), next),
                    ""),
            Field.full(
                    "kind",
                    Source::kind,
                    (s, next) -> new Source(
                            s.id(), s.publication(), next, s.kindReason(), s.note(), s.copyright(), s.text())),
            text(
                    "kindReason",
                    Source::kindReason,
                    (s, next) ->
                            new Source(s.id(), s.publication(), s.kind(), next, s.note(), s.copyright(), s.text())),
            text(
                    "note",
                    Source::note,
                    (s, next) -> new Source(
                            s.id(), s.publication(), s.kind(), s.kindReason(), next, s.copyright(), s.text())),
            line(
                    "copyright",
                    Source::copyright,
                    (s, next) ->
                            new Source(s.id(), s.publication(), s.kind(), s.kindReason(), s.note(), next, s.text())),
            whole(
                    "text",
                    Source::text,
                    (s, next) -> new Source(
                            s.id(), s.publication(), s.kind(), s.kindReason(), s.note(), s.copyright(), next),
                    new ProvenText("", 0))));

    static final Rule<Lane> LANE =
            new FieldsRule<>(List.of(name("name", Lane::name, (lane, next) -> new Lane(lane.id(), next))));

    static final Rule<Era> ERA = new FieldsRule<>(List.of(
            name("name", Era::name, (era, next) -> new Era(era.id(), next, era.when(), era.references())),
            Field.full("when", Era::when, (era, next) -> new Era(era.id(), era.name(), next, era.references())),
            references(Era::references, (era, next) -> new Era(era.id(), era.name(), era.when(), next))));

    static final Rule<Term> TERM = new FieldsRule<>(List.of(
            Field.full(
                    "kind",
                    Term::kind,
                    (t, next) -> new Term(t.id(), next, t.names(), t.definition(), t.place(), t.references())),
            name(
                    "term",
                    Term::name,
                    (t, next) -> called(
                            t, new Names(next, t.names().also(), t.names().longForm()))),
            whole(
                    "also",
                    t -> t.names().also(),
                    (t, next) -> called(t, new Names(t.name(), next, t.names().longForm())),
                    Map.<String, List<String>>of()),
            text(
                    "longForm",
                    t -> t.names().longForm(),
                    (t, next) -> called(t, new Names(t.name(), t.names().also(), next))),
            text(
                    "definition",
                    Term::definition,
                    (t, next) -> new Term(t.id(), t.kind(), t.names(), next, t.place(), t.references())),
            whole(
                    "coordinates",
                    t -> Optional.ofNullable(t.place()),
                    (t, next) ->
                            new Term(t.id(), t.kind(), t.names(), t.definition(), next.orElse(null), t.references()),
                    Optional.<GeoPoint>empty()),
            references(
                    Term::references,
                    (t, next) -> new Term(t.id(), t.kind(), t.names(), t.definition(), t.place(), next))));

    static final Rule<Story> STORY = new FieldsRule<>(List.of(
            name("title", Story::title, (story, next) -> new Story(story.id(), next, story.steps())),
            whole(
                    "steps",
                    Story::steps,
                    (story, next) -> new Story(story.id(), story.title(), next),
                    List.<Step>of())));

    private PartFields() {}

    private static <P> Field<P, Localized> name(
            String name, Function<P, Localized> of, BiFunction<P, Localized, P> with) {
        return Field.of(name, of, with, LanguageRule.NAME, Localized.NONE);
    }

    private static <P> Field<P, Localized> text(
            String name, Function<P, Localized> of, BiFunction<P, Localized, P> with) {
        return Field.of(name, of, with, LanguageRule.TEXT, Localized.NONE);
    }

    private static <P> Field<P, String> line(String name, Function<P, String> of, BiFunction<P, String, P> with) {
        return whole(name, of, with, "");
    }

    private static <P, V> Field<P, V> whole(String name, Function<P, V> of, BiFunction<P, V, P> with, V blank) {
        return Field.of(name, of, with, WholeRule.plain(), blank);
    }

    private static <P> Field<P, List<Reference>> references(
            Function<P, List<Reference>> of, BiFunction<P, List<Reference>, P> with) {
        return Field.of("references", of, with, EventFields.REFERENCES, List.of());
    }

    private static <V> Field<Source, V> publication(
            String name, Function<Publication, V> of, BiFunction<Publication, V, Publication> with, V blank) {
        return whole(
                name,
                source -> of.apply(source.publication()),
                (source, next) -> new Source(
                        source.id(),
                        with.apply(source.publication(), next),
                        source.kind(),
                        source.kindReason(),
                        source.note(),
                        source.copyright(),
                        source.text()),
                blank);
    }

    private static Term called(Term term, Names next) {
        return new Term(term.id(), term.kind(), next, term.definition(), term.place(), term.references());
    }
}
