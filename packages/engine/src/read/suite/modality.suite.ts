/**
 * Own sentences for how much a clause asks by the kinds of its words, and for clauses with another subject than the reader,
 * in the notation of `necessitySuite`. Most were written before the rules.
 */
export const modalitySuite = `
profile | Ken je de dialecten uit de streek, des te beter. | dialecten = preferred
profile | Kan je overweg met een gps, dan scheelt dat een slok op de borrel. | gps = preferred
profile | We geven voorrang aan kandidaten met kennis van wondzorg. | wondzorg = preferred
profile | Met kennis van wondzorg maak je meer kans. | wondzorg = preferred
profile | Kennis van wondzorg weegt mee in je voordeel. | wondzorg = preferred
profile | Als je kan breien, zijn onze bewoners in de wolken. | breien = preferred
profile | Handig ben je ook met naald en draad? Onze bewoners zullen je op handen dragen. | naald en draad = preferred
profile | Kennis van wondzorg, al is dat niet echt nodig. | wondzorg = not-required
profile | Kennis van wondzorg bouw je gaandeweg op. | wondzorg = trainable
profile | Van wondzorg hoef je nog geen kaas gegeten te hebben. | wondzorg = not-required
profile | Wondzorg? Dat krijg je bij ons onder de knie. | Wondzorg = trainable
profile | Met wondzorg maken we je in de eerste weken vertrouwd. | wondzorg = trainable
profile | In wondzorg word je door een ervaren collega ingewijd. | wondzorg = trainable
profile | Onze referentieverpleegkundige maakt je wegwijs in wondzorg. | wondzorg = trainable
profile | Een ervaren rot neemt je op sleeptouw voor wondzorg. | wondzorg = trainable
profile | Je hebt kennis van wondzorg of je schoolt je daarin bij. | wondzorg = trainable
profile | Je hebt kennis van wondzorg of verwerft die binnen het jaar. | wondzorg = trainable
profile | Je hebt kennis van wondzorg of je bent bereid je daarin te verdiepen. | wondzorg = trainable
profile | Ons dossierpakket ontdek je stap voor stap met je mentor. | dossierpakket = trainable
profile | Voor het werken met de tillift krijg je een opfrissing. | tillift = trainable
profile | Werken met de tillift wordt je rustig voorgedaan. | tillift = trainable
profile | Je moet geen held zijn in koken. | koken = not-required
profile | Niemand verwacht dat je kan koken. | koken = not-required
profile | Dat je kan koken, is geen voorwaarde. | koken = not-required
profile | Of je kan koken, is van geen belang. | koken = not-required
profile | Kunnen koken is mooi, nodig is het niet. | koken = preferred
profile | Kennis van wondzorg speelt voor ons geen enkele rol. | wondzorg = not-required
profile | Op kennis van wondzorg letten we niet. | wondzorg = not-required
profile | Kennis van wondzorg heb je niet per se nodig. | wondzorg = not-required
profile | Zonder kennis van wondzorg ben je even welkom. | wondzorg = not-required
profile | Ook zonder kennis van wondzorg maak je een goede kans. | wondzorg = not-required
profile | Je hoeft niets te kennen van wondzorg. | wondzorg = not-required
profile | Wondzorg hoef je nog niet te beheersen. | Wondzorg = not-required
profile | Kennis van wondzorg is absoluut noodzakelijk. | wondzorg = required
profile | Zonder kennis van wondzorg red je het hier niet. | wondzorg = required
profile | Kennis van wondzorg is een absolute noodzaak. | wondzorg = required
profile | Op kennis van wondzorg doen we geen toegevingen. | wondzorg = required
profile | Kennis van wondzorg kan je niet missen. | wondzorg = required
profile | Je kan niet zonder kennis van wondzorg. | wondzorg = required
profile | Kennis van wondzorg mag niet ontbreken. | wondzorg = required
profile | Je hebt geen moeite met administratie. | administratie = required
tasks | Medicatie toedienen is werk voor de verpleegkundigen. | Medicatie toedienen = not-required
tasks | Het poetsen is in handen van een externe firma. | poetsen = not-required
tasks | Voor het poetsen rekenen we op een externe firma. | poetsen = not-required
tasks | Koken moet je niet, dat doet onze traiteur. | Koken = not-required
tasks | Aan de administratie hoef jij niet te zitten. | administratie = not-required
tasks | De was en de plas laten we doen. | was = not-required
tasks | Met medicatie kom je niet in aanraking. | medicatie = not-required
tasks | Van de keuken blijf je weg: daar zwaait onze kok de plak. | keuken = not-required
tasks | Wie durft, neemt ook eens de turnles over. | turnles = preferred
tasks | Maaltijden bereiden staat niet in je takenpakket. | Maaltijden bereiden = not-required
tasks | Poetsen besteden we uit. | Poetsen = not-required
tasks | Je dient medicatie toe, maar pas nadat je daarin bent opgeleid. | dient medicatie toe = trainable
tasks | Op termijn leer je ook sondevoeding toedienen. | sondevoeding toedienen = trainable
tasks | Na je inwerking neem je ook de wondzorg op. | wondzorg = trainable
tasks | Je leert kinderen fietsen. | kinderen fietsen = required
tasks | Je begeleidt leerlingen en toont hen hoe het moet. | begeleidt leerlingen = required
profile | Liever iemand met een warm hart dan iemand met tien jaar ervaring. | warm hart = required
profile | Muzikaal talent is geen vereiste, wel een absolute troef. | Muzikaal = preferred
profile | Goed kunnen plannen is onontbeerlijk. | plannen = required
profile | Een gezonde dosis humor komt altijd van pas. | humor = preferred
profile | Wij hopen dat je wat van tuinieren kent. | tuinieren = preferred
profile | Je kan met de computer werken, of je wil dat graag onder de knie krijgen. | computer = trainable
profile | Kennis van wondzorg is gewenst maar niet noodzakelijk. | wondzorg = preferred
profile | Kennis van wondzorg is niet vereist, maar wel gewenst. | wondzorg = preferred
profile | Kennis van wondzorg strekt zeker tot voordeel. | wondzorg = preferred
profile | Kennis van wondzorg draagt onze voorkeur weg. | wondzorg = preferred
profile | Kennis van wondzorg kan een verschil maken. | wondzorg = preferred
profile | Kennis van wondzorg is fijn, geen breekpunt. | wondzorg = preferred
profile | Kennis van wondzorg waarderen we ten zeerste. | wondzorg = preferred
profile | Kennis van wondzorg is een extra plusje. | wondzorg = preferred
profile | Kennis van wondzorg werkt in je voordeel. | wondzorg = preferred
profile | Kennis van wondzorg doe je al werkend op. | wondzorg = trainable
tasks | Onze kok bereidt elke dag verse maaltijden. | - verse maaltijden
tasks | Hier wonen tien bewoners met dementie. | - bewoners met dementie
tasks | Gipsen doet de gipsmeester. | - Gipsen
tasks | De facturatie regelt Els aan het onthaal. | - facturatie
tasks | Stottertherapie neemt Liesbeth op zich. | - Stottertherapie
tasks | Je dient medicatie toe; daarvoor komt de thuisverpleging langs. | - thuisverpleging
tasks | De mentor begeleidt je bij de wondzorg. | - begeleidt je
tasks | Je wast bewoners en trekt steunkousen aan. | wast bewoners = required ; steunkousen = required
tasks | Je dag begint om zeven uur. | - dag begint
profile | De bewoners koken samen en maken soms ruzie. | - ruzie
profile | Discretie is voor jou vanzelfsprekend. | Discretie = required
profile | Stress brengt jou niet van je stuk. | Stress = required
tasks | "Na mijn stage wist ik dat ik wondzorg wilde doen," vertelt Noor. | - wondzorg
tasks | De afwas laat je staan. | afwas = not-required
tasks | Met palliatieve zorg krijg je hier niet te maken. | palliatieve zorg = not-required
profile | Kun je brood bakken, dan vecht het hele huis om jou. | brood bakken = preferred
profile | Ken je EHBO? Dan heb je meteen iedereen mee. | EHBO = preferred ; - iedereen mee
profile | Wie zin heeft, zingt mee in het koor. | zingt mee = preferred
profile | Of je nu een bachelor of een graduaat hebt, maakt niet uit. | @diploma bachelor = required ; @diploma graduaat = required
profile | Werkervaring: geen | @experience none = not-required
profile | Minder dan 6 maanden ervaring | @experience none = not-required
`;
