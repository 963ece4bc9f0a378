package kwonik.app.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kwonik.exchange.check.CheckText;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.OutcomeWords;
import kwonik.exchange.check.Standing;
import kwonik.exchange.check.list.StatementList;
import kwonik.words.Words;

/// What came of a check.
///
/// @param list as it was read
/// @param outcomes one for each of its statements
record CheckResult(StatementList list, List<CheckedText> texts, List<Outcome> outcomes) {
    CheckResult {
        texts = List.copyOf(texts);
        outcomes = List.copyOf(outcomes);
    }

    /// How many statements stand in each way.
    Map<Standing, Integer> counts() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        outcomes.forEach(outcome -> counts.merge(outcome.standing(), 1, Integer::sum));
        return counts;
    }

    /// The sum in a sentence.
    String sum(Words words) {
        String counted = counts().entrySet().stream()
                .map(count -> words.say(
                        "cli.verify.count", count.getValue(), count.getKey().in(words)))
                .collect(Collectors.joining(words.say("axis.comma")));
        return words.say("check.cli.sum", outcomes.size(), counted);
    }

    /// The text in which a passage stands, with what it is in the chronicle.
    Optional<CheckedText> of(CheckText text) {
        return texts.stream().filter(each -> each.text().equals(text)).findFirst();
    }

    /// All of it as a text to be copied.
    String report(Words words) {
        OutcomeWords said = new OutcomeWords(words);
        StringBuilder report = new StringBuilder(sum(words)).append('\n');
        for (Outcome outcome : outcomes) {
            String where = said.where(outcome);
            report.append('\n')
                    .append(words.say(
                            where.isEmpty() ? "check.report.line" : "check.report.line.at",
                            Integer.toString(outcome.statement().line()),
                            said.standing(outcome),
                            where))
                    .append('\n');
            String date = outcome.statement().date().text();
            report.append(date.isEmpty() ? "" : date + " – ")
                    .append(outcome.statement().text())
                    .append('\n');
            said.lines(outcome)
                    .forEach(line -> report.append("    ").append(line).append('\n'));
        }
        list.skipped()
                .forEach(skipped -> report.append('\n')
                        .append(words.say("check.cli.skipped", Integer.toString(skipped.line()), skipped.text())));
        return report.toString();
    }
}
