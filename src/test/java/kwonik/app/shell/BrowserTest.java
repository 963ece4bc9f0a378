package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import kwonik.app.session.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org/a?b=c#d", "HTTPS://example.org/x"})
    void addressesOfTheWebLeadThere(String address) {
        assertEquals(Optional.of(address), Browser.web(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "ftp://example.org/a",
                "https:example.org",
                "https://",
                "https://example.org/a b",
                "https://example.org/\n--option",
                "data:text/html,x",
                "--help"
            })
    void everythingElseIsNoLink(String address) {
        assertEquals(Optional.empty(), Browser.web(address));
    }

    @Test
    void anAddressOutsideAsciiIsHandedOverEncoded() {
        assertEquals(Optional.of("https://example.org/Ha%C3%AFti"), Browser.web("https://example.org/Haïti"));
    }

    @Test
    void withoutABrowserNothingIsThrown() {
        assertFalse(Browser.NONE.open("https://example.org"));
    }
}
