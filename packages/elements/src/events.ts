/** The types of our events: those in the global map whose name starts with `zorg-`. */
type ZorgEventType = Extract<keyof HTMLElementEventMap, `zorg-${string}`>;
type DetailOf<T extends ZorgEventType> = HTMLElementEventMap[T] extends CustomEvent<infer D> ? D : never;

/**
 * Fires a bubbling, composed event of the contract. Each element declares its events and their details in its
 * `.events.ts`, on the global `HTMLElementEventMap`, so partners' `addEventListener` is typed as well. False when it was
 * cancelable and somebody cancelled it.
 */
export function emit<T extends ZorgEventType>(
  from: EventTarget,
  type: T,
  detail: DetailOf<T>,
  options: Pick<EventInit, 'cancelable'> = {},
): boolean {
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, ...options }));
}
