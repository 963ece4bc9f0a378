package kwonik.exchange.further;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads collections of ChronoZoom: timelines within timelines, and exhibits in them.
///
/// The whole is the outermost timeline; each one in it is a lane, and every timeline below is an event that lasts.
/// Years
/// before our era are counted without a year 0, and a part of a year stands for a day.
public final class ChronoZoomReader {
    private static final double TODAY = 9_999;
    private static final double FARTHEST = 2e10;
    private static final int FOUR_DIGITS = 9_999;

    private final ChronicleDraft draft;
    private final Remarks remarks;
    private final Progress progress;

    private ChronoZoomReader(ChronicleDraft draft, Progress progress) {
        this.draft = draft;
        this.remarks = draft.remarks();
        this.progress = progress;
    }

    /// Whether data are such a collection.
    public static boolean fits(Literal data) {
        return data instanceof Literal.Obj object
                && roots(object).stream()
                        .anyMatch(each -> each.any("start", "Start") != null
                                && (each.get("exhibits") != null || each.get("timelines") != null));
    }

    /// The outermost timelines, also where each stands in an object of its own.
    private static List<Literal.Obj> roots(Literal.Obj object) {
        return object.get("exhibits") != null ? List.of(object) : timelines(object);
    }

    private static List<Literal.Obj> timelines(Literal.Obj object) {
        List<Literal.Obj> all = new ArrayList<>();
        for (Literal each : object.list("timelines")) {
            if (each instanceof Literal.Obj one) {
                Literal.Obj inner = one.object("timeline");
                all.add(inner == null ? one : inner);
            }
        }
        return all;
    }

    /// Reads a collection.
    ///
    /// @throws RefusedException if it is none
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, "further.chronozoom");
        Literal data = LiteralReader.read(file.text(), draft.remarks());
        if (!(data instanceof Literal.Obj object) || !fits(data)) {
            throw new RefusedException(data.line(), "further.refused");
        }
        ChronoZoomReader reader = new ChronoZoomReader(draft, progress);
        List<Literal.Obj> roots = roots(object);
        if (roots.size() == 1) {
            Literal.Obj whole = roots.getFirst();
            draft.title(whole.text("title"));
            draft.summary(whole.text("description"));
            reader.exhibits(whole, "");
            roots = timelines(whole);
        }
        roots.forEach(root -> reader.timeline(root, PlainText.line(root.text("title"))));
        return draft.build();
    }

    private void timeline(Literal.Obj timeline, String lane) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        EventDraft event = new EventDraft(timeline.line())
                .id(timeline.text("id"))
                .title(timeline.text("title"))
                .summary(timeline.text("description"))
                .lane(lane);
        String from = timeline.text("start", "Start");
        String to = timeline.text("end", "End");
        When start = date(from, is(timeline, "FromIsCirca"));
        When end = date(to, is(timeline, "ToIsCirca"));
        boolean open = isToday(to);
        boolean ordered = start != null && end != null && end.end() > start.start();
        if (start != null && open) {
            event.when(new Interval(start, null, false, true));
        } else if (start != null && end != null && ordered) {
            event.when(start.equals(end) ? start : When.between(start, end));
        } else {
            event.when(start).doubt(from + " – " + to);
            remarks.decided(timeline.line(), "", "further.date.unread", from + " – " + to);
        }
        draft.add(event);
        exhibits(timeline, lane);
        timelines(timeline).forEach(inner -> timeline(inner, lane));
    }

    private static boolean is(Literal.Obj object, String name) {
        return object.get(name) instanceof Literal.Bool bool && bool.value();
    }

    private void exhibits(Literal.Obj timeline, String lane) {
        for (Literal each : timeline.list("exhibits")) {
            if (each instanceof Literal.Obj exhibit) {
                exhibit(exhibit, lane);
            }
        }
    }

    private void exhibit(Literal.Obj exhibit, String lane) {
        String time = exhibit.text("time", "Time");
        When when = date(time, is(exhibit, "IsCirca"));
        EventDraft event = new EventDraft(exhibit.line())
                .id(exhibit.text("id"))
                .title(exhibit.text("title"))
                .lane(lane)
                .when(when);
        if (when == null) {
            event.doubt(time);
            remarks.decided(exhibit.line(), "", "further.date.unread", time);
        }
        StringBuilder text = new StringBuilder(exhibit.text("description"));
        for (Literal each : exhibit.list("contentItems")) {
            if (each instanceof Literal.Obj item) {
                text.append(text.isEmpty() ? "" : "\n\n").append(item.text("title"));
                String words = item.text("description");
                text.append(words.isEmpty() ? "" : "\n" + words);
                link(item, event);
            }
        }
        draft.add(event.summary(text.toString()));
    }

    private void link(Literal.Obj item, EventDraft event) {
        String address = item.text("uri");
        event.link(address, item.text("title"), item.text("attribution"));
        event.link(item.text("mediaSource"), "", "");
        String type = item.text("mediaType").toLowerCase(Locale.ROOT);
        if (type.contains("image") || type.contains("picture")) {
            draft.picture(item.line(), address);
        }
    }

    private static boolean isToday(String written) {
        try {
            return Double.parseDouble(written.strip()) == TODAY;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /// A year and perhaps a part of it; null if it is none.
    private @Nullable When date(String written, boolean circa) {
        try {
            double time = Double.parseDouble(written.strip());
            if (!(Math.abs(time) < FARTHEST)) {
                return null;
            }
            // the year -1 is 1 BCE, which is 0
            double counted = time < 0 ? time + 1 : time;
            long year = (long) Math.floor(counted);
            double rest = counted - year;
            if (time < 0) {
                remarks.decidedOnce("further.years");
            }
            String text = Math.abs(year) > FOUR_DIGITS
                    ? "Y" + year
                    : (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
            if (rest < 1e-6 || Math.abs(year) > FOUR_DIGITS) {
                return When.parse(text + (circa ? "~" : ""));
            }
            remarks.decidedOnce("further.parts");
            int days = CivilDate.isLeap(year) ? 366 : 365;
            long day = CivilDate.epochDay(year, 1, 1) + Math.min(days - 1L, Math.round(rest * days));
            CivilDate date = CivilDate.ofEpochDay(day);
            return When.parse(text + "-%02d-%02d~".formatted(date.month(), date.day()));
        } catch (NumberFormatException | EdtfException _) {
            return null;
        }
    }
}
