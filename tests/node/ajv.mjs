// Judges data by JSON Schemas. A question is { schema, data: [values] } or { schema, texts: [JSON texts] }; a schema that was
// given with a "name" can be asked again by the name alone. The answer is { results: [null or the first errors] }.
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv from 'ajv';
import { answer } from './answer.mjs';

const known = new Map();

// "format" is an annotation, as the specification's default has it.
const options = { strict: false, strictNumbers: true, validateFormats: false, validateSchema: false, addUsedSchema: false };
const current = new Ajv2020(options);
const draft7 = new Ajv(options);

function compile(schema) {
  return (String(schema.$schema ?? '').includes('draft-07') ? draft7 : current).compile(schema);
}

function validator({ name, schema }) {
  if (schema === undefined) return known.get(name);
  const validate = compile(schema);
  if (name !== undefined) known.set(name, validate);
  return validate;
}

await answer((question) => {
  const validate = validator(question);
  const data = question.data ?? question.texts.map((text) => JSON.parse(text));
  return {
    results: data.map((value) => (validate(value) ? null : validate.errors.map((e) => `${e.instancePath} ${e.schemaPath} ${e.message}`))),
  };
});
