/** The colour of the window's frame in each colour scheme: `--page` of src/ui/tokens.css (a test compares them). */
export const pageColours = { light: '#e9e2d3', dark: '#070b13' } as const;
