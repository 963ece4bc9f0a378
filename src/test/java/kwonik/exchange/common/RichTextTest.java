package kwonik.exchange.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tags of HTML go out of a text, and words that only stand in angle brackets stay.
class RichTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "branch.<name>.deleteMerged",
                "use <stdio.h> now",
                "email <bob@x.org>",
                "List<String> f(a<b)",
                "a < b and c > d",
                "x <b and y> z",
                "git checkout <branch> <path>",
                "a <title> to be chosen",
                "press <b> then <i>",
                "</name>",
                "<3",
                "1 <2> 3",
                "see <https://example.org/a>"
            })
    void wordsInBracketsStay(String text) {
        RichText rich = RichText.of(text);
        assertEquals(text, rich.text());
        assertEquals(false, rich.marked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>bold</b> word|a bold word",
                "one<br>two|one¶two",
                "one<br/>two|one¶two",
                "<p>one</p><p>two|one¶¶two",
                "<i>Le Moniteur</i>, no. 5|Le Moniteur, no. 5",
                "the <a href=\"https://example.org\">page</a> of <name>|the page of <name>",
                "x <!-- hidden --> y|x y",
                "<span class='a'>in</span> out|in out",
                "<title>T</title>rest|rest",
                "fish &amp; chips|fish & chips",
                "a < b &amp; c|a < b & c"
            })
    void tagsGo(String html, String plain) {
        assertEquals(plain.replace('¶', '\n'), RichText.of(html).text());
    }

    @Test
    void linksAndPicturesAreKeptApart() {
        RichText rich = RichText.of("<a href='https://example.org'>here</a><img src='a.png' alt='A'>");
        assertEquals(List.of(new RichText.Link("here", "https://example.org")), rich.links());
        assertEquals(List.of(new RichText.Link("A", "a.png")), rich.pictures());
    }
}
