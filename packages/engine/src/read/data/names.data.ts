/**
 * Names of Flemish public bodies and services with words of care in them, in the notation of `PhraseBook`: what they are called
 * says nothing of the job. Names as the bodies use them themselves (kindengezin.be, opgroeien.be, departementzorg.be, 2026-12).
 */
export const bodyNames: Readonly<Record<string, string>> = {
  name: `
    kind en gezin
    (het) huis van het kind
    huizen van het kind
    (het) sociaal huis
    (vlaams) agentschap zorg en gezondheid
    zorg en gezondheid
    departement zorg
    departement welzijn (,) volksgezondheid en gezin
    (agentschap) opgroeien
    opgroeien regie
    vlaams agentschap voor personen met een handicap
    agentschap integratie en inburgering
    afdeling .. gespecialiseerde zorg
    fod volksgezondheid (,) (veiligheid) (van) (de) (voedselketen) (en) (leefmilieu)
    vlaamse sociale bescherming`,
};
