/** Styles of host pages that reach further than they should. */
export const STYLES = {
  plain: '',
  'all unset': '* { all: unset }',
  'every important':
    '* { color: red !important; font: italic 30px fantasy !important; margin: 9px !important; float: left }',
  'small root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'content box': '* { box-sizing: content-box; padding: 3px }',
  'a framework': `*, ::before, ::after { box-sizing: border-box } body { margin: 0; line-height: 1.2; text-align: center; text-transform: uppercase; letter-spacing: 3px }
    button, input, select { font-family: inherit; line-height: inherit; margin: 0 } h2, h3 { font-size: 4rem; margin-bottom: .5rem } ul { padding-left: 2rem; list-style: square }
    a { color: #0d6efd } label { display: inline-block } img, svg { vertical-align: middle } [hidden] { display: block }`,
  zoom: 'body { zoom: 1.7 }',
  transformed: 'main { transform: scale(0.8) rotate(0.5deg); transform-origin: 0 0 } body { perspective: 500px }',
  flex: 'main { display: flex; align-items: center } main::before { content: "menu"; flex: 0 0 90px }',
  'no wrap': 'main { white-space: nowrap; word-break: keep-all; overflow-wrap: normal; text-indent: 30px }',
  columns: 'main { columns: 2; column-gap: 4px }',
};
