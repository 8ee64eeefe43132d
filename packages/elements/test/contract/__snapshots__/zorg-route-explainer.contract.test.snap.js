/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-route-explainer"] = 
`region "Je weg naar zorgkundige"
  sectionheader
    heading "Je weg naar zorgkundige" level=2
      StaticText "Je weg naar zorgkundige"
    LabelText
      StaticText "Naar welke job?"
    combobox "Naar welke job?" = zorgkundige expanded=false
      MenuListPopup
        option "zorgkundige" selected=true
        group "Een stap verder"
          option "basisverpleegkundige" selected=false
          option "verpleegkundige" selected=false
        group "Een job ernaast"
          option "verzorgende in de thuiszorg" selected=false
          option "animator of begeleider wonen en leven" selected=false
          option "opvoeder-begeleider" selected=false
        group "Een stap ervoor"
          option "logistiek assistent in de zorg" selected=false
          option "zorgondersteuner" selected=false
        group "Andere jobs"
          option "kinderbegeleider baby's en peuters" selected=false
          option "kinderbegeleider schoolkinderen" selected=false
          option "onthaalouder" selected=false
          option "medewerker schoonmaak in de zorg" selected=false
          option "keukenmedewerker in de zorg" selected=false
          option "medewerker intern patiëntenvervoer" selected=false
          option "huishoudhulp" selected=false
          option "persoonlijk assistent" selected=false
          option "medewerker maatschappelijk werk (graduaat)" selected=false
          option "maatschappelijk assistent of sociaal werker" selected=false
          option "ambulancier niet-dringend patiëntenvervoer" selected=false
          option "hulpverlener-ambulancier (112)" selected=false
          option "farmaceutisch-technisch assistent" selected=false
          option "ergotherapeut (ook logopedist, diëtist …)" selected=false
          option "medewerker medisch secretariaat of onthaal" selected=false
          option "ervaringsdeskundige" selected=false
          option "gespecialiseerd of leidinggevend verpleegkundige" selected=false
          option "vroedvrouw" selected=false
  status
  paragraph
    StaticText "Mag je in België werken? Dan kan je nu starten als zorgondersteuner of logistiek assistent in de zorg. Zorgkundige kan over minstens 1,5 jaar, met je visum."
  group "Wat past bij jou?"
    paragraph
      StaticText "Wat past bij jou?"
    button "Ik ben jonger dan 15" pressed=false
      StaticText "Ik ben jonger dan 15"
    button "Ik heb een diploma uit een ander land" pressed=false
      StaticText "Ik heb een diploma uit een ander land"
    button "Ik moet verdienen terwijl ik leer" pressed=false
      StaticText "Ik moet verdienen terwijl ik leer"
    button "Ik leer liefst door te doen" pressed=false
      StaticText "Ik leer liefst door te doen"
  paragraph
    StaticText "Je kan al 1 van de 17 dingen die een zorgkundige doet."
  paragraph
    StaticText "Nog nodig voor deze job"
  list
    listitem level=1
      StaticText "Diploma of attest zorgkundige"
      StaticText ": "
      StaticText "weten we nog niet"
    listitem level=1
      StaticText "Nederlands, niveau A2"
      StaticText ": "
      StaticText "weten we nog niet (vragen scholen en werkgevers vaak)"
    listitem level=1
      StaticText "Erkenning voor zorgkundige"
      StaticText ": "
      StaticText "weten we nog niet"
    listitem level=1
      StaticText "Visum voor zorgkundige"
      StaticText ": "
      StaticText "weten we nog niet"
  navigation "Stap voor stap verder in deze familie"
    list
      listitem level=1
        button "logistiek assistent in de zorg"
          StaticText "logistiek assistent in de zorg"
        StaticText "0 van 13 dingen kan je al"
      listitem level=1
        button "verzorgende in de thuiszorg"
          StaticText "verzorgende in de thuiszorg"
        StaticText "2 van 15 dingen kan je al"
      listitem level=1
        button "zorgkundige"
          StaticText "zorgkundige"
        StaticText "1 van 17 dingen kan je al"
      listitem level=1
        button "basisverpleegkundige"
          StaticText "basisverpleegkundige"
        StaticText "0 van 14 dingen kan je al"
      listitem level=1
        button "verpleegkundige"
          StaticText "verpleegkundige"
        StaticText "0 van 16 dingen kan je al"
      listitem level=1
        button "gespecialiseerd of leidinggevend verpleegkundige"
          StaticText "gespecialiseerd of leidinggevend verpleegkundige"
        StaticText "0 van 10 dingen kan je al"
  heading "Zo kan je er komen · 18 wegen" level=3
    StaticText "Zo kan je er komen"
    StaticText " "
    StaticText "· "
    StaticText "18 wegen"
  group
    DisclosureTriangle "Vergelijk de wegen" expanded=false
      StaticText "Vergelijk de wegen"
  list
    listitem level=1
      article
        heading "Zorgkundige in het volwassenenonderwijs" level=4
          button "Zorgkundige in het volwassenenonderwijs" expanded=true
            StaticText "Zorgkundige in het volwassenenonderwijs"
        list
          listitem level=2
            StaticText "·"
            StaticText "Minstens 1,5 jaar"
          listitem level=2
            StaticText "·"
            StaticText "snelste weg die vaststaat"
          listitem level=2
            StaticText "·"
            StaticText "minst lang studeren"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor iedereen vanaf 18 jaar, ook als je werkt."
        paragraph
          StaticText "Je kan hier nu aan beginnen, voor zover we weten."
        list "Stap voor stap: Zorgkundige in het volwassenenonderwijs"
          listitem level=2
            heading "Jij, vandaag" level=5
              StaticText "Jij, vandaag"
            paragraph
              StaticText "Je brengt 2 competenties mee."
            list
              listitem level=3
                StaticText "Nu kan je al werken als zorgondersteuner, als je in België mag werken"
              listitem level=3
                StaticText "Nu kan je al werken als logistiek assistent in de zorg, als je in België mag werken"
            group "Mag je in België werken?"
              paragraph
                StaticText "Mag je in België werken?"
              button "Ja" pressed=false
                StaticText "Ja"
              button "Nog niet, ik vraag asiel" pressed=false
                StaticText "Nog niet, ik vraag asiel"
              button "Nee" pressed=false
                StaticText "Nee"
              paragraph
                StaticText "Je antwoord verandert deze weg. Het blijft op dit toestel."
          listitem level=2
            paragraph
              StaticText "nu"
            heading "Doe een intake bij een CVO en vraag vrijstellingen +" level=5
              button "Doe een intake bij een CVO en vraag vrijstellingen +" expanded=false
                StaticText "Doe een intake bij een CVO en vraag vrijstellingen"
                StaticText "+"
            list
              listitem level=3
                StaticText "·"
                StaticText "kennismaken"
              listitem level=3
                StaticText "·"
                StaticText "Onderwijskiezer"
          listitem level=2
            paragraph
              StaticText "Moet in orde zijn"
            list
              listitem level=3
                StaticText "Nederlands, niveau A2"
                paragraph
                  StaticText "A2: je praat over gewone dingen van elke dag."
          listitem level=2
            paragraph
              StaticText "daarna"
            heading "Volg de modules en doe je stage +" level=5
              button "Volg de modules en doe je stage +" expanded=false
                StaticText "Volg de modules en doe je stage"
                StaticText "+"
            list
              listitem level=3
                StaticText "·"
                StaticText "1,5 tot 2,5 jaar"
              listitem level=3
                StaticText "·"
                StaticText "leren in de les"
            group "Hoeveel Nederlands ken je?"
              paragraph
                StaticText "Hoeveel Nederlands ken je?"
              button "Nog niet" pressed=false
                StaticText "Nog niet"
              button "Een beetje (A1)" pressed=false
                StaticText "Een beetje (A1)"
              button "Gewone dingen (A2)" pressed=false
                StaticText "Gewone dingen (A2)"
              button "Ik red me goed (B1)" pressed=false
                StaticText "Ik red me goed (B1)"
              button "Goed (B2)" pressed=false
                StaticText "Goed (B2)"
              button "Heel goed" pressed=false
                StaticText "Heel goed"
              paragraph
                StaticText "Je antwoord verandert deze weg. Het blijft op dit toestel."
          listitem level=2
            paragraph
              StaticText "Moet in orde zijn"
            list
              listitem level=3
                StaticText "Nederlands, niveau A2"
                paragraph
                  StaticText "A2: je praat over gewone dingen van elke dag."
          listitem level=2
            paragraph
              StaticText "na minstens 1,5 jaar"
            heading "Registreer je in het e-loket en krijg je visum +" level=5
              button "Registreer je in het e-loket en krijg je visum +" expanded=false
                StaticText "Registreer je in het e-loket en krijg je visum"
                StaticText "+"
            list
              listitem level=3
                StaticText "·"
                StaticText "papieren in orde brengen"
              listitem level=3
                StaticText "·"
                StaticText "Departement Zorg, FOD Volksgezondheid"
          listitem level=2
            paragraph
              StaticText "Bij wet nodig voor je start"
            list
              listitem level=3
                StaticText "Nederlands, niveau A2"
                StaticText "("
                StaticText "misschien: kijk het na"
                StaticText ")"
                paragraph
                  StaticText "A2: je praat over gewone dingen van elke dag."
              listitem level=3
                StaticText "Diploma of attest zorgkundige"
                StaticText "("
                StaticText "vraagt de wet, weten we nog niet"
                StaticText ")"
              listitem level=3
                StaticText "Toelating om in België te werken"
                StaticText "("
                StaticText "vraagt de wet, weten we nog niet"
                StaticText ")"
              listitem level=3
                StaticText "Visum voor zorgkundige"
                StaticText "("
                StaticText "vraagt de wet, weten we nog niet"
                StaticText ")"
                paragraph
                  StaticText "Een visum is de toelating om dit beroep te doen. Je krijgt het van de FOD Volksgezondheid."
          listitem level=2
            heading "Je werkt als zorgkundige" level=5
              StaticText "Je werkt als zorgkundige"
        group
          DisclosureTriangle "Dit zeggen de regels" expanded=false
            StaticText "Dit zeggen de regels"
        paragraph
          StaticText "Neem mee"
          StaticText "."
          StaticText " "
          StaticText "Voor jezelf, je coach of je school."
        button "Druk dit plan af"
          StaticText "Druk dit plan af"
        button "Zet de stappen in je agenda"
          StaticText "Zet de stappen in je agenda"
        paragraph
          StaticText "Wat hier staat, komt uit bronnen van 2023 tot 2026. Sommige bronnen hebben geen datum. Kijk bedragen, data en regels na voor je beslist."
        group
          DisclosureTriangle "Bronnen" expanded=false
            StaticText "Bronnen"
    listitem level=1
      article
        heading "Eerst een contract, dan de opleiding (instroomkanaal)" level=4
          button "Eerst een contract, dan de opleiding (instroomkanaal)" expanded=false
            StaticText "Eerst een contract, dan de opleiding (instroomkanaal)"
        list
          listitem level=2
            StaticText "·"
            StaticText "Duur niet bekend"
          listitem level=2
            StaticText "·"
            StaticText "je verdient ondertussen"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor wie een werkgever vindt die meedoet. Je hoeft niet werkloos te zijn, en je hebt nog geen diploma voor de job."
        paragraph
          StaticText "Je kan hier nu aan beginnen, voor zover we weten."
    listitem level=1
      article
        heading "Nederlands en zorgkundige samen leren" level=4
          button "Nederlands en zorgkundige samen leren" expanded=false
            StaticText "Nederlands en zorgkundige samen leren"
        list
          listitem level=2
            StaticText "·"
            StaticText "Duur niet bekend"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor wie al wat Nederlands kent en de opleiding met taalhulp wil volgen."
        paragraph
          StaticText "Je kan hier nu aan beginnen, voor zover we weten."
    listitem level=1
      article
        heading "Zorgkundige met een deel van een studie verpleegkunde" level=4
          button "Zorgkundige met een deel van een studie verpleegkunde" expanded=false
            StaticText "Zorgkundige met een deel van een studie verpleegkunde"
        list
          listitem level=2
            StaticText "·"
            StaticText "Duur niet bekend"
          listitem level=2
            StaticText "·"
            StaticText "hangt af van je antwoorden"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor wie slaagde voor het eerste bachelorjaar verpleegkunde of de module verpleegkundige basiszorg."
        paragraph
          StaticText "Je kan hier nu aan beginnen als dit voor jou klopt."
    listitem level=1
      article
        heading "Zorgkundige met je ervaring uit de thuiszorg" level=4
          button "Zorgkundige met je ervaring uit de thuiszorg" expanded=false
            StaticText "Zorgkundige met je ervaring uit de thuiszorg"
        list
          listitem level=2
            StaticText "·"
            StaticText "Duur niet bekend"
          listitem level=2
            StaticText "·"
            StaticText "hangt af van je antwoorden"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor verzorgenden met 5 jaar voltijds werk in de gezinszorg, in de laatste 10 jaar."
        paragraph
          StaticText "Je kan hier nu aan beginnen als dit voor jou klopt."
  paragraph
    button "Toon nog 13 wegen"
      StaticText "Toon nog 13 wegen"
  group
    DisclosureTriangle "2 wegen passen nu niet bij jou. Bekijk waarom." expanded=false
      StaticText "2 wegen passen nu niet bij jou. Bekijk waarom."
  group
    DisclosureTriangle "2 wegen bestaan niet of nog niet. Bekijk welke." expanded=false
      StaticText "2 wegen bestaan niet of nog niet. Bekijk welke."
  heading "Altijd een goed begin" level=3
    StaticText "Altijd een goed begin"
  list
    listitem level=1
      article
        heading "Proeven van de zorg" level=4
          button "Proeven van de zorg" expanded=false
            StaticText "Proeven van de zorg"
        list
          listitem level=2
            StaticText "·"
            StaticText "Gratis"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor wie de zorg nog niet kent: leerlingen vanaf 10 jaar, jongeren, werkzoekenden en wie niet werkt."
        paragraph
          StaticText "Je kan hier nu aan beginnen, voor zover we weten."
    listitem level=1
      article
        heading "Eerst Nederlands leren" level=4
          button "Eerst Nederlands leren" expanded=false
            StaticText "Eerst Nederlands leren"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor nieuwkomers en voor iedereen die nog Nederlands leert."
        paragraph
          StaticText "Je kan hier nu aan beginnen, voor zover we weten."
    listitem level=1
      article
        heading "Persoonlijke begeleiding en proefjobs in Antwerpen" level=4
          button "Persoonlijke begeleiding en proefjobs in Antwerpen" expanded=false
            StaticText "Persoonlijke begeleiding en proefjobs in Antwerpen"
        list
          listitem level=2
            StaticText "·"
            StaticText "Gratis"
          listitem level=2
            StaticText "·"
            StaticText "we weten niet of dit nog loopt"
        paragraph
          StaticText "Voor wie"
          StaticText ":"
          StaticText "Voor kwetsbare werkzoekenden, mensen die niet werken en mensen met een leefloon, in Antwerpen en Turnhout."
        paragraph
          StaticText "Vraag eerst na of deze weg nog bestaat."
  region "Houdt iets je tegen?"
    heading "Houdt iets je tegen?" level=3
      StaticText "Houdt iets je tegen?"
    paragraph
      StaticText "Duid aan wat voor jou telt. Je ziet welke hulp er is. Dit blijft op dit toestel."
    button "taal" pressed=false
      StaticText "taal"
    button "diploma en papieren" pressed=false
      StaticText "diploma en papieren"
    button "kinderopvang" pressed=false
      StaticText "kinderopvang"
    button "vervoer" pressed=false
      StaticText "vervoer"
    button "geld" pressed=false
      StaticText "geld"
    button "gezondheid" pressed=false
      StaticText "gezondheid"
    button "computer en internet" pressed=false
      StaticText "computer en internet"
    button "wonen en mensen leren kennen" pressed=false
      StaticText "wonen en mensen leren kennen"
    button "twijfel, stage of werkplek" pressed=false
      StaticText "twijfel, stage of werkplek"
`;
/* end snapshot zorg-route-explainer */

