/** Own sentences for less usual ways to word a condition, and for what only looks like one, in the notation of `necessitySuite`. */
export const unusualSuite = `
profile | Apotheker van opleiding | @diploma master = required
profile | Diploma n.v.t. | @diploma none = not-required
profile | Rijbewijs: nvt | @driving-licence B = not-required
profile | Ervaring is niet van toepassing. | @experience none = not-required
profile | Een diploma? Neen. | @diploma none = not-required
profile | Ervaring in een ziekenhuis? Ook niet. | @experience any = not-required
profile | Of je een diploma hebt of niet, speelt geen rol. | @diploma none = not-required
profile | Frans aan de telefoon: geen showstopper. | @language fr = not-required
profile | Ervaring: maximaal 2 jaar | @experience none = not-required
profile | Poetservaring is een plus. | @experience any = preferred
profile | Je hebt al zorgervaring. | @experience any = required
profile | Je levenservaring neem je mee. | - @experience
profile | Nog nooit gepoetst? Dat geeft niet. | @experience none = not-required
profile | Je hebt een verleden in de thuiszorg. | @experience any = required
profile | Je hebt er een paar jaar in de zorg op zitten. | @experience any = required
profile | Je hebt drie jaar als hoofdverpleegkundige gewerkt. | @experience 3 jaar = required
profile | Of je al jaren in een rusthuis staat, maakt ons niet uit. | @experience any = not-required
profile | Geen ervaring op een chirurgische dienst nodig | @experience any = not-required
profile | We betalen een loon met erkenning van je ervaring. | - @experience
profile | Een recent uittreksel 596.2 | @criminal-record model 2 = required
profile | Een attest van goed gedrag | @criminal-record * = required
offer | Contract van onbepaalde duur. Een uittreksel uit het strafregister vragen we bij je start. | @criminal-record * = required
profile | Een vermelding op je strafregister sluit je niet uit. | - @criminal-record
tasks | Je helpt cliënten om een uittreksel uit het strafregister aan te vragen. | - @criminal-record
tasks | Je helpt mensen die een verblijfsvergunning aanvragen. | - @work-permit
profile | Kennis van verblijfsrecht is een plus. | - @work-permit
profile | Je hebt een geldig verblijfsrecht. | @work-permit * = required
profile | Je bent vrij op de Belgische arbeidsmarkt. | @work-permit * = required
profile | Een griepvaccin vragen we niet. | @medical * = not-required
profile | Vaccinaties voorbereiden doen we samen. | - @medical
tasks | Je scant de badge van bezoekers. | - @registration
profile | Je bent ingeschreven in het register. | @registration erkenning = required
tasks | Je leest voor uit Franse romans. | - @language
profile | Kennis van de Franse taal | @language fr = required
tasks | Je oefent met jongeren voor het theoretisch rijbewijs. | - @driving-licence
about | We denken aan een graduaat of bachelor sociaal werk. | @diploma graduaat = required ; @diploma bachelor = required
conditions | Eén nachtreeks per zes weken | @shift nacht = required
conditions | Een weekendshift om de drie weken | @shift weekend = required
conditions | Een vroege op maandag | @shift vroeg = required
conditions | Vroegste start: 5.30 uur. Laatste rit: 21 uur. | @shift vroeg = required ; @shift laat = required
conditions | Late diensten tot 21 uur | @shift laat = required ; - @shift avond
conditions | 6u30-11u15 of 15u-19u45 | @shift vroeg = required ; @shift laat = required
conditions | Weekends 1 op 3, nacht: neen | @shift weekend = required ; @shift nacht = not-required
conditions | Nacht neen | @shift nacht = not-required
conditions | Een late shift, no nights | @shift laat = required ; @shift nacht = not-required
conditions | 's Avonds en in het weekend is het centrum dicht. | @shift avond = not-required ; @shift weekend = not-required
conditions | Op zondag zijn we gesloten. | @shift weekend = not-required
conditions | Weekendwerk is uitgesloten. | @shift weekend = not-required
conditions | Nachten doen andere mensen. | @shift nacht = not-required
conditions | Enkel overdag en nooit op zondag | @shift none = required
conditions | Je werkt tijdens de schooluren. | @shift none = required
conditions | Een coupé op zaterdag | @shift onderbroken = required ; @shift weekend = required
conditions | Dagploeg | @shift none = required
tasks | Je licht de ochtendploeg in. | - @shift
offer | Een toeslag van 35 % voor nachten en 56 % op zondag | - @shift
conditions | 28 uur of voltijds | @hours 28 uur = required ; @hours voltijds = required
conditions | Regime: 30,4 u (80 %) | @hours 30,4 uur = required
conditions | Jobtime: 0,75 | @hours 75% = required
conditions | Namiddag (13.30 u. – 19.35 u.) | - @hours
profile | Je doet het pas alleen als je je er 100% oké bij voelt. | - @hours
offer | We leren je alles, met een vast contract van 28 uur en om de twee weken een weekend. | @contract onbepaald = required ; @hours 28 uur = required ; @shift weekend = required
offer | Een contract voor de duur van het project | @contract bepaald = required
offer | Je werkt als flexi-jobber of werkstudent. | @contract student = required
offer | Een tijdelijk contract dat meestal onbepaald wordt | @contract bepaald = required ; - @contract onbepaald
offer | Ouderschapsverlof is bespreekbaar. | - @contract
about | Een van onze kinesisten is op ouderschapsverlof. | - @contract
offer | Vervanging van een collega met ouderschapsverlof | @contract vervanging = required
conditions | Begin 4 januari | @start-date * = required
conditions | Start: 02/03/2026 | @start-date * = required
conditions | Starten kan wanneer het jou past. | @start-date * = required
conditions | Datum in dienst: 1 juni | @start-date * = required
conditions | Je start in het najaar. | @start-date * = required
profile | Kandidaturen komen uiterlijk op 31 januari bij ons toe. | - @start-date
`;
