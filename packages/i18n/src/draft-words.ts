import type { NewcomerProof, ShutsOut } from '@zorg-match/schema';
import type { MirrorMessages } from './mirror-messages.js';
import { mirror } from './nl/mirror.js';

type InDraft = 'shutsOut' | 'newcomer' | 'supportTitle' | 'supportIntro' | 'supportTasks' | 'supportProfile';
type Reason = Pick<MirrorMessages['shutsOut'][ShutsOut], 'why' | 'better'>;

/** What a language says of its own: why words keep people away, and what newcomers ask. */
interface Own extends Omit<MirrorMessages, InDraft> {
  readonly shutsOut: Readonly<Record<ShutsOut, Reason>>;
  readonly newcomer: Readonly<Record<NewcomerProof, string>>;
}

/** The mirror in another language, with the Dutch words that it puts into a draft. */
export function withDraftWords({ shutsOut, newcomer, ...own }: Own): MirrorMessages {
  const { supportTitle, supportIntro, supportTasks, supportProfile } = mirror;
  const reasons = Object.entries(mirror.shutsOut).map(([code, dutch]) => [
    code,
    { ...dutch, ...shutsOut[code as ShutsOut] },
  ]);
  const proofs = Object.entries(mirror.newcomer).map(([proof, { text }]) => [
    proof,
    { question: newcomer[proof as NewcomerProof], text },
  ]);
  return {
    ...own,
    shutsOut: Object.fromEntries(reasons) as MirrorMessages['shutsOut'],
    newcomer: Object.fromEntries(proofs) as MirrorMessages['newcomer'],
    supportTitle,
    supportIntro,
    supportTasks,
    supportProfile,
  };
}
