import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the docstrings in the sources say of one type and of each of its properties. */
export interface Description {
  readonly summary: string;
  readonly properties: Readonly<Record<string, string>>;
}

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

function describe(node: ts.InterfaceDeclaration): Description {
  const named = node.members.filter(ts.isPropertySignature).filter(({ name }) => ts.isIdentifier(name));
  const properties = named.map((member) => [member.name.getText(), docOf(member)] as const);
  return { summary: docOf(node), properties: Object.fromEntries(properties.filter(([, doc]) => doc !== '')) };
}

/** The docstrings of every interface in a folder of sources, by the name of the interface. */
export function readDescriptions(folder: URL): ReadonlyMap<string, Description> {
  const found = new Map<string, Description>();
  for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const source = ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const node of source.statements.filter(ts.isInterfaceDeclaration)) found.set(node.name.text, describe(node));
  }
  return found;
}
