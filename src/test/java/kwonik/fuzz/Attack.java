package kwonik.fuzz;

import java.util.Random;

/// One door of the program that takes what other people made, and a way to make odd input for it.
public interface Attack {
    /// Input that depends on nothing but the random numbers, so that a seed brings it back.
    byte[] input(Random random);

    /// Puts the input through the door.
    ///
    /// @throws Exception where the program lets one out that it should have caught; an error where it breaks a
    ///     promise
    void on(byte[] input) throws Exception;
}
