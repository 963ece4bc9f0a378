package kwonik.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewDates;
import kwonik.layout.picture.Look;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.TimelineVisibility;
import kwonik.layout.text.VoiceText;
import kwonik.model.Excerpt;
import kwonik.model.Story;

/// What stands on a slide.
sealed interface SlideText extends PageText {
    @Override
    default int mostColumns() {
        return 1;
    }

    /// The title of a story: what is told, from which chronicle, of which years.
    ///
    /// @param story what is told
    /// @param index of the chronicle which it walks through
    /// @param page its foot, which knows the language
    /// @param shown whether dates are told
    record Title(Story story, ChronicleIndex index, FootText page, TimelineVisibility shown) implements SlideText {
        private static final double LARGE = 1.5;
        private static final int LINES = 4;

        @Override
        public Flow head(Look look, double width) {
            return new Flow(page.measure(), width)
                    .text(
                            shown.undated(story.title().in(page.words().tag())),
                            EventText.title(look).scaled(LARGE),
                            look.colors().ink(),
                            LINES);
        }

        @Override
        public List<Flow> body(Look look, double width) {
            String title = shown.undated(
                    index.chronicle().about().title().in(page.words().tag()));
            When years = shown.dates() ? ViewDates.years(index, story) : null;
            String range = years == null ? "" : new DateWords(page.words()).full(years);
            String steps = page.words().say("layout.slide.steps", story.steps().size());
            Flow flow = new Flow(page.measure(), width);
            boolean whole = story.title().equals(index.chronicle().about().title());
            String said = whole
                    ? shown.undated(
                            index.chronicle().about().summary().in(page.words().tag()))
                    : title;
            if (!said.isEmpty()) {
                flow.text(said, look.type().label(), look.colors().ink(), LINES);
            }
            if (!range.isEmpty()) {
                flow.text(range, look.type().label(), look.colors().ink());
            }
            return List.of(flow.text(steps, look.type().label(), look.colors().soft()));
        }

        @Override
        public Flow foot(Look look, double width) {
            String credit = page.credit(index.chronicle().about());
            return page.noted(credit.isEmpty() ? List.of() : List.of(shown.undated(credit)), look, width);
        }
    }

    /// An event with its first passage.
    ///
    /// @param text of the event
    /// @param place number of the step and what else stands at the foot
    /// @param passage whether with the passage
    /// @param summary whether with the summary
    record OfEvent(EventText text, List<String> place, boolean passage, boolean summary) implements SlideText {
        /// What may be set for the sake of a picture, instead of all: the passage without the summary.
        static int loss(EventText text) {
            return text.subject().details().evidence().excerpts().isEmpty() ? 0 : 1;
        }

        /// All ways to set it, the whole first, then with ever less.
        static List<List<PageText>> texts(EventText text, List<String> place) {
            return List.of(
                    List.of(new OfEvent(text, place, true, true)),
                    List.of(new OfEvent(text, place, true, false)),
                    List.of(new OfEvent(text, place, false, true)),
                    List.of(new OfEvent(text, place, false, false)));
        }

        /// The ways to set it for an audience: the passage alone, so that it is large, or else the summary, unless the
        /// audience is asked for what that tells.
        static List<List<PageText>> large(EventText text, List<String> place) {
            boolean quoted = !text.subject().details().evidence().excerpts().isEmpty();
            boolean all = text.shown().titles() && text.shown().dates();
            List<List<PageText>> texts = new ArrayList<>();
            texts.add(List.of(new OfEvent(text, place, quoted, !quoted && all)));
            if (quoted && all) {
                texts.add(List.of(new OfEvent(text, place, false, true)));
            }
            texts.add(List.of(new OfEvent(text, place, false, false)));
            return texts;
        }

        /// The first passage that reports the event, or else the first; one that may not be quoted now comes last.
        private Optional<Excerpt> first() {
            return text.subject().details().evidence().excerpts().stream()
                    .min(Comparator.comparing((Excerpt excerpt) -> !text.shown().quotes(excerpt))
                            .thenComparing(excerpt -> excerpt.role() != Excerpt.Role.DIRECT));
        }

        @Override
        public int mostColumns() {
            return 2;
        }

        @Override
        public Flow head(Look look, double width) {
            return text.head(look, width, false);
        }

        @Override
        public List<Flow> body(Look look, double width) {
            List<Flow> parts = new ArrayList<>();
            if (passage) {
                first().ifPresent(excerpt -> text.index()
                        .chronicle()
                        .source(excerpt.sourceId())
                        .ifPresent(source -> parts.add(new VoiceText(text.words(), text.measure(), text.shown())
                                .of(excerpt, source, look, width))));
            }
            if (summary && !text.subject().details().summary().isEmpty()) {
                parts.add(text.summary(look, width).getFirst());
            }
            return parts;
        }

        @Override
        public Flow foot(Look look, double width) {
            List<String> notes = new ArrayList<>(place);
            notes.addAll(text.leftNote());
            boolean forPicture = text.left() < text.pictures().size();
            if (forPicture
                    && !summary
                    && passage
                    && !text.subject().details().summary().isEmpty()) {
                notes.add(text.words().say("layout.summary.left"));
            }
            int left = text.subject().details().evidence().excerpts().size() - (passage ? 1 : 0);
            if (left > 0) {
                notes.add(text.words().say("layout.passages.left", left));
            }
            return text.page().noted(notes, look, width);
        }
    }
}
