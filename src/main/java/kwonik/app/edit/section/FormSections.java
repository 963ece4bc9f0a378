package kwonik.app.edit.section;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import kwonik.app.session.Preferences;
import kwonik.document.EventEdits;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Reference;

/// The sections that the form of an event is put together from.
///
/// @param tags the tags there are in the chronicle
public record FormSections(Desk desk, Supplier<? extends Collection<String>> tags) {
    /// All of them from top to bottom, with nothing in them.
    public List<FormSection> all() {
        Preferences preferences = desk.preferences();
        return List.of(
                new WordsSection(desk::commit),
                new DatingSection(preferences, desk::commit),
                new PlacingSection(preferences.words(), tags, desk::commit),
                excerpts(preferences),
                claims(preferences),
                references(preferences),
                new PicturesSection(desk));
    }

    private ListSection<Excerpt> excerpts(Preferences preferences) {
        return new ListSection<>(
                new ListSection.Kind<>(
                        Field.EXCERPTS,
                        "app.edit.excerpts",
                        event -> event.details().evidence().excerpts(),
                        EventEdits::excerpts,
                        null),
                () -> new ExcerptRow(preferences, desk::commit),
                desk::commit);
    }

    private ListSection<Claim> claims(Preferences preferences) {
        return new ListSection<>(
                new ListSection.Kind<>(
                        Field.CLAIMS,
                        "app.edit.claims",
                        event -> event.details().evidence().claims(),
                        EventEdits::claims,
                        ClaimRow.BLANK),
                () -> new ClaimRow(preferences, desk::commit),
                desk::commit);
    }

    private ListSection<Reference> references(Preferences preferences) {
        return new ListSection<>(
                new ListSection.Kind<>(
                        Field.REFERENCES,
                        "app.edit.references",
                        event -> event.details().references(),
                        EventEdits::references,
                        ReferenceRow.BLANK),
                () -> new ReferenceRow(preferences, desk::commit),
                desk::commit);
    }
}
