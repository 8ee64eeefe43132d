/** Answers requests for the time of a test; returns the addresses that were asked for, and how to stop. */
export function answering(answer: (url: string) => Response | Promise<Response>): {
  asked: string[];
  stop: () => void;
} {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    return Promise.resolve().then(() => answer(url));
  };
  return { asked, stop: () => void (globalThis.fetch = fetch) };
}
