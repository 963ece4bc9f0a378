package kwonik.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import kwonik.exchange.check.word.TextWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150 soldiers | 150",
                "one hundred and fifty soldiers | 150",
                "a hundred and fifty soldiers | 150",
                "1.3 million people | 1300000",
                "1,3 million de personnes | 1300000",
                "1,300,000 people | 1300000",
                "1.300.000 personas | 1300000",
                "1 300 000 personnes | 1300000",
                "cent cinquante soldats | 150",
                "quatre-vingt-dix-sept soldats | 97",
                "soixante et onze soldats | 71",
                "quatre-vingts soldats | 80",
                "deux mille trois cents soldats | 2300",
                "ciento cincuenta soldados | 150",
                "dos mil soldados | 2000",
                "san senkant sòlda | 150",
                "twa mil sòlda | 3000",
                "swasant sòlda san bato | 60",
                "twenty-one boats and 3 tugs | 21,3",
                "seven hundred | 700",
                "two million three hundred thousand and five | 2300005",
                "$1.3bn and 5k | 1300000000,5000",
                "10 per cent of hundreds | 10",
                "dix pour cent | 10",
                "one of them, un autre | ''",
                "M23 and G9 | ''",
                "0.5 and 17th | 0.5,17",
            })
    void figuresInDigitsAndWordsAreNumbers(String text, String amounts) {
        assertEquals(
                amounts,
                Amount.of(TextWord.of(text)).stream().map(Amount::value).collect(Collectors.joining(",")));
    }
}
