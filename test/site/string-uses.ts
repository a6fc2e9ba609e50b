import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Which argument of a call is a string's key. `t` is what the layouts, `translate` what the components call it. */
const KEY_ARGUMENT: Record<string, number> = {
  t: 0,
  translate: 0,
  'siteStrings()': 0,
  joined: 0,
  saidWithName: 1,
};

/** Keys that the site's and the scripts' code says: `page.skip`, and `kind.*` where a part is put in. */
export function usedKeys(): string[] {
  return ['site', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      // What is read back is said by something else, or by nothing.
      .filter((name) => folder !== 'scripts' || !name.startsWith('verify'))
      .flatMap((name) => keysIn(join(folder, name))),
  );
}

function keysIn(path: string): string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(ROOT, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const place = KEY_ARGUMENT[calledName(node)];
      const argument = place === undefined ? undefined : node.arguments[place];
      if (argument) keys.push(...keysOf(argument));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return keys;
}

/** `t` for `t(…)` and `view.t(…)`, `siteStrings()` for `siteStrings(locale)(…)`. */
function calledName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isCallExpression(expression)) return `${calledName(expression)}()`;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** Keys that an expression may be; none for a variable, whose keys stand where it gets its value. */
function keysOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    return [...keysOf(expression.whenTrue), ...keysOf(expression.whenFalse)];
  }
  if (!ts.isTemplateExpression(expression)) return [];
  return [[expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)].join('*')];
}
