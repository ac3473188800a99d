// How long ajv takes from the bytes of a JSON text to a verdict. The first question is { schema, texts }: the schema is compiled, and
// each text has to be valid. Then { count } judges so many texts, one after the other, and answers { nanoseconds } for one.
import Ajv2020 from 'ajv/dist/2020.js';
import { answer } from './answer.mjs';

const warmUpMilliseconds = 2000;
let validate;
let bytes = [];
let next = 0;

function judge(count) {
  for (let i = 0; i < count; i++) {
    if (!validate(JSON.parse(bytes[next].toString('utf8')))) throw new Error(bytes[next].toString('utf8') + JSON.stringify(validate.errors));
    if (++next === bytes.length) next = 0;
  }
}

// Processor time, so that others on the machine don't count; but it has the collector's threads too, and the clock on the wall doesn't.
function time(count) {
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  judge(count);
  const used = process.cpuUsage(cpu);
  return Math.min((used.user + used.system) * 1000, Number(process.hrtime.bigint() - wall)) / count;
}

await answer(({ schema, texts, count }) => {
  if (schema === undefined) return { nanoseconds: time(count) };
  validate = new Ajv2020({ strict: false, strictNumbers: true, validateFormats: false }).compile(schema);
  bytes = texts.map((text) => Buffer.from(text, 'utf8'));
  judge(bytes.length);
  for (const end = Date.now() + warmUpMilliseconds; Date.now() < end; ) judge(1000);
  return { nanoseconds: time(1000) };
});
