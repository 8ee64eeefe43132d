import { taxonomy } from '@zorg-match/embed';
import { PICTOGRAMS } from '@zorg-match/elements/pictograms';

const SVG = 'http://www.w3.org/2000/svg';

function sign(group: string): SVGSVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('viewBox', '0 0 24 24');
  drawn.setAttribute('aria-hidden', 'true');
  const line = drawn.appendChild(document.createElementNS(SVG, 'path'));
  line.setAttribute('d', PICTOGRAMS[group] ?? '');
  return drawn;
}

for (const { id, label } of taxonomy.groups) {
  const row = document.createElement('li');
  row.append(sign(id), sign(id), label.nl);
  document.querySelector('#signs')?.append(row);
}
