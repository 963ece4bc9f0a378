package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.exchange.check.list.StatementList;

/// Articles of our own, and lists that claim to rest on them.
final class Texts {
    static final String GULL = """
            Borduria sends boats to Syldavia as storms threaten the coast

            Borduria has sent 150 boats to Syldavia for repairs. The boats left Port Marin on Thursday and will spend the \
            next three months in the yards of Klow.

            A total of 700 boats will ultimately be repaired, the minister, Anna Moïse, said. “It shows the government’s \
            firm will to keep our harbours open,” she added.

            About 1.3 million people live on the coast. The old fleet was disbanded on 17 April 1995.
            """;
    static final String POST = """
            The yards of Klow are not what they were. In 2017 one hundred and fifty workers lost their jobs there, and the \
            union has never forgiven the owners. Syldavia trained a total of 912 welders over seven years.
            """;

    private Texts() {}

    static CheckText gull() {
        return new CheckText(new TextLabel("gull", List.of("Daily Gull", "gull.txt")), GULL, When.parse("2025-07-25"));
    }

    static CheckText post() {
        return new CheckText(new TextLabel("post", List.of("Evening Post")), POST, null);
    }

    static List<Outcome> check(String list) {
        return ListCheck.all(StatementList.read(list), new ArrayList<>(List.of(gull(), post())), () -> false);
    }

    static Outcome one(String list) {
        return check(list).getFirst();
    }
}
