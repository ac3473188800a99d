// Parses Mermaid class diagrams. A question is { text }; the answer { classes: [names], relations: [lines] } or { error }.
import { JSDOM } from 'jsdom';
import { answer } from './answer.mjs';

// The parser cleans labels with the help of a browser's document.
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');

await mermaid.parse('classDiagram\n  class Any'); // Loads the parsers.

const KINDS = ['aggregation', 'extension', 'composition', 'dependency'];

// As the renderer does with the parser's stand-ins for #NN;.
const decode = (text) => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

await answer(async ({ text }) => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const classes = [...db.getClasses().values()];
  return {
    classes: Object.fromEntries(classes.map((c) => [c.id, [...c.annotations.map((a) => `<<${a}>>`), ...c.members.map((m) => decode(m.getDisplayDetails().displayText)), ...c.methods.map((m) => `method ${m.getDisplayDetails().displayText}`)]])),
    relations: db.getRelations().map(({ id1, id2, relation, relationTitle2, title }) => {
      const kind = KINDS[relation.type1 === 'none' ? relation.type2 : relation.type1];
      return [id1, kind, ...(relationTitle2 === 'none' ? [] : [relationTitle2]), id2, ...(title ? [title] : [])].join(' ');
    }),
  };
});
