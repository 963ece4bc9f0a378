package kwonik.bench;

import java.io.IOException;

/// Measures figures and prints each as one line of JSON.
final class Bench {
    private static final int CANNOT = 2;
    private static final String NO_DISPLAY = "floor, frame, nodes, flight, cold, start, edit and exporting open windows and need a display; without"
            + " one: xvfb-run -a -s \"-screen 0 1920x1080x24\" mvn -q -Pbench compile exec:exec";

    private Bench() {}

    /// Runs until all figures are there, and ends the process: the toolkit would keep it alive.
    public static void main(String[] args) throws IOException {
        Question question;
        try {
            question = Question.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "; " + Question.USAGE);
            System.exit(CANNOT);
            return;
        }
        if (!question.needsScreen()) {
            System.setProperty("glass.platform", "Headless");
        } else if (System.getenv().getOrDefault("DISPLAY", "").isEmpty() && isLinux()) {
            System.err.println(NO_DISPLAY);
            System.exit(CANNOT);
        }
        for (Figure figure : question.figures()) {
            figure.measure(question);
        }
        System.exit(0);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }
}
