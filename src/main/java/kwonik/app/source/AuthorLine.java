package kwonik.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kwonik.model.Source.Author;

/// The authors of a source in one line, as one types them: “Ida Brandt; Rios, Michael”.
public final class AuthorLine {
    private AuthorLine() {}

    /// The line of some authors.
    public static String of(List<Author> authors) {
        return authors.stream().map(Author::inReadingOrder).collect(Collectors.joining("; "));
    }

    /// The authors in a line; those that stand there as before keep the parts of their names.
    public static List<Author> read(String typed, List<Author> before) {
        List<Author> people = new ArrayList<>();
        for (String each : typed.split(";", -1)) {
            String name = each.strip();
            Optional<Author> known = before.stream()
                    .filter(author -> author.inReadingOrder().equals(name))
                    .findFirst();
            int comma = name.indexOf(',');
            int blank = name.lastIndexOf(' ');
            if (known.isPresent()) {
                people.add(known.get());
            } else if (comma > 0) {
                people.add(new Author(
                        name.substring(0, comma).strip(),
                        name.substring(comma + 1).strip()));
            } else if (!name.isEmpty()) {
                people.add(new Author(name.substring(blank + 1), blank < 0 ? "" : name.substring(0, blank)));
            }
        }
        return people;
    }
}
