/** The stage: one element in the state that the address names, on a page of its own. The workbench shows it in a frame. */
import { actOut } from './stage/acting.js';
import { buildElement } from './stage/element.js';
import { dress } from './stage/dressing.js';
import { placeElement } from './stage/places.js';
import { isOrder, type StageNews } from './workbench/stage-messages.js';
import { specimenOf, stateFrom } from './workbench/state.js';

const state = stateFrom(location.search);
const specimen = specimenOf(state);

/** Tells the bench around us, when there is one, what an element said. */
function record(event: Event): void {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const text = JSON.stringify(detail ?? null, (key, value: unknown) => (key === 'description' ? '…' : value));
  const news: StageNews = { zorgStage: 'event', type: event.type, detail: text.slice(0, 400) };
  if (parent !== window) parent.postMessage(news, location.origin);
}

const element = buildElement(state, specimen);
for (const type of specimen.events) element.addEventListener(type, record);
dress(state, element);
placeElement(state.place, element, record);
void actOut(state.act, element);

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin === location.origin && source === parent && isOrder(data)) dress(data.state, element);
});
