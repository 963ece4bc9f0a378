package kwonik.notes.handin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;
import kwonik.model.Source;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.NotedWords;
import kwonik.notes.anchor.Anchors;
import org.jspecify.annotations.Nullable;

/// The annotations that Hypothesis exported, of each user as notes on the sources with the address of their page.
///
/// Its positions count units of a web page, which nobody has here: words are looked for by their quotation.
///
/// @param students their notes by name
public record HypothesisExport(SequencedMap<String, Notebook> students, List<Problem> told) {
    /// Whether bytes are such an export: that of the client, or what its interface for programs answers.
    public static boolean fits(byte[] json) {
        return annotations(json).isPresent();
    }

    private static Optional<JsonArray> annotations(byte[] json) {
        try {
            return switch (JsonParser.parseString(new String(json, StandardCharsets.UTF_8))) {
                case JsonArray list when hasOne(list) -> Optional.of(list);
                case JsonObject top
                when top.get("annotations") instanceof JsonArray list && fits(list) -> Optional.of(list);
                case JsonObject top when top.get("rows") instanceof JsonArray list && fits(list) -> Optional.of(list);
                default -> Optional.empty();
            };
        } catch (JsonParseException | NumberFormatException _) {
            // the reader of notes tells where it breaks
            return Optional.empty();
        }
    }

    private static boolean fits(JsonArray list) {
        return list.isEmpty() || hasOne(list);
    }

    private static boolean hasOne(JsonArray list) {
        return list.asList().stream().anyMatch(HypothesisExport::isAnnotation);
    }

    private static boolean isAnnotation(JsonElement item) {
        return item instanceof JsonObject json
                && !text(json, "uri").isEmpty()
                && !text(json, "user").isEmpty();
    }

    static HypothesisExport read(byte[] json, String name, Anchors anchors) {
        Run run = new Run(name, anchors);
        JsonArray all = annotations(json).orElseGet(JsonArray::new);
        // the newest often comes first, so that a reply stands before what it replies to
        for (boolean replies : List.of(false, true)) {
            for (int i = 0; i < all.size(); i++) {
                if (!thread(all.get(i)).isEmpty() == replies) {
                    run.annotation(all.get(i), "[" + i + "]");
                }
            }
        }
        return run.done();
    }

    /// The annotations that this one replies to, the first of its thread first; empty for one that is no reply.
    private static List<String> thread(JsonElement item) {
        return item instanceof JsonObject json && json.get("references") instanceof JsonArray thread
                ? thread.asList().stream().map(HypothesisExport::plain).toList()
                : List.of();
    }

    private static final class Run {
        /// So many pages that are no sources are named.
        private static final int MOST_PAGES = 3;

        private final String name;
        private final Anchors anchors;
        private final Map<PageAddress, String> sources = new HashMap<>();
        private final SequencedMap<String, Notebook> students = new LinkedHashMap<>();
        private final Map<String, NoteTarget> targets = new HashMap<>();
        private final SequencedMap<String, Integer> strangers = new LinkedHashMap<>();
        private final List<Problem> told = new ArrayList<>();
        private int strange;
        private int replies;
        private int lost;
        private int placeless;

        Run(String name, Anchors anchors) {
            this.name = name;
            this.anchors = anchors;
            for (Source source : anchors.chronicle().sources()) {
                if (!source.publication().url().isEmpty()) {
                    sources.putIfAbsent(PageAddress.of(source.publication().url()), source.id());
                }
            }
        }

        void annotation(JsonElement item, String path) {
            if (!(item instanceof JsonObject json) || !isAnnotation(item)) {
                strange++;
                return;
            }
            String uri = text(json, "uri");
            String source = sources.get(PageAddress.of(uri));
            if (source == null) {
                strangers.merge(uri, 1, Integer::sum);
                return;
            }
            NoteTarget target = target(json, source);
            targets.put(text(json, "id"), target);
            Instant created = instant(json, "created", path);
            Instant modified = json.has("updated") ? instant(json, "updated", path) : created;
            NoteBody body = new NoteBody(text(json, "text"), tags(json));
            UUID id = UUID.nameUUIDFromBytes(
                    ("hypothesis:" + (text(json, "id").isEmpty() ? json.toString() : text(json, "id")))
                            .getBytes(StandardCharsets.UTF_8));
            Motivation motivation = !body.text().isEmpty()
                    ? Motivation.COMMENTING
                    : body.tags().isEmpty() ? Motivation.HIGHLIGHTING : Motivation.TAGGING;
            String student = student(json);
            Notebook notebook = students.getOrDefault(
                    student, Notebook.of(anchors.chronicle().about().id()).withNickname(student));
            students.put(student, notebook.with(new Note(id, created, modified, motivation, body, target, List.of())));
        }

        /// A reply is on what its thread is on.
        private NoteTarget target(JsonObject json, String source) {
            List<String> thread = thread(json);
            if (!thread.isEmpty()) {
                NoteTarget replied = targets.get(thread.getFirst());
                replies++;
                lost += replied == null ? 1 : 0;
                return replied == null ? new NoteTarget.OfSource(source) : replied;
            }
            List<JsonObject> selectors = selectors(json.get("target"));
            NotedWords words = quoted(selectors);
            placeless += words == null && !selectors.isEmpty() ? 1 : 0;
            return words == null
                    ? new NoteTarget.OfSource(source)
                    : anchors.typed(source, words)
                            .orElse(new NoteTarget.OfWords(source, words, NoteTarget.TextPlace.UNKNOWN));
        }

        /// What tells the place in the page; nothing for a note on the whole of it.
        private static List<JsonObject> selectors(@Nullable JsonElement targets) {
            List<JsonObject> selectors = new ArrayList<>();
            if (targets instanceof JsonArray list
                    && !list.isEmpty()
                    && list.get(0) instanceof JsonObject target
                    && target.get("selector") instanceof JsonArray given) {
                for (JsonElement selector : given) {
                    if (selector instanceof JsonObject each) {
                        selectors.add(each);
                    }
                }
            }
            return selectors;
        }

        private static @Nullable NotedWords quoted(List<JsonObject> selectors) {
            return selectors.stream()
                    .filter(each -> !text(each, "exact").isEmpty())
                    .findFirst()
                    .map(quote -> new NotedWords(text(quote, "exact"), text(quote, "prefix"), text(quote, "suffix")))
                    .orElse(null);
        }

        private static List<String> tags(JsonObject json) {
            List<String> tags = new ArrayList<>();
            if (json.get("tags") instanceof JsonArray list) {
                list.forEach(tag -> tags.add(plain(tag)));
            }
            return tags;
        }

        /// The name that is shown, or that of the account.
        private static String student(JsonObject json) {
            String shown = json.get("user_info") instanceof JsonObject info
                    ? text(info, "display_name").strip()
                    : "";
            return shown.isEmpty() ? text(json, "user").replaceAll("^acct:|@[^@]*$", "") : shown;
        }

        private Instant instant(JsonObject json, String field, String path) {
            try {
                return OffsetDateTime.parse(text(json, field)).toInstant();
            } catch (DateTimeException _) {
                tell(path + "." + field, "notes.hypothesis.moment", text(json, field));
                return Instant.EPOCH;
            }
        }

        private void tell(String path, String key, String... args) {
            told.add(new Problem(Severity.WARNING, name, 0, path, key, List.of(args)));
        }

        private void count(String what, int many) {
            if (many > 0) {
                tell("", "notes.hypothesis." + what, String.valueOf(many));
            }
        }

        HypothesisExport done() {
            List<Map.Entry<String, Integer>> pages = strangers.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .toList();
            pages.stream()
                    .limit(MOST_PAGES)
                    .forEach(page -> tell("", "notes.hypothesis.uri", page.getKey(), String.valueOf(page.getValue())));
            count("pages", (int) pages.stream().skip(MOST_PAGES).count());
            count("item", strange);
            count("replies", replies - lost);
            count("thread", lost);
            count("place", placeless);
            if (students.isEmpty()) {
                tell("", "notes.hypothesis.none");
            }
            return new HypothesisExport(students, told);
        }
    }

    private static String text(JsonObject json, String field) {
        return plain(json.get(field));
    }

    private static String plain(@Nullable JsonElement value) {
        return value instanceof JsonPrimitive text && text.isString() ? text.getAsString() : "";
    }
}
