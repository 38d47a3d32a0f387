import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createMessageConnection, SocketMessageReader, SocketMessageWriter, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver-protocol/node';
import { pushing, SERVER, startClient } from './client';
import { sample } from './sample';

const run = (...options: string[]) => spawnSync('node', [SERVER, ...options], { encoding: 'utf8' });

describe('the program', () => {
  it('says its version and how to start it', () => {
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    assert.match(run('--help').stdout, /--stdio/);
  });

  it('names the remedy when it is started without a transport', () => {
    const { status, stderr } = run();
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });

  it('ends with 0 after shutdown, with 1 without it', async () => {
    const polite = await startClient();
    assert.equal(await polite.stop(), 0);
    const rude = await startClient();
    const exit = once(rude.process, 'exit');
    await rude.connection.sendNotification('exit');
    assert.deepEqual((await exit)[0], 1);
  });

  it('says everything to an editor that reads late', async () => {
    const client = await startClient({ capabilities: pushing });
    const uri = 'file:///many.md';
    const findings = (version: number) => client.until(() => client.published.find(it => it.version === version)?.diagnostics);
    await client.open(uri, sample.repeat(400));
    const { length } = await findings(1);
    client.process.stdout!.pause();
    for (const word of ['my ', 'own ', 'little ']) {
      await client.replace(uri, 'maps', `${word}maps`);
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    client.process.stdout!.resume();
    const last = await findings(4);
    assert.equal(last.length, length);
    assert(JSON.stringify(last).length > 500_000, 'more than a system takes at once');
    assert.equal(await client.stop(), 0);
  });

  it('reads messages however they are cut on their way', async () => {
    const client = await startClient();
    const messages = ['ä', 'ö'].map(letter => JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri: `file:///${letter}.md`, languageId: 'markdown', version: 1, text: `${sample}${letter}` } } }));
    const bytes = Buffer.from(messages.map(message => `Content-Length: ${Buffer.byteLength(message)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${message}`).join(''));
    for (const byte of bytes.subarray(0, 200)) {
      client.process.stdin!.write(Buffer.from([byte]));
      await new Promise(resolve => setImmediate(resolve));
    }
    client.process.stdin!.write(bytes.subarray(200));
    for (const letter of ['ä', 'ö']) assert((await client.pull(`file:///${letter}.md`) as { items: unknown[] }).items.length > 0, letter);
    assert.equal(await client.stop(), 0);
  });

  it('ends when the editor is gone', async () => {
    const client = await startClient();
    const exit = once(client.process, 'exit');
    client.process.stdin!.end();
    await exit;
  });

  it('speaks over Node IPC', async () => {
    const child = fork(SERVER, ['--node-ipc'], { silent: true });
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<any>('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal(serverInfo.name, 'answerlint');
    child.kill();
  });

  it('speaks over a socket', async () => {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const child = spawn('node', [SERVER, `--socket=${(listener.address() as AddressInfo).port}`]);
    const [socket] = await once(listener, 'connection');
    const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<any>('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.equal(serverInfo.name, 'answerlint');
    child.kill();
    listener.close();
  });
});

describe('a client that misbehaves', () => {
  const uri = 'file:///answers/sample.md';

  it('gets empty answers about documents it has not opened', async () => {
    const client = await startClient();
    const position = { line: 3, character: 0 };
    const range = { start: position, end: position };
    assert.equal(await client.ask('hover', uri, { position }), null);
    assert.deepEqual(await client.ask('codeAction', uri, { range, context: { diagnostics: [] } }), []);
    assert.deepEqual(await client.ask('completion', uri, { position }), []);
    for (const method of ['codeLens', 'documentSymbol', 'foldingRange']) assert.deepEqual(await client.ask(method, uri), [], method);
    assert.deepEqual(await client.ask('selectionRange', uri, { positions: [position] }), []);
    assert.deepEqual(await client.ask('inlayHint', uri, { range }), []);
    assert.deepEqual(await client.ask('semanticTokens/full', uri), { data: [] });
    assert.deepEqual(await client.request('answerlint/checklist', { textDocument: { uri } }), []);
    await client.stop();
  });

  it('does not bring it down with what is no protocol', async () => {
    const client = await startClient();
    await client.open(uri, sample);
    const nonsense = '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":7}}}';
    client.process.stdin!.write(`Content-Length: ${nonsense.length}\r\n\r\n${nonsense}`);
    client.process.stdin!.write('Content-Length: 9\r\n\r\nnot json!');
    client.process.stdin!.write('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n');
    await client.change(uri, [{ range: { start: { line: 900, character: 9 }, end: { line: 1000, character: 9 } }, text: '' }]);
    await client.ask('hover', uri, { position: { line: 10_000, character: 10_000 } });
    await assert.rejects(client.request('answerlint/unknown'), /Unhandled method/);
    assert.notDeepEqual(await client.findings(uri), {});
    assert.equal(await client.stop(), 0);
  });

  it('gets an error for a request that it has cancelled, never an empty answer', async () => {
    const client = await startClient();
    await client.open(uri, sample);
    const { token, cancel } = client.cancellation();
    const report = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, token);
    cancel();
    await assert.rejects(report, { code: -32800 });
    await client.stop();
  });
});
