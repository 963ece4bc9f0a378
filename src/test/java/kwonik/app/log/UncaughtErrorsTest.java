package kwonik.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kwonik.app.session.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UncaughtErrorsTest {
    private final UncaughtErrors errors = new UncaughtErrors();
    private final List<Notice> told = new ArrayList<>();
    private final Logger log = Logger.getLogger(UncaughtErrors.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(listener);
    }

    @AfterEach
    void putBack() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }

    private void happens(Throwable cause) {
        errors.uncaughtException(Thread.currentThread(), cause);
    }

    @Test
    void theSameKindIsToldOnceAndLoggedEverMoreSeldom() {
        errors.showWith(told::add);
        for (int i = 0; i < 1000; i++) {
            happens(new IllegalStateException("number " + i));
        }
        assertEquals(1, told.size());
        // times 1, 2, 4, ... 512
        assertEquals(10, logged.size());
    }

    @Test
    void anotherKindIsToldToo() {
        errors.showWith(told::add);
        happens(new IllegalStateException("one"));
        happens(new IllegalArgumentException("two"));
        happens(new IllegalStateException("from another place"));
        assertEquals(3, told.size());
    }

    @Test
    void neverSoManyKindsAreABoundedNumberOfNotices() {
        errors.showWith(told::add);
        for (int i = 0; i < 1000; i++) {
            Throwable cause = new IllegalStateException("kind");
            cause.setStackTrace(new StackTraceElement[] {new StackTraceElement("Made", "up", "Made.java", i)});
            happens(cause);
        }
        assertTrue(told.size() <= 51, () -> told.size() + " notices");
    }

    @Test
    void detailsHoldVersionSystemAndStackAndTheMessageNoneOfThem() {
        errors.showWith(told::add);
        happens(new IllegalStateException("outer", new ArithmeticException("inner")));
        String details = told.getFirst().details();
        for (String part : List.of(
                "Kwonik " + ErrorDetails.version(),
                System.getProperty("os.name"),
                System.getProperty("java.runtime.version"),
                "IllegalStateException: outer",
                "Caused by: java.lang.ArithmeticException: inner",
                "UncaughtErrorsTest.java")) {
            assertTrue(details.contains(part), () -> part + " in " + details);
        }
        assertEquals(List.of(), told.getFirst().args());
    }

    @Test
    void whatCameBeforeTheWindowIsToldWhenItIsThere() {
        happens(new IllegalStateException("early"));
        assertEquals(1, logged.size());
        errors.showWith(told::add);
        assertEquals(1, told.size());
    }
}
