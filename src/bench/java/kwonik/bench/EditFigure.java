package kwonik.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// From an edit to the frame that shows it, in the program’s own window; then the saving of what was edited.
final class EditFigure {
    private EditFigure() {}

    static void measure(Question question) throws IOException {
        for (Path file : question.files()) {
            Path settings = settings();
            Path copy = Question.FOLDER.resolve("edited.json").toAbsolutePath();
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            ChildJvm jvm = ChildJvm.ofThisJava(
                    "kwonik.bench.product",
                    "--module-path",
                    System.getProperty("jdk.module.path", ""),
                    "--add-modules",
                    "javafx.controls",
                    "-Dprism.order=sw",
                    "-Djavafx.animation.fullspeed=true",
                    "-Dkwonik.settings=" + settings);
            JsonObject answer =
                    JsonParser.parseString(jvm.run(EditRun.class, copy.toString())).getAsJsonObject();
            for (String edit : answer.keySet()) {
                Line line = Line.of("edit")
                        .with("chronicle", file.getFileName().toString())
                        .with("edit", edit);
                JsonObject taken = answer.getAsJsonObject(edit);
                taken.keySet().forEach(name -> line.with(name, taken.get(name).getAsDouble()));
                line.with("unit", "ms").print();
            }
        }
    }

    /// Settings that have nothing but a window as large as the screen.
    private static Path settings() throws IOException {
        Path folder = Files.createDirectories(Question.FOLDER.resolve("edit-settings")).toAbsolutePath();
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"window\":[0,0,%d,%d,false]}".formatted(FrameFigures.WIDTH, FrameFigures.HEIGHT));
        return folder;
    }
}
