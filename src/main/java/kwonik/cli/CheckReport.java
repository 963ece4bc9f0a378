package kwonik.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.archive.ArticleText;
import kwonik.cli.console.Json;
import kwonik.cli.console.Table;
import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.words.DateWords;
import kwonik.exchange.check.CheckText;
import kwonik.exchange.check.DateFound;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.OutcomeWords;
import kwonik.exchange.check.Standing;
import kwonik.exchange.check.TextPlace;
import kwonik.exchange.check.list.Statement;
import kwonik.exchange.check.list.StatementList;
import kwonik.exchange.check.list.StatementList.Skipped;
import kwonik.model.Excerpt;
import kwonik.proof.WordRun;
import kwonik.words.Words;

/// What `kwonik check` found, for a reader or for a program.
record CheckReport(StatementList list, List<GivenText> texts, List<Outcome> outcomes) {
    private static final int MOST_SKIPPED = 10;
    private static final int STATEMENT = 60;
    /// Line, date and statement may be cut, the state never.
    private static final int NAMES = 3;

    CheckReport {
        texts = List.copyOf(texts);
        outcomes = List.copyOf(outcomes);
    }

    /// A text of the check, and its hash.
    record GivenText(CheckText text, ArticleText article) {}

    boolean allProven() {
        return outcomes.stream().allMatch(outcome -> outcome.standing() == Standing.PROVEN);
    }

    /// Texts, a table of the statements, what was left out, and the sum as the last line.
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        DateWords dates = new DateWords(words);
        for (GivenText given : texts) {
            When issued = given.text().issued();
            lines.add(
                    issued == null
                            ? words.say("check.cli.text.undated", given.text().name())
                            : words.say("check.cli.text", given.text().name(), dates.full(issued)));
        }
        lines.add("");
        lines.addAll(table(words).lines());
        lines.add("");
        if (!list.skipped().isEmpty()) {
            list.skipped().stream()
                    .limit(MOST_SKIPPED)
                    .forEach(skipped -> lines.add(
                            words.say("check.cli.skipped", Integer.toString(skipped.line()), cut(skipped.text()))));
            int more = list.skipped().size() - MOST_SKIPPED;
            if (more > 0) {
                lines.add(words.say("check.cli.skipped.more", more));
            }
            lines.add("");
        }
        lines.add(words.say("check.cli.sum", outcomes.size(), counts(words)));
        return lines;
    }

    private Table table(Words words) {
        OutcomeWords said = new OutcomeWords(words);
        Table table = new Table(
                NAMES,
                List.of(
                        words.say("check.cli.line"),
                        words.say("check.cli.date"),
                        words.say("check.cli.statement"),
                        words.say("cli.verify.state"),
                        words.say("cli.verify.where")));
        for (Outcome outcome : outcomes) {
            Statement statement = outcome.statement();
            table.add(
                    List.of(
                            Integer.toString(statement.line()),
                            statement.date().text(),
                            cut(statement.text()),
                            said.standing(outcome),
                            said.where(outcome)),
                    said.lines(outcome));
        }
        return table;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= STATEMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, STATEMENT - 1)) + "…";
    }

    private String counts(Words words) {
        return counted().entrySet().stream()
                .filter(count -> count.getValue() > 0 || count.getKey() == Standing.PROVEN)
                .map(count -> words.say(
                        "cli.verify.count", count.getValue(), count.getKey().in(words)))
                .collect(Collectors.joining(words.say("axis.comma")));
    }

    private Map<Standing, Integer> counted() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        outcomes.forEach(outcome -> counts.merge(outcome.standing(), 1, Integer::sum));
        return counts;
    }

    /// The report as one JSON document, without a line end behind it; only messages are in the reader's language.
    String json(Words words) {
        return Json.document(json -> {
            json.beginObject();
            json.name("texts").beginArray();
            for (GivenText given : texts) {
                When issued = given.text().issued();
                json.beginObject();
                json.name("name").value(given.text().name());
                json.name("sha256").value(given.article().sha256());
                json.name("length").value(given.article().length());
                json.name("issued").value(issued == null ? null : issued.edtf());
                json.endObject();
            }
            json.endArray();
            json.name("statements").beginArray();
            for (Outcome outcome : outcomes) {
                write(outcome, json, words);
            }
            json.endArray();
            json.name("skipped").beginArray();
            for (Skipped skipped : list.skipped()) {
                json.beginObject();
                json.name("line").value(skipped.line());
                json.name("text").value(skipped.text());
                json.endObject();
            }
            json.endArray();
            json.name("counts").beginObject();
            json.name("statements").value(outcomes.size());
            for (Map.Entry<Standing, Integer> count : counted().entrySet()) {
                json.name(count.getKey().code()).value(count.getValue());
            }
            json.endObject();
            json.endObject();
        });
    }

    private static void write(Outcome outcome, JsonWriter json, Words words) throws IOException {
        Statement statement = outcome.statement();
        json.beginObject();
        json.name("line").value(statement.line());
        json.name("text").value(statement.text());
        json.name("date").value(statement.date().text());
        strings("dates", statement.date().readings().stream().map(When::edtf).toList(), json);
        strings("quotations", statement.quotations(), json);
        json.name("source").value(statement.source());
        json.name("state").value(outcome.standing().code());
        json.name("by").value(outcome.grounds().code());
        json.name("found").beginArray();
        for (TextPlace place : outcome.places()) {
            write(place, json);
        }
        json.endArray();
        json.name("differences").beginArray();
        for (WordRun difference : outcome.differences()) {
            json.beginObject();
            json.name("kind").value(difference.kind().name().toLowerCase(Locale.ROOT));
            json.name("text").value(difference.text());
            json.endObject();
        }
        json.endArray();
        write(outcome.date(), json);
        strings("notes", outcome.notes().stream().map(note -> note.say(words)).toList(), json);
        json.endObject();
    }

    private static void write(TextPlace place, JsonWriter json) throws IOException {
        Excerpt excerpt = place.excerpt(place.text().name());
        json.beginObject();
        json.name("article").value(excerpt.sourceId());
        json.name("start").value(excerpt.start());
        json.name("end").value(excerpt.end());
        json.name("text").value(excerpt.exact());
        strings(
                "words",
                place.words().stream()
                        .map(part -> place.text().text().substring(part.start(), part.end()))
                        .toList(),
                json);
        json.endObject();
    }

    private static void write(DateFound date, JsonWriter json) throws IOException {
        Mention mention = date.mention();
        json.name("dateInText").beginObject();
        json.name("kind").value(date.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.name("words").value(date.said());
        json.name("date").value(mention == null ? null : mention.when().edtf());
        json.endObject();
    }

    private static void strings(String name, List<String> values, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
