/**
 * Own sentences for wishes that only show by what follows on a case or a question, for gains, and for what is taught or not
 * asked in looser words, in the notation of `necessitySuite`. Written before the rules.
 */
export const rewardedSuite = `
profile | Wie graag zingt, vindt hier zijn gading. | zingt = preferred ; - gading
profile | Wie viool speelt, hoort hier helemaal thuis. | viool speelt = preferred ; - thuis
profile | Wie al eens een team aanstuurde, mag dat gerust in de verf zetten. | team aanstuurde = preferred
profile | Ook wie kan haken, krijgt hier de handen op elkaar. | haken = preferred
profile | Voor wie kan schilderen, hebben wij een muur vrij. | schilderen = preferred
profile | Wie interesse heeft, mag bellen naar de directie. | - bellen
profile | Kan je gitaar spelen? Onze bewoners zullen glunderen. | gitaar spelen = preferred ; - glunderen
profile | Ken je de streek? Dan komt dat hier goed uit. | streek = preferred
profile | Groene vingers? Onze moestuin kan ze gebruiken. | Groene vingers = preferred
profile | Een neus voor cijfers? Wij zeggen geen nee. | neus voor cijfers = preferred
profile | Kan je goed luisteren? Dan zoeken we jou. | goed luisteren = required
profile | Heb je kaas gegeten van boekhouden, dan spitsen we onze oren. | boekhouden = preferred
profile | Ben je creatief met wol of verf, dan maak je hier vrienden voor het leven. | creatief = preferred
profile | Weet je iets van computers, dan gaan we jou vaak nodig hebben. | computers = preferred
profile | Ervaring met tilliften trekt ons over de streep. | tilliften = preferred
profile | Kennis van palliatieve zorg pleit voor jou. | palliatieve zorg = preferred
profile | Kennis van palliatieve zorg telt voor twee. | palliatieve zorg = preferred
profile | Kennis van palliatieve zorg komt je bij ons goed van pas. | palliatieve zorg = preferred
profile | Kennis van dementie doet je kandidatuur stijgen. | dementie = preferred
profile | Met wat kennis van Excel scoor je bij ons. | Excel = preferred
profile | Met gevoel voor kleur heb je bij ons een streep voor. | gevoel voor kleur = preferred
profile | Dat je kunt breien, is een opsteker. | breien = preferred
profile | Handige mensen met een boormachine mogen zich extra aangesproken voelen. | boormachine = preferred
profile | In het ideale geval ken je de buurt. | buurt = preferred
profile | Hoe meer talen je spreekt, hoe liever. | talen = preferred
profile | Onze wens: iemand die met de tablet overweg kan. | tablet = preferred
profile | Je trekt mensen over de streep. | trekt mensen over de streep = required
profile | Je kunt met kinderen omgaan of je hebt er goesting in om dat te leren. | kinderen omgaan = trainable
profile | Je groeit stilaan in het opmaken van roosters. | opmaken van roosters = trainable
profile | Omgaan met agressie zit in je inscholing vervat. | agressie = trainable
profile | Ken je SMOG niet, dan schrijven we je in voor de cursus. | SMOG = trainable
tasks | Sondevoeding geven, dat komt met de tijd. | Sondevoeding geven = trainable
tasks | Hoe je een tillift bedient, ontdek je tijdens je eerste weken. | tillift = trainable
tasks | In de eerste dagen na opname maak je een zorgplan op. | zorgplan = required
tasks | Alleen verpleegkundigen mogen inspuiten. | inspuiten = not-required
tasks | Met de boekhouding heb je geen uitstaans. | boekhouding = not-required
tasks | Zelf koken valt weg. | koken = not-required
profile | Programmeren is hier niet aan de orde. | Programmeren = not-required
profile | Perfect kunnen spellen is overdreven. | spellen = not-required
`;
