/**
 * Who is cared for, and who stands near: in a search they say less than the act beside them ("bejaarden wassen" is about
 * washing, "mijn zieke moeder" about caring).
 */
export const PEOPLE_WORDS = `
bejaarde bejaarden oud oude oudere ouderen oudjes senior senioren bewoner client patient zieke zieken gehandicapte gast
gasten persoon personen mensen mens iemand volwassene kind kinderen
moeder vader mama papa ouder ouders oma opa grootmoeder grootvader grootouder man vrouw partner echtgenoot echtgenote zus
broer dochter zoon tante nonkel oom buur buren buurman buurvrouw familielid
`;
