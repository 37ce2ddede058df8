/** What is said of a run, or a workspace, that somebody else could have written: it can only be looked at. */
import { copyButton, fill, h, show } from './dom';

export type ReadOnly = [sentence: string, command: string] | null | undefined;

export function readOnlyView(): { element: HTMLElement; show(why: ReadOnly): void } {
  const element = h('div', { class: 'je-notice je-read-only', role: 'status', hidden: true });
  let shown = '';
  return {
    element,
    show(why) {
      show(element, !!why);
      if (!why || shown === why.join('\n')) return;
      shown = why.join('\n');
      const [sentence, command] = why;
      fill(
        element,
        h('span', {}, `${sentence} If you trust everyone who can write to it:`),
        ' ',
        h('code', {}, command),
        copyButton(() => command, 'the command'),
      );
    },
  };
}
