/** A custom property that a partner may set, as `tokens.json` lists them. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark?: string;
  readonly description: string;
}

export const isColour = ({ name }: Token): boolean =>
  name.startsWith('--zorg-color-') && name !== '--zorg-color-scheme';

const hex = (channel: string): string => Number(channel).toString(16).padStart(2, '0');

/** The colour that a token has on a page now, `#rrggbb`: its own value, that of the theme, or our default. */
export function colourOn(page: Document, { name, light, dark = light }: Token): string {
  const probe = page.createElement('span');
  probe.style.color = `var(${name}, light-dark(${light}, ${dark}))`;
  page.body.append(probe);
  const [red = '0', green = '0', blue = '0'] = page.defaultView?.getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}
