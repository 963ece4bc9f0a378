package kwonik.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.file.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words of a document are its text, and how they stand.
class DocumentTextTest {
    @TempDir
    Path folder;

    private SourceText read(String name, byte[] bytes) throws IOException {
        return SourceText.read(Files.write(folder.resolve(name), bytes), Progress.NONE);
    }

    private String word(String body) throws IOException {
        return read("a.docx", Packed.word(body).bytes()).article().text();
    }

    private String odt(String body) throws IOException {
        return read("a.odt", Packed.odt(body).bytes()).article().text();
    }

    private String page(String html) throws IOException {
        return read("a.html", html.getBytes(StandardCharsets.UTF_8)).article().text();
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <w:r><w:t xml:space='preserve'>One </w:t></w:r><w:r><w:t>word</w:t></w:r>               | One word
            <w:r><w:t> One </w:t></w:r><w:r><w:t>word</w:t></w:r>                                   | Oneword
            <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>                          | a\\tb\\nc
            <w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>            | a
            <w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del>               | a
            <w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom> | new
            <w:r><w:t>word</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>.</w:t></w:r> | word.
            <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r>                       | 7
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>seen</w:t></w:r>             | seen
            <w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>seen</w:t></w:r>                     | seen
            <w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r>                          | seen
            <w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>                                   | link
            <w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:sym w:char='F0B7'/></w:r>          | e‑mail
            <w:r><w:tab/><w:t>indented</w:t></w:r>                                                  | indented
            <m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>                                            | x=1
            <w:r><w:t>a&#10;b &lt;c></w:t></w:r>                                                    | a b <c>
            """)
    void wordsOfAWordDocumentStandAsOneReadsThem(String paragraph, String text) throws IOException {
        assertEquals(text.translateEscapes(), word("<w:p>" + paragraph + "</w:p>"));
    }

    @Test
    void aDocumentMayHaveAnyNumberOfQuotationMarks() throws IOException {
        String text = "&quot;a&quot; &amp; b ".repeat(100);
        assertEquals(
                600,
                word(p(text).repeat(600))
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .count());
    }

    @Test
    void paragraphsListsAndTablesOfAWordDocumentStandApart() throws IOException {
        String item = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String cell = "<w:tc>%s</w:tc>";
        assertEquals(
                "Head\n\nText\n\none\ntwo\n\na\tb\n\t\tc\n\nEnd",
                word(p("Head")
                        + "<w:p/>"
                        + p("Text ")
                        + item.formatted("one")
                        + item.formatted("two")
                        + "<w:tbl><w:tr>"
                        + cell.formatted(p("a"))
                        + cell.formatted(p("b"))
                        + "</w:tr><w:tr>"
                        + cell.formatted("<w:p/>")
                        + cell.formatted("<w:p/>")
                        + cell.formatted(p("c"))
                        + cell.formatted("<w:p/>")
                        + "</w:tr></w:tbl>"
                        + p("End")));
    }

    @Test
    void aTableThatOnlyArrangesAPageIsReadAsParagraphs() throws IOException {
        assertEquals(
                "One\n\nTwo\nThree",
                word("<w:tbl><w:tr><w:tc>" + p("One") + p("Two") + "</w:tc><w:tc>" + p("Three")
                        + "</w:tc></w:tr></w:tbl>"));
    }

    @Test
    void boxesFollowTheirParagraphAndNotesTheText() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("Box") + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + p("Box")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        String notes = """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
                <w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> A note.</w:t></w:r></w:p></w:footnote>
                </w:footnotes>
                """;
        byte[] bytes = Packed.word(
                        "<w:p><w:r><w:t>Before</w:t></w:r>" + box + "<w:r><w:t>hand</w:t></w:r></w:p>" + p("Last"))
                .with("word/footnotes.xml", notes)
                .bytes();
        assertEquals(
                "Beforehand\n\nBox\n\nLast\n\nA note.",
                read("a.docx", bytes).article().text());
    }

    @Test
    void aParagraphWhoseEndWasTakenOutGoesOnInTheNext() throws IOException {
        assertEquals(
                "One two\n\nthree",
                word("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>One </w:t></w:r></w:p>"
                        + p("two") + p("three")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <text:h>Head</text:h><text:p>  One\\n <text:span>word</text:span> </text:p>        | Head\\n\\nOne word
            <text:p>a<text:tab/>b<text:line-break/>c<text:s text:c='3'/>d</text:p>             | a\\tb\\nc   d
            <text:tracked-changes><text:p>x</text:p></text:tracked-changes><text:p>a</text:p>  | a
            <text:p>word<office:annotation><text:p>x</text:p></office:annotation>.</text:p>    | word.
            <text:list><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list><text:p>c</text:p> | a\\nb\\n\\nc
            <text:p>w<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>.</text:p><text:p>z</text:p> | w.\\n\\nz\\n\\nn
            <text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box><svg:title>x</svg:title></draw:frame>b</text:p> | ab\\n\\nbox
            <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table> | a\\tb
            <text:section text:display='none'><text:p>x</text:p></text:section><text:p>a</text:p> | a
            <text:p>a<text:title>My title</text:title></text:p>                                | aMy title
            """)
    void wordsOfAnOpenDocumentStandAsOneReadsThem(String body, String text) throws IOException {
        assertEquals(text.translateEscapes(), odt(body.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <p>One\\n  word</p><p>two                                    | One word\\n\\ntwo
            <h1>Head</h1>Text<br>line<br><br>para                         | Head\\n\\nText\\nline\\n\\npara
            <div>a</div><div>b <div>c</div></div>                         | a\\nb\\nc
            <ul><li>a<li>b</ul>c                                          | a\\nb\\n\\nc
            <table><tr><th>a<td>b<tr><td>c<td>d</table>e                  | a\\tb\\nc\\td\\n\\ne
            <table><tr><td><p>a<p>b<td>c</table>                          | a\\n\\nb\\nc
            <table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>    | a\\tb
            <script>x</script><style>x</style><nav>x</nav><p>a            | a
            <p hidden>x<p style='color:red; display: none'>x<p>a          | a
            <noscript>x</noscript><template>x</template><button>x</button>a | a
            <p>caf&eacute; &amp; &laquo;&nbsp;th&eacute;&nbsp;&raquo;     | café & «\u00A0thé\u00A0»
            <p>word<sup><a href='#fn1'>1</a></sup>. 10<sup>2</sup>        | word. 102
            <p>word<a href='#fn1' role='doc-noteref'><sup>1</sup></a>.    | word.
            <pre>a\\n  b</pre>                                            | a\\nb
            <p>a <b>b</b><i>c</i> d<!-- x -->e                            | a bc de
            """)
    void wordsOfAWebPageStandAsOneReadsThem(String body, String text) throws IOException {
        assertEquals(text.translateEscapes(), page("<!DOCTYPE html><title>x</title>" + body.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset='iso-8859-1'>, windows-1252",
        "<meta http-equiv=content-type content='text/html; charset=windows-1252'>, windows-1252",
        "<meta charset=utf-8>, UTF-8",
        "<meta charset=utf-16>, UTF-8",
        "<title>x</title>, UTF-8",
        "<title>x</title>, windows-1252",
        "<meta charset=iso-8859-1>, UTF-16",
        "<?xml version='1.0' encoding='ISO-8859-15'?>, ISO-8859-15"
    })
    void aWebPageSaysInWhichEncodingItStands(String head, String charset) throws IOException {
        String html = head + "<!DOCTYPE html><html><p>été";
        assertEquals(
                "été",
                read("a.html", html.getBytes(Charset.forName(charset)))
                        .article()
                        .text());
    }

    @Test
    void aWebPageSaysWhatItIs() throws IOException {
        SourceFacts facts = read("a.htm", """
                <!DOCTYPE html><html><head><title>Harbour closed | The Press</title>
                <meta property="og:title" content="Harbour
                  closed"><meta property="og:site_name" content="The Press">
                <meta name="author" content="Ann Lee"><meta name="author" content="Bo Day">
                <meta property="article:author" content="https://example.org/ann">
                <meta property="article:published_time" content="2025-07-25T10:00:00Z">
                <meta name="copyright" content="© The Press">
                <link rel="canonical" href="https://example.org/harbour"></head><p>Words
                """.getBytes(StandardCharsets.UTF_8)).facts();
        assertEquals(
                new SourceFacts(
                        "Harbour closed",
                        List.of("Ann Lee", "Bo Day"),
                        "The Press",
                        "2025-07-25T10:00:00Z",
                        "© The Press",
                        "https://example.org/harbour"),
                facts);
    }

    @Test
    void aDocumentSaysItsTitleAndAuthor() throws IOException {
        String core = "<c xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Harbour</dc:title>"
                + "<dc:creator>Ann Lee</dc:creator></c>";
        byte[] word = Packed.word(p("Words")).with("docProps/core.xml", core).bytes();
        byte[] odt = Packed.odt("<text:p>Words</text:p>").with("meta.xml", core).bytes();
        assertEquals(SourceFacts.of("Harbour", "Ann Lee"), read("a.docx", word).facts());
        assertEquals(SourceFacts.of("Harbour", "Ann Lee"), read("a.odt", odt).facts());
    }
}
