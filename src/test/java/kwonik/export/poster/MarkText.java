package kwonik.export.poster;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;

/// A planned picture as text, to be compared line by line: one mark a line, each with its fields in their order.
///
/// Lengths have two decimals and colours eight digits, whatever the machine and its language.
public final class MarkText {
    private MarkText() {}

    /// The picture: its size, ground and tally, then its marks, then which of them belong to which event.
    public static String of(Picture picture) {
        Stream<String> head = Stream.of(
                "picture " + value(picture.size().width()) + " "
                        + value(picture.size().height()) + " " + value(picture.ground()),
                "tally " + picture.tally().shown() + " " + picture.tally().labelled() + " "
                        + picture.tally().inChips() + " " + picture.tally().outside() + " "
                        + picture.tally().undated());
        Stream<String> groups = picture.groups().stream()
                .map(group -> "group " + group.spot().event() + " " + group.from() + " " + group.to());
        return Stream.of(head, picture.marks().stream().map(MarkText::line), groups)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The number of the first line, from 1, in which two texts differ; 0 if they do not.
    public static int firstDifference(String one, String other) {
        String[] ones = one.split("\n", -1);
        String[] others = other.split("\n", -1);
        return IntStream.range(0, Math.max(ones.length, others.length))
                .filter(i -> !line(ones, i).equals(line(others, i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    /// The line of that number, from 1.
    public static String line(String text, int number) {
        return line(text.split("\n", -1), number - 1);
    }

    private static String line(String[] lines, int at) {
        return at < lines.length ? lines[at] : "(nothing)";
    }

    private static String line(Mark mark) {
        return Stream.of(mark.getClass().getRecordComponents())
                .map(part -> read((Record) mark, part))
                // most texts keep their left end: only the others say what they keep
                .filter(part -> part != Mark.Kept.LEFT)
                .map(MarkText::value)
                .collect(Collectors.joining(" ", mark.getClass().getSimpleName() + " ", ""));
    }

    private static Object read(Record mark, RecordComponent part) {
        try {
            return part.getAccessor().invoke(mark);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Object value) {
        return switch (value) {
            // adding 0 takes the sign from a zero
            case Double length -> String.format(Locale.ROOT, "%.2f", Math.rint(length * 100) / 100 + 0.0);
            case Integer color -> String.format(Locale.ROOT, "%08x", color);
            case TextStyle style -> style.face() + " " + value(style.size());
            case String text -> "“" + text.replace("\n", "\\n") + "”";
            case Record parts ->
                Stream.of(parts.getClass().getRecordComponents())
                        .map(part -> value(read(parts, part)))
                        .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
