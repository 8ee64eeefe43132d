import { baseLanguage } from '../controllers/language.js';

/** Where the project's people live: of two voices for a language, the one from here. */
const REGION = 'be';

/** Some devices write `nl_BE`. */
const tag = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().replaceAll('_', '-');

/**
 * A voice for a language that speaks on the device itself: a remote voice would send the words away. Nothing when there is
 * none: words in the voice of another language help nobody.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const able = voices.filter((voice) => voice.localService && baseLanguage(tag(voice)) === baseLanguage(language));
  return able.find((voice) => tag(voice).endsWith(`-${REGION}`)) ?? able.find((voice) => voice.default) ?? able[0];
}
