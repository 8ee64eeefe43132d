/**
 * Own sentences for what a demand is linked to with the whole taxonomy, one a line: title | part | sentence | expectations.
 * `words = id` is linked to it, `words = -` is linked to nothing, `words ! id` is not linked to it (or not asked at all).
 */
export const linkSuite = `
Zorgkundige | tasks | Je staat in voor de dagelijkse hygiëne van de bewoners. | dagelijkse hygiëne = persoonlijke-verzorging
Zorgkundige | tasks | Je helpt hen bij het dagelijks toilet. | toilet = wassen
Zorgkundige | tasks | Je begeleidt de opname van nieuwe bewoners. | opname = onthaal
Zorgkundige | tasks | Je zit het bewonersoverleg voor. | bewonersoverleg = overleg-leiden
Zorgkundige | tasks | Je vraagt na het eten of het gesmaakt heeft. | gesmaakt = tevredenheid-meten
Zorgkundige | tasks | Je steekt de mantelzorger een hart onder de riem. | mantelzorger = mantelzorgers-steunen
Zorgkundige | tasks | Je let erop dat de pillen van mevrouw klaarliggen. | klaarliggen = medicatie-klaarzetten
Zorgkundige | profile | Je toont respect voor ieders geloof en cultuur. | geloof = respect
Zorgkundige | tasks | Je behandelt hem als een volwassene. | behandelt = respect
Zorgkundige | tasks | Je leert mensen beter voor zichzelf te zorgen. | zichzelf = zelfredzaamheid
Zorgkundige | tasks | Je brengt structuur in de dag. | structuur = structuur-bieden
Zorgkundige | tasks | Je stuurt je bevindingen door naar de dokter. | bevindingen = rapporteren
Zorgkundige | tasks | Je bezorgt de verslagen aan de huisarts. | verslagen ! doorverwijzen
Zorgkundige | tasks | Je merkt probleemsituaties op en bespreekt die. | probleemsituaties = signaleren
Zorgkundige | tasks | Je volgt de richtlijnen van het huis op. | richtlijnen = protocollen
Zorgkundige | tasks | Je springt in bij afwezigheid van een collega. | afwezigheid = flexibel
Zorgkundige | tasks | Je gaat kijken als er gebeld wordt op een kamer. | gebeld = oproepen-beantwoorden
Zorgkundige | tasks | Je verschoont wie nat in bed ligt. | nat = incontinentiezorg
Zorgkundige | tasks | Je helpt bij de lunch. | lunch = helpen-eten
Zorgkundige | profile | Je kan werken in een dynamische omgeving. | dynamische = -
Zorgkundige | profile | Je werkt graag binnen een gestructureerde equipe. | gestructureerde ! ordelijk
Zorgkundige | profile | Je bent dynamisch. | dynamisch = enthousiast
Zorgkundige | tasks | Je zorgt dat alles soepel verloopt. | soepel ! flexibel
Zorgkundige | tasks | Je schuift de tafels naar de andere kant. | andere kant ! opruimen
Zorgkundige | tasks | Je bouwt een duurzaam netwerk uit. | netwerk ! duurzaam-werken
Zorgkundige | profile | Je bent bachelor in de gezondheidszorg of gelijkwaardig. | gelijkwaardig ! intimiteit-respecteren
Zorgkundige in een woonzorgcentrum | tasks | Je wast bewoners. Je speelt een spelletje mee aan tafel. | spelletje = gezelschapsspelen
Zorgkundige | tasks | Je volgt de evolutie van de bewoner op. | evolutie = observeren
Kinderbegeleider | tasks | Je zorgt ervoor dat elk kind zich goed voelt. | kind = kinderen-troosten
Kinderbegeleider | profile | Je hebt een warm hart voor peuters en baby's. | hart = hart-voor-kinderen
Kinderbegeleider | tasks | Je troost wie verdriet heeft. | troost = kinderen-troosten
Kinderbegeleider | tasks | Zingen en dansen met de groep | Zingen = voorlezen-zingen ; dansen ! muziek-maken
Kinderbegeleider | tasks | Je organiseert elke week activiteiten. | activiteiten = kinderactiviteiten
Kinderbegeleider | tasks | Je deelt het vieruurtje uit. | vieruurtje = kindvoeding
Kinderbegeleider | tasks | Je wisselt informatie uit met de ouders. | informatie = ouder-contact
Kinderbegeleider | tasks | Je maakt duidelijke afspraken met ouders. | afspraken = ouder-contact
Kinderbegeleider | tasks | Je stelt regels en grenzen. | regels = gezag-en-grenzen
Kinderbegeleider | tasks | Je stimuleert kinderen tot zelfstandig handelen. | zelfstandig = zelfredzaamheid
Kinderbegeleider | tasks | Je volgt het slaapritme van de kinderen. | slaapritme = slapende-kinderen
Kinderbegeleider | tasks | Je hebt oog voor ziektesymptomen. | ziektesymptomen = signaleren
Kinderbegeleider | tasks | Je bent verantwoordelijk voor de dagelijkse opvang. | opvang ! opvang-leiden
Kinderbegeleider | tasks | Je zorgt voor een prettige sfeer. | sfeer ! team-versterken
Kinderbegeleider | tasks | Je verzorgt het dagelijkse onthaal. | onthaal ! persoonlijke-verzorging
Kinderbegeleider | tasks | Je ondersteunt de dienst onthaalouders. | onthaalouders ! ouder-contact
Maatschappelijk werker | tasks | Je begeleidt cliënten van de dienst. | cliënten = sociale-begeleiding
Maatschappelijk werker | tasks | Je stelt een hulpverleningsplan op. | hulpverleningsplan = handelingsplan
Maatschappelijk werker | profile | Je hebt een diploma in de sociale wetenschappen. | wetenschappen ! sociale-wetgeving
Apotheekassistent | tasks | Je kijkt de vervaldata van de voorraad na. | vervaldata = apotheekvoorraad
Schoonmaker | tasks | Je staat in voor het algemeen onderhoud van de lokalen. | onderhoud = schoonmaken
Schoonmaker | tasks | Je reinigt de lokalen van het sportcentrum. | lokalen ! sport-begeleiden
Schoonmaker | tasks | Je helpt mee op recepties van de gemeente. | recepties ! onthaal
Schoonmaker | tasks | Je gaat zuinig om met producten: zuinig gebruik van materiaal. | zuinig gebruik = duurzaam-werken
Schoonmaker | profile | Je werkt met respect voor de materialen. | materialen ! respect
Schoonmaker | tasks | Uitvoeren van dagelijkse schoonmaakwerkzaamheden | schoonmaakwerkzaamheden = schoonmaken
Schoonmaker | tasks | Je brengt de vergaderzaal in gereedheid. | vergaderzaal = bijeenkomsten-regelen
Schoonmaker | tasks | Je doet suggesties voor een betere werking. | suggesties = verbetertrajecten
Schoonmaker | tasks | Je verdeelt de werkzaamheden binnen de ploeg. | werkzaamheden = plannen-organiseren
Verantwoordelijke | tasks | Je beheert de crèche op financieel vlak. | financieel = budget-beheren
Verantwoordelijke | tasks | Je analyseert de werking van de crèche. | werking ! baby-verzorgen
Verantwoordelijke | tasks | Je leidt de activiteiten van de teamleden. | teamleden ! groepsactiviteiten
Verantwoordelijke | tasks | Je coördineert de dagelijkse werking. | werking = plannen-organiseren
Verantwoordelijke | tasks | Je rapporteert aan de coördinator van de locatie. | coördinator ! opvang-leiden
Verantwoordelijke | profile | Je staat achter onze pedagogische visie. | visie = visie-delen
Ergotherapeut | tasks | Je analyseert de omgeving van de patiënt en past die aan. | omgeving ! flexibel
Ergotherapeut | tasks | Als ergotherapeut ondersteun je het herstelproces van patiënten. | herstelproces = revalidatie
Ergotherapeut | tasks | Je gaat na welke aanpassingen in de woning nuttig zijn. | aanpassingen = woningaanpassing
Opvoeder | profile | Je begeleidt graag groepen. | groepen = groepsactiviteiten
Opvoeder | profile | Je past je vlot aan. | past = flexibel
Begeleider buitenschoolse kinderopvang | tasks | Je vangt schoolgaande kinderen op. | schoolgaande ! schoolweg
Begeleider buitenschoolse kinderopvang | tasks | Je verzorgt de kinderen. | verzorgt = kinderen-begeleiden
Begeleider buitenschoolse kinderopvang | tasks | Je vult de nodige documenten in. | documenten = administratie
Zorgkundige | tasks | Je merkt problemen snel op. | problemen = signaleren
Zorgkundige | tasks | Je bent de schakel tussen patiënt en verpleegkundige. | schakel = multidisciplinair
Poetshulp | tasks | Glasgordijnen wassen | wassen = was-doen
Poetshulp | tasks | Ramen wassen | wassen = ramen-poetsen
Poetshulp | tasks | De stoep kuisen | stoep = poetsen-thuis
Logistiek assistent | tasks | Je meldt de voortgang aan de leidinggevende. | voortgang ! leidinggeven
Logistiek assistent | tasks | Klein onderhoud van de inventaris | onderhoud = klussen-techniek
Logistiek assistent | tasks | Je deelt de formulieren met de menukeuze uit. | menukeuze ! koken-voor-mensen
Logistiek assistent | tasks | Je geeft advies over diëten. | advies = voedingsadvies
Logistiek assistent | tasks | Je noteert de wensen van de patiënt. | wensen = vragen-stellen
Logistiek assistent | tasks | Vuil servies en bestek sorteren | bestek = afwassen
Logistiek assistent | tasks | Je maakt de zalen gereed. | zalen = bijeenkomsten-regelen
Logistiek assistent | tasks | Nieuwe voorraden inslaan | voorraden = bestellen
Logistiek assistent | tasks | Je transporteert maaltijden. | maaltijden = goederen-transport
Logistiek assistent | profile | Je draagt de waarden van het huis positief uit. | positief ! positief-ingesteld
Ergotherapeut | tasks | Je beoordeelt hoe het fysiek met de cliënt gaat. | fysiek ! fysiek-sterk
Ergotherapeut | profile | Kennis van de regelgeving | regelgeving = regelgeving-woonzorg
`;
