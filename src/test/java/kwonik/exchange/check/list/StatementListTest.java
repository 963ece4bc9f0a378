package kwonik.exchange.check.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.exchange.common.OddInputs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementListTest {
    private static List<Statement> read(String list) {
        return StatementList.read(list).statements();
    }

    /// Line, date, text, quotations, source: what a test has to say in one line.
    private static String told(Statement statement) {
        String dates = statement.date().readings().stream().map(When::edtf).collect(Collectors.joining(" or "));
        return statement.line() + " | " + dates + " | " + statement.text() + " | "
                + String.join(" + ", statement.quotations()) + " | " + statement.source();
    }

    private static List<String> told(String list) {
        return read(list).stream().map(StatementListTest::told).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "- **1995** – The harbour was closed. # 1995 # The harbour was closed.",
                "* 1995: The harbour was closed. # 1995 # The harbour was closed.",
                "1. **17 April 1995:** The harbour was closed. # 1995-04-17 # The harbour was closed.",
                "12) 1995-04-17 — The harbour was closed. # 1995-04-17 # The harbour was closed.",
                "• **Le 17 avril 1995** : Le port ferme. # 1995-04-17 # Le port ferme.",
                "- 17 avril 1995 : Le port ferme. # 1995-04-17 # Le port ferme.",
                "- 17 de abril de 1995: El puerto cerró. # 1995-04-17 # El puerto cerró.",
                "- 17 avril 1995 – Pò a fèmen. # 1995-04-17 # Pò a fèmen.",
                "- 1991–1994: The harbour was closed. # 1991/1994 # The harbour was closed.",
                "(1995) The harbour was closed. # 1995 # The harbour was closed.",
                "1995. The harbour was closed. # 1995 # The harbour was closed.",
                "1995 The harbour was closed. # 1995 # The harbour was closed.",
                "[April 1995] The harbour was closed. # 1995-04 # The harbour was closed.",
                "- [x] **1995** → The harbour was closed. # 1995 # The harbour was closed.",
                "- On 17 April 1995, the harbour was closed. # 1995-04-17 # On 17 April 1995, the harbour was closed.",
                "- In 1995, the harbour was closed. # 1995 # In 1995, the harbour was closed.",
                "- 04/05/1995: The harbour was closed. # 1995-05-04 or 1995-04-05 # The harbour was closed.",
                "- The harbour was closed. #  # The harbour was closed.",
            })
    void aLineGivesItsDateAndItsWords(String line, String date, String text) {
        assertEquals(List.of("1 | " + (date == null ? "" : date) + " | " + text + " |  | "), told(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "- 1995: “The harbour is closed.” # The harbour is closed.",
                "- 1995: He said \"the harbour is closed\" twice. # the harbour is closed",
                "- 1995 : « Le port est fermé. » # Le port est fermé.",
                "- 1995: ‹The harbour is closed› # The harbour is closed",
                "- 1995: „The harbour is closed“ # The harbour is closed",
                "- 1995: ‘It’s the harbour’s last day’ he said # It’s the harbour’s last day",
                "- 1995: *“The harbour is closed”* # The harbour is closed",
                "- 1995: The men’s boat and the women’s boat #",
            })
    void whatStandsBetweenQuotationMarksIsQuoted(String line, String quotation) {
        assertEquals(
                quotation == null ? List.of() : List.of(quotation),
                read(line).getFirst().quotations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "- 1995: The harbour was closed. (Source: Daily Gull) # Daily Gull",
                "- 1995: The harbour was closed (Daily Gull, 24 July 2025). # Daily Gull, 24 July 2025",
                "- 1995: The harbour was closed ([Daily Gull](https://www.gull.example/a?b=1)). # Daily Gull, gull.example",
                "- 1995: The harbour was closed. https://gull.example/x # gull.example",
                "- 1995: The harbour was closed.【3†source】 #",
                "- 1995: The harbour was closed.[1] #",
                "- 1995: The harbour was closed.¹ #",
                "- 1995: The harbour was closed. :contentReference[oaicite:2]{index=2} #",
                "- 1995: The harbour was closed. \uE200cite\uE202turn0search1\uE201 #",
            })
    void citationsAreKeptApartFromTheWords(String line, String source) {
        Statement statement = read(line).getFirst();
        assertEquals(source == null ? "" : source, statement.source());
        assertEquals("The harbour was closed.", statement.text().replaceFirst("(?<!\\.)$", "."));
    }

    @Test
    void headingsGiveTheDatesOfTheirBullets() {
        assertEquals(
                List.of(
                        "5 | 1995 | The harbour was closed. |  | ",
                        "6 | 1995-04-17 | On 17 April 1995 it was opened. |  | ",
                        "8 | 1996-05-03 | The pier burned. | The pier is gone | "),
                told("""
                Sure! Here is the timeline:

                ## **1995**

                - The harbour was closed.
                - On 17 April 1995 it was opened.
                ### 1996
                - 3 May: The pier burned.
                  > The pier is gone

                Let me know if you want more.
                """));
    }

    @Test
    void talkAroundAListIsLeftOutAndTold() {
        StatementList list = StatementList.read("Here is what I found:\n\n- 1995: It closed.\n\nI hope this helps!\n");
        assertEquals(1, list.statements().size());
        assertEquals(
                List.of(1, 5),
                list.skipped().stream().map(StatementList.Skipped::line).toList());
    }

    @Test
    void linesBelowAnEntrySayMoreOfIt() {
        assertEquals(List.of("1 | 1995 | Harbour closed | The harbour is closed | Daily Gull"), told("""
                1. **Harbour closed**
                   - **Date:** 1995
                   - **Quote:** “The harbour is closed”
                   - **Source:** Daily Gull
                """));
        assertEquals(
                List.of("1 | 1995 | It closed. |  | Daily Gull", "4 | 1996 | It opened. |  | "),
                told("Date: 1995\nEvent: It closed.\nSource: Daily Gull\nDate: 1996\nEvent: It opened.\n"));
    }

    @Test
    void footnotesNameTheSource() {
        assertEquals(List.of("1 | 1995 | It closed. |  | Daily Gull, 3 May 1995"), told("""
                - 1995: It closed.[1]

                ### Sources
                [1] Daily Gull, 3 May 1995
                """));
    }

    @Test
    void aMarkdownTableIsReadByItsHeadings() {
        String table = """
                | # | Date | Event | Exact quote | Source |
                |---|:-----|-------|-------------|--------|
                | 1 | **17 April 1995** | The harbour was closed. | “It is closed” | Daily Gull |
                | 2 | 1996 | It was opened. | | [Gull](https://gull.example) |
                """;
        assertEquals(
                List.of(
                        "3 | 1995-04-17 | The harbour was closed. | It is closed | Daily Gull",
                        "4 | 1996 | It was opened. |  | Gull, gull.example"),
                told(table));
        assertEquals(told(table).size(), told("```markdown\n" + table + "```\n").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "Date,Event,Source~1995,\"The harbour, at last, was closed\",Gull",
                "Fecha;Evento;Fuente~1995;The harbour, at last, was closed;Gull",
                "Dat\tEvènman\tSous~1995\tThe harbour, at last, was closed\tGull",
                "Année;Événement;Source~1995;The harbour, at last, was closed;Gull",
            })
    void cellsAreReadByTheirHeadings(String table) {
        assertEquals(List.of("2 | 1995 | The harbour, at last, was closed |  | Gull"), told(table.replace('~', '\n')));
    }

    @Test
    void aTableWithoutHeadingsIsReadByWhatStandsInIt() {
        assertEquals(
                List.of(
                        "1 | 1995 | The harbour was closed at last |  | Gull",
                        "2 | 1996 | The harbour was opened again |  | Post"),
                told("1995\tThe harbour was closed at last\tGull\n1996\tThe harbour was opened again\tPost\n"));
    }

    @Test
    void jsonIsReadByItsFields() {
        assertEquals(
                List.of(
                        "5 | 1995-04-17 | It closed. | It is closed | Gull",
                        "6 | 1996 | It opened. |  | ",
                        "7 | 1997-03-02 | It burned. |  | "),
                told("""
                Here you go:
                ```json
                {"timeline":
                  [
                  {"date": "17 April 1995", "event": "It closed.", "quote": "It is closed", "source": "Gull"},
                  {'year': 1996, 'title': 'It opened.',},
                  {"year": 1997, "month": 3, "day": 2, "description": "It burned."},
                  ]}
                ```
                """));
        assertEquals(List.of("1 | 1995 | It closed. |  | "), told("{\"1995\": [\"It closed.\"]}"));
    }

    @Test
    void plainLinesAreStatements() {
        assertEquals(
                List.of("1 |  | The harbour was closed. |  | ", "2 |  | The pier burned. |  | "),
                told("The harbour was closed.\nThe pier burned.\n"));
    }

    @Test
    void anEmptyListHasNoStatements() {
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read(" \n\n\t\n"));
    }

    @Test
    void aListThatIsTooLongIsCutAndSaysSo() {
        StatementList list = StatementList.read("- 1995: It closed.\n".repeat(StatementList.MOST + 10));
        assertTrue(list.cut());
        assertEquals(StatementList.MOST, list.statements().size());
        assertFalse(StatementList.read("- 1995: It closed.").cut());
    }

    private static final List<String> SEEDS = List.of(
            "Sure:\n\n## 1995\n- **17 April**: “It is *closed*”【1†source】 (Gull, 1995)\n  > more\n\n[1]: Gull\n",
            "| Date | Event |\n|---|---|\n| 1995 | It \\| closed |\n| 04/05/1996 | “It opened” |\n",
            "```json\n[{\"date\": \"1995\", \"event\": \"x\", 'quote': `y`}, {\"year\": 1996, \"text\": \"z\"}]\n```\n",
            "date;event\n1995;\"a;\n\"\"b\"\"\"\n1996;c\n",
            "1. **X**\n   - **Date:** 1995\n   - **Quote:** « y »\n   - Source: [G](https://g.example)\n");

    private static final List<String> PIECES = List.of(
            "**",
            "*",
            "_",
            "“",
            "”",
            "\"",
            "«",
            "|",
            "\t",
            ";",
            "```",
            "{",
            "[",
            "]",
            "}",
            "(",
            ")",
            "> ",
            "- ",
            "1. ",
            "# ",
            "\uD83D",
            "\u0000",
            "\uE200",
            "【",
            "1995",
            "04/05/1996",
            ":",
            " – ",
            "\\",
            "`",
            "~~",
            "\n",
            "\r",
            "\u2028",
            " ",
            "https://x.example/",
            "[1]",
            "¹",
            "Source: ",
            "Date: ",
            "&quot;",
            "<br>",
            "'",
            "’");

    @Tag("fuzz")
    @Test
    void mutatedListsDoNotFail() {
        int many = Integer.getInteger("kwonik.fuzz.mutations", 4_000);
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            Random random = new Random(i);
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int change = random.nextInt(12); change >= 0; change--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(4)) {
                    case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                    case 1 ->
                        text.insert(
                                at,
                                PIECES.get(random.nextInt(PIECES.size()))
                                        .repeat(1 + random.nextInt(random.nextInt(30) == 0 ? 3_000 : 4)));
                    case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
                    default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            long lines = text.chars()
                            .filter(c -> c == '\n' || c == '\r' || c == '\u2028')
                            .count()
                    + 1;
            inputs.of(text::toString, () -> {
                for (Statement statement : StatementList.read(text.toString()).statements()) {
                    assertTrue(statement.line() >= 1 && statement.line() <= lines, () -> told(statement));
                    assertFalse(statement.text().isBlank());
                }
                return true;
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                // one statement for each date in bold
                "In **1985**, the fleet was sold. It was old. In **2014**, a new one came; **2015**: it sank. => In 1985@1985|In 2014@2014|2015@2015",
                "**1985** the fleet was sold, **2014** a new one came => 1985@1985|2014@2014",
                "- **1985** – the fleet was **sold** => 1985@1985",
                // quotations one after another, and one that is wrapped
                "Here:~### 2015~> “The fleet was sold.” – Gull~> “The fleet was old.” – Gull => 2015@2015|2015@2015",
                "Here:~### 2015~> The fleet was sold.~>~> The fleet was old. => 2015@2015|2015@2015",
                "Here:~### 2015~> 1985: the fleet was sold~> 1986: the fleet was old => 1985@1985|1986@1986",
                "Here:~### 2015~> The fleet was sold.~> It was old. => 2015@2015|2015@2015",
                "Here:~### 2015~> The fleet was sold because~> it was old. => 2015@2015",
                "Here:~### 2015~> The fleet was sold by~> Anna Moise. => 2015@2015",
                "Here:~### 2015~> “The fleet was sold.~> It was old.~> It was small.~> It sank.” => 2015@2015",
                "Here:~### 2015~> “The fleet was sold, because~> it was old.” => 2015@2015",
                "- 2015: it sank~> “The fleet was sold.”~> “The fleet was old.” => 2015@2015",
            })
    void eachDateInBoldAndEachQuotationIsAStatement(String list, String dates) {
        StatementList read = StatementList.read(list.replace('~', '\n'));
        assertEquals(
                dates,
                read.statements().stream()
                        .map(statement -> statement.date().text() + "@"
                                + statement.date().readings().getFirst().edtf())
                        .collect(Collectors.joining("|")),
                () -> read.toString());
    }
}
