package kwonik.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.cli.console.Json;
import kwonik.cli.console.Table;
import kwonik.model.Excerpt;
import kwonik.proof.ChronicleProof;
import kwonik.proof.Quote;
import kwonik.proof.Quote.State;
import kwonik.proof.QuotedShare;
import kwonik.proof.SourceProof;
import kwonik.proof.Verdict;
import kwonik.proof.WordRun;
import kwonik.proof.Writing;
import kwonik.proof.lint.LintWarning;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What `kwonik verify` found, for a reader or for a program.
record VerifyReport(String chronicleId, ChronicleProof proof, List<QuotedShare> shares, List<LintWarning> findings) {
    VerifyReport {
        findings = List.copyOf(findings);
    }

    /// Quotations that do not stand as recorded, although their article is given.
    int wrong() {
        return proof.quotes().size() - proof.count(State.PROVEN) - proof.count(State.NOT_GIVEN);
    }

    /// Sources, a table of the quotations, warnings, and the sum as the last line.
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        proof.sources().forEach(source -> lines.add(source.line(words)));
        if (!proof.quotes().isEmpty()) {
            lines.add("");
            lines.addAll(table(words).lines());
        }
        if (!shares.isEmpty()) {
            lines.add("");
            shares.forEach(share -> lines.add(share.line(words)));
        }
        if (!findings.isEmpty()) {
            lines.add("");
            findings.forEach(finding -> lines.add(words.say("cli.verify.warning", finding.line(words))));
        }
        lines.add("");
        lines.add(words.say("cli.verify.sum", proof.quotes().size(), counts(words)));
        return lines;
    }

    /// How many rows of the table there are of each state, in the words of the rows; of those proven also if none is.
    private String counts(Words words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(State.PROVEN.in(words), 0);
        proof.quotes().stream()
                .sorted(Comparator.comparing(Quote::state))
                .forEach(quote -> counts.merge(quote.stateWord(words), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> words.say("cli.verify.count", count.getValue(), count.getKey()))
                .collect(Collectors.joining(words.say("axis.comma")));
    }

    private Table table(Words words) {
        Table table = new Table(
                2,
                List.of(
                        words.say("cli.verify.event"),
                        words.say("cli.verify.source"),
                        words.say("cli.verify.number"),
                        words.say("cli.verify.state"),
                        words.say("cli.verify.where")));
        for (Quote quote : proof.quotes()) {
            table.add(
                    List.of(
                            quote.eventId(),
                            quote.excerpt().sourceId(),
                            Integer.toString(quote.number()),
                            quote.stateWord(words),
                            quote.where(words)),
                    quote.notes(words));
        }
        return table;
    }

    /// The report as one JSON document, without a line end behind it; only messages are in the reader's language.
    String json(Words words) {
        return Json.document(json -> {
            json.beginObject();
            json.name("chronicle").value(chronicleId);
            json.name("sources").beginArray();
            for (SourceProof source : proof.sources()) {
                json.beginObject();
                json.name("id").value(source.sourceId());
                json.name("hash").value(source.hash().code());
                json.name("recorded").value(source.recorded());
                json.name("found").value(source.found());
                json.endObject();
            }
            json.endArray();
            json.name("excerpts").beginArray();
            for (Quote quote : proof.quotes()) {
                write(quote, json);
            }
            json.endArray();
            counts(json);
            json.name("shares").beginArray();
            for (QuotedShare share : shares) {
                json.beginObject();
                json.name("source").value(share.sourceId());
                json.name("quoted").value(share.quoted());
                json.name("of").value(share.of());
                json.name("unit").value(share.inWords() ? "words" : "characters");
                json.endObject();
            }
            json.endArray();
            json.name("lint").beginArray();
            for (LintWarning finding : findings) {
                json.beginObject();
                json.name("kind").value(finding.code());
                json.name("event").value(finding.eventId());
                json.name("message").value(finding.line(words));
                json.endObject();
            }
            json.endArray();
            json.endObject();
        });
    }

    private void counts(JsonWriter json) throws IOException {
        json.name("counts").beginObject();
        json.name("excerpts").value(proof.quotes().size());
        for (State state : State.values()) {
            json.name(state.code()).value(proof.count(state));
        }
        json.name("wrong").value(wrong());
        json.endObject();
    }

    private static void write(Quote quote, JsonWriter json) throws IOException {
        Excerpt excerpt = quote.excerpt();
        json.beginObject();
        json.name("event").value(quote.eventId());
        json.name("source").value(excerpt.sourceId());
        json.name("number").value(quote.number());
        json.name("state").value(quote.state().code());
        place("recorded", excerpt.start(), excerpt.end(), null, json);
        switch (quote.verdict()) {
            case Verdict.Exact exact -> place("found", exact.start(), exact.end(), excerpt.exact(), json);
            case Verdict.Moved moved -> {
                place("found", moved.start(), moved.end(), excerpt.exact(), json);
                json.name("sure").value(moved.sure());
            }
            case Verdict.Changed changed -> {
                place("found", changed.start(), changed.end(), changed.found(), json);
                differences(changed.differences(), json);
                json.name("sameWords").value(changed.sameWords());
                json.name("writing").beginArray();
                for (Writing way : changed.writing()) {
                    json.value(way.code());
                }
                json.endArray();
            }
            case Verdict.NotFound missing -> {}
            case Verdict.NoText none -> {}
        }
        json.endObject();
    }

    private static void place(String name, int start, int end, @Nullable String text, JsonWriter json)
            throws IOException {
        json.name(name).beginObject();
        json.name("start").value(start);
        json.name("end").value(end);
        if (text != null) {
            json.name("text").value(text);
        }
        json.endObject();
    }

    private static void differences(List<WordRun> differences, JsonWriter json) throws IOException {
        json.name("differences").beginArray();
        for (WordRun difference : differences) {
            json.beginObject();
            json.name("kind").value(difference.kind().name().toLowerCase(Locale.ROOT));
            json.name("text").value(difference.text());
            json.endObject();
        }
        json.endArray();
    }
}
