package kwonik.archive.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.archive.part.ExcerptReader.Placed;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Localized;
import kwonik.model.Reference;

/// What an event has beyond its title, while it is being read.
final class DetailsDraft {
    Localized summary = Localized.NONE;
    Localized doubt = Localized.NONE;
    DateBasis basis = DateBasis.UNKNOWN;
    Map<String, String> confidence = Map.of();
    List<String> tags = List.of();
    List<Reference> references = List.of();
    final List<Placed> excerpts = new ArrayList<>();
    final List<Difference> differs = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Illustration> pictures = new ArrayList<>();
    final List<Placed> answers = new ArrayList<>();

    Event.Details finished() {
        List<Excerpt> quoted = excerpts.stream().map(Placed::excerpt).toList();
        return new Event.Details(
                summary,
                doubt,
                basis,
                confidence,
                tags,
                references,
                new Event.Evidence(quoted, differs, claims, pictures));
    }
}
