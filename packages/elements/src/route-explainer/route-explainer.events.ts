/** Somebody opened a plan. */
export interface RouteSelectDetail {
  /** Id of the plan. */
  readonly plan: string;
}

declare global {
  interface HTMLElementEventMap {
    'zorg-route-select': CustomEvent<RouteSelectDetail>;
  }
}
