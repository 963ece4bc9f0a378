package kwonik.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.model.Source.Author;
import kwonik.model.Source.Author.Particles;

/// The line that names who wrote a text: “By Ann Lee and Bo Day, The Press”, “Par …”, “Pa …”.
///
/// @param line the names as they stand there
/// @param publisher what is named behind them and is no person; empty if nothing is
record Byline(TextLine line, List<Author> authors, String publisher) {
    private static final Pattern BEGIN =
            Pattern.compile("(?:^|[|·•—–]\\s*|\\d\\s+)(?:By|BY|Par|PAR|Pa|PA|Written by|Text by)\\s+(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\s(?:and|et|ak)\\s)\\s*");
    private static final Pattern AFTER = Pattern.compile("\\s*(?:\\||\\(|·|•|—|–|\\sfor\\s|\\spour\\s|\\d).*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+[\\p{L}\\p{M}.'’-]+){0,5}");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:The|Le|La|Les|L’)\\b.*|.*\\b(?:News|Press|Presse|Times|Post|Herald|Agency|Agence|Ajans|Radio|Radyo|TV|Journal|Magazine)\\b.*");
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "du", "la", "le", "del", "da", "dos", "di", "bin", "al", "el", "ten",
            "ter");

    /// The byline in a line; empty if it is none.
    static Optional<Byline> in(TextLine line) {
        Matcher begin = BEGIN.matcher(line.text());
        if (!begin.find()) {
            return Optional.empty();
        }
        TextLine rest = line.part(begin.end(), line.text().length());
        Matcher after = AFTER.matcher(rest.text());
        TextLine names = after.find() ? rest.part(0, after.start()) : rest;
        List<Author> authors = new ArrayList<>();
        String publisher = "";
        for (String piece : BETWEEN.splitAsStream(names.text()).toList()) {
            boolean person = NAME.matcher(piece).matches()
                    && piece.contains(" ")
                    && !PUBLISHER.matcher(piece).matches();
            if (person && publisher.isEmpty()) {
                authors.add(author(piece));
            } else if (publisher.isEmpty() && !authors.isEmpty() && piece.matches("\\p{Lu}.{1,60}")) {
                publisher = piece;
            } else {
                return Optional.empty();
            }
        }
        return authors.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, authors, publisher));
    }

    /// The parts of a name in reading order; a single word stands for the whole name.
    static Author author(String name) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
        String suffix = words.size() > 2 && SUFFIXES.contains(words.getLast()) ? words.removeLast() : "";
        if (words.size() < 2) {
            return new Author(name.strip(), "");
        }
        String family = cased(words.removeLast());
        List<String> particles = new ArrayList<>();
        while (words.size() > 1 && PARTICLES.contains(words.getLast())) {
            particles.addFirst(words.removeLast());
        }
        String given = String.join(" ", words.stream().map(Byline::cased).toList());
        return new Author(family, given, new Particles("", String.join(" ", particles), suffix));
    }

    /// A byline may stand in capitals, a name does not.
    private static String cased(String word) {
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
