package kwonik.export.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.exercise.Message;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.words.PlainText;

/// The texts of the exercises of a page, each once and by its number; those that stand elsewhere in the page are only
/// pointed at.
final class WebTexts {
    /// What a pointer points at, as the script knows it.
    private static final int TITLE = 0;

    private static final int BASIS = 1;
    private static final int QUESTION = 2;
    private static final int NOTE = 3;
    private static final int REASON = 4;
    private static final int SOURCE_NOTE = 5;

    private final WebWords words;
    private final Map<Localized, List<Integer>> elsewhere = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Written> texts = new ArrayList<>();

    /// @param events in the order of the page
    WebTexts(Chronicle chronicle, List<Event> events, WebWords words) {
        this.words = words;
        chronicle.sources().forEach(source -> sources.put(source.id(), sources.size()));
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            elsewhere.putIfAbsent(event.title(), List.of(TITLE, i));
            elsewhere.putIfAbsent(event.details().basis().note(), List.of(BASIS, i));
            List<Claim> claims = event.details().evidence().claims();
            for (int j = 0; j < claims.size(); j++) {
                elsewhere.putIfAbsent(claims.get(j).question(), List.of(QUESTION, i, j));
                elsewhere.putIfAbsent(claims.get(j).note(), List.of(NOTE, i, j));
            }
        }
        elsewhere.remove(Localized.NONE);
    }

    @FunctionalInterface
    private interface Written {
        void to(WebJson json) throws IOException;
    }

    /// The number of words of a source, around which the script puts quotation marks.
    int quoted(String text) {
        String plain = PlainText.paragraphs(text);
        return number(
                List.of("quoted", plain), json -> json.beginList().text(plain).endList());
    }

    /// The number of a sentence.
    int said(Message message) {
        List<Object> args = message.args();
        return switch (message.key()) {
            case "exercise.quoted" -> args.getFirst() instanceof String text ? quoted(text) : said(inAll(message));
            case "exercise.around" ->
                args.getFirst() instanceof String text ? quoted("…" + text + "…") : said(inAll(message));
            case "exercise.text", "exercise.same.asked" ->
                args.getFirst() instanceof Localized text && elsewhere.containsKey(text)
                        ? pointer(elsewhere.getOrDefault(text, List.of()))
                        : said(inAll(message));
            case "exercise.who.reason" -> pointer(List.of(REASON, source(args)));
            case "exercise.who.note" -> pointer(List.of(SOURCE_NOTE, source(args)));
            default -> said(inAll(message));
        };
    }

    private int source(List<Object> args) {
        return args.getFirst() instanceof Source source ? sources.getOrDefault(source.id(), 0) : 0;
    }

    private List<String> inAll(Message message) {
        return words.all().stream().map(message::in).toList();
    }

    /// The number of a text in the languages of the page; one that is the same in all stands alone.
    int said(List<String> text) {
        boolean same = text.stream().distinct().count() == 1;
        return number(text, json -> {
            if (same) {
                json.text(text.getFirst());
                return;
            }
            json.beginList();
            for (String each : text) {
                json.text(each);
            }
            json.endList();
        });
    }

    private int pointer(List<Integer> places) {
        return number(places, json -> {
            json.beginList();
            for (int place : places) {
                json.number(place);
            }
            json.endList();
        });
    }

    private int number(Object text, Written written) {
        Integer known = numbers.putIfAbsent(text, texts.size());
        if (known == null) {
            texts.add(written);
            return texts.size() - 1;
        }
        return known;
    }

    void write(WebJson json) throws IOException {
        json.beginList();
        for (Written text : texts) {
            text.to(json);
        }
        json.endList();
    }
}
