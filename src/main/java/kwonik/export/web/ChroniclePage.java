package kwonik.export.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.edtf.When;
import kwonik.exchange.common.Remark;
import kwonik.export.common.XmlText;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Words;

/// Writes a chronicle as one web page that opens by a double click and needs no network: a timeline to zoom, the page
/// of each event, stories, and all of it as a list, in three languages.
///
/// The same chronicle gives the same bytes. No text of it is markup in the page: what the script shows comes from data
/// that no text can end, and the policy of the page allows its own script and style alone, by their hashes.
public final class ChroniclePage {
    private static final int PART = 512;

    /// What begins first, then what ends first: a list of both is read from the top down.
    private static final Comparator<When> ORDER =
            Comparator.comparingLong(When::start).thenComparingLong(When::end).thenComparing(When.ORDER);

    private final Chronicle chronicle;
    private final Beside beside;
    private final Words first;
    private final Progress progress;
    private final WebWords words = WebWords.load();
    private final List<Event> events;
    private final WebExercises exercises;
    private final List<Remark> lost = new ArrayList<>();

    private ChroniclePage(Chronicle chronicle, Beside beside, Words first, Progress progress) {
        this.chronicle = chronicle;
        this.beside = beside;
        this.first = first;
        this.progress = progress;
        this.events = chronicle.events().stream()
                .sorted(Comparator.comparing(Event::when, Comparator.nullsLast(ORDER)))
                .toList();
        this.exercises = new WebExercises(chronicle, events, words);
    }

    /// What stands in a page and is not in the chronicle.
    ///
    /// @param images where its pictures lie
    /// @param notes of a reader, marked as such
    public record Beside(ImageFolder images, PlacedNotes notes) {}

    /// Writes a page without notes.
    ///
    /// @throws IOException if the file cannot be written
    public static List<Remark> write(
            Chronicle chronicle, ImageFolder images, Words first, Path target, Progress progress) throws IOException {
        return write(chronicle, new Beside(images, PlacedNotes.NONE), first, target, progress);
    }

    /// Writes the page, whole or not at all: on any exception there is no new file, and an old one is as it was.
    ///
    /// @param first the language in which the page begins
    /// @return what is not in the page, and why
    /// @throws CancellationException if `progress` calls it off
    /// @throws IOException if the file cannot be written
    public static List<Remark> write(Chronicle chronicle, Beside beside, Words first, Path target, Progress progress)
            throws IOException {
        ChroniclePage page = new ChroniclePage(chronicle, beside, first, progress);
        SafeFile.write(target, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            page.write(writer);
            writer.flush();
        });
        return page.lost;
    }

    private void write(Writer out) throws IOException {
        // the letters are known only when all has been said once, and their fonts stand before it
        WebFonts fonts = new WebFonts();
        data(fonts, progress.part(0, 0.5));
        String style = WebColors.css() + WebParts.style() + fonts.css();
        String script = WebParts.script();
        head(out, style, script);
        out.write(WebParts.frame());
        out.write("<noscript>\n");
        new WebList(chronicle, beside.notes(), first, out).write(events);
        out.write("</noscript>\n<script type=\"application/json\" id=\"data\">");
        WebPhotos photos = data(out, progress.part(0.5, 1));
        out.write("</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
        tellLost(photos);
        progress.at(1);
    }

    private void head(Writer out, String style, String script) throws IOException {
        String policy = "default-src 'none'; script-src " + WebParts.hash(script) + "; style-src "
                + WebParts.hash(style) + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
        String title = chronicle.about().title().in(first.tag());
        String summary = chronicle.about().summary().in(first.tag());
        out.write("<!DOCTYPE html>\n<html lang=\"" + first.tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"Kwonik\">\n");
        out.write("<meta name=\"description\" content=\"" + XmlText.escaped(summary) + "\">\n");
        out.write("<link rel=\"icon\" href=\"data:,\">\n");
        out.write("<title>" + XmlText.escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n");
    }

    private WebPhotos data(Appendable out, Progress heard) throws IOException {
        WebJson json = new WebJson(out);
        WebDates dates = new WebDates(words);
        WebSources sources = new WebSources(chronicle, words);
        WebPhotos photos = new WebPhotos(beside.images(), words);
        WebNotes notes = new WebNotes(beside.notes(), sources);
        WebEvents each = new WebEvents(chronicle, dates, photos, notes);
        Chronicle.About about = chronicle.about();
        json.beginObject().name("first").text(first.tag());
        json.name("title").text(about.title()).name("summary").text(about.summary());
        json.name("curator").text(about.curator()).name("license").text(about.license());
        words.write(json.name("words"));
        texts(
                json.name("lanes"),
                chronicle.lanes().stream().map(lane -> lane.name()).toList());
        json.name("eras").beginList();
        for (Era era : chronicle.eras()) {
            json.beginList().text(era.name()).number(dates.number(era.when())).endList();
        }
        json.endList();
        sources.write(json.name("sources"));
        notes.writeOnSources(json.name("noted"), chronicle);
        sources.writeTerms(json.name("terms"));
        json.name("events").beginList();
        for (int i = 0; i < events.size(); i++) {
            each.write(json, events.get(i));
            if (i % PART == 0) {
                heard.at((double) i / events.size());
                if (heard.cancelled()) {
                    throw new CancellationException();
                }
            }
        }
        json.endList();
        each.writeTags(json.name("tags"));
        new WebStories(chronicle, events).write(json.name("stories"));
        exercises.write(json.name("exercises"));
        dates.write(json.name("dates"));
        json.endObject();
        return photos;
    }

    private static void texts(WebJson json, List<Localized> texts) throws IOException {
        json.beginList();
        for (Localized text : texts) {
            json.text(text);
        }
        json.endList();
    }

    // ----- what is not in the page

    private void tellLost(WebPhotos photos) {
        lose("page.lost.working");
        if (chronicle.stories().stream()
                .flatMap(story -> story.steps().stream())
                .anyMatch(step -> !step.note().isEmpty())) {
            lose("page.lost.notes");
        }
        List<String> others = texts()
                .flatMap(text -> text.byTag().keySet().stream())
                .filter(tag -> !WebWords.TAGS.contains(tag))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        if (!others.isEmpty()) {
            lose("page.lost.languages", String.join(", ", others));
        }
        if (!chronicle.extras().isEmpty()) {
            lose("page.lost.extras", String.valueOf(chronicle.extras().size()));
        }
        int unplaced = beside.notes().lost().size();
        if (unplaced > 0) {
            lose("page.lost.unplaced", String.valueOf(unplaced));
        }
        int answers = beside.notes().answers().size();
        if (answers > 0) {
            lose("page.lost.answers", String.valueOf(answers));
        }
        photos.leftOut().forEach((file, key) -> lose(key, file));
    }

    private void lose(String key, String... args) {
        lost.add(new Remark(Remark.Kind.LEFT_OUT, 0, "", key, List.of(args)));
    }

    private Stream<Localized> texts() {
        return Stream.of(
                        Stream.of(chronicle.about().title(), chronicle.about().summary()),
                        chronicle.lanes().stream().map(lane -> lane.name()),
                        events.stream()
                                .flatMap(event ->
                                        Stream.of(event.title(), event.details().summary())))
                .flatMap(each -> each);
    }
}
