package kwonik.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Names a source in words: who, when, and what sort of text; never with an invented author or day.
///
/// @param words the language
public record SourceWords(Words words) {
    /// For example "CNN, Michael Rios, 25 July 2025" or "unsigned, undated (about July 2025)".
    public String byline(Source source) {
        return byline(source, TimelineVisibility.ALL);
    }

    /// Who published a source, with its date unless dates are hidden.
    public String byline(Source source, TimelineVisibility shown) {
        List<String> parts = new ArrayList<>();
        if (!source.publication().publisher().isEmpty()) {
            parts.add(source.publication().publisher());
        }
        String authors = source.publication().authors().stream()
                .map(Source.Author::inReadingOrder)
                .filter(name -> !name.equals(source.publication().publisher()))
                .collect(Collectors.joining(", "));
        parts.add(authors.isEmpty() ? words.say("layout.source.unsigned") : authors);
        if (shown.dates()) {
            parts.add(issued(source.publication().issued()));
        }
        String line = String.join(", ", parts);
        return line.substring(0, 1).toUpperCase(words.locale()) + line.substring(1);
    }

    /// The date of publication in words; one that is only estimated is called undated, with the estimate behind it.
    public String issued(@Nullable When issued) {
        if (issued == null) {
            return words.say("layout.source.undated");
        }
        String date = new DateWords(words).brief(issued);
        return issued.isApproximate() ? words.say("layout.source.undated.about", date) : date;
    }

    /// The kind in words: "news report", "news summary", "opinion".
    public String kind(Source source) {
        return words.say("layout.kind." + source.kind().code());
    }
}
