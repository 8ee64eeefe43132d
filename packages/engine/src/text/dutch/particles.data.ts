/** First parts of separable verbs: "toe" in "toedienen: je dient medicatie toe". Longer ones before their own parts. */
export const PARTICLES = `
aan achter achterna achterop achteruit af bij bijeen binnen boven buiten deel dicht door dood gade gelijk goed hard heen in
kennis klaar les lastig leeg los mee mede mis na nader neer om omhoog omver onder op open opeen over overeen paard plaats
raad rond rondom samen schoon stand stil stop tegen tegemoet teleur terecht terug teweeg thuis toe uit uiteen vast veilig
vol voor vooruit voorop vrij waar warm weg weer zeker
`;
