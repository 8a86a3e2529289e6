/** Id of the main area: where the skip link leads. */
export const panelId = 'panel';
