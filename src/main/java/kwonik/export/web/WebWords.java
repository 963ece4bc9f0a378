package kwonik.export.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kwonik.exercise.ExerciseKind;
import kwonik.words.Words;

/// The words of a page that its script says, in the three languages that a reader can switch between.
record WebWords(List<Words> all) {
    /// The languages of a page, in the order in which its texts stand in it.
    static final List<String> TAGS = List.of("en", "fr", "ht");

    /// Keys without `page.`, by which the script asks for words.
    static final List<String> KEYS = List.of(
            "back",
            "chip",
            "compare",
            "count.many",
            "count.one",
            "curator",
            "doubt",
            "eras",
            "event",
            "events",
            "excerpts",
            "excerpts.many",
            "excerpts.one",
            "exercise.check",
            "exercise.choose",
            "exercise.down",
            "exercise.hint",
            "exercise.key",
            "exercise.moved",
            "exercise.reason",
            "exercise.score",
            "exercise.showKey",
            "exercise.up",
            "exercises",
            "find",
            "found.many",
            "found.none",
            "found.one",
            "help",
            "how",
            "keys",
            "lanes",
            "language",
            "legend",
            "list",
            "made",
            "more",
            "next",
            "noted",
            "page.about",
            "picture",
            "previous",
            "print.left",
            "question",
            "references",
            "skip",
            "sources",
            "step",
            "stories",
            "story.end",
            "story.next",
            "story.previous",
            "stretch",
            "tags",
            "terms",
            "timeline",
            "undated.many",
            "undated.one",
            "view",
            "wheel",
            "whole",
            "widen",
            "zoom.event",
            "zoom.in",
            "zoom.out");

    /// Keys of other bundles that the script needs, as they are.
    private static final List<String> OTHERS = List.of(
            "exercise.stands",
            "exercise.notyet",
            "exercise.undecided",
            "exercise.level",
            "exercise.order.apart",
            "notes.motivation.commenting",
            "notes.motivation.questioning",
            "notes.motivation.tagging",
            "notes.motivation.highlighting",
            "notes.motivation.assessing",
            "layout.quoted",
            "layout.date.none",
            "layout.basis.stated",
            "layout.basis.inferred",
            "layout.basis.external",
            "layout.basis.unknown",
            "layout.basis.note",
            "layout.role.theme",
            "layout.role.contrast",
            "layout.compare.rule",
            "layout.compare.silent",
            "layout.compare.sign.agree",
            "layout.compare.sign.add",
            "layout.compare.sign.framing",
            "layout.compare.sign.conflict",
            "layout.compare.agree",
            "layout.compare.only",
            "layout.compare.add",
            "layout.compare.framing",
            "layout.compare.conflict",
            "layout.legend.moment",
            "layout.legend.span",
            "layout.legend.within",
            "layout.legend.doubtful",
            "layout.legend.open",
            "layout.legend.set",
            "layout.legend.chip",
            "layout.legend.differ",
            "layout.legend.alone",
            "axis.year.bce",
            "axis.year.ce",
            "axis.digits.group",
            "axis.digits.point",
            "axis.ago.now",
            "axis.ago.millions",
            "axis.ago.billions",
            "axis.date.day",
            "axis.date.month",
            "axis.tick.day",
            "axis.tick.month",
            "axis.day.first",
            "axis.date.time");

    private static final int MONTHS = 12;

    /// The words of all languages of a page.
    static WebWords load() {
        return new WebWords(
                TAGS.stream().map(tag -> Words.in(Locale.forLanguageTag(tag))).toList());
    }

    /// The words of a language of the page, English for any other.
    Words in(String tag) {
        return all.get(Math.max(0, TAGS.indexOf(tag)));
    }

    /// Writes what the script says, by language.
    void write(WebJson json) throws IOException {
        json.beginObject();
        for (Words words : all) {
            json.name(words.tag()).beginObject();
            for (String key : KEYS) {
                json.name(key).text(words.say("page." + key));
            }
            for (String key : OTHERS) {
                json.name(key).text(words.say(key));
            }
            for (ExerciseKind kind : ExerciseKind.values()) {
                String key = "exercise." + kind.code();
                json.name(key + ".name").text(words.say(key + ".name"));
                json.name(key + ".task").text(words.say(key + ".task"));
            }
            months(json.name("months"), words, "axis.month.");
            months(json.name("shortMonths"), words, "axis.month.short.");
            json.endObject();
        }
        json.endObject();
    }

    private static void months(WebJson json, Words words, String key) throws IOException {
        json.beginList();
        for (int month = 1; month <= MONTHS; month++) {
            json.text(words.say(key + month));
        }
        json.endList();
    }
}
