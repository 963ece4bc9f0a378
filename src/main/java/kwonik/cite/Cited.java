package kwonik.cite;

import java.util.List;
import java.util.stream.Collectors;

/// A citation ready to be pasted, as plain text or with its italics.
///
/// @param runs in reading order; a line end within a run ends a line of the citation
public record Cited(List<Run> runs) {
    public Cited {
        runs = List.copyOf(runs);
    }

    /// A stretch of text in one face.
    public record Run(String text, boolean italic) {}

    /// A citation without italics.
    public static Cited of(String text) {
        return new Cited(List.of(new Run(text, false)));
    }

    /// The text alone.
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /// The text as a fragment of HTML with `<i>` and `<br>`; all else in it is text, never markup.
    public String html() {
        return runs.stream()
                .map(run -> run.italic ? "<i>" + escaped(run.text) + "</i>" : escaped(run.text))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "\n")
                .replace("\n", "<br>");
    }
}
