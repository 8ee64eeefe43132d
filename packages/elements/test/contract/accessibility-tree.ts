/** A node of the accessibility tree as the browser gives it. */
interface Node {
  readonly role: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly description?: string;
  readonly children?: readonly Node[];
  readonly [state: string]: unknown;
}

const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'required', 'invalid', 'level', 'busy'];

/**
 * What stands between the buttons before and after an element, as an outline that a person can review: a role, name and
 * state a line. `namesOff` keeps the names out, and lines that then say the same as the one before.
 */
export function outlineOf(tree: unknown, namesOff: boolean): string {
  const nodes = isNode(tree) ? [...flat(tree.children ?? [])] : [];
  const at = (name: string) => nodes.findIndex((node) => node.role === 'button' && node.name === name);
  return nodes
    .slice(at('before') + 1, at('after'))
    .flatMap((node) => lines(node, 0, namesOff))
    .filter((line, index, all) => !namesOff || line !== all[index - 1])
    .join('\n');
}

const isNode = (tree: unknown): tree is Node => typeof tree === 'object' && tree !== null && 'role' in tree;

/** Boxes without a meaning say nothing that what they hold does not. */
const told = ({ role }: Node): boolean => !['generic', 'none', 'InlineTextBox', 'ListMarker'].includes(role);

function* flat(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes)
    if (told(node)) yield node;
    else yield* flat(node.children ?? []);
}

function lines(node: Node, depth: number, namesOff: boolean): string[] {
  const { role, name = '', value, children = [], ...rest } = node;
  const states = STATES.filter((state) => rest[state] !== undefined).map((state) => `${state}=${String(rest[state])}`);
  const called = namesOff ? (name ? '(named)' : '') : name && `"${name}"`;
  const holds = value !== undefined && value !== '' && !namesOff ? `= ${value}` : '';
  const line = [role, called, holds, ...states].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...[...flat(children)].flatMap((child) => lines(child, depth + 1, namesOff))];
}
