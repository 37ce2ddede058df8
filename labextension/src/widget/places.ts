/**
 * Views in places the page has for them.
 *
 * A front end that is asked to show a widget whose kernel has gone shows an error, whatever else the output holds. So
 * in JupyterLab an output is the static picture, in an element of a class of its own; the widget's model is made all
 * the same, and puts its view into every such element. Without a model the picture stays.
 */
import type { Part } from '../view/dom';

export const PLACE = 'je-place';
/** Views whose output was taken off the page, kept for when it comes back (a notebook detaches what is far from view). */
const PARKED = 4;

const everyone = new Set<Places>();
let watcher: MutationObserver | null = null;

export class Places {
  private readonly views = new Map<Element, Part>();

  constructor(
    private readonly className: string,
    private readonly make: () => Part,
  ) {
    everyone.add(this);
    watcher ??= watchPage();
    this.settle();
  }

  /** The views stay as they are, and get no new places. */
  dispose(): void {
    everyone.delete(this);
    if (!everyone.size) {
      watcher?.disconnect();
      watcher = null;
    }
    for (const part of this.views.values()) part.dispose();
    this.views.clear();
  }

  settle(): void {
    const parked = [...this.views.keys()].filter(place => !place.isConnected);
    for (const place of document.getElementsByClassName(this.className)) {
      if (this.views.has(place)) continue;
      // An output that was replaced has a new place: the view moves there with all that was typed and chosen in it.
      const left = parked.pop();
      const part = (left && this.views.get(left)) ?? this.make();
      if (left) this.views.delete(left);
      place.replaceChildren(part.element);
      this.views.set(place, part);
    }
    for (const place of parked.slice(0, -PARKED)) {
      this.views.get(place)?.dispose();
      this.views.delete(place);
    }
  }
}

function watchPage(): MutationObserver {
  const made = new MutationObserver(records => {
    if (records.some(concernsPlaces)) for (const one of everyone) one.settle();
  });
  made.observe(document.body, { childList: true, subtree: true });
  return made;
}

/** Views change all the time; what is changed within them brings and takes no places. */
function concernsPlaces(record: MutationRecord): boolean {
  if ((record.target as Element).closest?.('.je-root')) return false;
  return [...record.addedNodes, ...record.removedNodes].some(
    node => node instanceof Element && (node.classList.contains(PLACE) || node.querySelector(`.${PLACE}`) !== null),
  );
}
