package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    private static final String TEXT = """
            Published 25 July 2025

            Borduria has sent 150 boats to Syldavia for repairs. The boats left Port Marin on Thursday.
            """;
    private static final String RIGHT = "- **24 July 2025** – “The boats left Port Marin on Thursday.”\n";

    @TempDir
    Path folder;

    private String article = "";

    @BeforeEach
    void writeArticle() throws IOException {
        article = "gull=" + Files.writeString(folder.resolve("gull.txt"), TEXT);
    }

    private String list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.md"), text).toString();
    }

    @Test
    void aListThatStandsIsProven() throws IOException {
        Ran ran = Ran.of("check", list(RIGHT), "--article", article);
        assertEquals(0, ran.code(), () -> ran.out() + ran.err());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Text “gull”: published Friday 25 July 2025.\n"), ran::out);
        assertTrue(ran.out().contains("  proven  gull, 77–114"), ran::out);
        assertTrue(ran.out().endsWith("One statement: 1 proven\n"), ran::out);
    }

    @Test
    void whatIsNotProvenEndsInOneWithWhatTheTextHas() throws IOException {
        String list = list("Here it is:\n\n" + RIGHT
                + "- 2025: “Borduria has sent 1,500 boats to Syldavia”\n"
                + "- 3 May 2024: “The boats left Port Marin on Thursday”\n"
                + "- 2025: “Nobody had ever asked the sailors of the old town”\n");
        Ran ran = Ran.of("check", list, "--article", article);
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.out().contains("difference: Borduria has sent [-1,500-]{+150+} boats to Syldavia\n"), ran::out);
        assertTrue(
                ran.out()
                        .contains(
                                "date: the list says 3 May 2024, the text says “on Thursday” (Thursday 24 July 2025)."),
                ran::out);
        assertTrue(ran.out().contains("line 1 is taken for no statement: Here it is:\n"), ran::out);
        assertTrue(
                ran.out()
                        .endsWith("4 statements: 1 proven, 1 changed, 1 date differs from the text,"
                                + " 1 not found in these texts\n"),
                ran::out);
        Ran french = Ran.in(Locale.FRENCH, "check", list, "--article", article);
        assertTrue(french.out().contains("modifié\u00a0: 1"), french::out);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Ran ran = Ran.of("check", list(RIGHT + "Bye.\n"), "--json", "--article", article);
        JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals(List.of("texts", "statements", "skipped", "counts"), List.copyOf(json.keySet()));
        JsonObject text = json.getAsJsonArray("texts").get(0).getAsJsonObject();
        assertEquals("2025-07-25", text.get("issued").getAsString());
        JsonObject statement = json.getAsJsonArray("statements").get(0).getAsJsonObject();
        assertEquals(
                List.of(
                        "line",
                        "text",
                        "date",
                        "dates",
                        "quotations",
                        "source",
                        "state",
                        "by",
                        "found",
                        "differences",
                        "dateInText",
                        "notes"),
                List.copyOf(statement.keySet()));
        assertEquals("proven", statement.get("state").getAsString());
        assertEquals("quotation", statement.get("by").getAsString());
        assertEquals("[\"2025-07-24\"]", statement.get("dates").toString());
        JsonObject found = statement.getAsJsonArray("found").get(0).getAsJsonObject();
        assertEquals(
                found.get("text").getAsString(),
                TEXT.substring(found.get("start").getAsInt(), found.get("end").getAsInt()));
        assertEquals(
                "{\"kind\":\"same\",\"words\":\"on Thursday\",\"date\":\"2025-07-24\"}",
                statement.get("dateInText").toString());
        assertEquals(1, json.getAsJsonObject("counts").get("proven").getAsInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "list.csv # date,statement,source~24 July 2025,The boats left Port Marin on Thursday,gull~2024,\"Borduria has sent 500 boats to Syldavia\",gull",
                "list.tsv # date%statement%source~24 July 2025%The boats left Port Marin on Thursday%gull~2024%Borduria has sent 500 boats to Syldavia%gull",
            })
    void aListMayBeATableInAFile(String name, String table) throws IOException {
        Path file =
                Files.writeString(folder.resolve(name), table.replace('~', '\n').replace('%', '\t'));
        Ran ran = Ran.of("check", file.toString(), "--article", article);
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.out().endsWith("2 statements: 1 proven, 1 changed\n"), ran::out);
    }

    @Test
    void aStateIsNeverCut() throws IOException {
        String list = list("- October 2023 – December 2024: Borduria has sent 150 boats to Syldavia, and to all the"
                + " other harbours of the coast as well\n- 3 May 2024: “The boats left Port Marin on Thursday”\n");
        String out = Ran.of("check", list, "--article", article).out();
        assertTrue(out.contains("date differs from the text  "), out);
    }

    @Test
    void aListMayBePipedIn() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(RIGHT.getBytes(StandardCharsets.UTF_8)));
            Ran ran = Ran.of("check", "-", "--article", article);
            assertEquals(0, ran.code(), ran::err);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() throws IOException {
        String list = list(RIGHT);
        assertFails("name the texts that the list claims to rest on, with --article NAME=FILE", list);
        assertFails("“gull” is no article: write NAME=FILE", list, "--article", "gull");
        assertFails("two articles are called “gull”", list, "--article", article, "--article", article);
        assertFails("there is no such file or folder", list, "--article", "x=" + folder.resolve("none.txt"));
        assertFails("there is no such file or folder", folder.resolve("none.md").toString(), "--article", article);
        assertFails("no statement is in this list", list("# Dates\n"), "--article", article);
        Ran ran = Ran.of("check");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("LIST is missing"), ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.pdf", "empty.txt", "empty.html"})
    void anEmptyFileIsNoArticleForAnyCommand(String name) throws IOException {
        String empty = Files.createFile(folder.resolve(name)).toString();
        assertFails("This file is empty.", list(RIGHT), "--article", "x=" + empty);
        for (Ran ran : List.of(
                Ran.of("quote", "--article", empty, "--text", "words"),
                Ran.of("verify", "--article", "cnn-2025=" + empty))) {
            assertEquals(2, ran.code(), ran::out);
            assertEquals("", ran.out());
            assertTrue(ran.err().contains(name + ": This file is empty."), ran::err);
        }
    }

    private static void assertFails(String reason, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        Ran ran = Ran.of(all);
        assertEquals(2, ran.code(), ran::out);
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(reason), ran::err);
        assertEquals(1, ran.err().lines().count(), ran::err);
    }
}
