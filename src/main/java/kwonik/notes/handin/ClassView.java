package kwonik.notes.handin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.model.Event;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.Anchors;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;

/// The notes of a class on one chronicle: a row for each thing that anybody noted, a column for each student.
///
/// @param students their names
/// @param rows events with their claims and excerpts, words of articles, sources, what is lost, and then exercises
/// @param shadings of the articles, by id of their source
public record ClassView(List<String> students, List<ClassRow> rows, Map<String, Shading> shadings) {
    public ClassView {
        students = List.copyOf(students);
        rows = List.copyOf(rows);
        shadings = Map.copyOf(shadings);
    }

    public static ClassView of(List<HandIn> handIns, Anchors anchors) {
        return new Run(handIns, anchors).view();
    }

    /// The rows as texts, the names of the students first; formulas are not guarded, which whoever writes them does.
    ///
    /// @param sources names a source by its id
    public List<List<String>> table(Words words, UnaryOperator<String> sources) {
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.concat(Stream.of(words.say("notes.table.on")), students.stream())
                .toList());
        for (ClassRow row : rows) {
            Stream<String> cells = row.cells().stream()
                    .map(cell -> cell.stream().map(note -> said(note, words)).collect(Collectors.joining("\n")));
            table.add(
                    Stream.concat(Stream.of(label(row, words, sources)), cells).toList());
        }
        return table;
    }

    /// What a row is on, for a reader.
    ///
    /// @param sources names a source by its id
    public static String label(ClassRow row, Words words, UnaryOperator<String> sources) {
        NoteTarget target = row.target();
        return switch (row.anchor()) {
            case Anchor.OnEvent on -> labelled("event", on.event().title().in(words.tag()), words);
            case Anchor.OnClaim on -> labelled("claim", claim(on.event(), on.place(), words), words);
            case Anchor.OnExcerpt on -> labelled("excerpt", on.excerpt().shown(), words);
            case Anchor.OnSource on -> labelled("source", sources.apply(on.sourceId()), words);
            case Anchor.OnWords _, Anchor.Waiting _ -> labelled("words", PlainText.line(target.quoted()), words);
            case Anchor.Orphan _ -> {
                String quoted = PlainText.line(target.quoted());
                yield labelled(
                        "lost",
                        quoted.isEmpty()
                                ? Printable.meant(target.event()
                                        .or(() -> target.source().map(sources))
                                        .orElse(""))
                                : quoted,
                        words);
            }
            case Anchor.OnAnswer on ->
                words.say(
                        "notes.table.answer",
                        exercise(on.question().kind(), words),
                        String.valueOf(on.question().level()),
                        String.valueOf(on.question().seed()),
                        String.valueOf(on.question().number()));
        };
    }

    private static String exercise(String code, Words words) {
        return switch (code) {
            case "order", "who", "grid", "same", "when", "prove" -> words.say("exercise." + code + ".name");
            default -> code;
        };
    }

    private static String claim(Event event, int place, Words words) {
        return event.details().evidence().claims().get(place).question().in(words.tag());
    }

    private static String labelled(String kind, String text, Words words) {
        return words.say("notes.table.note", words.say("notes.table." + kind), text);
    }

    /// What a note says, with the word for its kind; of an answer, also how it stands and when it was given.
    public static String said(Note note, Words words) {
        String tags = note.body().tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
        String answer = note.target() instanceof NoteTarget.OfAnswer given
                ? String.join(
                        " · ",
                        words.say("notes.phase." + given.phase().code()),
                        words.say("exercise." + given.state().code().replace("-", "")),
                        given.given())
                : note.motivation().in(words);
        String text = Stream.of(note.body().text(), tags)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? answer : words.say("notes.table.note", answer, text);
    }

    /// Where a row stands among others.
    private record Spot(int group, int first, int second, String name) implements Comparable<Spot> {
        private static final Comparator<Spot> ORDER = Comparator.comparingInt(Spot::group)
                .thenComparingInt(Spot::first)
                .thenComparingInt(Spot::second)
                .thenComparing(Spot::name);

        @Override
        public int compareTo(Spot that) {
            return ORDER.compare(this, that);
        }
    }

    private record Noted(int student, Note note, Anchor anchor) {}

    private static final class Run {
        private static final int WORDS = 1;

        private final List<HandIn> handIns;
        private final Anchors anchors;
        private final SequencedMap<Spot, List<Noted>> rows = new TreeMap<>();
        private final Map<String, List<BitSet>> marked = new HashMap<>();

        Run(List<HandIn> handIns, Anchors anchors) {
            this.handIns = handIns;
            this.anchors = anchors;
        }

        ClassView view() {
            for (int student = 0; student < handIns.size(); student++) {
                for (Note note : handIns.get(student).notebook().notes()) {
                    Noted noted = new Noted(student, note, anchors.of(note.target()));
                    rows.computeIfAbsent(spot(noted), _ -> new ArrayList<>()).add(noted);
                    mark(noted);
                }
            }
            List<ClassRow> all = new ArrayList<>();
            rows.forEach((spot, notes) -> {
                if (spot.group == WORDS && notes.getFirst().anchor instanceof Anchor.OnWords) {
                    passages(notes).forEach(passage -> all.add(row(passage)));
                } else {
                    all.add(row(notes));
                }
            });
            Map<String, Shading> shadings = new HashMap<>();
            marked.forEach((source, each) -> shadings.put(source, Shading.of(each)));
            return new ClassView(handIns.stream().map(HandIn::student).toList(), all, shadings);
        }

        private Spot spot(Noted noted) {
            return switch (noted.anchor) {
                case Anchor.OnEvent on -> new Spot(0, place(on.event()), -2, "");
                case Anchor.OnClaim on -> new Spot(0, place(on.event()), -1, "%06d".formatted(on.place()));
                case Anchor.OnExcerpt on ->
                    new Spot(
                            0,
                            place(on.event()),
                            on.event().details().evidence().quoted().indexOf(on.excerpt()),
                            "");
                case Anchor.OnWords on -> new Spot(WORDS, source(on.sourceId()), 0, "");
                case Anchor.Waiting on ->
                    new Spot(
                            WORDS, source(on.sourceId()), 1, noted.note.target().quoted());
                case Anchor.OnSource on -> new Spot(2, source(on.sourceId()), 0, "");
                case Anchor.Orphan _ -> new Spot(3, 0, 0, noted.note.target().toString());
                case Anchor.OnAnswer on ->
                    new Spot(
                            4,
                            on.question().level(),
                            on.question().number(),
                            on.question().kind() + " " + on.question().seed());
            };
        }

        private int place(Event event) {
            return anchors.chronicle().indexOf(event.id());
        }

        private int source(String id) {
            return anchors.chronicle().sources().stream()
                    .map(source -> source.id())
                    .toList()
                    .indexOf(id);
        }

        private void mark(Noted noted) {
            Anchor place = noted.anchor instanceof Anchor.OnExcerpt on ? anchors.place(on.excerpt()) : noted.anchor;
            if (place instanceof Anchor.OnWords words) {
                List<BitSet> all = marked.computeIfAbsent(
                        words.sourceId(),
                        _ -> Stream.generate(BitSet::new).limit(handIns.size()).toList());
                all.get(noted.student).set(words.start(), words.end());
            }
        }

        /// Words that overlap are one passage.
        private static List<List<Noted>> passages(List<Noted> notes) {
            List<Noted> sorted = notes.stream()
                    .sorted(Comparator.comparingInt(noted -> words(noted).start()))
                    .toList();
            List<List<Noted>> all = new ArrayList<>();
            int end = -1;
            for (Noted noted : sorted) {
                if (words(noted).start() >= end) {
                    all.add(new ArrayList<>());
                }
                all.getLast().add(noted);
                end = Math.max(end, words(noted).end());
            }
            return all;
        }

        private static Anchor.OnWords words(Noted noted) {
            return (Anchor.OnWords) noted.anchor;
        }

        private ClassRow row(List<Noted> notes) {
            List<List<Note>> cells = Stream.<List<Note>>generate(ArrayList::new)
                    .limit(handIns.size())
                    .toList();
            notes.forEach(noted -> cells.get(noted.student).add(noted.note));
            Noted longest = notes.stream()
                    .max(Comparator.comparingInt(
                            noted -> noted.note.target().quoted().length()))
                    .orElseThrow();
            Anchor anchor = longest.anchor;
            if (anchor instanceof Anchor.OnWords on) {
                int start = notes.stream()
                        .mapToInt(noted -> words(noted).start())
                        .min()
                        .orElse(on.start());
                int end = notes.stream()
                        .mapToInt(noted -> words(noted).end())
                        .max()
                        .orElse(on.end());
                anchor = new Anchor.OnWords(on.sourceId(), start, end, on.moved());
            }
            return new ClassRow(
                    longest.note.target(),
                    anchor,
                    cells.stream().map(List::copyOf).toList());
        }
    }
}
