import type { ShownFault } from '../protocol.ts';
import { reload } from './connection.ts';
import { button, byId, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';

/** What is served, what is wrong with the folder, and what the last reading changed. */
export function drawKnowledgePanel(scene: Scene): void {
  const { state } = scene;
  const panel = byId('knowledge', HTMLElement);
  const draw = () => {
    const { folder, watched, revision, loadedAt, files, entries, faults, kept, changes, reading, refused } =
      state.knowledge;
    const time = new Date(loadedAt).toLocaleTimeString('en-GB');
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    panel.replaceChildren(
      h(
        'p',
        {},
        watched ? 'A file that is saved in ' : 'Read at the start: ',
        h('code', {}, folder),
        watched ? ' is live within a second.' : ' is not watched.',
      ),
      h(
        'div',
        { class: 'panel-buttons' },
        button(
          { class: 'button primary', disabled: state.lastCommand === undefined },
          () => void askAgain(scene),
          'Ask the last question again',
        ),
        button({ class: 'button secondary' }, () => void readAgain(scene), icon('reload', 16), 'Read the folder again'),
      ),
      h('h3', {}, 'Served'),
      h('p', {}, `${files} files, revision ${revision}, read at ${time}`),
      counts(entries),
      ...(refused
        ? [h('p', { class: 'failed' }, 'The last reading was refused: there would have been nothing to serve.')]
        : []),
      ...(kept.length === 0
        ? []
        : [
            h('h3', {}, 'Served as they last were good'),
            h('ul', {}, ...kept.map((file) => h('li', {}, h('code', {}, file)))),
          ]),
      ...(reading === 0 ? [] : [h('h3', {}, 'The last reading changed'), changeList(changes)]),
      h(
        'h3',
        {},
        faults.length === 0 ? 'No faults' : `Faults: ${errors} to mend, ${faults.length - errors} to look at`,
      ),
      h('ul', { class: 'faults' }, ...faults.map((fault) => drawFault(fault, scene))),
    );
    const badge = byId('fault-count', HTMLElement);
    badge.textContent = errors === 0 ? '' : String(errors);
    badge.hidden = errors === 0;
  };
  let lastReading = state.knowledge.reading;
  state.onChange(({ type }) => {
    if (type === 'knowledge' || type === 'everything' || type === 'record') draw();
    if (type === 'knowledge' && state.knowledge.reading !== lastReading) announce(scene);
    lastReading = state.knowledge.reading;
  });
  draw();
}

/** Says what a reading did, with the way to see it. */
function announce(scene: Scene): void {
  const { changes, faults, refused, kept } = scene.state.knowledge;
  const said = refused
    ? 'Nothing was swapped: there would be nothing to serve.'
    : changes.length === 0
      ? 'The knowledge was read again; no entry has changed.'
      : `The knowledge was read again: ${changes
          .map(({ change, title }) => `${title} (${change})`)
          .slice(0, 3)
          .join(', ')}${changes.length > 3 ? ' …' : ''}.`;
  const bad = faults.find(({ severity }) => severity === 'error');
  scene.say(kept.length > 0 && bad !== undefined ? `${said} ${bad.file}:${bad.line} has a fault.` : said);
}

/** Asks what was asked last once more, as whoever one is now. */
export async function askAgain(scene: Scene): Promise<void> {
  const { lastCommand } = scene.state;
  if (lastCommand !== undefined) await scene.act(lastCommand);
}

async function readAgain(scene: Scene): Promise<void> {
  const outcome = await reload();
  if (outcome.type === 'problem') scene.say(outcome.problem);
}

function counts(entries: Scene['state']['knowledge']['entries']): HTMLElement {
  const kinds = Object.keys(entries[0]?.counts ?? {});
  return h(
    'table',
    {},
    h(
      'thead',
      {},
      h('tr', {}, h('th', { scope: 'col' }, 'language'), ...kinds.map((kind) => h('th', { scope: 'col' }, kind))),
    ),
    h(
      'tbody',
      {},
      ...entries.map(({ language, counts: of }) =>
        h('tr', {}, h('th', { scope: 'row' }, language), ...kinds.map((kind) => h('td', {}, String(of[kind] ?? 0)))),
      ),
    ),
  );
}

function changeList(changes: Scene['state']['knowledge']['changes']): HTMLElement {
  if (changes.length === 0) return h('p', {}, 'Nothing.');
  return h(
    'ul',
    {},
    ...changes.map(({ change, title, id, language }) =>
      h('li', {}, `${title} `, h('code', {}, `${id} · ${language}`), ` ${change}`),
    ),
  );
}

function drawFault({ file, line, severity, sentences }: ShownFault, { state }: Scene): HTMLElement {
  const language = state.identity.locale.split('-')[0] ?? '';
  const sentence = sentences[language] ?? sentences.en ?? '';
  return h('li', { class: severity }, h('code', {}, `${file}:${line}`), ` ${sentence}`);
}
