// Turns JSON-LD into triples. A question is { document, base }; the answer { triples: [lines of N-Quads, sorted] }.
import jsonld from 'jsonld';
import { answer } from './answer.mjs';

await answer(async ({ document, base }) => {
  const quads = await jsonld.toRDF(document, { base, format: 'application/n-quads', safe: false });
  return { triples: quads.split('\n').filter((line) => line !== '').sort() };
});
