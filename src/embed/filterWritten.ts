import { markPasses, type LinkFilter } from '#domain/filter.ts';

/**
 * Filters a page as it was written at build time, without React: of all below `root` that carries the mark of links
 * (arcs, dots, names, rows of a list) only that is left for which a link passes. Null shows all again.
 */
export function filterWritten(root: ParentNode, filter: LinkFilter | null): void {
  for (const element of root.querySelectorAll('[data-links]')) {
    const isHidden = filter !== null && !markPasses(element.getAttribute('data-links') ?? '', filter);
    element.toggleAttribute('hidden', isHidden);
    // "Show 13 more" would be wrong: the few that are left are all shown.
    if (filter) element.closest('details')?.setAttribute('open', '');
  }
}

/**
 * What entry.ts does with a page whose address has a filter. `data-filtered` of the page says how far it is: "soon"
 * hides all arcs, "written" the number of rows, until "shown" tells that React keeps the list.
 */
export function filterAtFirst(filter: LinkFilter | null): void {
  const { dataset } = document.documentElement;
  filterWritten(document, filter);
  if (filter === null) delete dataset['filtered'];
  else if (dataset['filtered'] === 'soon') dataset['filtered'] = 'written';
}
