import type { ParseHtml } from '@zorg-match/vacancy';

const MARKUP = ['itemscope', 'itemtype', 'itemprop', 'vocab', 'typeof', 'property'];

/** The same options for reading, with pages whose structured data is left out: what remains is what a person sees. */
export function withoutMarkup<T extends { readonly parseHtml: ParseHtml }>(options: T): T {
  const parseHtml: ParseHtml = (html) => {
    const document = options.parseHtml(html);
    for (const script of document.querySelectorAll('script')) script.remove();
    for (const name of MARKUP)
      for (const element of document.querySelectorAll(`body [${name}]`)) element.removeAttribute(name);
    return document;
  };
  return { ...options, parseHtml };
}
