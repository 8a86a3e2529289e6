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
