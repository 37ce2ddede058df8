/** "Train this cell…" in the toolbar of a notebook's cell. */
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { estimatorIcon } from './icon';
import { LOAD, lineFor, MAGIC } from './magic-line';
import { Command } from './tokens';

/**
 * A notebook as far as it is touched here. @jupyterlab/notebook is not depended on: its packages for building weigh
 * more than all others together.
 */
interface NotebookLike {
  content: { activeCell: CellLike | null; mode: string };
  sessionContext?: { session?: { kernel?: { requestExecute(content: object): unknown } | null } | null };
}
interface CellLike {
  model: {
    type: string;
    sharedModel: { getSource(): string; updateSource(from: number, to: number, text: string): void };
  };
  editor: { setCursorPosition(position: { line: number; column: number }): void; focus(): void } | null;
}

export const cellAction: JupyterFrontEndPlugin<void> = {
  id: 'jupyter-estimator:cell',
  description: 'Makes a cell a training run.',
  autoStart: true,
  activate: (app: JupyterFrontEnd): void => {
    app.commands.addCommand(Command.trainCell, {
      label: 'Train This Cell…',
      caption: 'Train this cell: write the %%estimator line, which makes it a run of its own',
      icon: args => (args.toolbar ? estimatorIcon : undefined),
      describedBy: { args: { type: 'object', properties: {} } },
      isEnabled: () => codeCell(app) !== null,
      execute: () => {
        const found = codeCell(app);
        if (!found) return;
        const { notebook, cell } = found;
        const line = lineFor(cell.model.sharedModel.getSource());
        if (line === null) {
          const text = `The cell begins with another magic, and only one can be the first line. Remove it to write ${MAGIC}.`;
          Notification.info(text, { autoClose: 5000 });
          return;
        }
        if (line) cell.model.sharedModel.updateSource(0, 0, line);
        // So that the line is known to the kernel that is there now.
        const kernel = notebook.sessionContext?.session?.kernel;
        kernel?.requestExecute({ code: LOAD, silent: true, store_history: false });
        // Its options are what one writes next. The button that was pressed takes the focus once more after this.
        setTimeout(() => {
          notebook.content.mode = 'edit';
          cell.editor?.setCursorPosition({ line: 0, column: MAGIC.length });
          cell.editor?.focus();
        });
      },
    });
  },
};

function codeCell(app: JupyterFrontEnd): { notebook: NotebookLike; cell: CellLike } | null {
  const widget = app.shell.currentWidget as Partial<NotebookLike> | null;
  const cell = widget?.content?.activeCell;
  return cell?.model?.type === 'code' ? { notebook: widget as NotebookLike, cell } : null;
}
