/** The room every picture in a page is drawn for; in the page it is scaled to the room there is. */
export const referenceRoom = { width: 1000, height: 880, covered: { left: 0, top: 0, bottom: 0 } } as const;
