/** Detail of `zorg-skills-change`. */
export interface SkillsChangeDetail {
  /** Ids of all chosen competences, in the order of choosing. */
  readonly competences: readonly string[];
}

declare global {
  interface HTMLElementEventMap {
    'zorg-skills-change': CustomEvent<SkillsChangeDetail>;
  }
}
