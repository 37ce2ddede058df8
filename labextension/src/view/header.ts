/** The run at a glance: what it is called, how it stands, and the one thing one may want to do about it. */
import { ask, patiently } from './asking';
import { button, copyButton, fill, h, type Part, setText, show } from './dom';
import { duration, time } from './format';
import { type IconName, icon } from './icons';
import type { RunState, Status } from './protocol';
import { readOnlyView } from './read-only';
import type { Store } from './store';

type Tone = 'waiting' | 'running' | 'good' | 'bad' | 'off';

export const STATUSES: Record<Status, [string, Tone, IconName]> = {
  NotStarted: ['Not started', 'waiting', 'clock'],
  Starting: ['Starting', 'waiting', 'clock'],
  Provisioning: ['Provisioning', 'waiting', 'clock'],
  Preparing: ['Preparing', 'waiting', 'clock'],
  Queued: ['Queued', 'waiting', 'clock'],
  Running: ['Running', 'running', 'play'],
  Finalizing: ['Finalizing', 'running', 'play'],
  CancelRequested: ['Canceling', 'off', 'stop'],
  NotResponding: ['Not responding', 'bad', 'alert'],
  Completed: ['Completed', 'good', 'check'],
  Failed: ['Failed', 'bad', 'cross'],
  Canceled: ['Canceled', 'off', 'stop'],
  Damaged: ['Damaged', 'bad', 'alert'],
};

/** What a run goes by: its name, or its place among the experiment's runs. */
export function titleOf({ display_name, experiment, number, id }: RunState): string {
  return display_name || (number === null ? id : `${experiment} #${number}`);
}

export function headerView(store: Store): Part {
  const badge = h('span', { class: 'je-badge', role: 'status' });
  const name = h('span', { class: 'je-name' });
  const experiment = h('span', { class: 'je-experiment' });
  const id = h('code', { class: 'je-id' });
  const phase = h('span', { class: 'je-phase', 'aria-live': 'polite' });
  const elapsed = h('span', { class: 'je-elapsed' });
  const bar = h('span', { class: 'je-progress-done' });
  const progress = h(
    'div',
    { class: 'je-progress', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    bar,
  );
  const notice = h('div', { class: 'je-notice', role: 'status', hidden: true });
  const gone = h('div', { class: 'je-notice', role: 'status', hidden: true });
  const readOnly = readOnlyView();
  const error = h('div', { class: 'je-error', role: 'alert', hidden: true });
  const cancel = button('Cancel', () => void cancelRun(), { class: 'je-button je-cancel' });
  let canceling = false;

  const element = h(
    'header',
    { class: 'je-header' },
    h(
      'div',
      { class: 'je-headline' },
      badge,
      name,
      experiment,
      h(
        'span',
        { class: 'je-id-group' },
        id,
        copyButton(() => store.state?.id ?? '', 'the run id'),
      ),
      h('span', { class: 'je-spring' }),
      elapsed,
      cancel,
    ),
    phase,
    progress,
    readOnly.element,
    gone,
    notice,
    error,
  );

  async function cancelRun(): Promise<void> {
    canceling = true;
    show(notice, false);
    update();
    const command = `jupyter estimator cancel ${store.state?.id ?? ''}`;
    try {
      const asked = ask(store.source, { type: 'request', verb: 'cancel' });
      await patiently(asked, () => say(`The ${store.who} is busy. From a terminal:`, command));
      show(notice, false);
    } catch (problem) {
      canceling = false;
      say(store.linked ? (problem as Error).message : `The ${store.who} is gone. From a terminal:`, command);
    }
    update();
  }

  function say(sentence: string, command: string): void {
    fill(
      notice,
      h('span', {}, sentence),
      ' ',
      h('code', {}, command),
      copyButton(() => command, 'the command'),
    );
    show(notice, true);
  }

  function update(): void {
    const { state } = store;
    show(element, state !== null);
    if (!state) return;
    const shown = canceling && !store.ended ? 'CancelRequested' : state.status;
    const [label, tone, symbol] = STATUSES[shown];
    if (badge.dataset.status !== shown) {
      badge.dataset.status = shown;
      badge.dataset.tone = tone;
      fill(badge, icon(symbol), label);
    }
    const title = titleOf(state);
    const place = state.number === null ? state.experiment : `${state.experiment} #${state.number}`;
    setText(name, title);
    setText(experiment, place);
    setText(id, state.id);
    // Nothing need stand there twice.
    show(experiment, title !== place);
    show(id, title !== state.id);
    if (store.ended) {
      canceling = false;
      show(notice, false);
    }
    readOnly.show(state.read_only);
    show(cancel, !store.ended && !state.read_only);
    cancel.disabled = shown === 'CancelRequested';
    setText(cancel, cancel.disabled ? 'Canceling…' : 'Cancel');
    updatePhase(state);
    updateError(state);
    updateLink(state);
    tick();
  }

  function updatePhase(state: RunState): void {
    const fraction = store.ended ? null : state.progress;
    const text = [state.phase, fraction && withoutBar(fraction.text)].filter(Boolean).join(' · ');
    setText(phase, text);
    show(phase, text !== '' && !store.ended);
    show(progress, fraction !== null);
    if (!fraction) return;
    const percent = Math.round(100 * Math.min(1, Math.max(0, fraction.fraction)));
    bar.style.width = `${percent}%`;
    progress.setAttribute('aria-valuenow', String(percent));
    progress.setAttribute('aria-label', fraction.text || 'Progress');
  }

  function updateError(state: RunState): void {
    const key = JSON.stringify([state.error, state.exit_code, state.signal]);
    show(error, state.error !== null);
    if (!state.error || error.dataset.key === key) return;
    error.dataset.key = key;
    const { message, hint, traceback } = state.error;
    const code = state.signal
      ? `signal ${state.signal}`
      : state.exit_code === null
        ? ''
        : `exit code ${state.exit_code}`;
    const pre = h('pre', { class: 'je-traceback', tabindex: 0 }, traceback);
    fill(
      error,
      h(
        'div',
        { class: 'je-error-message' },
        icon('alert'),
        h('b', {}, message),
        code && !message.includes(code) && h('span', { class: 'je-code' }, code),
      ),
      hint && h('div', { class: 'je-error-hint' }, hint),
      traceback && h('details', {}, h('summary', {}, 'Traceback'), pre),
    );
  }

  function updateLink(state: RunState): void {
    show(gone, !store.linked && !store.ended);
    if (gone.hidden) return;
    const command = `jupyter estimator show ${state.id}`;
    setText(
      gone.firstElementChild ?? gone.appendChild(h('span')),
      `No ${store.who} answers; this is the run as of ${time(state.now)}. From a terminal:`,
    );
    if (gone.dataset.command === command) return;
    gone.dataset.command = command;
    gone.append(
      ' ',
      h('code', {}, command),
      copyButton(() => command, 'the command'),
    );
  }

  function tick(): void {
    const { state } = store;
    if (!state) return;
    // Of a run that cannot be asked one cannot say that it still runs.
    const until = state.ended ?? (store.linked ? store.now() : state.now);
    const from = state.started ?? state.created;
    setText(elapsed, duration(until - from));
    elapsed.title = `Created ${time(state.created)}${state.started ? `, started ${time(state.started)}` : ''}${state.ended ? `, ended ${time(state.ended)}` : ''}`;
  }

  const stop = store.listen(['state', 'link'], update);
  const timer = setInterval(tick, 1000);
  update();
  return {
    element,
    dispose() {
      stop();
      clearInterval(timer);
    },
  };
}

/** tqdm's bar of blocks: the panel draws one of its own. */
export function withoutBar(text: string): string {
  return text.replace(/\s*\|[\s\u2588-\u258f#\d]*\|\s*/, ' · ').trim();
}
