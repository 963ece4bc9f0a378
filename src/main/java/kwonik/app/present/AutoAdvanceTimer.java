package kwonik.app.present;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// The time that a step rests before the next one comes by itself.
final class AutoAdvanceTimer extends AnimationTimer {
    private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper(1);
    private final BooleanSupplier reducedMotion;
    private final Runnable over;
    private Presentation.Auto auto = Presentation.Auto.OFF;
    private boolean running;
    private int step = -1;
    private double rested;
    private long last = -1;

    /// @param reducedMotion whether what is left is told only once a second
    /// @param over runs when the rest is over
    AutoAdvanceTimer(BooleanSupplier reducedMotion, Runnable over) {
        this.reducedMotion = reducedMotion;
        this.over = over;
    }

    /// What is left of the rest, from 1 down to 0.
    ReadOnlyDoubleProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Begins anew at another step, and stands still while the presentation does not rest.
    void follow(Presentation now) {
        if (now.step() != step || now.auto().on() != auto.on()) {
            rested = 0;
            left.set(1);
        }
        step = now.step();
        auto = now.auto();
        if (now.rests() && !running) {
            last = -1;
            start();
        } else if (!now.rests()) {
            stop();
        }
        running = now.rests();
    }

    @Override
    public void handle(long now) {
        if (last >= 0) {
            rested += (now - last) / 1e9;
        }
        last = now;
        double told = reducedMotion.getAsBoolean() ? Math.floor(rested) : rested;
        left.set(Math.max(0, 1 - told / auto.seconds()));
        if (rested >= auto.seconds()) {
            rested = 0;
            over.run();
        }
    }
}
