package kwonik.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kwonik.app.article.LoadedArticle;
import kwonik.app.check.ListChecking.Place;
import kwonik.app.quote.PassageMaking;
import kwonik.app.source.SourceCommands;
import kwonik.document.Edit;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.TextPlace;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.proof.SourceProof;
import org.jspecify.annotations.Nullable;

/// Takes statements over as events of the open chronicle, as one step that can be undone. Where a text is no source
/// yet,
/// it is asked what source it is, and the source comes with the events.
final class Taker {
    private static final String EDIT = "check.edit.take";

    private final Place place;

    Taker(Place place) {
        this.place = place;
    }

    /// What somebody wishes to take over.
    record Wish(CheckResult result, List<Outcome> selected, Lane lane) {
        private List<Outcome> possible() {
            return selected.stream()
                    .filter(outcome -> TakenOver.refusal(outcome).isEmpty())
                    .toList();
        }
    }

    /// Takes over what it can, and says in the pane what came of it.
    void take(Wish wish, OutcomePane pane) {
        Chronicle open = place.document().chronicle();
        if (open == null) {
            return;
        }
        List<Outcome> known = new ArrayList<>();
        Set<Path> strangers = new LinkedHashSet<>();
        List<Outcome> strange = new ArrayList<>();
        boolean other = false;
        for (Outcome outcome : wish.possible()) {
            List<CheckedText> texts = texts(wish, outcome);
            Optional<CheckedText> unknown =
                    texts.stream().filter(text -> source(text) == null).findFirst();
            if (texts.stream().anyMatch(this::differs)) {
                other = true;
            } else if (unknown.isEmpty()) {
                known.add(outcome);
            } else {
                strangers.add(Objects.requireNonNull(unknown.get().file()));
                strange.add(outcome);
            }
        }
        int done = known.isEmpty() ? 0 : add(wish, known, pane);
        if (!strangers.isEmpty()) {
            Path file = strangers.iterator().next();
            ask(
                    wish,
                    strange.stream()
                            .filter(outcome -> isOf(wish, outcome, file))
                            .toList(),
                    file,
                    pane);
        }
        say(pane, done, other);
    }

    private static List<CheckedText> texts(Wish wish, Outcome outcome) {
        return outcome.places().stream()
                .map(each -> wish.result().of(each.text()).orElseThrow())
                .distinct()
                .toList();
    }

    private void say(OutcomePane pane, int done, boolean other) {
        List<String> said = new ArrayList<>();
        if (done > 0) {
            said.add(place.preferences().words().say("check.take.done", done));
        }
        if (other) {
            said.add(place.preferences().words().say("check.take.differs"));
        }
        if (!said.isEmpty()) {
            pane.say(String.join(" ", said));
        }
    }

    // ----- Sources

    /// The source whose text it is, as the chronicle is by now.
    private @Nullable Source source(CheckedText text) {
        Chronicle open = place.document().chronicle();
        if (open == null) {
            return null;
        }
        LoadedArticle known = text.known();
        return known != null
                ? open.source(known.source().id()).orElse(null)
                : open.sources().stream()
                        .filter(source ->
                                source.text().sha256().equals(text.article().sha256()))
                        .findFirst()
                        .orElse(null);
    }

    /// Whether the text is not the one that the curator had: what stands in it is no proof here.
    private boolean differs(CheckedText text) {
        return text.known() != null && text.known().hash() == SourceProof.Hash.DIFFERS;
    }

    private static boolean isOf(Wish wish, Outcome outcome, Path file) {
        return texts(wish, outcome).stream().allMatch(text -> file.equals(text.file()));
    }

    private void ask(Wish wish, List<Outcome> outcomes, Path file, OutcomePane pane) {
        if (outcomes.isEmpty()) {
            pane.say(place.preferences().words().say("check.take.several"));
            return;
        }
        place.sources().add(file, new SourceCommands.Companion() {
            @Override
            public Edit edit(Source source) {
                return all(edits(wish, outcomes, _ -> source.id()));
            }

            @Override
            public void done() {
                pane.taken(outcomes);
                say(pane, outcomes.size(), false);
            }
        });
    }

    // ----- Edits

    private int add(Wish wish, List<Outcome> outcomes, OutcomePane pane) {
        List<Edit> edits = new ArrayList<>();
        outcomes.stream()
                .flatMap(outcome -> texts(wish, outcome).stream())
                .distinct()
                .forEach(text -> {
                    LoadedArticle known = text.known();
                    if (known != null && known.hash() == SourceProof.Hash.NOT_RECORDED) {
                        edits.add(PassageMaking.recordText(known));
                    }
                });
        edits.addAll(edits(
                wish,
                outcomes,
                found -> Objects.requireNonNull(
                                source(wish.result().of(found.text()).orElseThrow()))
                        .id()));
        boolean done = place.document().edit(all(edits));
        if (!done) {
            pane.say(place.preferences().words().say("app.quote.not"));
            return 0;
        }
        pane.taken(outcomes);
        return outcomes.size();
    }

    private static Edit all(List<Edit> edits) {
        return Edit.all(EDIT, edits.toArray(Edit[]::new));
    }

    private List<Edit> edits(Wish wish, List<Outcome> outcomes, Function<TextPlace, String> source) {
        Chronicle open = place.document().chronicle();
        // the chronicle may have been changed since the lane was chosen
        Lane lane = open == null
                ? wish.lane()
                : open.lanes().stream()
                        .filter(each -> each.id().equals(wish.lane().id()))
                        .findFirst()
                        .orElse(wish.lane());
        return new TakenOver(lane, place.preferences().words())
                .edits(outcomes, source, id -> open != null && open.indexOf(id) >= 0);
    }
}
