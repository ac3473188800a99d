import { createInterface } from 'node:readline';

/** Answers each line of JSON on standard input with a line of JSON. */
export async function answer(question) {
  for await (const line of createInterface({ input: process.stdin })) {
    let result;
    try {
      result = await question(JSON.parse(line));
    } catch (error) {
      result = { error: String(error?.stack ?? error) };
    }
    process.stdout.write(JSON.stringify(result) + '\n');
  }
}
