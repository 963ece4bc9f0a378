package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveWordsTest {
    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive_fr", "archive_ht", "proof_fr", "proof_ht"})
    void everyLanguageSaysTheSameThings(String name) throws IOException {
        Properties english = bundle(name.substring(0, name.indexOf('_')));
        Properties other = bundle(name);
        assertEquals(english.stringPropertyNames(), other.stringPropertyNames());
        for (String key : other.stringPropertyNames()) {
            assertFalse(other.getProperty(key).contains("'"), key);
            for (int place = 0; place < 4; place++) {
                String mark = "{" + place + "}";
                assertEquals(
                        english.getProperty(key).contains(mark),
                        other.getProperty(key).contains(mark),
                        key);
            }
        }
    }

    /// What keeps a file from being written says its remedy in the same line; why a file failed is a part of another's
    /// sentence.
    @Test
    void everyProblemHasItsRemedy() throws IOException {
        Properties texts = bundle("archive");
        for (String key : texts.stringPropertyNames()) {
            if (!key.endsWith(".fix")
                    && !key.endsWith(".how")
                    && !key.startsWith("archive.a.")
                    && !key.startsWith("archive.file.")
                    && !key.startsWith("archive.write.")) {
                assertTrue(texts.containsKey(key + ".fix"), key);
            }
        }
    }
}
