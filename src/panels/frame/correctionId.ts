/** The part of the page about the atlas that tells how to correct or add a fact: `about/?entry=correct`. */
export const correctionId = 'correct';
