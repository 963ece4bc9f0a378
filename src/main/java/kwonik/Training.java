package kwonik;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import kwonik.cli.Commands;

/// One run through all that users do, for the JVM to note which classes an app image should hold ready.
///
/// The profile `dist` calls it with the system property `kwonik.train`, a folder for what it writes.
final class Training {
    static final String PROPERTY = "kwonik.train";

    private static final int EVENTS = 5000;

    /// What of the toolkit a window on Linux needs and one on no screen does not.
    private static final List<String> SCREEN = Stream.of(
                    "glass.ui.InvokeLaterDispatcher",
                    "glass.ui.InvokeLaterDispatcher$Future",
                    "glass.ui.Size",
                    "glass.ui.delegate.ClipboardDelegate",
                    "glass.ui.gtk.GtkApplication",
                    "glass.ui.gtk.GtkClipboardDelegate",
                    "glass.ui.gtk.GtkCursor",
                    "glass.ui.gtk.GtkDnDClipboard",
                    "glass.ui.gtk.GtkPixels",
                    "glass.ui.gtk.GtkPlatformFactory",
                    "glass.ui.gtk.GtkSystemClipboard",
                    "glass.ui.gtk.GtkTimer",
                    "glass.ui.gtk.GtkView",
                    "glass.ui.gtk.GtkWindow",
                    "javafx.application.preferences.PreferenceMapping",
                    "prism.es2.ES2Pipeline",
                    "prism.es2.ES2ResourceFactory",
                    "prism.impl.ps.BaseShaderFactory")
            .map("com.sun."::concat)
            .toList();

    private Training() {}

    /// Draws, verifies and tells, then opens the window on no screen and closes it again.
    static int run(String folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Commands commands = new Commands(Locale.ENGLISH);
        String large = large(folder).toString();
        String picture = Path.of(folder, "trained.png").toString();
        for (String[] args : new String[][] {
            {"--help"},
            {"info"},
            {"verify"},
            {"export", "--out", picture},
            {"info", "--input", large},
            {"export", "--input", large, "--out", Path.of(folder, "large.png").toString()}
        }) {
            commands.run(args, nowhere, System.err);
        }
        // The settings of the person who builds the image must not be read or written.
        System.setProperty("kwonik.settings", Path.of(folder, "train-settings").toString());
        Thread minute = new Thread(new FirstMinute(), "training");
        minute.setDaemon(true);
        minute.start();
        loadScreen();
        return Window.open(new String[0], Locale.ENGLISH, System.err);
    }

    /// A chronicle of another size: most of its events have no room for a label.
    private static Path large(String folder) {
        StringBuilder json = new StringBuilder("{\"kwonik\":1,\"id\":\"large\",\"title\":\"Many events\","
                + "\"lanes\":[{\"id\":\"a\",\"name\":\"One\"},{\"id\":\"b\",\"name\":\"Other\"}],\"events\":[");
        for (int i = 0; i < EVENTS; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"e")
                    .append(i)
                    .append("\",\"when\":\"")
                    .append(1500 + i % 500)
                    .append("-0")
                    .append(1 + i % 9)
                    .append("\",\"lane\":\"")
                    .append(i % 2 == 0 ? 'a' : 'b')
                    .append("\",\"importance\":")
                    .append(1 + i % 5)
                    .append(",\"title\":\"Event ")
                    .append(i)
                    .append(" of many\"}");
        }
        Path file = Path.of(folder, "large.json");
        try {
            Files.writeString(file, json.append("]}"));
        } catch (IOException e) {
            System.err.println("not trained: " + e);
        }
        return file;
    }

    /// The training has no screen, but users have one: what shows windows there is only loaded.
    private static void loadScreen() {
        for (String name : SCREEN) {
            try {
                Class.forName(name, false, Platform.class.getClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                System.err.println("not trained: " + e);
            }
        }
    }
}
