package kwonik.cite;

import java.util.List;
import kwonik.edtf.words.DateWords;
import kwonik.model.Source.Author;
import kwonik.words.Words;

/// The phrases that the styles share: quotation marks, names in a row, short titles.
record Phrases(Words words, DateWords dates) {
    private static final int SHORT_TITLE = 4;
    private static final int SHORT_WORD = 4;

    Phrases(Words words) {
        this(words, new DateWords(words));
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    /// A text in quotation marks; marks within it become those of a quotation within a quotation.
    String quoted(String text) {
        return say("cite.quoted", inner(text));
    }

    /// A text in quotation marks with a full stop where the language puts it, unless the text ends with a mark of its
    /// own.
    String quotedStop(String text) {
        return say(Draft.ends(text) ? "cite.quoted" : "cite.quoted.stop", inner(text));
    }

    /// A text in quotation marks with a comma where the language puts it, also behind a question mark (Chicago 6.125).
    String quotedComma(String text) {
        return say("cite.quoted.comma", inner(text));
    }

    private String inner(String text) {
        StringBuilder inner = new StringBuilder(text);
        String open = say("cite.inner.open");
        String close = say("cite.inner.close");
        boolean opened = false;
        for (int i = 0; i < inner.length(); i++) {
            String mark = switch (inner.charAt(i)) {
                case '“', '«' -> open;
                case '”', '»' -> close;
                case '"' -> opened ? close : open;
                default -> "";
            };
            if (!mark.isEmpty()) {
                opened = mark.equals(open);
                inner.replace(i, i + 1, mark);
            }
        }
        return inner.toString();
    }

    /// A few words from the start of a title, to name it in the text: at most four and not ending in small ones.
    ///
    /// A description keeps its brackets.
    static String shortened(String title) {
        String bare = title.startsWith("[") && title.endsWith("]") ? title.substring(1, title.length() - 1) : title;
        String[] all = bare.strip().split("\\s+");
        if (all.length <= SHORT_TITLE) {
            return title;
        }
        int count = SHORT_TITLE;
        while (count > 1 && isSmall(all[count - 1])) {
            count--;
        }
        String few = String.join(" ", List.of(all).subList(0, count)).replaceAll("[\\s.,:;?!–—-]+$", "");
        if (few.isEmpty()) {
            return title;
        }
        return bare.equals(title) ? few : "[" + few + "]";
    }

    private static boolean isSmall(String word) {
        return word.length() <= SHORT_WORD && word.chars().noneMatch(Character::isUpperCase);
    }

    /// A name as it stands in a list: "Rios, Michael", "van Gogh, Vincent", "Humboldt, Alexander von".
    static String inverted(Author author) {
        return inverted(
                author.withParticle(), author.given(), author.particles().dropping(), author);
    }

    /// A name turned around with every particle behind the given name: "Gogh, Vincent van".
    static String invertedByFamily(Author author) {
        String behind =
                Author.joined(author.particles().dropping(), author.particles().nonDropping());
        return author.given().isEmpty() ? inverted(author) : inverted(author.family(), author.given(), behind, author);
    }

    /// A name turned around from its parts.
    ///
    /// @param given perhaps as initials
    static String inverted(String lead, String given, String behind, Author author) {
        String suffix = author.particles().suffix();
        if (given.isEmpty()) {
            return Author.joined(Author.joined(behind, lead), suffix);
        }
        return lead + ", " + Author.joined(given, behind) + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    /// Surnames for the text: one; two with `and`; of three and more the first and "et al."
    String surnames(List<Author> authors, String and) {
        String first = authors.getFirst().withParticle();
        return switch (authors.size()) {
            case 1 -> first;
            case 2 -> first + " " + and + " " + authors.get(1).withParticle();
            default -> first + " " + say("cite.etal");
        };
    }

    /// A quoted sentence without the full stop that ends it; other marks stay.
    static String withoutStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    /// Adds a title in italics, or as it is where it is a description.
    static Draft standing(Draft draft, Item item) {
        return draft.add(item.title(), !item.isDescribed());
    }

    /// The text with its first letter large.
    String capitalized(String text) {
        int letter = 0;
        while (letter < text.length() && !Character.isLetterOrDigit(text.charAt(letter))) {
            letter++;
        }
        return letter == text.length()
                ? text
                : text.substring(0, letter)
                        + text.substring(letter, letter + 1).toUpperCase(words.locale())
                        + text.substring(letter + 1);
    }
}
