/**
 * Own sentences in the manner of local governments and public bodies: admission conditions, what is left of a diploma, names of
 * bodies, timetables and references to the law. In the notation of `necessitySuite`.
 */
export const officialSuite = `
conditions | Je geniet de burgerlijke en politieke rechten en voldoet aan de taalvereisten. | - voldoet aan
profile | Voldoen aan de vereiste taalkennis voor de functie. | - Voldoen aan ; @language nl = required
profile | Geslaagd zijn in de selectieproeven. | - Geslaagd ; - selectieproeven
profile | Je neemt met succes deel aan de selectie. | - selectie
profile | Wie dit schooljaar afstudeert, mag ook deelnemen aan de selectie. | - deelnemen ; - schooljaar
profile | Schoolverlaters zijn even welkom. | - Schoolverlaters
profile | Om bij ons te kunnen starten, beschik je over de volgende zaken: | - beschik ; - zaken
profile | Je hebt een attest of getuigschrift van het derde jaar van de derde graad verzorging. | - attest ; - getuigschrift
profile | Je bent houder van een diploma secundair onderwijs, behaald via avondonderwijs. | - houder ; - behaald ; @diploma secundair = required
profile | Je volgde de opleiding via volwassenenonderwijs of sociale promotie. | - sociale promotie
profile | Je hebt een master in de gezondheidswetenschappen of in de sociale wetenschappen. | - sociale wetenschappen
tasks | Je bezorgt de cijfers elk jaar aan Kind en Gezin. | bezorgt de cijfers = required
tasks | Je overlegt met de collega's van het Huis van het Kind. | overlegt = required
profile | Je bent erkend door het Agentschap Zorg en Gezondheid. | - Gezondheid
profile | Je hebt een diploma zoals opgesomd in de omzendbrief van 12 maart. | - omzendbrief ; - opgesomd
tasks | Je werkt in een wisselend dienstrooster. | - dienstrooster
tasks | Maandag tot vrijdag: van 7 tot 11.30 uur; zaterdag en feestdagen: van 8 tot 12 uur. | - feestdagen ; - Maandag ; - vrijdag
tasks | Je verzorgt rustig en nauwgezet de wonden van de bewoners. | verzorgt rustig en nauwgezet de wonden = required
tasks | Als kinderbegeleider bereid je de activiteiten voor. | bereid je de activiteiten voor = required
tasks | Als begeleider in de opvang bereid je samen met de kinderen het vieruurtje voor. | vieruurtje voor = required ; - begeleider
tasks | Zo proberen we de mensen zo lang mogelijk thuis te laten wonen. | - proberen ; - thuis
tasks | Op die manier houden we onze gasten in hun eigen buurt. | - gasten ; - buurt
tasks | Tot je taken behoren het klaarzetten van de zaal, het afruimen van de tafels en de afwas. | klaarzetten van de zaal = required ; afruimen van de tafels = required
profile | Van jou verwachten we deze competenties: klantgerichtheid – samenwerken – stipt zijn. | klantgerichtheid = required ; samenwerken = required ; stipt = required
profile | We verwachten volgende vaardigheden (nu of later): luisteren – plannen – duidelijk communiceren. | plannen = required ; communiceren = required
profile | We verwachten klantgerichtheid en stiptheid. | klantgerichtheid = required ; stiptheid = required
profile | Daarnaast vragen we geduld. | geduld = required
profile | We verwachten dat je discreet bent. | discreet = required
tasks | We vragen je om de bedden op te maken. | bedden op te maken = required
tasks | Je vult formulieren en verslagen in. | formulieren en verslagen in = required
tasks | Je bergt linnen en handdoeken op. | linnen en handdoeken op = required
offer | Wat we jou graag bieden: een band met je gezin. | - gezin
profile | Je bent titularis van een graad van niveau C of D. | - titularis
profile | Jongeren die dit (school)jaar afstuderen, mogen meedoen. | - afstuderen
tasks | De functie omvat het onthaal van bezoekers, het beantwoorden van de telefoon en de opvolging van de post. | onthaal van bezoekers = required ; beantwoorden van de telefoon = required ; - omvat
tasks | Tot de dagelijkse opvang behoort het scheppen van een veilig kader voor de rust en de groei van de kinderen. | veilig kader voor de rust en de groei = required ; - opvang
profile | Kennis van en inzicht in groepsprocessen. | Kennis van en inzicht in groepsprocessen = required
tasks | Houdt de berging en wasplaats op orde. | berging en wasplaats op orde = required
tasks | Houdt potten en pannen klaar. | potten en pannen klaar = required
tasks | Zet koffie en thee. | Zet koffie en thee = required
tasks | Je werkt in ruime, lichte klassen. | ruime, lichte klassen = required
tasks | Zo word je een sterke schakel in het team. | - schakel
tasks | Naarmate je groeit in het werk, neem je meer taken op. | - groeit
profile | Je vertoont een gedrag in overeenstemming met de functie. | - gedrag
profile | We zoeken poetshulpen die graag een zinvolle job doen. | - zinvolle
offer | Een evenwicht tussen je werk, je gezin en je hobby's; ook in de zomer. | - gezin
profile | Je onderschrijft de visie van Opgroeien en het Huis van het Kind. | - Kind
profile | Het was een jaar in het kader van voltijds onderwijs. | - @hours
profile | Je haalde je getuigschrift via deeltijds onderwijs. | - @hours
profile | Relevante ervaring telt mee voor je anciënniteit. | - @experience
profile | Beroepservaring nemen we mee in de weddeschaal. | - @experience
profile | Onze waarden: samenwerken, ervaring delen en groeien. | - @experience
profile | Vereiste opleiding/ervaring: getuigschrift hoger secundair onderwijs | @diploma secundair = required ; - @experience
profile | Opleiding/ervaring: 2 jaar ervaring in de zorg | @experience 2 jaar = required
offer | Een extra vergoeding voor wie nachtdiensten doet. | - @shift
offer | Op zaterdag krijg je 20 % extra en voor nachten 35 % extra. | - @shift
tasks | Je werkt zes maanden mee aan een nieuw project. | -buddy
tasks | In de drukke periode werk je twee maanden mee om de hulpvragen op te volgen. | -buddy
offer | Je loopt twee weken mee met een collega. | +buddy
profile | Opleiding: bachelor in de verpleegkunde | @diploma bachelor = required ; -training
`;
