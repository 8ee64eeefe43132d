/** Stands among the occupations for work that is none of the taxonomy's. */
export const NO_OCCUPATION = '-';

/** Words by which the work, the place or the papers of an occupation show, where its name may stand nowhere. */
export interface OccupationWords {
  /** Id in the taxonomy, or that of no occupation. */
  readonly id: string;
  /** Words that hardly any other occupation has. */
  readonly marks: string;
  /** Words that a few have. */
  readonly suits: string;
  /** Words that point there a little, among many others. */
  readonly hints?: string;
}

/** Names of jobs that are none of the taxonomy's: they tell where the vacancy is named, and elsewhere only of a colleague. */
export const otherJobs =
  'kinesitherapeut*, kinesist*, fysiotherapeut*, osteopa*, psycholo*, psychotherap*, psychiater*, arts, artsen, huisarts*, jeugdarts*, geneesheer*, tandarts*, apotheker, apotheker titularis, laborant*, technoloog*, technologe*, technicus*, technieker*, elektricien*, loodgieter*, lasser*, metser*, schilder*, schrijnwerker*, boekhoud*, accountant*, planner*, *adviseur, verkoper*, verkoopster*, winkelbediende*, winkelmedewerk*, magazijn*, heftruck*, orderpicker*, leerkracht*, leraar, lerares, kleuterleid*, kleuterjuf*, juf, onderwijzer*, docent*, lector*, lesgever*, *lesgever, griffier*, jurist*, advocaat*, notaris*, programmeur*, developer*, ingenieur*, architect*, tekenaar*, projectleider*, projectmedewerk*, manager*, directeur*, directrice*, hr, recruiter*, stafmedewerk*, beleidsmedewerk*, kwaliteits*, preventieadvis*, communicatie*, vormgever*, journalist*, vertaler*, tolk, tolken, kapper*, kapster*, bakker, slager*, tuinman*, tuinier*, hovenier*, groenwerker*, groenarbeider*, klusjesman*, klusser*, concierge*, portier*, bewakingsag*, vrachtwagen*, koerier*, postbode*, arbeider*, productie*, operator*, monteur*, mecanicien*, analist*, inkoper*, aankoper*, fondsenwerv*, dierenarts*, dierenverzorg*, schoonheids*, podolo*, audiolo*, opticien*, optometr*, teamleider*, teamverantwoordelijke*, teamcoach*, teamcoordinator*, diensthoofd*, afdelingshoofd*, leidinggevende*, coordinator*, coordinatrice*, verantwoordelijke*, voorzitter*, loonadministrat*, payroll*, webmaster*, systeembeheer*, helpdesk*, bandagist*, chauffeur vracht*, buschauffeur*, imam, pastor*, trainer*, sportlesgever*, onderzoeker*, makelaar*, controller*, zaakvoerder*, bestuurssecretaris*, bediende, bedienden, *bediende';

/**
 * Folded, with a comma between. `peuter*`: so it begins; `*adviseur`: so it ends; a word with a space in it: the two words side by
 * side. What colleagues are called stands here only where a work place is called so too.
 */
export const occupationWords: readonly OccupationWords[] = [
  {
    id: 'kinderbegeleider-bp',
    marks:
      'creche*, kribbe*, kinderdagverblijf*, babygroep*, babymassage*, kinderverzorg*, kinderzorg*, peutergroep*, peutertuin*, kruipers, stappers, verluier*, heen-en-weerschriftje, heen en, tutjes, verversen en, verversing, babyhoek, babyruimte, kinderopvanginitiatief, peuterhoek',
    suits:
      'baby*, peuter*, luier*, pamper*, flesje*, papje*, fruitpap*, slaapje*, dutje*, tutje*, fopspeen*, dreumes*, kindje*, kleintjes, ukje*, kinderopvang*, kinderbegeleid*, potje*, speelmat*, jonge kind, slaapkamertje*, eetritme*, slaapritme*, borstvoedingsmelk, spenen, wiegjes, wieg, bedjes, bedje, boekje, buggy*, zandbak*, nul tot, jonger dan, ouderapp, doorslaapt',
    hints: 'ouders, kinderen, liedje*, ververs*, leefgroep, leefgroepje*, mama*, papa*, voorlez*, opgroeien',
  },
  {
    id: 'kinderbegeleider-bko',
    marks:
      'buitenschools*, naschools*, voorschools*, bko, ibo, speelplein*, vakantieopvang*, stekelbees*, schoolpoort*, lagereschoolkinderen, schoolkinderen, schoolgaande*, springtouw*, huiswerkklas*',
    suits:
      'huiswerk*, speelplaats*, schoolbel*, knutsel*, kleuters, woensdagnamiddag*, woensdagmiddag*, speeltijd*, kinderclub*, turnzaal*, kinderopvang*, kinderbegeleid*, de school, na school, voetbal*, kampen, kleuterklas*, schoolgaand*, schooltoezicht, middagtoezicht*, fluohesje*, boekentas*, schooluren, lagere school, zes tot, twaalf jaar, spelbegeleid*, sportkamp*, schoolbus, oversteken, naar school, turnzak*, gekleurde hesjes',
    hints: 'kinderen, ouders, spel*, vieruurtje*, school, opvang, toezicht*, monitor*',
  },
  {
    id: 'onthaalouder',
    marks:
      'gezinsopvang*, onthaalouder*, onthaalmoeder*, onthaalvader*, opvangouder*, eigen woonkamer, jouw woonkamer, werknemersstatuut',
    suits:
      'eigen huis, eigen thuis, eigen woning, jouw huis, uw huis, de woonkamer, peuter*, kindje*, baby*, huisgenoten, kleintjes, bij jou, thuis kinderen, je tuin, je eigen, je keuken, opvangdienst*, vier kinderen, kinderen op, gezinswoning',
    hints: 'kinderen, ouders, slaapje*, huiselijk*, kinderopvang*, opgroeien',
  },
  {
    id: 'opvoeder-begeleider',
    marks:
      'opvoed*, leefgroepen, handelingsplan*, orthopedagog*, internaat*, jeugdhulp*, jeugdzorg*, gehandicaptenzorg*, contextbegeleid*, contextwerk*, woonbegeleid*, thuisbegeleid*, leefgroepwerk*, begeleidingsplan*, nachtopvoed*, woonondersteun*, pleeg*, begeleidingstehuis*, dagondersteun*, begeleid wonen, groepsleiding',
    suits:
      'verstandelijke beperking, autism*, leefgroep, jongeren, tiener*, puber*, dagcentrum*, zorgvrag*, atelier*, jongvolwassen*, gedragsproblem*, agressie*, pictogram*, leefhuis*, woonproject*, zelfstandig wonen, kamertraining*, jeugdrechter*, jeugdbescherm*, gastjes, studio*, gezinshuis*, leefregels, ondersteuningsplan*, zakgeld, kamers, ontspanning, dagbested*, werkplaats*, maatwerk*, kwetsbare jongeren, gezinsbegeleid*, verlieskundig, crisisopvang*, opvanghuis, downsyndroom, begeleidt volwassenen, beschut wonen, hulpverleningsplan, prikkel*, time-out, aandachtsbegeleider',
    hints: 'begeleid*, volwassenen, groep, structuur*, cliënt*, client*, gezinnen, beperking*, gesprek*, individueel*',
  },
  {
    id: 'animator-wzc',
    marks:
      'animat*, bewonersraad*, activiteitenkalender*, activiteitenprogramma*, wonen leven, wonen en, zangnamiddag*, muzieknamiddag*, bingo*, snoezel*, reminiscent*, reminiscer*, quiz*, petanque*, volksspel*, kaartnamiddag*, klankschaal*, klankschalen',
    suits:
      'activiteiten*, uitstap*, feest*, crea, creatieve*, knutsel*, optreden*, zingen, koor, vrijwilliger*, kalender*, zanger*, verjaardag*, kookactiviteit*, dansen, harmonie, kermis*, kerstmarkt*, accordeon*, dagverzorg*, kaarten, schilderen, gezelschapsspel*, zangstonde*, voorleesuur*, cafetaria*, bakken, tuinieren, daguitstap*, bewegingsles*, turnen, schlager*, zing*, modeshow*, vieringen, kegel*, schminkt',
    hints: 'bewoner*, ouder*, wzc, woonzorgcentrum*, muziek*, wandel*, organiseer*, spel*',
  },
  {
    id: 'logistiek-assistent',
    marks:
      'logistiek*, linnenkar*, linnenkast*, maaltijdkar*, etenskar*, verbandmateriaal aan, bedtafel*, nachtkastje*, waterkan*, materiaalkar*, zorgkar*, bedden op, afdelingshulp*, afdelingsassist*, dienblad*, plateaus, goederenlift*',
    suits:
      'linnen, lakens, vult aan, aanvullen, bijvullen, aanvul*, karren, kar, stalen, maaltijden rond, ronddel*, rondbreng*, opdekken, voorraad*, bestelling*, steriliseer*, rolstoelen, handschoenen, opmaken, dekt bedden, plateau*, blad, bloedstalen, materiaal, pampers, zuiver, zuurstoffles*, post, opdienen, afdienen, maaltijden uit, keukentje, opname, waskar*, vuil linnen, wasmand, loopt boodschappen, brengt ontbijt',
    hints: 'patient*, afdeling*, ziekenhuis*, kamer*, water, maaltijd*, bed, bedden, verzorging, gast*',
  },
  {
    id: 'zorgondersteuner',
    marks:
      'zorgondersteun*, huiskamer*, huismoeder*, huisvader*, zorghulp*, leefgroepmedewerk*, hotelhulp*, hotelservice*',
    suits:
      'gastvrouw*, gastheer*, gastheren, living*, boterham*, koffie, ontbijt*, dekt, tafel*, gezelschap*, babbel*, afruimen, ruimt, dagelijkse leven, leefruimte*, helpende, smeert, huiselijk*, mee aan tafel, aardappelen, aanspreekpunt, krant, plantjes, kleinschalig*, samen koken, sfeer, koekje, wafels, koffiekan, menukaart',
    hints: 'bewoner*, maaltijd*, soep*, wandel*, krant*, dementie*, woonzorgcentrum*, wzc, rusthuis*',
  },
  {
    id: 'huishoudelijke-dienst',
    marks:
      'schoonma*, onderhoudsploeg*, poetsploeg*, poetsdienst*, poetsteam*, schrobmachine*, poetskar*, neveldouche*, kleurcode*, kleurencode*, microvezel*, eindschoonmaak, linnendienst*, wasserij*, wasdienst*, contactpunt*, opneemtrekker*, poetsvrouw*, kuisploeg*, boenmachine*',
    suits:
      'dweil*, moppen, mop, desinfect*, ontsmet*, sanitair*, gangen, vuilnis*, afvalzak*, poets*, reinig*, vloer*, stof*, kuis*, proper*, onderhoud, ramen, poetsproduct*, gemeenschappelijke, schrob*, emmer*, wissen, wist, zwabber*, prullenmand*, wasmachines, plooi*, linnenzak*, boent, boenen, trappen, toiletten, lavabo*, deurklinken, spinnenwebben, dagelijkse schoonmaak',
    hints: 'patientenkamer*, kamers, afval*, liften, hygiene*',
  },
  {
    id: 'keukenmedewerker',
    marks:
      'grootkeuken*, keukenploeg*, keukenhulp*, keukenmedewerk*, haccp*, portioneer*, spoelkeuken*, koelcel*, koksmuts*, hulpkok*, kookketel*, soepketel*, dieetkeuken*, productiekeuken*, vaatspoel*, afwasstraat*',
    suits:
      'schil*, groenten*, snijd*, snijdt, soep*, afwas*, vaatwas*, pannen, potten, ketel*, gerechten*, chef*, maaltijden, beleggen, koksschool, koksdiploma*, menu*, kookt, keuken, buffet*, patisserie*, allergen*, zoutarm*, desserts, warme maaltijd, ovens, afwasmachine*, mes, snijplank*, koude schotel*, sauzen, saus, bakplaten, kookpot*, frieten, fornuis, menucycl*, dieetmaaltijd*, temperatuur*, frigo*, broodmaaltijd*, spoelt, opscheppen, schept, pureren, maaltijdband, diepvries*',
    hints: 'koken, eten, recept*, hygiene*, boterhammen, tafels, voeding*, keukens, kok',
  },
  {
    id: 'patientenvervoer-intern',
    marks:
      'brancardier*, patiententransport*, beddenvervoer*, beddentransport*, intern vervoer, interne vervoer*, vervoersdienst*, patientenlogist*, bed vervoer*, bedvervoer*, transportdienst*',
    suits:
      'duwt, duw*, patientenvervoer*, radiologie*, operatiekwartier*, lift, liften, kilometers, onderzoek, scanner*, rijdt patienten, rijdt bedden, wachtzone*, ritten, oproep*, rolstoel, polsband*, rolt, van kamer, naar de scanner, bedden en, bed naar, kamer naar, rolstoelen en, mobilofoon*, stappenteller, gips*, scan, duwer*, bedden van, naar radiologie, naar het operatie, naar de operatie, bestemming',
    hints: 'patient*, afdeling*, bed, bedden, ziekenhuis*, kliniek*, begeleid*, gangen',
  },
  {
    id: 'huishoudhulp',
    marks:
      'dienstencheque*, huishoudhulp*, huishoudhelp*, poetshulp*, strijkatelier*, strijkhulp*, mensen thuis, huis poetsen, thuis poetsen, huishoudelijke hulp*',
    suits:
      'strijk*, poets*, stofzuig*, ramen, dweil*, klant, klanten, wasgoed*, kuis*, sleutel*, huishoud*, gezinnen, badkamer*, huizen, proper*, stof, keukenkast*, stofzuiger, cheques, strijkt, strijkplank, strijkijzer, kuisen, wassen en strijken, klanten thuis, vaste klanten, schoonmaak thuis, drie gezinnen, poets je, bedden verschonen, huisdier*',
    hints: 'thuis, fiets*, was, bed, keuken, ijzer*',
  },
  {
    id: 'persoonlijk-assistent',
    marks:
      'pab, pvb, budgethouder*, persoonsvolgend*, assistentiebudget*, mijn assistent*, onze assistent*, assistenten, mijn rolstoel, mijn lift, persoonlijke assist*, adl-assist*, mijn zoon, mijn dochter, onze zoon, onze dochter, vaph',
    suits:
      'mij, mijn, zijn budget, haar budget, spierziekte*, dwarslaesie*, camionette*, ik zoek, tillift*, mijn ouders, uit bed, ben ik, zijn ouders, haar ouders, sonde, rolstoel*, wij zijn, handicap*, assistent*, down, mijn huis, mijn leven, mijn lichaam, mijn bed, mijn hond, mijn hand*, mijn vrouw, mijn man, onze jongen, ons meisje, met zijn, met haar, budget, spasme*, beademing*, elektrische rolstoel, ms, blind, slechtziend*, doof',
    hints: 'ik, ons gezin, beperking*, douch*, zwemmen, school*, samen, hem, rijden, autisme*, kookt',
  },
  {
    id: 'medewerker-maatschappelijk-werk',
    marks:
      'straathoek*, buurtwerk*, inloop*, brugfiguur*, outreach*, wijkteam*, toeleid*, graduaat maatschappelijk, graduaat sociaal, graduaat in het, buurthuis*, voedselbedeling*, sociaal huis, sociale huis, welzijnsschakel*, nachtopvang*, welzijnswerk*, opbouwwerk*',
    suits:
      'maatschappelijk werk, armoede*, wegwijs*, formulier*, nieuwkomers*, papieren, huurpremie*, verhoogde tegemoetkoming, thuisloos*, dakloz*, dakloos*, loket*, buurt*, brieven, vluchteling*, straat*, wijk*, ziekenfonds*, sociale kaart, voedselpakket*, nederlands oefenen, huurders, energie*, laagdrempelig*, nederlandse les, oefenkansen, taaloefen*, ontmoetingsplek*, ontmoeting*, aanspreek*, bewoners in, sociaal-cultureel, hangjongeren, slaapzak*, krantenpapier, budgetwinkel, invullen, uitkering*, kinderbijslag, groeipakket, meterstand*',
    hints:
      'caw, ocmw*, doorverwijz*, verwijst, onthaal*, gezinnen, kwetsbar*, drempel*, recht, gesprek*, dossier*, luister*, toekomst*',
  },
  {
    id: 'maatschappelijk-assistent',
    marks:
      'leefloon*, sociaal onderzoek, sociale onderzoek*, schuldbemiddel*, bijzonder comite, budgetbegeleid*, budgetbeheer*, mawer*, belrai*, aanvraagdossier*, hulpvrager*, collectieve schuldenregeling, ontslagmanage*, ontslagbegeleid*, sociaal verslag, sociale verslag*, rechtenonderzoek*, bewindvoer*, voogdij*, adoptie*, slachtoffer*',
    suits:
      'sociale dienst, sociaal werk, maatschappelijk assistent*, maatschappelijk werk, sociale wetgeving, ocmw*, caw, mutualiteit*, ziekenfonds*, tegemoetkoming*, bemiddel*, financiele steun, schulden*, huisvesting*, rechten, justitie*, maatschappelijke dienst*, huisbezoek*, intake*, uitkering*, sociaal assistent*, maatschappelijk werker, sociaal werker, opnames plannen, rusthuisdossier, budgetten, aanvragen, rvv, inburger*, schuldeiser*, onderhoudsgeld, sociaal statuut, vrederechter, leefgeld, huurwaarborg, zorgbudget*, familiegesprek*',
    hints: 'dossier*, doorverwijz*, client*, gesprek*, hulpverlen*, spreekuur*, wijk*, buurt*, overleg*, steun, recht',
  },
  {
    id: 'ambulancier-ndp',
    marks:
      'ziekenvervoer*, niet-dringend*, niet dringend*, ndp, ndlz, rolstoelvervoer*, liggend*, aangepast vervoer, medische schifting, bezoldigd vervoer, bestuurderspas, rolstoelbus*, ligtaxi*',
    suits:
      'brancard*, dialyse, bestraling*, ritten*, rit, chauffeur*, ziekenwagen*, onderweg, mensen naar, naar huis, drempel*, rijgeschiktheid*, patientenvervoer*, rijden, rolstoel*, rijdt, voertuig*, chemo*, vervoert, ophalen, zittend*, liggend, kine-afspraak, heen en terug, terug naar, huis na, stoeltje, passagier*, trap af, geen sirene, consultatie, wegennet, brancards, dialysepatient*',
    hints: 'patient*, stuur*, wagen, rijbewijs*, ambulanc*, vastmaak*, stipt*',
  },
  {
    id: 'hulpverlener-ambulancier',
    marks:
      '112, brandweer*, hulpverleningszone*, ambulancepost*, dgh, dringende geneeskundige, dringende hulp*, sirene*, zwaailicht*, pit-*, hulpverlener-ambulancier*, ziekenwagen 112, ambulanciersbrevet*, brandweerzone*, hulppost*, brevet ambulancier*',
    suits:
      'ambulanc*, reanim*, interventie*, ziekenwagen*, badge*, dispatching*, ongeval*, mug, noodoproep*, eerste hulp, defibrillat*, slachtoffer*, kazerne*, beademing*, wagen 112, halsband, levensreddende, hartstilstand*, pieper, uitrukken, uitruk, ter plaatse, dringend*, brandweerman, zuurstof, oproep, minuten',
    hints: 'spoed*, brancard*, voertuig*, wacht, team, 24 uur, stress*',
  },
  {
    id: 'fta',
    marks:
      'officina*, farmaceutisch*, fta, gelules, zalven, magistrale, magistraal, apotheekassist*, apothekersassist*, weekdozen, bereidingslokaal, bereidingen*, ziekenhuisapothe*, apotheek ziekenhuis, fagg',
    suits:
      'apotheek*, apothek*, voorschriften, geneesmiddel*, toonbank*, vervaldata, vervaldatum*, medicijn*, aflever*, cytostatic*, unidosis*, robot*, medicatie klaarzetten, receptuur, recepten, poeders, siropen, capsules, blister*, supplementen, parafarmac*, voorraadrobot, apotheker, huisapotheker, wachtdienst apotheek, verdovingsmiddelen, geneesmiddelen',
    hints: 'balie*, medicatie*, stock*, levering*, klanten*, zalf*, bestelling*',
  },
  {
    id: 'ergotherapeut',
    marks:
      'ergotherap*, logoped*, dietist*, dieetkunde*, voedingskunde*, woningaanpassing*, dieetfiche*, handtherap*, spalk*, afasie*, slikproblem*, sliktherap*, slikstoorn*, stemtherap*, dysfag*, adl-training*, mobiliteitsdeskundig*',
    suits:
      'hulpmiddelen*, revalid*, adl, slik*, ondervoed*, therap*, past de, woning*, rolstoeladvies*, dieet*, dieten, oefen*, beroerte*, cva, valpreventie*, verdikte*, thuis is, trap, ergo, aangepast bestek, rolstoelaanpassing*, zitadvies, taaltherap*, spreken, articul*, slikken, stotter*, communicatiehulp*, geheugentraining, fijne motoriek, motoriek, transferadvies, dagelijkse handelingen, eetadvies, voedingsadvies*, verrijkt, wijkergo*',
    hints: 'zelfstandig*, behandel*, screen*, advi*, neurolog*, multidisciplinair*, huisbezoek*, badkamer*, drempel*',
  },
  {
    id: 'medisch-secretariaat',
    marks:
      'secretariaat*, secretaresse*, telefoonpermanentie*, medisch secret*, wachtzaal*, dicteer*, dicteren, dictaten, dictafoon*, medische verslagen, tarificat*, derdebetal*, praktijkassist*, elektronische agenda*, inschrijvingsbalie*, opnameplanning*, receptie*',
    suits:
      'onthaal*, balie*, afspraken*, agenda*, verslagen*, typt, typen, tikt, tikken, brieven, inschrijv*, telefoon*, consultatie*, raadpleging*, dokter*, artsen, mails, dermatolog*, cardiolog*, administrat*, bezoekers, centrale, schrijft patienten, specialist*, huisarts*, wachtkamer, opbellen, oproepen, mailbox, doorverbind*, consultaties, opnames, inschrijving, klevers, etiketten, onthaalbalie, eerste gezicht, eerste aanspreekpunt, spreekuren, poliklin*, protocollen typen, praktijk, verslag, ponsplaat, verwijsbrieven',
    hints: 'dossier*, patient*, facturat*, computer*, scan*, post, arts, word, medische, eid, boekt, e-mail*',
  },
  {
    id: 'ervaringsdeskundige',
    marks:
      'ervaringsdeskund*, ervaringswerk*, eigen ervaring, eigen herstel, je herstel, peer, lotgenot*, eigen leven, eigen verhaal, jouw verhaal, ervaringskennis*, tao, herstelverhaal*, herstelacad*, zelf mee, zelf meegemaakt, doorleefd*, jij was',
    suits:
      'herstel*, terugval*, clean, sober, verslav*, psychiatr*, psychose*, depressie*, opname, kwetsbaarheid*, in armoede, taboe*, stigma*, jou hielp, zelf arm, hoop, getuig*, zelf ooit, ooit zelf, je eigen, armoede gekend, in je leven, rugzak*, uit de put, verslaafd, cliëntperspectief, patientenvertegenw*, nuchter, gebruiker*, meegemaakt, lotgenotengroep*, zelf psychisch, binnenkant, leefwereld',
    hints: 'ggz, verhaal*, ervaring, lotgenoten, patienten, gelijkwaardig*, stem, armoede*, perspectief*',
  },
  {
    id: 'verzorgende',
    marks:
      'gezinszorg*, bejaardenhelp*, gezinshulp*, gezinshelp*, polyvalent*, familiehulp*, thuishulp*, verzorgende, verzorgenden, aanvullende thuiszorg, kraamzorg*, kraamhulp*',
    suits:
      'thuiszorg*, gezinnen, gezin*, kookt, strijk*, boodschappen*, huishoud*, senioren*, thuis blijven, thuis wonen, mensen thuis, was, een gezin, warme maaltijd, in bad, client*, mantelzorg*, deur, poetst, kookt voor, aan huis, aardappelen, huishoudelijke taken, jonge gezinnen, ouderen thuis, bij hen, koken, eigen wagen, dorp*, inschrijvingsnummer, ouderen in, verzorgt, huis, boodschap, zieken, hulpbehoevend*',
    hints:
      'fiets*, wassen, wast, aankleden, babbel*, gezelschap*, thuis, kinderen, moeder*, soep*, streek*, noteer*, dame*, wagen',
  },
  {
    id: 'zorgkundige',
    marks:
      'steunkous*, washand*, incontinent*, inco*, ochtendzorg*, avondzorg*, mondzorg*, bedbad*, zorghand*, gedelegeerde*, toiletbezoek*, scheermes*, tillift*, nachtzorgkund*',
    suits:
      'wassen, wast, aankleden, kleedt, bewoner*, bewoners bij, helpt bewoners, eten geven, geeft eten, hygiene bij, verversen, draaien, toilet*, opstaan, rusthuis*, woonzorgcentrum*, woonzorgcentra*, wzc, dementie*, ronde*, maaltijden, hoog-laag*, helpen eten, douch*, kunstgebit*, scheert, scheren, wast bewoners, bedlegerig*, draait, omdraaien, wisselhouding, eetmoment, insmeren, oliebad, rusthuizen, bewonersgroep, ouderenzorg*, helpt bij, dagelijkse hygiene, lichaamsverzorging, toilet',
    hints:
      'visum*, ouderen*, zorg, observeer*, signaleer*, rapporteer*, slapen, kousen, dossier, bad, zorgteam*, nacht*',
  },
  {
    id: 'basisverpleegkundige',
    marks:
      'basisverpleegkunde, hbo5*, graduaat verpleeg*, graduaat basis*, gegradueerde verpleeg*, graduaat in de, stabiele patient*, minder complexe, niet-complexe, a2-verpleeg*',
    suits:
      'stabiel*, wonden, insuline*, verbanden*, glycemie*, gegradueerde*, graduaat*, oogdruppel*, medicatie*, bloed, injecties*, wondzorg*, sondevoed*, eenvoudige wonden, stabiele, verbandwissel*, medicatie uit, blister, nieuw diploma, niveau 5, vks 5, derdejaars, brugstudent',
    hints: 'patient*, visum*, parameters*, toilet, kousen',
  },
  {
    id: 'verpleegkundige',
    marks:
      'bachelor verpleeg*, bachelorverpleeg*, thuisverpleeg*, thuisverpleging*, fistel*, opnamegesprek*, anamnes*, verpleegplan*, zorgplan*, bloedname*, bloedafname*, medicatieronde*, pre-operatie*, wachtarts*, ziekenhuisverpleeg*, verpleegpost*',
    suits:
      'infus*, infuus*, antibiotica*, parameters*, katheter*, catheter*, wond, wonden, wondes, wondzorg*, verpleeg*, verple*, heelkunde*, dialyse*, pneumo*, bedafdeling*, mobiele equipe, equipe*, medicatie*, inspuit*, spuit*, prikt, bloeddruk*, dagziekenhuis*, sond*, psychiatrisch*, artsen, bed, riziv*, wijkverpleeg*, toerplan, verzorgingsronde, baxter, bloedtransf*, zuurstof, stoma*, palliatief, palliatieve, a1, telemetrie, pijnpomp*, monitoring, hartritme, opnames, ontslag*, injectie*, labo-uitslag*, thuisverpleger, inspuitingen, polsen, medicatiekar*, vaccinat*',
    hints: 'visum*, patient*, afdeling*, arts*, ziekenhuis*, opname*, bachelor*, nacht*, vaccin*, triage*',
  },
  {
    id: 'gespecialiseerd-verpleegkundige',
    marks:
      'beroepstitel, bbt, banaba*, intubat*, urgentiearts*, urgentiegenees*, intensieve zorgen, operatieverpleeg*, instrumenteer*, verpleegkundig specialist*, referentieverpleeg*, diabeteseducat*, wondzorgspecial*, verpleegkundig consulent*, bijzondere bekwaam*, mug-*, spoedverpleeg*, verpleegkundig diensthoofd, neonatale, nicu, oncologieverpleeg*, gespecialiseerde verpleeg*',
    suits:
      'triage*, mug, intensieve, leidinggev*, operatiekwartier*, operatiezaal*, spoedgevallen*, oncolog*, chemo*, beademing*, pediatr*, leidt, evaluatiegesprek*, functioneringsgesprek*, kaderopleid*, expertise*, leiding, spoed, monitor*, shock*, master, ploeg, recovery, anesthes*, stamcel*, pacemaker*, leidinggevende, ervaring als verpleegkundige, adjunct*, verpleegkundige ploeg, teamlead*, evalueert, permanente bijscholing, hartinfarct*, chirurg*, instrumenten, scalpel*, polytrauma*, couveuse*, ecmo, dialysecentrum',
    hints: 'verpleeg*, bachelor*, team, coacht, coach*, protocol*, arts*, kwaliteit*, rooster*',
  },
  {
    id: 'vroedvrouw',
    marks:
      'vroedvrouw*, vroedkund*, vroedman*, bevalling*, prenata*, postnata*, weeen, ctg, materniteit*, verloskwartier*, verloskamer*, verlos*, keizersnede*, kraamtijd*, zwangerschap*, kraambed*, borstvoeding, arbeidskamer*, mic, navel*, hielprik*, de hiel, kolf*',
    suits:
      'zwanger*, kraam*, geboort*, borst*, echo, echos, moeders, pasgebor*, gynaecolog*, bevallen, neonat*, weegt, tweeling*, wee, arbeid, weeenkamer, partus*, kraamvrouw*, zwangere*, kindje, monitoring, raadplegingen, aanleggen, buik*, vruchtwater, kraamzuil, kinderwens',
    hints: 'baby*, vader*, ouders, gezinnen, hechtingen*, partner*',
  },
  {
    id: NO_OCCUPATION,
    marks:
      'boekhoud*, accountan*, btw, btw-aangifte, aankoopfacturen, facturen, loonadministrat*, payroll*, hr-*, hr, recruit*, technicus*, techniek*, technieker*, elektromechan*, elektric*, lassen, laswerk*, last, inox, informatic*, ict*, software*, developer*, programmeur*, advocat*, griffier*, vredegerecht*, verkoper*, verkoopster*, winkelmedewerk*, kleuteronderwijs, kleuterleid*, kleuterschool*, freinet*, leraar lager, onderwijzer*, kwaliteitscoordin*, kwaliteitswerk*, audit*, auditor*, stafmedewerk*, groendienst*, tuinier*, tuinaanleg*, preventieadvis*, directeur*, directielid*, algemeen coordinator, psycholog*, kinesitherapie, planner*, marketing*, communicatiemedew*, grafisch*, architect*, laborant*, medisch laborator*, laboratoriumtechnol*, beeldvorming*, podolog*, tandarts*, mondhyg*, dierenarts*, dierenkliniek*, verzekeringsadvis*, bandagist*, productiemedewerk*, inpak*, verpakk*, bankwerk*, metaal*, montage*, koerier*, slagerij*, bewakingsag*, vastgoed*, makelaar*, aankoper*, controller*, callcenter*, dataprotect*, projectleider*, werfleider*, arts-specialist*, geneesheer*, jurist*, beleidsmedewerk*, fondsenwerv*, onderzoeker*, rijinstruct*, lesgever*, docent*, lector*, sterilisatie*, kantoren poetsen, tandartsassist*, autotechn*, apotheker-titularis, sales*, accountmanager*, administrateur*, datamanager*, loonbereken*, stedenbouw*, verkeersplanner, zorgverzekeraar, verzekeraar*',
    suits:
      'factuur*, jaarafsluit*, revisor*, leverancier*, excel*, lonen, premies, machines, herstelt, liften, sanitair, drukfout*, dozen, vouwt, plakt, assortiment, winkel*, kassa*, rekent af, rechten, zitting*, archiveer*, klas, klassen, instapklas, leerling*, verbeterplan*, cijfers, klachtenprocedure, kpi*, installaties*, onderhoudstech*, budgetten, beleid*, project*, website*, nieuwsbrief*, sociale media, polis*, verzekering*, hectare, tuin, snoei*, maait, gras, hagen, roosters, planning*, personeelszak*, sollicitat*, labo*, analyse*, stal*, kine, kinesist*, kinesitherap*, psychodiag*, testing*, diagnost*, ploegen, lopende band, productie*, bewaking*, camera*, toegangscontrole*, dieren*, kennel*, paard*, knippen, kapsel*, rx, mri, servers, netwerken, wifi, printers, tickets, python, sql, data, donateur*, giften, campagne*, uitvaart*, begrafenis*, polissen, schade*, wagenpark, garage*, werf, beton, pakjes, bestelwagen, bestuur, notulen, jaarverslag, massage*, loopband*, emdr, gedragstherap*, orthodont*, zwembad*, horeca, terras, serre*, landbouw*, behang*, hvac, verwarming*, airco*, meubel*, toestellen herstellen, boren, kabel*, vergunning*, vergader*, rapporten, statistiek*, beleidsplan, directiecomite, contracten, juridisch*, fiscaliteit, dagbladen, lessen, lesgeven, leerplan*, kandidaten, vacatures opstellen, functionering, omzet, prospect*, offerte*, showroom, bestellingen verwerken, verzend*',
    hints:
      'bachelor office, ingenieur*, bedrijf*, technisch*, wachtdienst*, bestelwagen*, verkoop*, management*, onderneming*',
  },
];
