package kwonik.notes.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two addresses of one page are the same, whatever tells how somebody came there.
class PageAddressTest {
    private static final String PAGE = "https://www.x.org/2025/a.html?id=7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                " " + PAGE + " ",
                "http://www.x.org/2025/a.html?id=7",
                "https://x.org/2025/a.html?id=7",
                "HTTPS://WWW.X.org/2025/a.html?id=7",
                "https://www.x.org/2025/a.html/?id=7",
                "https://www.x.org/2025/a.html?id=7#top",
                "https://www.x.org/2025/a.html?id=7#:~:text=army",
                "https://www.x.org/2025/a.html?id=7&utm_source=x#frag",
                "https://www.x.org/2025/a.html?utm_source=x&utm_medium=mail&id=7",
                "https://www.x.org/2025/a.html?fbclid=IwAR0&id=7&gclid=1",
                "https://www.x.org/2025/a.html?id=7&mc_cid=1&mc_eid=2&msclkid=3&_ga=4",
                "https://www.x.org/2025/a.html?&id=7&"
            })
    void theSamePage(String address) {
        assertEquals(PageAddress.of(PAGE), PageAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.x.org/2025/a.html",
                "https://www.x.org/2025/a.html?id=8",
                "https://www.x.org/2025/a.html?id=7&page=2",
                "https://www.x.org/2025/b.html?id=7",
                "https://y.org/2025/a.html?id=7",
                "https://www.x.org",
                ""
            })
    void anotherPage(String address) {
        assertNotEquals(PageAddress.of(PAGE), PageAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.org/",
                "http://x.org",
                "https://www.x.org/?fbclid=1",
                "https://x.org?utm_source=x#frag",
                "x.org//"
            })
    void aPageOfNothingButAHost(String address) {
        assertEquals(new PageAddress("x.org"), PageAddress.of(address));
    }
}
