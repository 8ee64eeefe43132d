/** Text that the person pasted. */
export interface PanelPasteDetail {
  readonly text: string;
}

declare global {
  interface HTMLElementEventMap {
    'zorg-panel-read': CustomEvent<undefined>;
    'zorg-panel-paste': CustomEvent<PanelPasteDetail>;
    'zorg-panel-forget': CustomEvent<undefined>;
  }
}
