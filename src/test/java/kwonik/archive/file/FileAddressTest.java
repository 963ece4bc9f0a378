package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.InvalidPathException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {
    @ParameterizedTest
    @CsvSource({
        "file:///home/a/two.json, /home/a/two.json",
        "file:/home/a/two.json, /home/a/two.json",
        "FILE://localhost/two.json, /two.json",
        "file:///a%20b/%C3%A9t%c3%a9.json, /a b/été.json",
        "file:///été.json, /été.json",
        "file:///100%.json, /100%.json",
        "file:///50%25.json, /50%.json",
        "file:///a.json?x=1#y, /a.json",
        "file:///C:/Users/a.json, C:/Users/a.json",
        "a%20b.json, a%20b.json",
        "files:/a, files:/a",
    })
    void anAddressBecomesAPathAndAPathStays(String text, String path) {
        assertEquals(path, FileAddress.plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://server/share/a.json", "file://server", "file:///a%00b"})
    void whatIsNoFileOfThisMachineIsRefused(String text) {
        assertThrows(InvalidPathException.class, () -> FileAddress.path(text));
    }
}
