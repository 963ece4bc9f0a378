package kwonik.export.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import kwonik.layout.text.SourceWords;
import kwonik.layout.text.TermWords;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.model.Term;
import kwonik.words.Words;

/// The sources and the glossary of a page.
final class WebSources {
    private final Chronicle chronicle;
    private final WebWords words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> termNumbers = new HashMap<>();

    WebSources(Chronicle chronicle, WebWords words) {
        this.chronicle = chronicle;
        this.words = words;
        for (Source source : chronicle.sources()) {
            numbers.put(source.id(), numbers.size());
        }
        for (Term term : chronicle.glossary().terms()) {
            termNumbers.put(term.id(), termNumbers.size());
        }
    }

    /// The place of a source in the page.
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /// The place of a term in the page.
    int number(Term term) {
        return termNumbers.getOrDefault(term.id(), -1);
    }

    /// Writes all sources, in the order of the chronicle.
    void write(WebJson json) throws IOException {
        json.beginList();
        for (Source source : chronicle.sources()) {
            json.beginObject().name("t").text(source.publication().title());
            json.name("b").beginList();
            for (Words each : words.all()) {
                json.text(new SourceWords(each).byline(source));
            }
            json.endList().name("k").beginList();
            for (Words each : words.all()) {
                json.text(new SourceWords(each).kind(source));
            }
            json.endList().name("o").text(source.kind().code());
            json.name("r").text(source.kindReason()).name("n").text(source.note());
            json.name("c").text(source.copyright());
            json.name("u").text(source.publication().url()).endObject();
        }
        json.endList();
    }

    /// Writes the glossary: what an entry is called in each language, and its sentence.
    void writeTerms(WebJson json) throws IOException {
        json.beginList();
        for (Term term : chronicle.glossary().terms()) {
            json.beginList().beginList();
            for (Words each : words.all()) {
                json.text(new TermWords(each).name(term));
            }
            json.endList().text(term.definition()).endList();
        }
        json.endList();
    }
}
