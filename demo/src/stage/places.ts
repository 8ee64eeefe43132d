import type { BenchState } from '../workbench/state.js';

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

function inForm(element: HTMLElement, record: (event: Event) => void): HTMLElement {
  const form = make('form');
  const buttons = make('p');
  const send = make('button', 'Verstuur');
  const reset = make('button', 'Zet terug');
  reset.type = 'reset';
  buttons.append(send, ' ', reset);
  form.append(element, buttons);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    record(new CustomEvent('submit', { detail: [...new FormData(form)] }));
  });
  return form;
}

function inDialog(element: HTMLElement): HTMLElement {
  const dialog = make('dialog');
  const close = make('button', 'Sluit');
  close.addEventListener('click', () => dialog.close());
  dialog.append(close, element);
  const open = make('button', 'Open het venster');
  open.addEventListener('click', () => dialog.showModal());
  const box = make('div');
  box.append(open, dialog);
  queueMicrotask(() => dialog.showModal());
  return box;
}

function inShadow(element: HTMLElement): HTMLElement {
  const host = make('div');
  host.attachShadow({ mode: 'open' }).append(element);
  return host;
}

/** Puts the element in its place on the page: bare, in a form, in a dialog, or in the shadow root of another element. */
export function placeElement(place: BenchState['place'], element: HTMLElement, record: (event: Event) => void): void {
  const box =
    place === 'form'
      ? inForm(element, record)
      : place === 'dialog'
        ? inDialog(element)
        : place === 'shadow'
          ? inShadow(element)
          : element;
  document.querySelector('#place')?.replaceChildren(box);
}
