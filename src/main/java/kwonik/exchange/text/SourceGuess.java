package kwonik.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.typed.TextLanguage;
import kwonik.edtf.typed.TypedDate;
import kwonik.exchange.text.Guess.From;
import kwonik.model.Source.Author;

/// What an article seems to say of itself, for whoever makes a source of it: proposals with the words they come from.
///
/// The kind of a source is not among them: it is given by the curator with a reason, never computed.
///
/// @param language the tag of the language that the text seems to be in
public record SourceGuess(
        Optional<Guess<String>> title,
        Optional<Guess<List<Author>>> authors,
        Optional<Guess<String>> publisher,
        Optional<Guess<When>> issued,
        Optional<Guess<String>> copyright,
        Optional<Guess<String>> url,
        String language) {
    /// So many lines at the beginning and at the end may say something of the whole.
    private static final int HEAD = 15;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SENTENCE = 100;
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern TITLE = Pattern.compile("^(?:title|headline|titre|tit)\\s*:\\s*", I);
    private static final Pattern PUBLISHER =
            Pattern.compile("^(?:publisher|published by|source|éditeur|sous)\\s*:\\s*", I);
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:date|dat|published|posted|issued|publiée?(?: le)?|pibliye)\\b\\s*:?", I);
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated|last modified|mise? à jour(?: le)?|mete ajou|modifiée? le)\\b\\s*:?", I);
    private static final Pattern AGENCY = Pattern.compile("^\\((\\p{Lu}[\\p{L}&. ]{1,30})\\)\\s*[—–-]");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "©|\\(c\\) ?\\d{4}|\\bcopyright\\b|all rights reserved|tous droits réservés|tout dwa rezève", I);
    private static final Pattern OWNER = Pattern.compile(
            "(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:[-–]\\d{4})?)?,?\\s*(?:by )?(\\p{Lu}[^.|,;©]{1,60})", I);
    private static final Pattern URL =
            Pattern.compile("^(?:(?:url|link|source|lyen|lien)\\s*:\\s*)?(https?://[^\\s<>\"]+)$", I);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /// What a text says of itself.
    ///
    /// @param fileName may stand in for a title; empty for a paste
    public static SourceGuess of(String text, String fileName) {
        return of(text, SourceFacts.NONE, fileName);
    }

    /// What a text and its file say of it.
    public static SourceGuess of(SourceText source, String fileName) {
        return of(source.article().text(), source.facts(), fileName);
    }

    private static SourceGuess of(String text, SourceFacts facts, String fileName) {
        List<TextLine> lines = TextLine.of(text, HEAD);
        List<TextLine> head = lines.subList(0, Math.min(HEAD, lines.size()));
        String language = TextLanguage.of(text);
        Optional<Byline> byline = first(head, Byline::in);
        Optional<Guess<String>> copyright = stated(facts.copyright())
                .or(() -> first(
                        lines,
                        line -> COPYRIGHT.matcher(line.text()).find()
                                ? Optional.of(Guess.of(line.text(), line))
                                : Optional.empty()));
        return new SourceGuess(
                title(head, facts, fileName),
                authors(byline, facts),
                publisher(head, byline, copyright, facts),
                issued(head, facts, language),
                copyright,
                stated(facts.url()).or(() -> first(lines, line -> after(URL, line, 1))),
                language);
    }

    private static <T> Optional<T> first(List<TextLine> lines, Function<TextLine, Optional<T>> reading) {
        return lines.stream().flatMap(line -> reading.apply(line).stream()).findFirst();
    }

    private static Optional<Guess<String>> stated(String fact) {
        return fact.isEmpty() ? Optional.empty() : Optional.of(Guess.elsewhere(fact, From.DOCUMENT, fact));
    }

    /// A group of a pattern in a line; of group 0 what follows it.
    private static Optional<Guess<String>> after(Pattern pattern, TextLine line, int group) {
        Matcher found = pattern.matcher(line.text());
        if (!found.find()) {
            return Optional.empty();
        }
        TextLine part = group == 0
                ? line.part(found.end(), line.text().length())
                : line.part(found.start(group), found.end(group));
        return part.text().isEmpty() ? Optional.empty() : Optional.of(Guess.of(part.text(), part));
    }

    // ----- Title

    /// The properties of a document often name another one that it was made from; so the text has to confirm them.
    private static Optional<Guess<String>> title(List<TextLine> head, SourceFacts facts, String fileName) {
        boolean page = !facts.url().isEmpty() || !facts.publisher().isEmpty();
        boolean confirmed = page || head.stream().anyMatch(line -> line.text().equalsIgnoreCase(facts.title()));
        return first(head, line -> after(TITLE, line, 0))
                .or(() -> confirmed ? stated(facts.title()) : Optional.empty())
                .or(() -> head.stream()
                        .filter(line -> !saysSomethingElse(line))
                        .findFirst()
                        .filter(SourceGuess::isHeading)
                        .map(line -> Guess.of(line.text().replaceFirst("^#+ ", ""), line)))
                .or(() -> stated(facts.title()))
                .or(() -> named(fileName));
    }

    private static boolean saysSomethingElse(TextLine line) {
        return Byline.in(line).isPresent()
                || URL.matcher(line.text()).find()
                || COPYRIGHT.matcher(line.text()).find()
                || PUBLISHED.matcher(line.text()).lookingAt()
                || UPDATED.matcher(line.text()).lookingAt();
    }

    private static boolean isHeading(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST_TITLE
                && !AGENCY.matcher(text).find()
                && !(text.endsWith(".") && text.length() > LONGEST_SENTENCE);
    }

    private static Optional<Guess<String>> named(String fileName) {
        String stem = fileName.replaceFirst("\\.[^.]{1,5}$", "");
        String words = stem.replaceAll("[_\\s-]+", " ").strip();
        boolean tells = Stream.of(words.split(" ", -1))
                        .filter(word -> word.matches("\\p{L}{2,}"))
                        .count()
                >= 2;
        return tells ? Optional.of(Guess.elsewhere(words, From.FILE_NAME, fileName)) : Optional.empty();
    }

    // ----- Who

    private static Optional<Guess<List<Author>>> authors(Optional<Byline> byline, SourceFacts facts) {
        Optional<Guess<List<Author>>> written = byline.map(by -> Guess.of(by.authors(), by.line()));
        return written.or(() -> facts.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(Guess.elsewhere(
                        facts.authors().stream().map(Byline::author).toList(),
                        From.DOCUMENT,
                        String.join(", ", facts.authors()))));
    }

    private static Optional<Guess<String>> publisher(
            List<TextLine> head, Optional<Byline> byline, Optional<Guess<String>> copyright, SourceFacts facts) {
        return stated(facts.publisher())
                .or(() -> byline.filter(by -> !by.publisher().isEmpty()).map(by -> Guess.of(by.publisher(), by.line())))
                .or(() -> first(
                        head,
                        line -> after(PUBLISHER, line, 0)
                                .filter(guess -> !guess.value().contains("://"))))
                .or(() -> first(head, line -> after(AGENCY, line, 1)))
                .or(() -> copyright.flatMap(SourceGuess::owner));
    }

    private static Optional<Guess<String>> owner(Guess<String> copyright) {
        Matcher owner = OWNER.matcher(copyright.words());
        return owner.find() && !owner.group(1).matches("(?i)all rights.*|tous droits.*|tout dwa.*")
                ? Optional.of(new Guess<>(
                        owner.group(1).strip(),
                        copyright.from(),
                        copyright.words(),
                        copyright.start(),
                        copyright.end()))
                : Optional.empty();
    }

    // ----- When

    /// The day of publication goes before that of a change, and both before a day that merely stands alone on a line.
    private static Optional<Guess<When>> issued(List<TextLine> head, SourceFacts facts, String language) {
        return fact(facts.date(), language)
                .or(() -> first(head, line -> dated(PUBLISHED, line, language)))
                .or(() -> first(head, line -> dated(UPDATED, line, language)))
                .or(() -> first(head, line -> day(line, language).filter(guess -> isMostOf(guess, line))));
    }

    private static Optional<Guess<When>> fact(String date, String language) {
        Matcher iso = ISO.matcher(date);
        String plain = iso.lookingAt() ? iso.group() : date;
        return TypedDate.read(plain, language) instanceof TypedDate.One one
                ? Optional.of(Guess.elsewhere(one.when(), From.DOCUMENT, date))
                : Optional.empty();
    }

    private static Optional<Guess<When>> dated(Pattern word, TextLine line, String language) {
        Matcher found = word.matcher(line.text());
        // a sentence that speaks of a date is no date line
        return found.find() && found.start() < LONGEST_SENTENCE / 2
                ? day(line.part(found.end(), line.text().length()), language)
                        .filter(guess -> guess.start() - line.start() < LONGEST_SENTENCE)
                : Optional.empty();
    }

    private static Optional<Guess<When>> day(TextLine line, String language) {
        return DateMentions.in(line.text(), null, language).stream()
                .filter(Mention::isStated)
                .filter(mention -> isCertain(line.text().substring(mention.start(), mention.end()), language))
                .flatMap(mention ->
                        day(mention.when())
                                .map(day -> Guess.of(day, line.part(mention.start(), mention.end())))
                                .stream())
                .findFirst();
    }

    /// The day of a date, without the time of day; empty where it is no single day.
    private static Optional<When> day(When when) {
        Matcher iso = ISO.matcher(when.toString());
        boolean single = iso.lookingAt()
                && (iso.end() == when.toString().length() || when.toString().charAt(iso.end()) == 'T');
        return single && TypedDate.read(iso.group(), "en") instanceof TypedDate.One one
                ? Optional.of(one.when())
                : Optional.empty();
    }

    /// 04/05/2017 is one of two days, and neither is guessed.
    private static boolean isCertain(String words, String language) {
        return TypedDate.read(words, language) instanceof TypedDate.One;
    }

    private static boolean isMostOf(Guess<When> guess, TextLine line) {
        return 2 * guess.words().length() >= line.text().length();
    }
}
