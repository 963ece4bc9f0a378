package kwonik.exchange.project;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.XmlTree;
import kwonik.exchange.project.ProjectFile.Entry;
import kwonik.exchange.project.ProjectFile.Fuzzy;
import kwonik.exchange.project.ProjectFile.Period;
import org.jspecify.annotations.Nullable;

/// Reads files of The Timeline Project (`.timeline`): the XML of all its versions, and the plain text before it.
///
/// An outermost category is a lane, one within it a tag. What stands in a container is tagged with the title of it.
public final class ProjectReader {
    private static final int LOOKED_AT = 4_096;
    private static final Pattern BEGUN = Pattern.compile(
            "<timeline[\\s>].*<(?:categories|events|eras|timetype)\\b|" + "<timeline>\\s*<version>", Pattern.DOTALL);
    private static final Pattern CONTAINED = Pattern.compile("(?s)(?:\\[(\\d{1,9})]|\\((\\d{1,9})\\))(.*)");
    private static final int MILESTONE = 4;
    private static final int ROUND = 256;

    private final ProjectFile project;
    private final ChronicleDraft draft;
    private final Remarks remarks;
    private final ProjectDates dates;
    private final Map<String, Entry> containers = new HashMap<>();

    private ProjectReader(ProjectFile project, ChronicleDraft draft) {
        this.project = project;
        this.draft = draft;
        this.remarks = draft.remarks();
        this.dates = new ProjectDates(isGregorian(project.calendar()), remarks);
    }

    private static boolean isGregorian(String calendar) {
        return switch (calendar) {
            case "", "gregoriantime", "pytime", "wxtime" -> true;
            default -> false;
        };
    }

    /// Whether a file is one of The Timeline Project.
    public static boolean fits(DataFile file) {
        String begin = new String(file.bytes(), 0, Math.min(LOOKED_AT, file.bytes().length), StandardCharsets.UTF_8);
        return ProjectText.fits(begin) || BEGUN.matcher(begin).find();
    }

    /// Reads a timeline.
    ///
    /// @throws RefusedException if it is none of The Timeline Project
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, "project.format");
        String begin = new String(file.bytes(), 0, Math.min(LOOKED_AT, file.bytes().length), StandardCharsets.UTF_8);
        if (ProjectText.fits(begin)) {
            return new ProjectReader(ProjectText.read(file.text(), draft.remarks()), draft).chronicle(progress);
        }
        XmlTree root = XmlTree.read(file, draft.remarks());
        if (!ProjectXml.fits(root)) {
            throw new RefusedException(root.line(), "project.refused");
        }
        return new ProjectReader(ProjectXml.read(root), draft).chronicle(progress);
    }

    private Imported chronicle(Progress progress) {
        if (!isGregorian(project.calendar())) {
            boolean numbers = project.calendar().equals("numtime");
            remarks.ambiguous(0, "timetype", numbers ? "project.numbers" : "project.calendar", project.calendar());
        }
        for (Entry entry : project.entries()) {
            Matcher match = CONTAINED.matcher(entry.period().title());
            if (match.matches() && match.group(1) != null) {
                containers.putIfAbsent(match.group(1), entry);
            }
        }
        // a lane for each category, in the order of the file, if anything stands in it
        Set<String> lanes = project.entries().stream().map(this::lane).collect(Collectors.toSet());
        project.parents().keySet().stream()
                .map(project::outermost)
                .filter(lanes::contains)
                .forEach(draft::lane);
        for (Period era : project.eras()) {
            era(era);
        }
        int done = 0;
        for (Entry entry : project.entries()) {
            if (++done % ROUND == 0) {
                progress.at(done / (double) project.entries().size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            draft.add(event(entry));
        }
        tell();
        return draft.build();
    }

    private void era(Period era) {
        When when = dates.when(era, new Fuzzy(false, false));
        if (when == null) {
            remarks.leftOut(era.line(), "", "project.era", era.title().strip(), ProjectDates.text(era));
        } else {
            draft.era(era.title(), when);
        }
    }

    private EventDraft event(Entry entry) {
        Period period = entry.period();
        EventDraft event = new EventDraft(period.line()).id(entry.id()).lane(lane(entry));
        event.title(title(period.title())).summary(entry.texts().description());
        event.when(dates.when(period, entry.fuzzy()));
        if (dates.isDoubtful(period)) {
            event.doubt(ProjectDates.text(period));
        }
        entry.categories().stream().filter(name -> !name.equals(lane(entry))).forEach(event::tag);
        Entry container = container(entry);
        if (container != null) {
            event.tag(title(container.period().title()));
        }
        for (String label : entry.texts().labels().split("[,;\\n]", -1)) {
            event.tag(label);
        }
        entry.links().forEach(link -> event.link(link, "", ""));
        if (entry.rest().progress() != null) {
            event.tag(entry.rest().progress() + "%");
        }
        return entry.rest().milestone() ? event.importance(MILESTONE) : event;
    }

    /// The lane of its outermost category; one that says none stands where its container does.
    private String lane(Entry entry) {
        if (!entry.categories().isEmpty()) {
            return project.outermost(entry.categories().getFirst());
        }
        Entry container = container(entry);
        return container == null || container.categories().isEmpty()
                ? ""
                : project.outermost(container.categories().getFirst());
    }

    private @Nullable Entry container(Entry entry) {
        Matcher match = CONTAINED.matcher(entry.period().title());
        return match.matches() && match.group(2) != null ? containers.get(match.group(2)) : null;
    }

    /// A title without what says where it belongs, and without the blank that a bracket of its own is given.
    private String title(String raw) {
        Matcher match = CONTAINED.matcher(raw);
        // a year in brackets names no container
        if (match.matches() && (match.group(1) != null || containers.containsKey(match.group(2)))) {
            return match.group(3);
        }
        return raw.startsWith(" (") || raw.startsWith(" [") ? raw.substring(1) : raw;
    }

    private void tell() {
        List<Entry> entries = project.entries();
        decided("project.midnights", dates.midnights);
        decided("project.fuzzy.times", dates.fuzzyTimes);
        decided("project.milestones", (int)
                entries.stream().filter(each -> each.rest().milestone()).count());
        decided("project.progress", (int)
                entries.stream().filter(each -> each.rest().progress() != null).count());
        decided("project.containers", containers.size());
        leftOut(
                "project.icons",
                entries.stream().filter(each -> each.rest().icon()).count());
        leftOut(
                "project.alerts",
                entries.stream().filter(each -> each.rest().alert()).count());
    }

    private void decided(String key, int count) {
        if (count > 0) {
            remarks.decided(0, "", key, String.valueOf(count));
        }
    }

    private void leftOut(String key, long count) {
        if (count > 0) {
            remarks.leftOut(0, "", key, String.valueOf(count));
        }
    }
}
