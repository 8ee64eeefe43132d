import { expect } from '@open-wc/testing';
import type { Plan, Profile, Step } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { engineOf } from '../context/engine-of.js';
import { ladderOf } from './ladder.js';
import { lineOf } from './line.js';

const step = (id: string, months: number | null, beside: readonly string[] = []) =>
  ({ id, months: months === null ? null : { low: months, high: months }, parallelWith: beside }) as unknown as Step;
const line = (...steps: Step[]) =>
  lineOf({ steps, openLength: steps.filter(({ months }) => !months).map(({ id }) => id) });
const ids = (drawn: ReturnType<typeof lineOf>) => drawn.map((lanes) => lanes.map((lane) => lane.map((s) => s.step.id)));

describe('the line of a plan', () => {
  it('follows steps one after the other, and adds their times', () => {
    const drawn = line(step('a', 3), step('b', 2));
    expect(ids(drawn)).to.deep.equal([[['a']], [['b']]]);
    expect(drawn[1]![0]![0]!.start).to.deep.equal({ low: 3, high: 3, open: false });
  });

  it('draws two tracks when a course runs beside papers, and waits for the longest', () => {
    const drawn = line(step('a', 6, ['x', 'y']), step('x', 1, ['a']), step('y', 4, ['a']), step('end', 1));
    expect(ids(drawn)).to.deep.equal([[['a'], ['x', 'y']], [['end']]]);
    expect(drawn[1]![0]![0]!.start.low).to.equal(6);
  });

  it('stays open from the first step on of which nobody tells the length', () => {
    const drawn = line(step('a', null), step('b', 2));
    expect(drawn[1]![0]![0]!.start).to.deep.equal({ low: 0, high: 0, open: true });
  });

  it('holds each step of every plan once, in order along each track, and ends when the plan does', () => {
    const engine = engineOf({ ...coreTaxonomy, routes: routeBook })!;
    const people: Profile[] = [
      { format: 'zorg-profile/1' },
      {
        format: 'zorg-profile/1',
        situation: { age: 30, protection: 'refugee' },
        diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
        languages: [{ language: 'nl', level: 'A1' }],
      },
    ];
    const plans: Plan[] = people.flatMap((person) =>
      coreTaxonomy.occupations.flatMap(({ id }) => engine.routes(person, { to: id })),
    );
    expect(plans.some((plan) => lineOf(plan).some((lanes) => lanes.length > 1))).to.equal(true);
    for (const plan of plans) {
      const stops = lineOf(plan).flat(2);
      const indexes = stops.map(({ index }) => index).sort((one, other) => one - other);
      expect(indexes).to.deep.equal(plan.steps.map((_, index) => index));
      for (const lane of lineOf(plan).flat())
        for (const [at, stop] of lane.entries()) if (at > 0) expect(stop.index).to.be.greaterThan(lane[at - 1]!.index);
      const end = Math.max(0, ...stops.map((stop) => stop.end.high));
      expect(end, plan.id).to.equal(plan.months?.high ?? 0);
    }
  });
});

describe('the family of a job', () => {
  it('goes through the job, never twice past the same, for every job', () => {
    for (const { id } of coreTaxonomy.occupations) {
      const jobs = ladderOf(coreTaxonomy, id).map((each) => each.id);
      expect(jobs).to.include(id);
      expect(new Set(jobs).size).to.equal(jobs.length);
    }
  });
});
