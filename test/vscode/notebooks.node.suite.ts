import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, findingOf, findings, until, untilSolved } from './helpers';

const story = '# Tell me about a time you failed\n\n- Situation: In March our bakery sold out by ten.\n- Action: I moved the dough into the cold store.\n';

/** What reads notebooks in a desktop VS Code is not in the one for browsers. */
describe('Notebooks', () => {
  afterEach(closeEditors);

  it('each Markdown cell of a notebook is a document of its own', async () => {
    const cell = (cell_type: string, source: string) => ({ cell_type, source, metadata: {}, ...cell_type === 'code' && { execution_count: null, outputs: [] } });
    const cells = [cell('markdown', story), cell('code', `'''${story}'''`), cell('markdown', '# Kettle\n\nA great, innovative library.\n')];
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'answers.ipynb');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 2 })));
    await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
    const notebook = await until('the notebook', () => vscode.workspace.notebookDocuments.find(it => it.uri.toString() === uri.toString()));
    const [answer, program, other] = notebook.getCells().map(({ document }) => document);
    await findingOf(answer!, 'missing-result');
    assert.deepEqual([program!, other!].flatMap(it => findings(it)), []);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(answer!.uri, new vscode.Position(4, 0), '- Result: Sales rose from 80 to 150 loaves within two weeks.\n');
    await vscode.workspace.applyEdit(edit);
    await untilSolved(answer!, 'missing-result');
  });
});
