package kwonik.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.ChronicleSummary;
import kwonik.archive.Reading;
import kwonik.cli.console.Exit;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.exercise.Plan;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.proof.lint.PictureFaults;
import kwonik.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kwonik info`: what a chronicle or lesson pack holds, and what its pictures lack, as JSON for programs.
record InfoCommand(Words words) implements Command {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                CommandSpec.create().addPositional(ChronicleInput.bare(words)).addOption(ChronicleInput.option(words));
        spec.usageMessage().description(words.say("cli.info"));
        return spec;
    }

    @Override
    public Exit run(ParseResult given, Terminal talk) throws Failure {
        Reading reading = ChronicleInput.read(given, talk);
        List<ChronicleSummary.Warning> warnings =
                PictureFaults.in(reading.chronicle(), ChronicleInput.images(given, words)).stream()
                        .map(found -> new ChronicleSummary.Warning(found.code(), found.eventId(), found.line(words)))
                        .toList();
        String json = ChronicleSummary.json(reading, warnings, words);
        List<Path> file = ChronicleInput.files(given, words);
        talk.answerJson(
                file.isEmpty()
                        ? json
                        : LessonFile.of(file.getFirst())
                                .map(lesson -> with(lesson, json))
                                .orElse(json));
        return reading.lossy() ? Exit.WRONG : Exit.OK;
    }

    /// What is to be done with the chronicle in class comes last.
    private static String with(Lesson lesson, String json) {
        JsonObject all = JsonParser.parseString(json).getAsJsonObject();
        JsonObject told = new JsonObject();
        told.addProperty("title", lesson.title());
        told.addProperty("story", lesson.story());
        told.addProperty("assignment", lesson.assignment());
        JsonArray exercises = new JsonArray();
        for (Plan plan : lesson.exercises()) {
            JsonObject each = new JsonObject();
            each.addProperty("exercise", plan.kind().code());
            each.addProperty("level", plan.level());
            each.addProperty("seed", plan.seed());
            exercises.add(each);
        }
        told.add("exercises", exercises);
        told.addProperty("leftOut", lesson.leftOut());
        all.add("lesson", told);
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create()
                .toJson(all);
    }
}
