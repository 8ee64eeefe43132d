/** The printed page: black on white, one column, designed for A4. It stands in a frame of its own. */
export const pageStyles = `
  @page { size: A4; margin: 16mm 15mm 14mm; }
  * { box-sizing: border-box; }
  body { margin: 0; color: #111; background: #fff; font: 10.5pt/1.45 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; hyphens: auto; }
  h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: 19pt; line-height: 1.2; }
  h2 { margin: 7mm 0 2.5mm; padding-block-start: 2.5mm; border-block-start: 0.4mm solid #111; font-size: 12pt; }
  h3 { font-size: 11.5pt; line-height: 1.3; }
  header { display: grid; gap: 2mm; }
  .answer { font-size: 12.5pt; }
  .tags { color: #333; }
  .small { font-size: 8.8pt; color: #333; }
  .steps > li { position: relative; padding-block: 0 5mm; padding-inline: 11mm 0; break-inside: avoid; }
  .steps > li::before { content: ''; position: absolute; inset-block: 1mm 0; inset-inline-start: 2.6mm; border-inline-start: 1mm solid #0b5d5b; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .steps > li:last-child::before { inset-block-end: auto; block-size: 2mm; }
  .steps > li::after { content: ''; position: absolute; inset-block-start: 0.6mm; inset-inline-start: 0.8mm; inline-size: 4.6mm; block-size: 4.6mm; border: 1mm solid #0b5d5b; border-radius: 50%; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .steps > li.end::after { background: #0b5d5b; }
  .steps > li.law::after { block-size: 2mm; inset-block-start: 1.6mm; border-width: 0; border-radius: 0; inline-size: 6.2mm; inset-inline-start: 0; background: #8a3f0b; }
  .mirror { display: block; font-size: 8.8pt; font-weight: 400; color: #333; }
  .when { font-weight: 650; color: #0b5d5b; }
  .box { float: inline-end; inline-size: 4.4mm; block-size: 4.4mm; margin-inline-start: 3mm; border: 0.3mm solid #111; border-radius: 0.8mm; }
  .facts { display: flex; flex-wrap: wrap; gap: 0 6mm; }
  .facts > div { display: flex; gap: 1.5mm; }
  dt { color: #444; }
  .columns { columns: 2; column-gap: 8mm; }
  .columns > li { break-inside: avoid; margin-block-end: 2mm; }
  .bullets { padding-inline-start: 1.1em; list-style: disc; }
  .lines { display: grid; gap: 8mm; padding-block-start: 6mm; }
  .lines > div { border-block-end: 0.3mm solid #777; }
  footer { margin-block-start: 6mm; }
  @media screen { body { max-inline-size: 180mm; margin: 0 auto; padding: 12mm; } }
`;
