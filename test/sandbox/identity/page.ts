import { escapeHtml } from "../escapeHtml.ts";

/** A whole page of the provider, plain and clearly marked as emulated. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;color:#1b1b1b;background:#f3f2f1;margin:0;display:grid;min-height:100vh;place-items:center}
main{background:#fff;padding:32px 40px;width:min(440px,100%);box-sizing:border-box;box-shadow:0 2px 6px rgb(0 0 0/.2)}
h1{font-size:22px;font-weight:600;margin:0 0 16px}
button{font:inherit;display:block;width:100%;text-align:left;padding:10px 12px;margin:4px 0;border:1px solid #c8c6c4;background:#fff;cursor:pointer}
button:hover{background:#f3f2f1}
button:focus-visible{outline:2px solid #0f6cbd;outline-offset:1px}
button.primary{background:#0f6cbd;border-color:#0f6cbd;color:#fff;text-align:center}
small{color:#616161;display:block}
.note{font-size:12px;color:#616161;margin-top:24px}
</style>
<main>
${body}
<p class="note">An emulated sign-in page. Nothing here reaches Microsoft.</p>
</main>
</html>
`;
}
