/**
 * Own sentences for what one clause says of another by its place and the class of its words, without a set phrase, in the
 * notation of `necessitySuite`.
 */
export const judgedSuite = `
profile | Wie ook het orgel bespeelt, krijgt van de kapelzusters elke zondag taart. | orgel bespeelt = preferred
profile | Kun je een dialect verstaan, dan spaart ons dat een tolk uit. | dialect verstaan = preferred
profile | Accordeon spelen zou onze bewoners ontroeren. | Accordeon spelen = preferred
profile | Haken en breien wordt door de dames op applaus onthaald. | breien = preferred
profile | Ons hart maakt een vreugdesprong voor wie sondes kan plaatsen. | sondes kan plaatsen = preferred
profile | Houtbewerking? Geweldig, maar zonder lukt het ook. | Houtbewerking = preferred
profile | Snoezelen: optioneel. | Snoezelen = preferred
profile | Telt in je voordeel: vlot kunnen typen. | typen = preferred
profile | Goed kunnen typen zou het secretariaat een hoop werk besparen. | typen = preferred
profile | Iemand die haren kan knippen, zou de ploeg compleet maken. | haren kan knippen = preferred
profile | Nog nooit een tilzak gebruikt? Onze ergotherapeut toont je hoe. | tilzak = trainable
profile | Een catheter verzorgen oefen je eerst samen met je meter. | catheter verzorgen = trainable
profile | De rolstoelbus besturen: stoomcursus voorzien. | rolstoelbus besturen = trainable
profile | Het registratiepakket krijg je tijdens de eerste week uitgelegd. | registratiepakket = trainable
profile | Wie nog geen verslag kan schrijven, leert dat bij ons van een collega. | verslag = trainable
profile | Verslagen schrijven? Nee, dat is hier niet voor jou. | Verslagen schrijven = not-required
tasks | De ramen wassen is voor een externe firma. | ramen wassen = not-required
tasks | Van strijken ben je vrijgesteld. | strijken = not-required
tasks | De vaat staat nergens in je takenpakket. | vaat = not-required
tasks | Niet inbegrepen: bedden verschonen. | bedden verschonen = not-required
tasks | Als bewoners blij zijn, maak je graag een foto. | maak je graag een foto = required
tasks | We zouden het jammer vinden als iemand valt; jij droogt de vloer. | droogt de vloer = required
tasks | Zalven maken en capsules vullen in ons labo. | Zalven maken = required
tasks | Je wast de bewoner en smeert zijn boterhammen. | smeert zijn boterhammen = required
tasks | Bewoners wassen en aankleden. Onze familie is daar blij mee. | wassen = required
profile | Een beetje breiwerk, dat zou onze bewoners deugd doen. | breiwerk = preferred
profile | Dat je ook nog kan naaien, zou ons een hoop werk besparen. | naaien = preferred
profile | Je poetst de keuken. Dat je ook nog kan naaien, zou ons werk besparen. | poetst de keuken = required
tasks | Niets doen is geen optie: ruzies stop je meteen. | ruzies stop je = required
tasks | Niet vergeten: bedden verschonen. | bedden verschonen = required
profile | Starters zijn welkom. | - Starters
profile | Volg je nog les? Wij betalen je cursus. | - les
`;
