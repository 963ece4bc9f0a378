package kwonik.app.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// An excerpt as it is quoted: in quotation marks, with who wrote it and when.
///
/// @param words the language of everything but the excerpt itself
public record Quotation(Excerpt excerpt, Source source, Words words) {
    /// The excerpt between quotation marks, to the character.
    String quoted() {
        return words.say("app.quoted", excerpt.shown());
    }

    /// The excerpt between quotation marks for a narrow page, without empty lines between paragraphs: they would look
    /// like its end.
    public String onThePage() {
        return words.say("app.quoted", excerpt.shown().replaceAll("\\s*\n\\s*", "\n"));
    }

    /// Who and when on one line: publisher, authors or "unsigned", date or "undated".
    public String attribution() {
        List<String> parts = new ArrayList<>();
        add(parts, source.publication().publisher());
        parts.add(authors());
        parts.add(date());
        return capitalized(String.join(", ", parts));
    }

    /// The excerpt with everything one needs to find it again, ready to be pasted into an essay.
    public String withCitation() {
        List<String> parts = new ArrayList<>();
        parts.add(authors());
        // Square brackets hold a description where the text has no title; it is not quoted, so it has no quotation
        // marks.
        parts.add(
                source.publication().title().startsWith("[")
                        ? source.publication().title()
                        : words.say("app.quoted", source.publication().title()));
        add(parts, source.publication().publisher());
        parts.add(date());
        add(parts, source.publication().url());
        String cited = quoted() + "\n" + words.say("app.citation", capitalized(String.join(", ", parts)));
        return source.copyright().isEmpty() ? cited : cited + "\n" + source.copyright();
    }

    private String authors() {
        return source.publication().authors().isEmpty()
                ? words.say("app.unsigned")
                : source.publication().authors().stream()
                        .map(Source.Author::inReadingOrder)
                        .collect(Collectors.joining(", "));
    }

    private String date() {
        When issued = source.publication().issued();
        if (issued == null) {
            return words.say("app.undated");
        }
        String date = new DateWords(words).brief(issued);
        // A date that had to be estimated was not printed on the text: that it is undated is the first thing to know.
        return issued.isApproximate() || issued.isUncertain() ? words.say("app.undatedAbout", date) : date;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            parts.add(part);
        }
    }

    private String capitalized(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(words.locale()) + text.substring(first);
    }
}
