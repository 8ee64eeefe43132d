/** Words that carry no meaning of their own in a label or a search: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export const STOP_WORDS = `
de het een t n s en of maar want dus dan als dat die dit deze welke wat wie waar hoe toen terwijl omdat zodat indien wanneer
ik je jij u uw jou jouw we wij ons onze ze zij hij haar hem hen hun mij mijn me zich zichzelf jullie men iemand iets elkaar
er hier daar hierbij daarbij hiervoor daarvoor waarbij hierin daarin ervoor erbij
van voor in op met bij aan te tot door om uit over onder naar tegen tussen tijdens volgens zonder via per binnen buiten rond
rondom sinds vanaf vanuit omtrent betreffende inzake
is ben bent zijn waren wordt word worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen
kon konden zal zult zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen wou wilde wilden hoef hoeft
ook nog al reeds wel niet geen zeer heel erg zo meer meest veel weinig vaak soms altijd ooit nooit steeds even eens graag
alle elke elk ieder iedere alles allerlei andere anderen ander beide enkele sommige verschillende diverse bepaalde zulke
oa bv bijv bvb dwz mbt ivm mvx vx vmx nl evt
`;
