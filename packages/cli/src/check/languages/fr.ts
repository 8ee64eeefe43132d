import type { EditorSentences } from './editor-sentences.js';

/** What `check` says of a feed to a web editor in French. */
export const fr: EditorSentences = {
  issues: {
    'not-json': 'Ceci n’est pas du JSON. Vérifiez les virgules, les accolades et les guillemets.',
    'wrong-type': 'Cette valeur n’est pas du type attendu. Corrigez-la.',
    'missing-field': 'Ce champ manque. Complétez-le.',
    'invalid-value': 'Cette valeur n’est pas admise. Choisissez une valeur du schéma.',
    'unknown-format': 'Le champ `format` nomme un format inconnu. Consultez la documentation.',
    'newer-format': 'Ce format est plus récent que cette version de zorg-match. Mettez zorg-match à jour.',
    'unknown-id': 'Cet identifiant n’est pas dans la taxonomie. Vérifiez l’orthographe et la version.',
    'duplicate-id': 'Cet identifiant apparaît deux fois. Gardez-en un seul.',
    'no-vacancy': 'Nous ne reconnaissons pas d’offre ici. Ajoutez un JobPosting de schema.org.',
    'list-page': 'Ceci est une liste d’offres. Renvoyez vers une seule offre.',
    expired: 'La date de `validThrough` est passée. Retirez l’offre ou prolongez-la.',
    'empty-page': 'La page ne contient pas de texte. Un script le charge peut-être plus tard.',
    'thin-text': 'La description est très courte. Mettez les tâches et le profil dans `description`.',
    'other-language': 'Le texte n’est pas en néerlandais. Nous ne lisons bien que le néerlandais.',
    conflict: 'Le balisage et la page se contredisent. Mettez-les d’accord.',
    repaired: 'Le JSON-LD était abîmé. Nous l’avons réparé ; corrigez la source.',
    'too-large': 'Le fichier est trop grand. Nous n’avons lu que le début.',
    'feed-is-html': 'L’adresse donne une page web au lieu de JSON. Vérifiez l’URL.',
    'feed-empty': 'Le flux ne contient pas d’offres. Vérifiez si c’est juste.',
    'http-status': 'Le serveur répond par une erreur. Vérifiez l’URL et les droits.',
    network: 'Le flux n’est pas accessible. Vérifiez l’URL et la connexion.',
    cors: 'Le serveur refuse les autres sites (CORS). Ajoutez l’en-tête `Access-Control-Allow-Origin`.',
    'not-https': 'Cette adresse ne commence pas par https. Utilisez une adresse https.',
    contradiction: 'Le texte se contredit. Choisissez.',
  },
  vacancy: 'offre',
  at: ({ path }) => `Endroit : ${path}.`,
  severity: { error: 'erreur', warning: 'attention' },
  entry: ({ number, title }) => `Offre ${number}, « ${title} » :`,
  checked: ({ usable, errors, warnings }) =>
    `${usable} ${usable === 1 ? 'offre utilisable' : 'offres utilisables'}, ${errors} ${errors === 1 ? 'erreur' : 'erreurs'}, ${warnings} à vérifier.`,
  fine: 'Tout est en ordre.',
  counted: ({ errors, warnings }) =>
    errors + warnings === 0
      ? 'Tout est en ordre.'
      : `${errors} ${errors === 1 ? 'erreur' : 'erreurs'}, ${warnings} à vérifier.`,
  unknownKind: 'Nous ne reconnaissons pas ce fichier.',
  findings: {
    thin: ({ words }) =>
      `Le texte est très court (${words} ${words === 1 ? 'mot' : 'mots'}). Ajoutez les tâches et le profil.`,
    vague: ({ known }) =>
      `Nous ne reconnaissons que ${known} ${known === 1 ? 'chose demandée' : 'choses demandées'}. Personne ne peut voir si l’offre convient. Mettez chaque tâche dans une phrase à elle.`,
    language: ({ language }) =>
      `Le texte n’est pas en néerlandais (${language}). Nous ne lisons bien que le néerlandais.`,
    contradiction: ({ asked, denied }) => `Le texte demande « ${asked} » et dit aussi « ${denied} ». Choisissez.`,
    expired: ({ date }) => `Le dernier jour (${date}) est passé. Retirez l’offre ou prolongez-la.`,
    'no-route': ({ quote }) =>
      `« ${quote} » : nous ne connaissons pas de chemin qui y mène. Dites ce qui convient aussi, comme l’expérience ou une formation chez vous.`,
    'no-route-law': ({ quote }) =>
      `« ${quote} » : la loi le demande, et nous ne connaissons pas de chemin qui y mène. Dites où l’on peut s’adresser.`,
  },
};
