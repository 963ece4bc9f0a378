package kwonik.exchange.check.word;

import java.util.Arrays;
import java.util.Set;

/// The little words of four languages, which tell nothing of a statement, and those by which it denies.
public final class CommonWords {
    private static final Set<String> LITTLE =
            Set.copyOf(Arrays.asList(("a an the of and or to in on at by for from with as is are was were be"
                            + " been has have had that this these those its it he she they their his her which who when after before during"
                            + " while into over under about than then there also but not no will would could all more most some other such"
                            + " first new said says say according between through against amid since until year years month months day days"
                            + " le la les l un une des du de d et ou en dans sur par pour avec sans que qui est sont a au aux ce cette ces"
                            + " son sa ses leur leurs il elle ils elles ne pas plus ete etait etaient apres avant selon entre contre depuis"
                            + " jusqu comme mais dont ont avait annee annees mois jour jours"
                            + " el los las una unos unas y o del al con sin que por para es son fue fueron se su sus lo como mas entre"
                            + " desde hasta segun cuando ano anos mes meses dia dias este esta"
                            + " yo nan ak ki te pou yon gen pa sou sa li pi nou ap an lan na ane mwa jou kont depi dapre apre anvan")
                    .split(" ", -1)));
    private static final Set<String> DENYING = Set.of(
            "not", "no", "never", "neither", "nor", "without", "ne", "n", "pas", "jamais", "aucun", "aucune", "sans",
            "nunca", "ningun", "ninguna", "sin", "pa", "janm", "san", "t", "denied", "cannot");

    private CommonWords() {}

    public static boolean has(String folded) {
        return folded.length() < 2 || LITTLE.contains(folded);
    }

    public static boolean denies(String folded) {
        return DENYING.contains(folded);
    }
}
