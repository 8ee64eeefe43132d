/**
 * Pages as Flemish employers make them, written for these tests. Each has the habits of its kind: fields, articles, glued
 * lists, data only, a shell that fills in late, shadow roots.
 */
const page = (title, body, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const data = (posting) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...posting })}</script>`;

const place = (postalCode, addressLocality) => ({
  '@type': 'Place',
  address: { '@type': 'PostalAddress', postalCode, addressLocality },
});

const nav =
  '<header><nav><a href="/">Start</a> <a href="/over">Over ons</a> <a href="/werken">Werken bij ons</a></nav></header>';
const filler = '<p>Ons huis ligt in het groen. Er is een bushalte voor de deur en je parkeert gratis.</p>'.repeat(12);

const EVENING = {
  title: 'Zorgkundige avond',
  hiringOrganization: { '@type': 'Organization', name: 'WZC Lindehof' },
  jobLocation: place('2440', 'Geel'),
  description:
    '<p>Wij zoeken een zorgkundige voor de avond.</p><h3>Wat ga je doen?</h3><ul><li>Je helpt bewoners bij het eten en drinken.</li><li>Je wast bewoners op hun tempo.</li></ul><h3>Jouw profiel</h3><ul><li>Je hebt een visum als zorgkundige.</li></ul><p>Wij bieden een contract van onbepaalde duur.</p>',
};

/** Data behind the page; of its sentences the page shows one, one is folded away, the others are not there. */
const jsonLd = page(
  'Zorgkundige avond | WZC Lindehof',
  `<main><h1>Zorgkundige avond</h1><p>Wij zoeken een zorgkundige voor de avond.</p><p>Je helpt <b>bewoners</b> bij het&nbsp;eten en drin&shy;ken.</p><details><summary>Meer</summary><p>Je wast bewoners op hun tempo.</p></details></main>`,
  data(EVENING),
);

/** Fields in a table of terms, as the public employment service shows them. */
const fields = page(
  'Verzorgende | Thuiszorg De Kiem',
  `${nav}<main><h1>Verzorgende thuiszorg</h1><p>Thuiszorg De Kiem, 2300 Turnhout</p>
  <dl><dt>Functieomschrijving</dt><dd>Je komt bij mensen thuis.<br>Je <em>helpt bij het</em>&nbsp;huishouden.<br>Je helpt cliënten wassen en aankleden.<br>Je luistert en je geeft door wat je ziet.</dd>
  <dt>Profiel</dt><dd>Jobgerelateerde competenties: maaltijden bereiden; de was en de strijk doen.<br>Persoonsgebonden competenties: samenwerken, omgaan met stress.</dd>
  <dt>Vereiste studies</dt><dd>Getuigschrift verzorgende of zorgkundige.</dd><dt>Talenkennis</dt><dd>Nederlands (goed)</dd>
  <dt>Rijbewijs</dt><dd>Rijbewijs B</dd><dt>Aanbod</dt><dd>Contract van onbepaalde duur, deeltijds 24 uur per week. Solliciteren kan met je cv.</dd></dl>${filler}</main>`,
);

/** A town with its articles and a long page around it. */
const town = page(
  'Zorgkundige woonzorgcentrum - Gemeente Heidedorp',
  `${nav}<main><article><h1>Zorgkundige woonzorgcentrum De Heide</h1>
  <p>Lokaal bestuur Heidedorp zoekt een zorgkundige (C1-C2) voor woonzorgcentrum De Heide, 2460 Kasterlee.</p>
  <h2>Artikel 1. De functie</h2><p>Je staat in voor de dagelijkse zorg. Je helpt bewoners bij het wassen en aankleden. Je ondersteunt hen bij de maaltijden en je rapporteert aan de hoofdverpleegkundige.</p>
  <h2>Artikel 2. Aanwervingsvoorwaarden</h2><ul><li>Je bent geregistreerd als zorgkundige (visum).</li><li>Je legt een uittreksel uit het strafregister voor.</li><li>Je bent bereid om in het weekend te werken.</li></ul>
  <h2>Artikel 3. Ons aanbod</h2><ul><li>Een contract van onbepaalde duur.</li><li>Weddeschaal C1-C2, maaltijdcheques en een fietsvergoeding.</li><li>We leiden je op voor het elektronisch dossier.</li></ul>
  <h2>Artikel 4. Hoe solliciteren?</h2><p>Bezorg je cv en motivatiebrief.</p></article>${filler}</main><footer><p>Gemeentehuis, Dorpsplein 1</p></footer>`,
);

/** A career site built of components: the words stand in open shadow roots and slots. */
const hospital = page(
  'Verpleegkundige geriatrie | AZ Duinen',
  `${nav}<main><h1>Verpleegkundige geriatrie</h1><job-card><template shadowrootmode="open"><section><h2>Jouw taken</h2><ul><li>Je verzorgt wonden en dient medicatie toe.</li><li>Je observeert patiënten en je rapporteert in het team.</li></ul><slot></slot></section></template><div><h2>Jouw profiel</h2><ul><li>Je bent bachelor of graduaat verpleegkunde en je hebt een visum.</li><li>Je werkt graag samen.</li></ul></div></job-card>
  <h2>Wij bieden</h2><p>Een voltijds contract van onbepaalde duur in 8400 Oostende. Solliciteer met je cv.</p></main>`,
);

/** An agency that glues everything together. */
const agency = page(
  'Poetshulp ziekenhuis | Vlot Interim',
  `${nav}<main><h1>Poetshulp ziekenhuis</h1><p style="display:none">Je hebt een rijbewijs C en een diploma.</p><button onclick="toon()" style="color:red">Deel</button><div>Functie</div><div>Je taken:<span>Je houdt de kamers en de gangen proper.</span><span>Je vult het linnen aan.</span><span>Je werkt volgens de regels van hygiëne.</span></div><div>Je profiel:<span>Je werkt nauwkeurig en in team.</span><span>Ervaring is niet nodig, wij leren je alles.</span></div><div>Aanbod:<span>Interim met zicht op vast werk, 19 uur per week in 2800 Mechelen.</span><span>Solliciteer nu.</span></div></main>`,
);

const micro = page(
  'Kok | WZC Ter Beke',
  `<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Kok in een woonzorgcentrum</h1><p itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">WZC Ter Beke</span></p><div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="postalCode">2440</span> <span itemprop="addressLocality">Geel</span></p></div><div itemprop="description"><h2>Jouw taken</h2><ul><li>Je kookt elke dag voor tachtig bewoners.</li><li>Je houdt de keuken proper.</li></ul><h2>Jouw profiel</h2><ul><li>Je hebt ervaring als kok.</li></ul><p>Wij bieden een voltijds contract.</p></div></main>`,
);

const vacancyBody = (title, task) =>
  `<h1>${title}</h1><p>WZC Lindehof in 2440 Geel zoekt een collega.</p><h2>Jouw taken</h2><ul><li>${task}</li><li>Je werkt samen met het team.</li></ul><h2>Jouw profiel</h2><ul><li>Je spreekt Nederlands.</li></ul><h2>Wij bieden</h2><p>Een contract van onbepaalde duur. Solliciteer met je cv.</p>`;

/** An empty shell that a script fills in a good second later. */
const late = page(
  'Jobs',
  `<main id="app"></main><script>setTimeout(() => { document.title = 'Logistiek assistent | WZC Lindehof'; document.getElementById('app').innerHTML = ${JSON.stringify(vacancyBody('Logistiek assistent', 'Je brengt de maaltijden rond.'))}; }, 1200)</script>`,
);

/** One page for two jobs, that never loads anew: by address, and by hash. */
const app = page(
  'Jobs bij WZC Lindehof',
  `<nav><button id="other">Volgende job</button> <button id="hash">Volgende job met hash</button> <button id="silent">Volgende job zonder adres</button></nav><main id="app">${vacancyBody('Verzorgende', 'Je helpt bewoners bij het eten.')}</main><script>
  const show = () => { document.getElementById('app').innerHTML = ${JSON.stringify(vacancyBody('Ergotherapeut', 'Je begeleidt activiteiten.'))}; };
  other.onclick = () => { history.pushState({}, '', '/app/vacature/2'); show(); };
  hash.onclick = () => { location.hash = '/vacature/2'; show(); };
  silent.onclick = show;</script>`,
);

/** A list beside one job, whose title is no first heading; the address stays the same. */
const besides = page(
  'Jobs bij WZC Lindehof',
  `<nav><ul><li>Verzorgende</li><li>Ergotherapeut</li></ul><button id="silent">Volgende job</button></nav><main id="app">${vacancyBody('Verzorgende', 'Je helpt bewoners bij het eten.').replace(/h1>/g, 'h2>')}</main><script>
  silent.onclick = () => { const next = ${JSON.stringify(vacancyBody('Ergotherapeut', 'Je begeleidt activiteiten.').replace(/h1>/g, 'h2>'))}; document.getElementById('app').innerHTML = next; };</script>`,
);

const list = page(
  'Vacatures | WZC Lindehof',
  `${nav}<main><h1>Onze vacatures</h1><ul><li><a href="/vacature/avond">Zorgkundige avond</a></li><li><a href="/vacature/kok">Kok</a></li><li><a href="/vacature/poets">Poetshulp</a></li></ul></main>`,
);

/** The data names another job than the page. */
const liar = page(
  'Kok | WZC Lindehof',
  `<main>${vacancyBody('Kok', 'Je kookt elke dag voor tachtig bewoners.')}</main>`,
  data({ ...EVENING, title: 'Directeur woonzorgcentrum' }),
);

const french = page(
  'Aide-soignant | Résidence Les Tilleuls',
  `<main><h1>Aide-soignant</h1><p>Nous cherchons un aide-soignant pour notre maison de repos à Mouscron.</p><h2>Votre fonction</h2><ul><li>Vous aidez les résidents à se laver et à s’habiller.</li><li>Vous donnez à manger et à boire.</li></ul><h2>Votre profil</h2><ul><li>Vous avez un diplôme d’aide-soignant.</li><li>Vous aimez travailler en équipe.</li></ul><h2>Nous offrons</h2><p>Un contrat à durée indéterminée. Envoyez votre CV.</p></main>`,
);

const over = page(
  'Zorgkundige nacht | WZC Lindehof',
  `<main>${vacancyBody('Zorgkundige nacht', 'Je waakt over de bewoners.')}</main>`,
  data({ ...EVENING, title: 'Zorgkundige nacht', validThrough: '2020-05-31' }),
);

const inFrame = (elsewhere) =>
  page(
    'Werken bij AZ Duinen',
    `${nav}<main><iframe src="${elsewhere}/gemeente/vacature/zorgkundige" width="760" height="700" title="Vacature"></iframe></main>`,
  );

/** A page that holds what must never become markup in the panel. */
const hostile = page(
  'Zorgkundige &lt;img src=x onerror=alert(1)&gt;',
  `<main>${vacancyBody('Zorgkundige &lt;img src=x onerror="document.title=1"&gt;', 'Je helpt bewoners bij het eten &lt;script&gt;alert(1)&lt;/script&gt;.')}</main>`,
);

/** The smallest PDF with one page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const NOTHING = "default-src 'none'";
const OWN_SCRIPT = "default-src 'none'; script-src 'unsafe-inline'";

/** What stands at each address: HTML or a function of the other site's address, and its policy. */
export const PAGES = {
  '/data/vacature/avond': { html: jsonLd, policy: NOTHING },
  '/velden/vacature/verzorgende': { html: fields, policy: NOTHING },
  '/gemeente/vacature/zorgkundige': { html: town, policy: NOTHING },
  '/ziekenhuis/jobs/geriatrie': { html: hospital, policy: NOTHING },
  '/interim/job/poetshulp': { html: agency, policy: NOTHING },
  '/micro/vacature/kok': { html: micro, policy: NOTHING },
  '/laat/jobs/1': { html: late, policy: OWN_SCRIPT },
  '/app/vacature/1': { html: app, policy: OWN_SCRIPT },
  '/naast/vacature/1': { html: besides, policy: OWN_SCRIPT },
  '/vacatures': { html: list, policy: NOTHING },
  '/leugen/vacature/kok': { html: liar, policy: NOTHING },
  '/frans/job/aide': { html: french, policy: NOTHING },
  '/voorbij/vacature/nacht': { html: over, policy: NOTHING },
  '/leeg': { html: page('WZC Lindehof', '<main></main>'), policy: NOTHING },
  '/over': { html: page('Over ons', `<main><h1>Over ons huis</h1>${filler}</main>`), policy: NOTHING },
  '/kader': { html: inFrame, policy: "default-src 'none'; frame-src *" },
  '/kwaad/vacature/1': { html: hostile, policy: NOTHING },
  '/vacature.pdf': { html: PDF, type: 'application/pdf', policy: NOTHING },
};
