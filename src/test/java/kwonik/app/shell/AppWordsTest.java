package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppWordsTest {
    private static final Pattern KEY = Pattern.compile("\"(app\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])\"");

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = AppWordsTest.class.getResourceAsStream("/kwonik/words/" + name + ".properties")) {
            assertNotNull(in, name);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"app_fr", "app_ht"})
    void everyLanguageSaysEverything(String name) throws IOException {
        assertEquals(
                new TreeSet<>(bundle("app").stringPropertyNames()),
                new TreeSet<>(bundle(name).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "app_fr", "app_ht"})
    void noStraightApostropheSwallowsAValue(String name) throws IOException {
        Properties texts = bundle(name);
        texts.stringPropertyNames()
                .forEach(key -> assertFalse(texts.getProperty(key).contains("'"), key));
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Properties texts = bundle("app");
        TreeSet<String> missing = new TreeSet<>();
        int keys = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/kwonik/app"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys++;
                    // a tool has its name from its command, and words of its own for the tip
                    String key = matcher.group(1);
                    if (!texts.containsKey(key) && !texts.containsKey(key + ".tip")) {
                        missing.add(file.getFileName() + " " + matcher.group(1));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
        assertTrue(keys > 100, "only " + keys + " keys were found");
    }
}
