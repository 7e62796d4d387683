/** The looks of the exported page, on a screen and on paper. */
export const exportStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; break-after: avoid; }
h3 { font-size: 1.05rem; margin: 0 0 0.25rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
article { display: flex; gap: 1rem; padding: 1rem 0; border-top: 1px solid #8888; break-inside: avoid; }
article > div { flex: 1; min-width: 0; }
img { width: 9rem; height: auto; align-self: flex-start; border-radius: 6px; }
dl { display: grid; grid-template-columns: minmax(6rem, 11rem) 1fr; gap: 0.15rem 1rem; margin: 0; }
dl dl { grid-template-columns: minmax(4rem, 8rem) 1fr; }
dt { font-size: 0.875rem; padding-top: 0.1rem; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
ul { margin: 0; padding-left: 1.1rem; }
.lines { padding: 0; list-style: none; }
time { font-size: 0.875rem; margin-right: 0.5rem; }
@media (max-width: 30rem) { article { flex-direction: column; } dl, dl dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }
@media print { :root { color-scheme: light; } body { font-size: 11pt; } main { padding: 0; max-width: none; } }
`;
