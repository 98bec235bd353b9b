import type { OpeningWords } from '../words.ts';

/** How French opens a time: in, by, not before, after. */
export const openings: OpeningWords = {
  within:
    "d'ici(?: a)?|sous|en moins de|dans (?:un delai de|moins de|les(?! annees \\d))|dans un delai(?: maximum)? de|avant(?= \\d+ (?:jours|semaines|mois|ans))|en(?= \\d+ (?:jours|semaines|mois) (?:maximum|au plus))",
  in: "dans un peu plus d[e']|dans (?:a peine|guere) plus d[e']|dans|dans (?:environ|a peu pres|quelque|encore|tout juste)|d'ici a(?=(?!))|pas avant(?=(?!))",
  at: "(?:de |pendant |durant |sur )?toute l'annee(?= \\d)|a l'horizon(?: de)?|dans la (?:nuit|matinee|soiree) d[eu]|dans les(?= annees \\d)|dans le courant de|courant|au cours (?:de|du)|au|en|a la|a l'|a|le|pour|vers|durant|pendant|des(?=(?!))|autour d[eu]|aux alentours d[eu]|seulement en|plutot en|ce(?=tte annee(?!))|sur",
  by: "jusqu'(?:a la|a l'|a|au|en|aux)|d'ici(?: a| au| la| le| l'| les)?|au plus tard(?: le| en| a| au| a la| dans)?|avant(?= la fin)|date limite(?: :| le| est le)?|pas plus tard qu[e'](?: en| a)?|pas au-dela (?:de|du)",
  before: "avant(?: le| la| l'| les)?",
  beforeThat: "avant qu[e']|d'ici a ce qu[e']",
  isOver:
    "(?:ne )?(?:se termine|s'acheve|finisse|prenne fin|touche a sa fin|soit (?:finie?|terminee?|passee?|ecoulee?))",
  beforeOver: '',
  from: "a partir (?:du|de la|de l'|de|d')|a compter (?:du|de la|de|d')|des(?: le| la| l'| les)?|depuis(?=(?!))|a dater (?:du|de)",
  after: "apres(?: le| la| l'| les)?|au-dela (?:du|de la|de)|a l'issue (?:du|de la|de)|une fois passee?",
  notBefore:
    "au mieux(?: en| a| au| le| dans)?|pas avant(?: le| la| l'| les)?|au plus tot(?: le| en| a| au| a la| dans| fin| debut)?|jamais avant(?: le| la)?|rien avant(?: le| la)?|pas d'ici(?=(?!))",
  earliest: 'au plus tot|au mieux|ou plus tard',
  latest: 'au plus tard|ou avant|au maximum|grand maximum',
  nextSpan:
    'les (?:prochaine?s|quelques prochaine?s)|ces prochaine?s|les(?= \\p{L}+ (?:prochains|prochaines|a venir|qui viennent))|prochains|prochaines|les(?= (?:\\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze) prochaine?s)',
  few: 'quelques|plusieurs|une poignee de',
  fromNow: "a (?:compter|partir) (?:d'aujourd'hui|de maintenant)|a venir",
  inThe: 'dans les',
  following: 'a compter de|suivant|apres|qui (?:suivent|suivront)',
  ago: 'plus tot|auparavant|plus tard|apres|avant',
  soon: "bientot|tres bientot|prochainement|sous peu|d'un (?:jour|moment) a l'autre|d'ici peu|dans (?:les|ces) (?:prochain(?:e)?s?|quelques) (?:jours|semaines|mois|heures)|dans les (?:jours|semaines|mois) (?:a venir|qui viennent|prochaine?s)|dans (?:quelques|plusieurs) (?:jours|semaines|mois)|incessamment(?: sous peu)?|a breve echeance|tres prochainement|sans tarder|dans un avenir proche|a court terme",
  when: "des que|des qu'|une fois que|une fois|lorsque|quand(?! )|aussitot que|apres que|a partir du moment ou|quand(?= (?:le|la|les|l'|nous|on|tout))",
  during: 'pendant|durant|lors (?:de|du|des)|a temps pour|au moment (?:de|du)',
  leaning: 'alors|puis|nous|on',
};
