package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource({"cli,fr", "cli,ht", "export,fr", "export,ht"})
    void everyLanguageSaysEverything(String bundle, String language) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties other = read(bundle + "_" + language + ".properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), key);
            assertFalse(other.getProperty(key).contains("'"), key);
        }
    }

    /// The numbers of the places for arguments, in order.
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            places.add(text.substring(open + 1, open + 2));
        }
        return places;
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = SpokenTest.class.getResourceAsStream("/kwonik/words/" + name)) {
            assertNotNull(in, name);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
