package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.exercise.Answer;
import kwonik.exercise.Question;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.layout.text.Flow;
import kwonik.layout.text.SourceWords;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.words.PlainText;

/// What sheets and keys of several exercises have in common.
final class PaperText {
    private PaperText() {}

    /// A heading in strong type.
    static PaperPart heading(String key) {
        return PaperPart.of((type, width) -> type.flow(width).text(type.say(key), type.strong(), type.ink()));
    }

    static String in(Localized text, PaperType type) {
        return text.in(type.words().tag());
    }

    /// The words of a passage in quotation marks.
    static String quoted(Excerpt excerpt, PaperType type) {
        return type.words().say("exercise.quoted", excerpt.shown());
    }

    /// A source by who wrote it and when, and below its title.
    static Flow source(Source source, PaperType type, double width) {
        Flow flow = type.flow(width).text(new SourceWords(type.words()).byline(source), type.plain(), type.ink());
        return flow.text(source.publication().title(), type.small(), type.soft());
    }

    /// The words of a source that can be read.
    static List<Excerpt> quoted(SourceReading reading) {
        return reading.lines().stream()
                .map(line -> new Excerpt(
                        reading.source().id(), Excerpt.Role.DIRECT, line.text(), "", "", line.start(), line.end()))
                .toList();
    }

    /// What there is to read, with numbered lines; those of several sources have their letters.
    ///
    /// @param heading what stands above
    static PaperSection readings(List<SourceReading> readings, String heading) {
        List<PaperPart> parts = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            SourceReading reading = readings.get(i);
            String letter = readings.size() == 1 ? "" : ExercisePaper.letter(i);
            for (int line = 0; line < reading.lines().size(); line++) {
                String number = number(readings, i, reading.lines().get(line));
                String text = PlainText.paragraphs(reading.lines().get(line).text());
                boolean first = line == 0;
                PaperPart part = PaperPart.of((type, width) -> {
                    Flow flow = type.flow(width);
                    if (first) {
                        Flow source = source(reading.source(), type, width - type.indent());
                        flow.add(type.numbered(letter, source, width), 0).gap(type.pad());
                    }
                    Flow words = type.flow(width - type.indent()).text(text, type.reading(), type.ink());
                    return flow.add(type.numbered(number, words, width), 0).gap(type.pad() / 2);
                });
                parts.add(line + 1 < reading.lines().size() ? part.tightly() : part);
            }
        }
        return PaperSection.headed(heading(heading), parts).in(2);
    }

    /// How a line is numbered.
    ///
    /// @param readings all that there is to read
    /// @param place of the one that the line is of
    static String number(List<SourceReading> readings, int place, TextLine line) {
        return readings.size() == 1 ? String.valueOf(line.number()) : ExercisePaper.letter(place) + line.number();
    }

    /// How a question is solved: its number, what is asked, the answer, and what is to be said of it.
    static PaperPart solved(String number, Question question) {
        return PaperPart.of((type, width) -> {
            Answer key = question.key();
            Flow flow = type.flow(width - type.indent())
                    .text(question.asked().in(type.words()), type.small(), type.soft())
                    .text(question.said(key).in(type.words()), type.strong(), type.ink());
            question.check(key)
                    .remarks()
                    .forEach(remark -> flow.text(remark.in(type.words()), type.plain(), type.ink()));
            return type.numbered(number, flow, width);
        });
    }

    /// How questions are solved, numbered from 1.
    static List<PaperSection> solved(List<? extends Question> questions) {
        List<PaperPart> parts = new ArrayList<>();
        for (Question question : questions) {
            parts.add(solved(String.valueOf(parts.size() + 1), question));
        }
        return List.of(PaperSection.of(parts));
    }
}
