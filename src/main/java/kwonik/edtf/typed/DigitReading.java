package kwonik.edtf.typed;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads what is written in digits and signs: 24/07/2025, 2025.7.24, 14:30.
final class DigitReading {
    private static final int FOUR = 4;
    private static final int MOST_DAYS = 31;
    private static final int MOST_MONTHS = 12;

    private final WordStream words;
    private final boolean dayFirst;

    /// Reads on in a text.
    ///
    /// @param dayFirst how 04/05/2017 is read
    DigitReading(WordStream words, boolean dayFirst) {
        this.words = words;
        this.dayFirst = dayFirst;
    }

    /// Three numbers with a sign between, of which the first or the last is a year of four digits.
    boolean takeDate(Draft draft) {
        Token one = number(0);
        Token two = number(2);
        Token three = number(FOUR);
        if (one == null || two == null || three == null || !separated()) {
            return false;
        }
        boolean yearFirst = one.text().length() == FOUR;
        if (!yearFirst && three.text().length() != FOUR) {
            return false;
        }
        int a = yearFirst ? two.number() : one.number();
        int b = yearFirst ? three.number() : two.number();
        draft.year = (long) (yearFirst ? one.number() : three.number());
        // only one order is possible where one of the two is no month
        boolean dayIsFirst = !yearFirst && (a > MOST_MONTHS || (dayFirst && b <= MOST_MONTHS));
        draft.day = dayIsFirst ? a : b;
        draft.month = dayIsFirst ? b : a;
        words.skip(FOUR + 1);
        return draft.month >= 1 && draft.month <= MOST_MONTHS && draft.day >= 1 && draft.day <= MOST_DAYS;
    }

    /// Whether the same sign stands in both places, and no blank anywhere.
    private boolean separated() {
        Token sign = words.peek(1);
        return sign != null
                && (sign.is("/") || sign.is(".") || sign.is("-"))
                && has(3, other -> other.is(sign.text()))
                && words.joined(0)
                && words.joined(1)
                && words.joined(2)
                && words.joined(3);
    }

    /// Behind a day: 14:30, 14h30, 14:30:10
    void takeClock(Draft draft) {
        int place = words.at();
        words.take(",");
        words.takeFillers();
        Token hour = number(0);
        Token minute = number(2);
        boolean sign = has(1, token -> token.is(":") || token.is("h"));
        boolean digits =
                hour != null && minute != null && isTwo(minute) && hour.text().length() <= 2;
        if (!sign || !digits || hour == null || minute == null || draft.day == 0 || draft.bare) {
            words.goTo(place);
            return;
        }
        words.skip(3);
        draft.clock = String.format(Locale.ROOT, "T%02d:%s", hour.number(), minute.text());
        Token second = number(1);
        if (second != null && isTwo(second) && words.take(":")) {
            words.skip(1);
            draft.clock += ":" + second.text();
        }
    }

    private static boolean isTwo(Token number) {
        return number.text().length() == 2;
    }

    private boolean has(int ahead, Predicate<Token> condition) {
        Token token = words.peek(ahead);
        return token != null && condition.test(token);
    }

    private @Nullable Token number(int ahead) {
        Token token = words.peek(ahead);
        return token != null && token.isNumber() ? token : null;
    }
}
