package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class WebWordsTest {
    /// What Java says, and not the script.
    private static final Pattern OURS = Pattern.compile("page\\.(lost\\..*|list\\.left|noted\\.by)");

    @Test
    void theScriptHasEveryWordOfItsBundleAndNoOther() throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("page.properties"))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> keys = bundle.stringPropertyNames().stream()
                .filter(key -> !OURS.matcher(key).matches())
                .map(key -> key.substring("page.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, new TreeSet<>(WebWords.KEYS));
    }

    @Test
    void theScriptAsksForNoWordThatThereIsNot() throws IOException {
        StringBuilder written = new StringBuilder();
        WebWords.load().write(new WebJson(written));
        List<String> asked = Pattern.compile("say\\('([A-Za-z.-]+)'[,)]")
                .matcher(WebParts.script())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertTrue(asked.size() > 50);
        asked.forEach(key -> assertTrue(written.indexOf("\"" + key + "\":") >= 0, key));
    }
}
