package kwonik.exercise.make;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.TextSpan;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// What exercises are made of: a chronicle, and what there is to read of its sources.
///
/// Of a source whose article is at hand all its sentences can be read; of the others the passages that the chronicle
/// quotes.
public final class Material {
    private final Chronicle chronicle;
    private final Map<String, List<TextLine>> lines = new HashMap<>();

    /// @param articles the texts at hand, by the id of their source
    public Material(Chronicle chronicle, Map<String, String> articles) {
        this.chronicle = chronicle;
        Map<String, List<Excerpt>> quoted = chronicle.excerpts().stream()
                .map(Map.Entry::getValue)
                .filter(excerpt -> !excerpt.exact().isBlank())
                .collect(Collectors.groupingBy(Excerpt::sourceId));
        for (Source source : chronicle.sources()) {
            String article = articles.get(source.id());
            lines.put(
                    source.id(),
                    article == null ? passages(quoted.getOrDefault(source.id(), List.of())) : sentences(article));
        }
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /// The events, the most important first, and of those of one rank in the order of the file.
    List<Event> ranked() {
        return chronicle.events().stream()
                .sorted(Comparator.comparingInt(Event::importance).reversed())
                .toList();
    }

    /// All that there is to read of a source.
    SourceReading reading(Source source) {
        return new SourceReading(source, lines.getOrDefault(source.id(), List.of()));
    }

    /// The lines of a source that hold some excerpts, and those around them, as far as a page has room.
    ///
    /// @param needed excerpts that must be there
    /// @param words so many at most, unless what is needed has more
    SourceReading reading(Source source, List<Excerpt> needed, int words) {
        List<TextLine> all = lines.getOrDefault(source.id(), List.of());
        List<TextSpan> spans = needed.stream()
                .filter(excerpt -> excerpt.sourceId().equals(source.id()))
                .map(TextSpan::of)
                .toList();
        boolean[] taken = new boolean[all.size()];
        int room = words;
        for (int i = 0; i < taken.length; i++) {
            TextLine line = all.get(i);
            TextSpan span = new TextSpan(line.start(), line.end());
            if (spans.stream().anyMatch(each -> each.common(span) > 0)) {
                taken[i] = true;
                room -= line.words();
            }
        }
        boolean begun = room < words;
        boolean grew = true;
        while (grew && room > 0) {
            grew = false;
            boolean[] before = taken.clone();
            for (int i = 0; i < taken.length; i++) {
                boolean beside =
                        (i > 0 && before[i - 1]) || (i + 1 < taken.length && before[i + 1]) || (!begun && i == 0);
                if (!taken[i] && beside && all.get(i).words() <= room) {
                    taken[i] = true;
                    grew = true;
                    room -= all.get(i).words();
                }
            }
        }
        List<TextLine> kept = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                kept.add(new TextLine(
                        kept.size() + 1, all.get(i).text(), all.get(i).start()));
            }
        }
        return new SourceReading(source, kept);
    }

    /// Excerpts as lines; those that overlap are one. What contradicts a line that is there already is left out.
    private static List<TextLine> passages(List<Excerpt> excerpts) {
        List<Excerpt> sorted = excerpts.stream()
                .sorted(Comparator.comparingInt(Excerpt::start)
                        .thenComparing(excerpt -> excerpt.exact().length(), Comparator.reverseOrder()))
                .toList();
        List<TextLine> merged = new ArrayList<>();
        for (Excerpt excerpt : sorted) {
            TextLine last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || excerpt.start() >= last.end()) {
                merged.add(new TextLine(merged.size() + 1, excerpt.exact(), excerpt.start()));
                continue;
            }
            String text = last.text();
            String rest = text.substring(text.offsetByCodePoints(0, excerpt.start() - last.start()));
            if (excerpt.exact().startsWith(rest)) {
                merged.set(
                        merged.size() - 1,
                        new TextLine(last.number(), text + excerpt.exact().substring(rest.length()), last.start()));
            }
        }
        return merged;
    }

    private static List<TextLine> sentences(String article) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(article);
        List<TextLine> found = new ArrayList<>();
        int from = 0;
        int start = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String sentence = article.substring(from, to);
            String kept = sentence.stripTrailing();
            String text = kept.stripLeading();
            if (!text.isEmpty()) {
                int blank = kept.codePointCount(0, kept.length() - text.length());
                found.add(new TextLine(found.size() + 1, text, start + blank));
            }
            start += sentence.codePointCount(0, sentence.length());
            from = to;
        }
        return found;
    }

    /// The sources that are quoted at all, in the order of the chronicle.
    List<Source> quotedSources() {
        return chronicle.sources().stream()
                .filter(source -> !lines.getOrDefault(source.id(), List.of()).isEmpty())
                .toList();
    }

    /// Parts by a key of theirs, in turns: the first of each key, then the second of each.
    static <T, K> List<T> inTurns(List<T> parts, Function<T, K> key) {
        Map<K, Integer> seen = new HashMap<>();
        SortedMap<Integer, List<T>> rounds = new TreeMap<>();
        for (T part : parts) {
            int round = seen.merge(key.apply(part), 1, Integer::sum);
            rounds.computeIfAbsent(round, _ -> new ArrayList<>()).add(part);
        }
        return rounds.values().stream().flatMap(List::stream).toList();
    }
}
