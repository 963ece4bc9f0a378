package kwonik.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kwonik.cli.console.Failure;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// Reads the values of options, and says in the user’s words what is wrong with one.
record OptionValues(ParseResult given, Words words) {
    boolean has(String option) {
        return given.hasMatchedOption(option);
    }

    /// One of several words.
    ///
    /// @throws Failure if it is another
    String choice(String option, List<String> all, String otherwise) throws Failure {
        String chosen = given.matchedOptionValue(option, otherwise);
        if (!all.contains(chosen)) {
            throw new Failure(words.say("cli.choice.bad", option, chosen, String.join(", ", all)));
        }
        return chosen;
    }

    /// A whole number from 1 to `most`.
    ///
    /// @throws Failure if it is anything else
    int number(String option, int otherwise, int most) throws Failure {
        String text = given.matchedOptionValue(option, String.valueOf(otherwise));
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new Failure(words.say("cli.number.bad", option, text, String.valueOf(most)));
        }
        return number;
    }

    /// A stretch of time in EDTF, or null if the option is not given.
    ///
    /// @throws Failure if it is no EDTF
    @Nullable
    When stretch(String option) throws Failure {
        String text = given.matchedOptionValue(option, null);
        try {
            return text == null ? null : When.parse(text);
        } catch (EdtfException e) {
            throw new Failure(words.say("cli.export.range.bad", e.shown(), e.in(words)));
        }
    }

    /// Words with commas between, in their order; none if the option is not given, an empty one if it names none.
    Set<String> list(String option) {
        String text = given.matchedOptionValue(option, "").strip();
        return has(option) ? new LinkedHashSet<>(Arrays.asList(text.split("\\s*,\\s*", -1))) : Set.of();
    }
}
