package kwonik.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import kwonik.archive.ArticleText;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Json;
import kwonik.cli.console.Terminal;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.PassageSearch;
import kwonik.proof.PassageSearch.Found;
import kwonik.proof.Quote;
import kwonik.proof.Quote.State;
import kwonik.words.Printable;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik quote`: words of an article as an excerpt that can be pasted into a chronicle.
record QuoteCommand(Words words) implements Command {
    private static final Pattern WEB_PAGE =
            Pattern.compile("\\uFEFF?\\s*<(?:!doctype html|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);
    private static final String INDENT = "    ";
    /// So many places are told; the others are counted.
    private static final int MOST_PLACES = 50;

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(Command.option("--article", "FILE", words.say("cli.quote.article"))
                        .build())
                .addOption(ChronicleInput.option(words))
                .addOption(Command.option("--text", "WORDS", words.say("cli.quote.text"))
                        .required(true)
                        .build())
                .addOption(Command.option("--source", "ID", words.say("cli.quote.source"))
                        .build())
                .addOption(
                        Command.option("--nth", "N", words.say("cli.quote.nth")).build());
        spec.usageMessage().description(words.say("cli.quote"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        String sought = given.matchedOptionValue("--text", "");
        if (sought.isBlank()) {
            throw new Failure(words.say("cli.quote.text.empty"));
        }
        String file = given.matchedOptionValue("--article", "");
        String source = given.matchedOptionValue("--source", file.isEmpty() ? "" : stem(Failure.path(file, words)));
        ArticleText article = file.isEmpty() ? beside(given, source, talk) : ArticleInput.read(file, talk);
        PassageSearch search = new PassageSearch(article.text());
        Found found = search.find(sought, source);
        int nth = nth(given, found.count());
        if (found.count() == 0) {
            printNearest(search.nearest(sought, source), file, talk);
            printKind(article.text(), talk);
            return Exit.WRONG;
        }
        if (nth == 0) {
            printPlaces(found, talk);
            return Exit.WRONG;
        }
        Excerpt excerpt = found.place(nth - 1);
        warn(found.asTyped(), excerpt, talk);
        talk.answerJson(json(excerpt, article));
        return Exit.OK;
    }

    /// The article of a source that lies beside the chronicle.
    private ArticleText beside(ParseResult given, String id, Terminal talk) throws Failure {
        if (id.isEmpty()) {
            throw new Failure(words.say("cli.quote.article.needed"));
        }
        Source source = ChronicleInput.read(given, talk)
                .chronicle()
                .source(id)
                .orElseThrow(() -> new Failure(words.say("cli.quote.source.unknown", id)));
        return ArticlesBeside.of(given, words)
                .of(source)
                .orElseThrow(() -> new Failure(words.say("cli.quote.article.none", id)));
    }

    /// Which place is meant, from 1; 0 where the user has to say it.
    private int nth(ParseResult given, int places) throws Failure {
        String text = given.matchedOptionValue("--nth", null);
        if (text == null) {
            return places == 1 ? 1 : 0;
        }
        if (!text.matches("[1-9]\\d{0,8}") || (places > 0 && Integer.parseInt(text) > places)) {
            throw new Failure(words.say("cli.quote.nth.bad", text, Math.max(1, places)));
        }
        return Integer.parseInt(text);
    }

    private void printNearest(Quote quote, String file, Terminal talk) {
        talk.warn(words.say("cli.quote.missing", file));
        if (quote.state() == State.CHANGED) {
            talk.warn(words.say("cli.quote.nearest", quote.where(words)));
        }
        quote.notes(words).forEach(note -> talk.warn(INDENT + note));
    }

    /// What may be wrong with an article in which nothing is found.
    private void printKind(String article, Terminal talk) {
        if (WEB_PAGE.matcher(article).lookingAt()) {
            talk.warn(INDENT + words.say("cli.quote.web"));
        }
    }

    private void printPlaces(Found found, Terminal talk) {
        talk.warn(words.say("cli.quote.places", found.count()));
        int number = 1;
        for (Excerpt place : found.first(MOST_PLACES)) {
            String line = words.say(
                    "cli.quote.place",
                    Integer.toString(number++),
                    Integer.toString(place.start()),
                    Integer.toString(place.end()),
                    Printable.line(place.prefix()),
                    Printable.line(place.exact()),
                    Printable.line(place.suffix()));
            talk.warn(INDENT + line);
        }
        int more = found.count() - MOST_PLACES;
        if (more > 0) {
            talk.warn(INDENT + words.say("cli.quote.more", more));
        }
    }

    private void warn(boolean asTyped, Excerpt excerpt, Terminal talk) {
        if (!asTyped) {
            talk.warn(words.say("cli.quote.typed", Printable.line(excerpt.exact())));
        }
        if (PassageSearch.cutsWord(excerpt)) {
            talk.warn(words.say("cli.quote.cut"));
        }
        if (excerpt.words() > Excerpt.MOST_WORDS) {
            talk.warn(words.say("cli.quote.long", excerpt.words(), Excerpt.MOST_WORDS));
        }
    }

    private static String json(Excerpt excerpt, ArticleText article) {
        return Json.document(json -> {
            json.beginObject();
            json.name("excerpt").beginObject();
            json.name("source").value(excerpt.sourceId());
            json.name("role").value(excerpt.role().code());
            json.name("exact").value(excerpt.exact());
            json.name("prefix").value(excerpt.prefix());
            json.name("suffix").value(excerpt.suffix());
            json.name("start").value(excerpt.start());
            json.name("end").value(excerpt.end());
            json.endObject();
            json.name("source").beginObject();
            json.name("sha256").value(article.sha256());
            json.name("length").value(article.length());
            json.endObject();
            json.endObject();
        });
    }

    /// The name of a file without folders and ending.
    private static String stem(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }
}
