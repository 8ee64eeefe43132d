/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-monitor"] = 
`heading "Wat vraagt de zorg in je streek?" level=2
  StaticText "Wat vraagt de zorg in je streek?"
status
LabelText
  StaticText "Provincie"
  combobox "Provincie" = alle provincies expanded=false
    MenuListPopup
      option "alle provincies" selected=true
      option "Antwerpen" selected=false
      option "Limburg" selected=false
LabelText
  StaticText "Beroep"
  combobox "Beroep" = alle beroepen expanded=false
    MenuListPopup
      option "alle beroepen" selected=true
      option "zorgkundige" selected=false
      option "logistiek assistent in de zorg" selected=false
paragraph
  strong
    StaticText "3 vacatures, geteld op 30 november 2026."
paragraph
  StaticText "Over 2 vacatures konden we weinig lezen."
paragraph
  StaticText "Bij 1 van de 3 vacatures kan je starten zonder diploma."
region "Beroepen"
  heading "Beroepen" level=3
    StaticText "Beroepen"
  table "Beroepen: aantal vacatures"
    caption
      StaticText "Beroepen"
      StaticText ": "
      StaticText "aantal vacatures"
    rowgroup
      row
        columnheader "naam" required=false
          StaticText "naam"
        columnheader "Beroepen" required=false
          StaticText "Beroepen"
        columnheader "samen" required=false
          StaticText "samen"
    row
      rowheader "zorgkundige" required=false
        StaticText "zorgkundige"
      cell
      cell "2"
        StaticText "2"
    row
      rowheader "logistiek assistent in de zorg" required=false
        StaticText "logistiek assistent in de zorg"
      cell
      cell "1"
        StaticText "1"
  button "Bewaar als CSV"
    StaticText "Bewaar als CSV"
  button "Bewaar als prent (SVG)"
    StaticText "Bewaar als prent (SVG)"
region "Waar?"
  heading "Waar?" level=3
    StaticText "Waar?"
  table "Waar?: aantal vacatures"
    caption
      StaticText "Waar?"
      StaticText ": "
      StaticText "aantal vacatures"
    rowgroup
      row
        columnheader "naam" required=false
          StaticText "naam"
        columnheader "Waar?" required=false
          StaticText "Waar?"
        columnheader "samen" required=false
          StaticText "samen"
    row
      rowheader "Antwerpen" required=false
        StaticText "Antwerpen"
      cell
      cell "2"
        StaticText "2"
    row
      rowheader "Limburg" required=false
        StaticText "Limburg"
      cell
      cell "1"
        StaticText "1"
  button "Bewaar als CSV"
    StaticText "Bewaar als CSV"
  button "Bewaar als prent (SVG)"
    StaticText "Bewaar als prent (SVG)"
region "Wat moet je kunnen?"
  heading "Wat moet je kunnen?" level=3
    StaticText "Wat moet je kunnen?"
  paragraph
    StaticText "2 van de 3 vacatures: mensen wassen."
  table "Wat moet je kunnen?: aantal vacatures"
    caption
      StaticText "Wat moet je kunnen?"
      StaticText ": "
      StaticText "aantal vacatures"
    rowgroup
      row
        columnheader "naam" required=false
          StaticText "naam"
        columnheader "Wat moet je kunnen?" required=false
          StaticText "Wat moet je kunnen?"
        columnheader "moet" required=false
          StaticText "moet"
        columnheader "pluspunt" required=false
          StaticText "pluspunt"
        columnheader "leer je daar" required=false
          StaticText "leer je daar"
        columnheader "samen" required=false
          StaticText "samen"
    row
      rowheader "mensen wassen" required=false
        StaticText "mensen wassen"
      cell
      cell "2"
        StaticText "2"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "2"
        StaticText "2"
    row
      rowheader "de afwas doen" required=false
        StaticText "de afwas doen"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "bedden opmaken" required=false
        StaticText "bedden opmaken"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "veilig heffen en tillen" required=false
        StaticText "veilig heffen en tillen"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "helpen bij eten en drinken" required=false
        StaticText "helpen bij eten en drinken"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "koken voor mensen" required=false
        StaticText "koken voor mensen"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "goed luisteren" required=false
        StaticText "goed luisteren"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "maaltijden uitdelen" required=false
        StaticText "maaltijden uitdelen"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "medicatie toedienen" required=false
        StaticText "medicatie toedienen"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
    row
      rowheader "rapporteren" required=false
        StaticText "rapporteren"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
  button "Toon alle 15"
    StaticText "Toon alle 15"
  button "Bewaar als CSV"
    StaticText "Bewaar als CSV"
  button "Bewaar als prent (SVG)"
    StaticText "Bewaar als prent (SVG)"
region "Wat beslist mee?"
  heading "Wat beslist mee?" level=3
    StaticText "Wat beslist mee?"
  paragraph
    StaticText "1 van de 3 vacatures: Werken in het weekend."
  table "Wat beslist mee?: aantal vacatures"
    caption
      StaticText "Wat beslist mee?"
      StaticText ": "
      StaticText "aantal vacatures"
    rowgroup
      row
        columnheader "naam" required=false
          StaticText "naam"
        columnheader "Wat beslist mee?" required=false
          StaticText "Wat beslist mee?"
        columnheader "moet" required=false
          StaticText "moet"
        columnheader "pluspunt" required=false
          StaticText "pluspunt"
        columnheader "leer je daar" required=false
          StaticText "leer je daar"
        columnheader "samen" required=false
          StaticText "samen"
    row
      rowheader "Werken in het weekend" required=false
        StaticText "Werken in het weekend"
      cell
      cell "1"
        StaticText "1"
      cell "0"
        StaticText "0"
      cell "0"
        StaticText "0"
      cell "1"
        StaticText "1"
  button "Bewaar als CSV"
    StaticText "Bewaar als CSV"
  button "Bewaar als prent (SVG)"
    StaticText "Bewaar als prent (SVG)"
region "Wanneer verschenen ze?"
  heading "Wanneer verschenen ze?" level=3
    StaticText "Wanneer verschenen ze?"
  table "Wanneer verschenen ze?: aantal vacatures"
    caption
      StaticText "Wanneer verschenen ze?"
      StaticText ": "
      StaticText "aantal vacatures"
    rowgroup
      row
        columnheader "naam" required=false
          StaticText "naam"
        columnheader "Wanneer verschenen ze?" required=false
          StaticText "Wanneer verschenen ze?"
        columnheader "samen" required=false
          StaticText "samen"
    row
      rowheader "oktober 2026" required=false
        StaticText "oktober 2026"
      cell
      cell "3"
        StaticText "3"
  button "Bewaar als CSV"
    StaticText "Bewaar als CSV"
  button "Bewaar als prent (SVG)"
    StaticText "Bewaar als prent (SVG)"
region "Wat vraagt welk beroep?"
  heading "Wat vraagt welk beroep?" level=3
    StaticText "Wat vraagt welk beroep?"
  group "Wat vraagt welk beroep?"
    table
      rowgroup
        row
          columnheader "naam" required=false
            StaticText "naam"
          columnheader "zorgkundige" required=false
            StaticText "zorgkundige"
          columnheader "logistiek assistent in de zorg" required=false
            StaticText "logistiek assistent in de zorg"
      row
        rowheader "mensen wassen" required=false
          StaticText "mensen wassen"
        cell "2"
          StaticText "2"
        cell "0"
          StaticText "0"
      row
        rowheader "de afwas doen" required=false
          StaticText "de afwas doen"
        cell "0"
          StaticText "0"
        cell "1"
          StaticText "1"
      row
        rowheader "bedden opmaken" required=false
          StaticText "bedden opmaken"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "veilig heffen en tillen" required=false
          StaticText "veilig heffen en tillen"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "helpen bij eten en drinken" required=false
          StaticText "helpen bij eten en drinken"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "koken voor mensen" required=false
          StaticText "koken voor mensen"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "goed luisteren" required=false
          StaticText "goed luisteren"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "maaltijden uitdelen" required=false
          StaticText "maaltijden uitdelen"
        cell "0"
          StaticText "0"
        cell "1"
          StaticText "1"
      row
        rowheader "medicatie toedienen" required=false
          StaticText "medicatie toedienen"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "rapporteren" required=false
          StaticText "rapporteren"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "samenwerken met collega's" required=false
          StaticText "samenwerken met collega's"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
      row
        rowheader "kamers en lokalen schoonmaken" required=false
          StaticText "kamers en lokalen schoonmaken"
        cell "1"
          StaticText "1"
        cell "0"
          StaticText "0"
region "Wat staat het langst open?"
  heading "Wat staat het langst open?" level=3
    StaticText "Wat staat het langst open?"
  paragraph
    StaticText "De helft staat al 60 dagen of langer open."
  list
    listitem level=1
      StaticText "Logistiek assistent in de zorg"
      StaticText " "
      StaticText "60"
      StaticText "dagen open"
    listitem level=1
      StaticText "Zorgkundige"
      StaticText " "
      StaticText "60"
      StaticText "dagen open"
    listitem level=1
      StaticText "Zorgkundige"
      StaticText " "
      StaticText "60"
      StaticText "dagen open"
region "Vacatures naast mensen"
  heading "Vacatures naast mensen" level=3
    StaticText "Vacatures naast mensen"
  paragraph
    StaticText "Minder dan vijf mensen tonen we nooit, ook niet in een totaal."
  group "Vacatures naast mensen"
    table
      rowgroup
        row
          columnheader "naam" required=false
            StaticText "naam"
          columnheader "Provincie" required=false
            StaticText "Provincie"
          columnheader "aantal vacatures" required=false
            StaticText "aantal vacatures"
          columnheader "mensen" required=false
            StaticText "mensen"
      row
        rowheader "zorgkundige" required=false
          StaticText "zorgkundige"
        cell "samen"
          StaticText "samen"
        cell "1"
          StaticText "1"
        cell "40"
          StaticText "40"
      row
        rowheader "zorgkundige" required=false
          StaticText "zorgkundige"
        cell "Antwerpen"
          StaticText "Antwerpen"
        cell "1"
          StaticText "1"
        cell "40"
          StaticText "40"
`;
/* end snapshot zorg-monitor */

