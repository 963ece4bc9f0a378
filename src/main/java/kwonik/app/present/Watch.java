package kwonik.app.present;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The time of day, and how long a presentation has lasted; both told anew every half second.
final class Watch {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.millis(500), _ -> updateTexts()));
    private long began = System.nanoTime();

    void start() {
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
        updateTexts();
    }

    void stop() {
        ticks.stop();
    }

    /// Begins to count again.
    void restart() {
        began = System.nanoTime();
        updateTexts();
    }

    ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    private void updateTexts() {
        clock.set(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        elapsed.set(words(Duration.ofNanos(System.nanoTime() - began)));
    }

    /// Minutes and seconds, with hours before them only if there are any: "7:05", "1:07:05".
    static String words(Duration time) {
        String minutes = time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart())
                : String.valueOf(time.toMinutes());
        return minutes + String.format(Locale.ROOT, ":%02d", time.toSecondsPart());
    }
}
