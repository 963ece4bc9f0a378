package kwonik.exchange.text;

import java.util.List;
import kwonik.words.PlainText;

/// What a file says of the text in it, outside of that text: the head of a web page, the properties of a document.
///
/// Each is one line, as the file has it, and empty where it says nothing.
///
/// @param date of publication, in whatever form
/// @param publisher or the name of the site
public record SourceFacts(
        String title, List<String> authors, String publisher, String date, String copyright, String url) {
    static final SourceFacts NONE = new SourceFacts("", List.of(), "", "", "", "");

    public SourceFacts {
        title = PlainText.line(title);
        authors = authors.stream()
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        publisher = PlainText.line(publisher);
        date = PlainText.line(date);
        copyright = PlainText.line(copyright);
        url = PlainText.line(url);
    }

    /// Those of a document that has a title and an author.
    static SourceFacts of(String title, String author) {
        return new SourceFacts(title, List.of(author), "", "", "", "");
    }
}
