import type { WordClasses } from './parts.js';

/** Words that stand for each other in many sets: who it is done for, and the ways of saying a common act. */
export const wordClasses: WordClasses = {
  mens: `bewoner bewoners bewoonster* client cliente clienten patient patiente patienten gast gasten mensen mens persoon personen
    ouderen oudere senior senioren gebruiker gebruikers zorgvrager zorgvragers mevrouw meneer iemand hen hem haar hun me mij
    deelnemer deelnemers bezoeker bezoekers heren dames wie`,
  kind: 'kind kinderen kindje kindjes kleuter kleuters peuter peuters baby babys dreumes* kleintjes ukjes kroost',
  jongere: 'jongere jongeren tiener* puber* jeugd jongens meisjes adolescent* leerling leerlingen',
  familie:
    'familie familieleden families naasten mantelzorger mantelzorgers partner partners echtgen* dochter dochters zoon zonen gezin gezinnen verwanten',
  ouder: 'ouder ouders mama mamas papa papas moeder moeders vader vaders oma omas opa opas grootouders',
  collega: 'collega* team* ploeg* medewerker* kracht personeel* equipe',
  arts: 'arts* dokter* huisarts* specialist* geneesheer* apotheker*',
  helpen: '~helpen hulp ~ondersteunen ~bijstaan ~assisteren ~begeleiden ~meehelpen handje ~bijspringen',
  geven:
    '~geven ~aanreiken ~toedienen ~aanbieden ~brengen ~uitdelen ~ronddelen ~rondbrengen ~ronddragen ~rondgaan ~schenken ~verdelen ~serveren ~bezorgen ~voorzetten ~bedelen',
  poetsen:
    '~poetsen ~kuisen ~reinigen ~schoonmaken ~schrobben ~ontvetten ~boenen ~dweilen ~afnemen ~vegen ~afstoffen ~onderhouden ~schuren ~soppen ~wassen ~stofzuigen ~ontkalken ~afvegen proper schoon schoonhouden properhouden ~blinken',
  maken: '~maken ~bereiden ~klaarmaken ~koken ~bakken ~mengen ~smeren ~beleggen',
  kijken:
    '~kijken ~nakijken ~controleren ~nazien ~checken ~inspecteren ~nagaan ~opvolgen ~bekijken ~bewaken ~toezien ~natellen ~volgen ~vergelijken oog controle',
  brengen:
    '~brengen ~halen ~ophalen ~afhalen ~wegbrengen ~vervoeren ~rijden ~voeren ~afzetten ~overbrengen ~duwen ~verplaatsen ~terugbrengen ~meenemen ~oppikken',
  noteren:
    '~schrijven ~noteren ~opschrijven ~neerschrijven ~invullen ~registreren ~bijhouden ~ingeven ~invoeren ~intikken ~optekenen ~documenteren ~afvinken ~aanduiden ~inbrengen ~bijwerken',
  melden:
    '~melden ~doorgeven ~zeggen ~vertellen ~signaleren ~verwittigen ~waarschuwen ~inlichten ~rapporteren ~aankaarten ~bellen ~seinen ~alarmeren ~doorbellen ~roepen',
  zien: '~zien ~merken ~opmerken ~opvallen ~voelen ~ontdekken ~vaststellen ~herkennen ~bespeuren',
  uitleggen:
    '~uitleggen ~vertellen ~tonen ~informeren uitleg ~toelichten ~duiden ~demonstreren ~verduidelijken ~voordoen ~vertalen',
  leren: '~leren ~aanleren ~oefenen ~inoefenen ~trainen ~bijbrengen ~instuderen',
  praten: '~praten ~spreken ~babbelen ~bespreken ~overleggen gesprek* ~afstemmen ~keuvelen ~kletsen',
  doen: '~organiseren ~bedenken ~voorbereiden ~uitwerken ~plannen ~opzetten ~inrichten ~begeleiden ~aanbieden ~leiden ~houden ~verzorgen ~maken ~doen ~geven ~meehelpen',
  niet: 'niet geen nooit zonder',
};
