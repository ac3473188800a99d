// Drives yaml-language-server over stdio, as an editor does. The argument is the folder of the files. A question is
// { path, text, at: { line, character } }, which opens the file with that text; the answer is
// { diagnostics: ["line:character message"], completion: [labels], hover: text }.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-jsonrpc/node.js';
import { answer } from './answer.mjs';

const [root] = process.argv.slice(2);
const server = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
const child = spawn(process.execPath, [join(dirname(server), 'bin', 'yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
process.on('exit', () => child.kill());
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(child.stdout), new rpc.StreamMessageWriter(child.stdin));

// Nothing is fetched: every schema is a file of the folder.
const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } };
const waiting = new Map();
connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => (section === 'yaml' ? yaml : null)));
connection.onRequest('client/registerCapability', () => null);
connection.onUnhandledNotification(() => {});
connection.listen();

const folder = pathToFileURL(root).href;
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: folder,
  workspaceFolders: [{ uri: folder, name: 'test' }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'] } }, hover: { contentFormat: ['plaintext'] }, publishDiagnostics: {} },
  },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });

let opened = 0;
await answer(async ({ path, text, at }) => {
  // A URI of its own each time, in the same folder: no answer can be about an earlier text.
  const uri = `${folder}/${path.replace(/([^/]+)$/, `t${opened++}-$1`)}`;
  const published = new Promise((resolve) => waiting.set(uri, resolve));
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  const diagnostics = (await published).map((d) => `${d.range.start.line + 1}:${d.range.start.character + 1} ${d.message}`);
  const result = { diagnostics, completion: [], hover: '' };
  if (at) {
    const place = { textDocument: { uri }, position: at };
    const list = await connection.sendRequest('textDocument/completion', place);
    result.completion = (list?.items ?? list ?? []).map((item) => item.label);
    const hover = await connection.sendRequest('textDocument/hover', place);
    result.hover = hover?.contents?.value ?? '';
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  waiting.delete(uri);
  return result;
});
process.exit(0);
