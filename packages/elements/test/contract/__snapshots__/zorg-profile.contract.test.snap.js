/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["zorg-profile"] = 
`group "Vertel meer, als je wil 5 ingevuld"
  heading "Vertel meer, als je wil 5 ingevuld" level=3
    button "Vertel meer, als je wil 5 ingevuld" expanded=true
      StaticText "Vertel meer, als je wil"
      StaticText "5 ingevuld"
  paragraph
    StaticText "Alles mag leeg blijven. Het blijft op dit toestel."
  group "Wat lijkt op jou?"
    paragraph
      StaticText "Wat lijkt op jou?"
    button "Ik wil van job veranderen" pressed=false
      StaticText "Ik wil van job veranderen"
    button "Ik ben nieuw in België" pressed=false
      StaticText "Ik ben nieuw in België"
    button "Ik zorg voor iemand thuis" pressed=false
      StaticText "Ik zorg voor iemand thuis"
    button "Ik zit nog op school" pressed=false
      StaticText "Ik zit nog op school"
    button "Ik werkte al in de zorg" pressed=false
      StaticText "Ik werkte al in de zorg"
    paragraph
      StaticText "We zetten dan andere vragen vooraan. Meer doet het niet."
  list
    listitem level=1
      heading "Vertel wat je deed" level=4
        button "Vertel wat je deed" expanded=false
          StaticText "Vertel wat je deed"
    listitem level=1
      heading "Kijk naar een job" level=4
        button "Kijk naar een job" expanded=false
          StaticText "Kijk naar een job"
    listitem level=1
      heading "Waar leerde je het? 1 ingevuld" level=4
        button "Waar leerde je het? 1 ingevuld" expanded=false
          StaticText "Waar leerde je het?"
          StaticText "1 ingevuld"
    listitem level=1
      heading "Wanneer kan je werken?" level=4
        button "Wanneer kan je werken?" expanded=false
          StaticText "Wanneer kan je werken?"
    listitem level=1
      heading "Welke talen ken je? Nederlands B1" level=4
        button "Welke talen ken je? Nederlands B1" expanded=true
          StaticText "Welke talen ken je?"
          StaticText "Nederlands B1"
      list
        listitem level=2
          paragraph
            StaticText "Nederlands"
          LabelText
            StaticText "Taal"
            combobox "Taal" = Nederlands expanded=false
              MenuListPopup
                option "Kies …" selected=false
                option "Nederlands" selected=true
                option "Frans" selected=false
                option "Engels" selected=false
                option "Duits" selected=false
                option "Arabisch" selected=false
                option "Turks" selected=false
                option "Spaans" selected=false
                option "Pools" selected=false
                option "Roemeens" selected=false
                option "Oekraïens" selected=false
                option "Russisch" selected=false
                option "Portugees" selected=false
                option "Italiaans" selected=false
                option "Bulgaars" selected=false
                option "Somalisch" selected=false
                option "Perzisch" selected=false
                option "Pasjtoe" selected=false
                option "Tigrinya" selected=false
                option "Amhaars" selected=false
                option "Koerdisch" selected=false
                option "Albanees" selected=false
                option "Chinees" selected=false
                option "Hindi" selected=false
                option "Urdu" selected=false
          LabelText
            StaticText "Hoe goed? (Nederlands)"
            combobox "Hoe goed? (Nederlands)" = B1: ik red me op het werk expanded=false
              MenuListPopup
                option "Kies …" selected=false
                option "A1: een paar woorden" selected=false
                option "A2: korte, gewone zinnen" selected=false
                option "B1: ik red me op het werk" selected=true
                option "B2: ik praat vlot" selected=false
                option "C1: bijna zonder moeite" selected=false
                option "C2: zoals thuis" selected=false
          LabelText
            checkbox "Ik heb hiervan een bewijs" checked=false
            StaticText "Ik heb hiervan een bewijs"
          button "Haal weg: Nederlands"
            StaticText "Haal weg"
      button "Voeg een taal toe"
        StaticText "Voeg een taal toe"
      paragraph
        button "Klaar"
          StaticText "Klaar"
    listitem level=1
      heading "Welk diploma heb je? Diploma bachelor" level=4
        button "Welk diploma heb je? Diploma bachelor" expanded=false
          StaticText "Welk diploma heb je?"
          StaticText "Diploma bachelor"
    listitem level=1
      heading "Visum en rijbewijs Rijbewijs B" level=4
        button "Visum en rijbewijs Rijbewijs B" expanded=false
          StaticText "Visum en rijbewijs"
          StaticText "Rijbewijs B"
    listitem level=1
      heading "Waar werkte je al? zorgkundige" level=4
        button "Waar werkte je al? zorgkundige" expanded=false
          StaticText "Waar werkte je al?"
          StaticText "zorgkundige"
    listitem level=1
      heading "Waar wil je werken?" level=4
        button "Waar wil je werken?" expanded=false
          StaticText "Waar wil je werken?"
    listitem level=1
      heading "Wat is je situatie?" level=4
        button "Wat is je situatie?" expanded=false
          StaticText "Wat is je situatie?"
  button "Druk af wat je vertelde"
    StaticText "Druk af wat je vertelde"
  status`;
/* end snapshot zorg-profile */

