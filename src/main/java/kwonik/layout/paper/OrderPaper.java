package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kwonik.edtf.words.DateWords;
import kwonik.exercise.Exercise;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Standing;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.text.Flow;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// An axis with empty places, and the cards that are to be cut out and laid along it.
///
/// @param question which events, in the order of the cards
/// @param told how much the cards tell
record OrderPaper(OrderQuestion question, Told told) implements ExercisePaper {
    private static final double BOX = 17;
    private static final double LOWEST_CARD = 26;
    /// So many lines a card counts as where room is shared.
    private static final int LINES = 5;

    /// What stands on a card beside its title.
    enum Told {
        TITLE,
        LANE,
        QUOTATION
    }

    static List<ExercisePaper> all(Exercise exercise) {
        OrderQuestion question =
                ExercisePaper.questions(exercise, OrderQuestion.class).getFirst();
        return exercise.plan().level() > Plan.LEAST_LEVEL
                ? List.of(new OrderPaper(question, Told.TITLE))
                : List.of(
                        new OrderPaper(question, Told.QUOTATION),
                        new OrderPaper(question, Told.LANE),
                        new OrderPaper(question, Told.TITLE));
    }

    private List<Event> events() {
        return question.events();
    }

    private Optional<Excerpt> quotation(Event event) {
        return told != Told.QUOTATION
                ? Optional.empty()
                : event.details().evidence().excerpts().stream()
                        .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                        .findFirst();
    }

    @Override
    public List<Excerpt> quoted() {
        return events().stream().flatMap(event -> quotation(event).stream()).toList();
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> rows = new ArrayList<>();
        for (int i = 0; i < events().size(); i += 2) {
            int first = i;
            rows.add(PaperPart.of(LINES, (type, width, more) -> row(first, type, width, more))
                    .tightly());
        }
        return List.of(PaperSection.of(List.of(PaperPart.of(this::axis))), PaperSection.of(rows));
    }

    /// A bare axis with an empty place for each card.
    private Flow axis(PaperType type, double width) {
        int count = events().size();
        double side = Math.min(PaperType.mm(BOX), width / count * 0.8);
        double line = PaperType.mm(0.5);
        Flow flow = type.flow(width).gap(type.pad());
        PictureBuilder sheet = flow.sheet();
        double middle = flow.height() + side / 2;
        sheet.rule(0, middle, width, line, type.ink());
        double head = PaperType.mm(2.5);
        sheet.add(new Mark.Line(width - head, middle - head / 2, width, middle, line, type.ink()));
        sheet.add(new Mark.Line(width - head, middle + head / 2, width, middle, line, type.ink()));
        double share = (width - 2 * head) / count;
        for (int i = 0; i < count; i++) {
            double left = Math.rint(i * share + (share - side) / 2);
            sheet.rule(
                    left,
                    flow.height(),
                    side,
                    side,
                    type.look().colors().surfaces().ground());
            type.frame(sheet, left, flow.height(), side, side);
        }
        flow.gap(side + type.pad() / 2);
        Flow early = flow.column(width / 2).text(type.say("order.early"), type.small(), type.soft());
        String late = type.say("order.late");
        double right = Math.max(width / 2, width - type.measure().width(late, type.small()));
        Flow later = flow.column(width - right).text(late, type.small(), type.soft());
        flow.place(later, right, flow.height());
        return flow.add(early, 0).gap(type.pad());
    }

    /// Two cards, with the lines to cut along.
    private Flow row(int first, PaperType type, double width, double more) {
        double half = width / 2;
        double pad = 2 * type.pad();
        List<Flow> cards = new ArrayList<>();
        for (int i = first; i < Math.min(first + 2, events().size()); i++) {
            cards.add(card(i, type, half - 2 * pad));
        }
        double needed = cards.stream().mapToDouble(Flow::height).max().orElse(0) + 2 * pad;
        // whole pixels, so that the line to cut along is the same for two rows
        double height = Math.floor(Math.max(PaperType.mm(LOWEST_CARD), needed) + 1 + LINES * more);
        Flow flow = type.flow(width);
        PictureBuilder sheet = flow.sheet();
        double right = cards.size() * half;
        for (int i = 0; i < cards.size(); i++) {
            flow.place(cards.get(i), i * half + pad, pad);
        }
        for (int i = 0; i <= cards.size(); i++) {
            type.cut(sheet, i * half, 0, i * half, height);
        }
        type.cut(sheet, 0, 0, right, 0);
        type.cut(sheet, 0, height, right, height);
        if (first == 0) {
            type.scissors(sheet, pad, 0);
        }
        return flow.gap(height);
    }

    private Flow card(int place, PaperType type, double width) {
        Event event = events().get(place);
        Flow text = type.flow(width - type.indent());
        text.text(PaperText.in(event.title(), type), type.look().type().title(), type.ink());
        if (told != Told.TITLE) {
            text.gap(type.pad() / 2).text(PaperText.in(event.lane().name(), type), type.small(), type.soft());
        }
        quotation(event)
                .ifPresent(excerpt -> text.gap(type.pad() / 2)
                        .text(PaperText.quoted(excerpt, type), type.quote().scaled(0.9), type.ink()));
        return type.numbered(ExercisePaper.letter(place), text, width);
    }

    /// The order with the dates, and of which neighbours the sources do not decide.
    @Override
    public List<PaperSection> key() {
        List<PaperPart> parts = new ArrayList<>();
        List<String> order = question.key().events();
        for (int i = 0; i < order.size(); i++) {
            Event event = event(order.get(i));
            Event next = i + 1 < order.size() ? event(order.get(i + 1)) : null;
            boolean open = next != null && OrderQuestion.standing(event, next) == Standing.UNDECIDED;
            parts.add(PaperPart.of((type, width) -> solved(event, open, type, width)));
        }
        return List.of(PaperSection.of(parts));
    }

    private Flow solved(Event event, boolean open, PaperType type, double width) {
        Flow text = type.flow(width - type.indent())
                .text(PaperText.in(event.title(), type), type.strong(), type.ink())
                .text(new DateWords(type.words()).full(Objects.requireNonNull(event.when())), type.plain(), type.ink());
        Flow flow = type.numbered(ExercisePaper.letter(events().indexOf(event)), text, width);
        if (open) {
            double indent = 2 * type.indent();
            Flow note = type.flow(width - indent).text(type.say("order.open"), type.plain(), type.ink());
            flow.gap(type.pad());
            flow.sheet().rule(type.indent(), flow.height(), PaperType.mm(0.5), note.height(), type.ink());
            flow.add(note, indent);
        }
        return flow;
    }

    private Event event(String id) {
        return events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
