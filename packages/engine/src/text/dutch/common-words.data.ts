/** Ordinary words of vacancies that lie one letter from care words; they are never a typo of them. */
export const COMMON_WORDS = `
aanbod aangenaam aantal absoluut actief afstand andere bedrijf begrip bereid beroep beschikt bestaat betaald betere bieden
binnen boeiend concreet contact contract daarna daarom degelijk duidelijk ervaren extra flexibel functie geduldig gemaakt
gemotiveerd genoeg gericht gezellig gezocht graden haalbaar iedereen inclusief interesse jaarlijks kandidaat kantoor karakter
kwaliteit leerling leiden leider locatie maaltijdcheques maandag mensen minimum minstens mogelijk momenteel moment nodige
normaal onmiddellijk ontdek passend passie periode positief postcode premie project provincie regels regio resultaat salaris
samen soepel specifiek starten stevig traject tussen uitdaging uurrooster vacature variatie verder vergoeding verkeer
verlichting verlof verschil vertrouwen voldoende voordelen vormen vrijheid waarde waarden wensen werkdag werkgever werkuren
winkel woonst zelfstandig zodat zondag
`;
