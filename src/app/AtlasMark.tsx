/** The atlas's mark: two cities and the arc between them. */
export function AtlasMark() {
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" fill="none" aria-hidden="true" focusable="false">
      <path d="M4 15.5C7 3 21 3 24 15.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <circle cx="4" cy="15.5" r="3.2" fill="currentColor" />
      <circle cx="24" cy="15.5" r="3.2" fill="currentColor" />
    </svg>
  );
}
