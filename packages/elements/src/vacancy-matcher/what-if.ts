import type { Engine } from '@zorg-match/engine';
import {
  type Change,
  effectOf,
  findSteps,
  type Job,
  smallestSteps,
  type SmallStep,
  withChange,
} from '@zorg-match/engine/choose';
import { conditionText } from '@zorg-match/i18n';
import type { Profile } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pause, SLICE_MS } from '../readings/slices.js';
import { competenceName, occupationName, type View } from './view.js';

/** How many steps are offered: more is a list to study. */
const OFFERED = 3;
/** Of a very long list the first so many decide which steps are offered; the effect is always counted over all of them. */
const LOOKED_AT = 1000;

const sameChange = (one: Change | undefined, other: Change) => JSON.stringify(one) === JSON.stringify(other);

/** The words of a change: "Als je ook “koken” kan", "Met rijbewijs B". */
export function changeText(view: View, { competences = [], conditions = [] }: Change): string {
  const { whatIf } = view.job;
  const [name, second] = competences.map((id) => competenceName(view, id));
  const [asked] = conditions.map((each) =>
    conditionText(view.messages, each, { occupation: occupationName(view, each.occupation), lang: view.lang }),
  );
  if (name && second) return whatIf.canBoth({ name, other: second });
  if (name && asked) return whatIf.canAndGet({ name, other: asked });
  return name ? whatIf.can({ name }) : whatIf.get({ name: asked ?? '' });
}

/** Which small steps would open most, worked out when the page has time; and the one that somebody looks at. */
export class WhatIfController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #for: readonly unknown[] = [];
  #round = 0;
  #imagined: { readonly of: Profile; readonly change: Change; readonly profile: Profile } | undefined;
  readonly #ofJob = new WeakMap<Profile, WeakMap<Job, SmallStep | null>>();
  steps: readonly SmallStep[] = [];
  /** What somebody imagines. */
  change: Change | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Call after ranking; asking again for the same does nothing. */
  update(engine: Engine, profile: Profile, jobs: readonly Job[]): void {
    const wanted = [engine, profile, jobs];
    if (wanted.every((each, index) => each === this.#for[index])) return;
    this.#for = wanted;
    void this.#work(engine, profile, jobs, ++this.#round);
  }

  async #work(engine: Engine, profile: Profile, jobs: readonly Job[], round: number): Promise<void> {
    await pause();
    await pause();
    const work = findSteps(engine, profile, jobs.slice(0, LOOKED_AT), { limit: OFFERED });
    let sliceEnds = performance.now() + SLICE_MS;
    let step = work.next();
    while (!step.done) {
      if (performance.now() >= sliceEnds) {
        await pause();
        sliceEnds = performance.now() + SLICE_MS;
      }
      if (round !== this.#round) return;
      step = work.next();
    }
    this.steps = step.value;
    if (this.change && !this.steps.some(({ change }) => sameChange(this.change, change))) this.change = undefined;
    this.#host.requestUpdate();
  }

  /** Looks as if the change were there already; `undefined` goes back. */
  imagine(change: Change | undefined): void {
    this.change = change;
    this.#host.requestUpdate();
  }

  /** The profile to rank with: as it is, or as somebody imagines it; the same object as long as neither changed. */
  profile(profile: Profile): Profile {
    const { change } = this;
    if (!change) return profile;
    if (this.#imagined?.of !== profile || this.#imagined.change !== change)
      this.#imagined = { of: profile, change, profile: withChange(profile, change) };
    return this.#imagined.profile;
  }

  /** The jobs that open when what is imagined is there. */
  opened(engine: Engine, profile: Profile, jobs: readonly Job[]): ReadonlySet<Job> {
    if (!this.change) return new Set();
    const { opens } = effectOf(engine, profile, this.change, jobs);
    return new Set(opens.flatMap((index) => jobs[index] ?? []));
  }

  /** The smallest step that would open one job, when there is one. */
  stepFor(engine: Engine, profile: Profile, job: Job): SmallStep | undefined {
    let known = this.#ofJob.get(profile);
    if (!known) this.#ofJob.set(profile, (known = new WeakMap()));
    let step = known.get(job);
    if (step === undefined) known.set(job, (step = smallestSteps(engine, profile, [job], { limit: 1 })[0] ?? null));
    return step ?? undefined;
  }
}
