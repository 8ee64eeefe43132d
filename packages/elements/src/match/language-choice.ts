import { languages } from '@zorg-match/i18n';
import type { Language } from '@zorg-match/schema';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import { baseLanguage } from '../controllers/language.js';
import { NATIVE_NAMES } from '../controllers/language-note.js';
import type { MessagesController } from '../controllers/messages-controller.js';

/**
 * The languages that a site offers, and the one that the person chose among them. A choice becomes the `lang` of the element,
 * so that everything in it follows as it does when the page says it, with Dutch as the second language: that is what the
 * person will hear at work.
 */
export class LanguageChoice {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #messages: MessagesController;
  readonly #announcer: Announcer;
  #given = '';
  #offered: readonly Language[] = [];
  #chosen: Language | undefined;
  #failed: Language | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost, messages: MessagesController, announcer: Announcer) {
    this.#host = host;
    this.#messages = messages;
    this.#announcer = announcer;
  }

  /** What the person chose here; nothing as long as they left it to the page. */
  get chosen(): Language | undefined {
    return this.#chosen;
  }

  /** The language that was chosen last, when it could not be fetched. */
  get failed(): Language | undefined {
    return this.#failed;
  }

  /** Dutch and what a site lists, in its order; nothing when there is nothing to choose. */
  offered(given: string | readonly string[] | null | undefined): readonly Language[] {
    const list = String(given ?? '');
    if (list === this.#given) return this.#offered;
    this.#given = list;
    const asked = list.split(/[\s,]+/).filter((code) => code !== '');
    const known = (code: string) => languages.includes(baseLanguage(code.toLowerCase()));
    const strange = asked.filter((code) => !known(code));
    if (strange.length > 0)
      console.warn(
        `zorg-match: \`languages\` names what we do not have: ${strange.join(', ')}. Known: ${languages.join(', ')}.`,
      );
    const offered = asked.filter(known).map((code) => baseLanguage(code.toLowerCase()));
    const all = [...new Set(offered.includes('nl') ? offered : ['nl', ...offered])];
    return (this.#offered = all.length > 1 ? all : []);
  }

  /** The person chooses: says so in that language as soon as it is there, or that it did not come. */
  async choose(language: Language): Promise<void> {
    await this.take(language);
    const { languages: say } = this.#messages.messages.match;
    if (this.#chosen === language) this.#announcer.say(say.now);
    else if (this.#failed === language)
      this.#announcer.say(say.failed({ language: NATIVE_NAMES[language] ?? language }));
  }

  /**
   * Speaks the language without a word about it, as when it was kept on this device; back to the one before when it
   * cannot be fetched. A choice made meanwhile wins.
   */
  async take(language: Language): Promise<void> {
    const host = this.#host;
    const before = [this.#chosen, host.getAttribute('lang'), host.getAttribute('mirror-lang')] as const;
    this.#failed = undefined;
    this.#speak(language, language, 'nl');
    if ((await this.#messages.load(language)) || this.#chosen !== language) return;
    this.#speak(...before);
    this.#failed = language;
    host.requestUpdate();
  }

  #speak(chosen: Language | undefined, lang: string | null, mirror: string | null): void {
    this.#chosen = chosen;
    for (const [name, value] of [
      ['lang', lang],
      ['mirror-lang', mirror],
    ] as const)
      if (value === null) this.#host.removeAttribute(name);
      else this.#host.setAttribute(name, value);
  }
}
