package kwonik.document.recovery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.archive.journal.Journal;
import kwonik.archive.journal.Journal.Touched;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;
import org.jspecify.annotations.Nullable;

/// The changes of a journal, list by list.
///
/// @param journal for what the chronicle says of itself
record JournalLists(
        Journal journal,
        ListPatch<Source> sources,
        ListPatch<Lane> lanes,
        ListPatch<Era> eras,
        ListPatch<Term> terms,
        ListPatch<Story> stories,
        ListPatch<Event> events) {
    static final String ABOUT = "about";
    static final String SOURCES = "sources";
    static final String LANES = "lanes";
    static final String ERAS = "eras";
    static final String TERMS = "glossary";
    static final String STORIES = "stories";
    static final String EVENTS = "events";

    static JournalLists of(Journal journal) {
        Chronicle before = journal.before();
        Chronicle after = journal.after();
        return new JournalLists(
                journal,
                ListPatch.of(before.sources(), after.sources(), Source::id, touched(journal, SOURCES)),
                ListPatch.of(before.lanes(), after.lanes(), Lane::id, touched(journal, LANES)),
                ListPatch.of(before.eras(), after.eras(), Era::id, touched(journal, ERAS)),
                ListPatch.of(before.glossary().terms(), after.glossary().terms(), Term::id, touched(journal, TERMS)),
                ListPatch.of(before.stories(), after.stories(), Story::id, touched(journal, STORIES)),
                ListPatch.of(before.events(), after.events(), Event::id, touched(journal, EVENTS)));
    }

    private static Touched touched(Journal journal, String list) {
        return journal.touched().stream()
                .filter(touched -> touched.list().equals(list))
                .findFirst()
                .orElse(new Touched(list, List.of(), List.of(), Map.of()));
    }

    private Chronicle.@Nullable About about(Chronicle of, Chronicle.@Nullable About otherwise) {
        boolean changed =
                journal.touched().stream().anyMatch(touched -> touched.list().equals(ABOUT));
        return changed ? of.about() : otherwise;
    }

    /// The parts that differ, as they were.
    Parts was() {
        return new Parts(
                about(journal.before(), null),
                new Parts.Lists(sources.was(), lanes.was(), eras.was(), terms.was(), stories.was()),
                events.was());
    }

    /// The parts that differ, as they are.
    Parts is() {
        return new Parts(
                about(journal.after(), null),
                new Parts.Lists(sources.is(), lanes.is(), eras.is(), terms.is(), stories.is()),
                events.is());
    }

    /// What was changed, as far as it can be told from what the file has now.
    Parts base(Parts file) {
        return new Parts(
                about(journal.before(), file.about()),
                new Parts.Lists(
                        sources.base(file.sources()),
                        lanes.base(file.lanes()),
                        eras.base(file.eras()),
                        terms.base(file.terms()),
                        stories.base(file.stories())),
                events.base(file.events()));
    }

    /// What was made of it.
    Parts ours(Parts file) {
        return new Parts(
                about(journal.after(), file.about()),
                new Parts.Lists(
                        sources.ours(file.sources()),
                        lanes.ours(file.lanes()),
                        eras.ours(file.eras()),
                        terms.ours(file.terms()),
                        stories.ours(file.stories())),
                events.ours(file.events()));
    }

    /// How many parts that differ could not be read.
    int lost() {
        // it is listed only if it differs: where it does not, it was not read
        int about = about(journal.before(), null) != null
                        && journal.before().about().equals(journal.after().about())
                ? 1
                : 0;
        return about
                + Stream.of(sources, lanes, eras, terms, stories, events)
                        .mapToInt(list -> list.lost().size())
                        .sum();
    }
}
