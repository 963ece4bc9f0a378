package kwonik.exchange.further;

import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import org.jspecify.annotations.Nullable;

/// Reads articles of Histropedia: a list of titles with dates as Wikidata has them, each with its precision.
public final class HistropediaReader {
    private static final int ROUND = 256;

    private final ChronicleDraft draft;
    private final Remarks remarks;

    private HistropediaReader(ChronicleDraft draft) {
        this.draft = draft;
        this.remarks = draft.remarks();
    }

    /// Whether data are such articles.
    public static boolean fits(Literal data) {
        return articles(data).stream().limit(3).anyMatch(HistropediaReader::isArticle);
    }

    private static boolean isArticle(Literal data) {
        if (!(data instanceof Literal.Obj article) || article.get("title") == null) {
            return false;
        }
        Literal.Obj from = article.object("from");
        return from != null && from.get("year") != null;
    }

    private static List<Literal> articles(Literal data) {
        return switch (data) {
            case Literal.Arr list -> list.items();
            case Literal.Obj object -> object.list("articles");
            default -> List.of();
        };
    }

    /// Reads articles.
    ///
    /// @throws RefusedException if there are none
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, "further.histropedia");
        Literal data = LiteralReader.read(file.text(), draft.remarks());
        if (!fits(data)) {
            throw new RefusedException(data.line(), "further.refused");
        }
        HistropediaReader reader = new HistropediaReader(draft);
        List<Literal> articles = articles(data);
        for (int i = 0; i < articles.size(); i++) {
            if (i % ROUND == 0) {
                progress.at(i / (double) articles.size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            if (articles.get(i) instanceof Literal.Obj article) {
                draft.add(reader.event(article));
            } else {
                draft.remarks().leftOut(articles.get(i).line(), "", "further.nothing");
            }
        }
        return draft.build();
    }

    private EventDraft event(Literal.Obj article) {
        EventDraft event = new EventDraft(article.line())
                .id(article.text("id"))
                .title(article.text("title"))
                .summary(article.text("subtitle"));
        event.link(article.text("article", "url"), "", "");
        String picture = article.text("imageUrl");
        if (!picture.isEmpty()) {
            event.link(picture, "", "");
            draft.picture(article.line(), picture);
        }
        When from = date(article.object("from"));
        Literal.Obj end = article.object("to");
        When to = date(end);
        boolean present = end != null && end.get("isPresent") instanceof Literal.Bool bool && bool.value();
        if (from != null && (to == null || from.equals(to)) && !present) {
            return event.when(from);
        }
        if (from != null && present) {
            return event.when(new Interval(from, null, false, true));
        }
        try {
            return from == null || to == null ? undated(event, article) : event.when(When.between(from, to));
        } catch (EdtfException _) {
            return undated(event, article).when(from);
        }
    }

    private EventDraft undated(EventDraft event, Literal.Obj article) {
        String text = parts(article.object("from")) + " – " + parts(article.object("to"));
        remarks.decided(article.line(), "", "further.date.unread", text);
        return event.doubt(text);
    }

    private static String parts(Literal.@Nullable Obj date) {
        return date == null ? "?" : date.text("year") + "-" + date.text("month") + "-" + date.text("day");
    }

    /// A date of Wikidata, no sharper than its precision says.
    private @Nullable When date(Literal.@Nullable Obj date) {
        if (date == null || date.get("year") == null) {
            return null;
        }
        try {
            long year = Long.parseLong(date.text("year").strip());
            int precision = date.text("precision").isEmpty()
                    ? 11
                    : Integer.parseInt(date.text("precision").strip());
            if (year <= 0) {
                remarks.decidedOnce("further.astronomical");
            }
            return When.parse(WikidataDate.edtf(year, number(date, "month"), number(date, "day"), precision));
        } catch (NumberFormatException | EdtfException _) {
            return null;
        }
    }

    private static int number(Literal.Obj date, String name) {
        String text = date.text(name).strip();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
