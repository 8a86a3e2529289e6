/** The element before `#root` that holds the drawn map and the head of the paper; null in a page not written at build time. */
export function writtenPaper(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.paper');
}

function child(parent: HTMLElement, className: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`:scope > .${className}`);
  if (found) return found;
  const made = document.createElement('div');
  made.className = className;
  parent.append(made);
  return made;
}

/** The paper and its parts; made, unseen on the screen, where the page has none. */
export function paperPlace(): { head: HTMLElement; map: HTMLElement } {
  let paper = writtenPaper();
  if (!paper) {
    paper = document.createElement('div');
    paper.className = 'paper';
    paper.hidden = true;
    document.body.prepend(paper);
  }
  return { head: child(paper, 'paper-head'), map: child(paper, 'paper-map') };
}
