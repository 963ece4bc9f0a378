package kwonik.export.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.Remark;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Pages for tests, and how they are taken apart; with two paths as arguments, writes the page of a chronicle to look
/// at.
final class Pages {
    static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Lane LANE = new Lane("l", Localized.of("Lane"));

    private Pages() {}

    public static void main(String... args) throws IOException {
        Path file = Path.of(args[0]).toAbsolutePath();
        Words words = Words.in(Locale.forLanguageTag(args.length > 2 ? args[2] : "en"));
        try (InputStream in = Files.newInputStream(file)) {
            Chronicle chronicle = ChronicleReader.read(in, file.toString()).chronicle();
            Path target = Path.of(args[1]).toAbsolutePath();
            List<Remark> lost = ChroniclePage.write(chronicle, ImageFolder.of(file), words, target, Progress.NONE);
            lost.forEach(remark -> System.out.println(remark.say(words)));
            System.out.println(Files.size(target) + " bytes");
        }
    }

    static Chronicle haiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json").chronicle();
        }
    }

    static Event event(String id, String when, String title) {
        return new Event(id, When.parse(when), LANE, 3, Localized.of(title), Event.Details.NONE);
    }

    static Chronicle of(Event... events) {
        Chronicle.About about = new Chronicle.About("c", Localized.of("Title"), Localized.NONE, "", "");
        return new Chronicle(about, List.of(), List.of(LANE), List.of(), List.of(events), Map.of());
    }

    static String written(Chronicle chronicle, Words words, Path folder) throws IOException {
        Path file = folder.resolve("page.html");
        List<Remark> _ = ChroniclePage.write(chronicle, ImageFolder.of(file), words, file, Progress.NONE);
        return Files.readString(file);
    }

    static Document parsed(String page) {
        return Jsoup.parse(page);
    }

    /// The data of a page as the script reads them.
    static JsonObject data(String page) {
        return JsonParser.parseString(Objects.requireNonNull(parsed(page).getElementById("data"))
                        .data())
                .getAsJsonObject();
    }
}
