// Judges JSON Schemas by the meta-schema of their dialect. A question is { texts: [JSON texts] }; the answer { results: [null or errors] }.
import Ajv2020 from 'ajv/dist/2020.js';
import { answer } from './answer.mjs';

const ajv = new Ajv2020({ strict: false, validateFormats: false, addUsedSchema: false });

await answer(({ texts }) => ({
  results: texts.map((text) => {
    const schema = JSON.parse(text);
    if (!ajv.validateSchema(schema)) return ajv.errors.map((e) => `${e.instancePath} ${e.message}`);
    try {
      ajv.compile(schema); // Resolves every $ref and reads every pattern.
      return null;
    } catch (error) {
      return [String(error)];
    }
  }),
}));
