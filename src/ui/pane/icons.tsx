import type { ReactNode } from "react";

// Drawn here because an icon package would be loaded before the first question is seen.

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function EyeIcon({ closed }: { readonly closed: boolean }) {
  return (
    <Icon>
      <path d="M2.5 11C4 7.6 6.8 5.5 10 5.5s6 2.1 7.5 5.5" />
      <circle cx="10" cy="11" r="2.5" />
      {closed ? <path d="M3.5 3.5l13 13" /> : null}
    </Icon>
  );
}

export function SwapIcon() {
  return (
    <Icon>
      <path d="M4 10a6 6 0 0 1 10.5-4M16 10a6 6 0 0 1-10.5 4M14.5 3v3h-3M5.5 17v-3h3" />
    </Icon>
  );
}

export function TickIcon() {
  return (
    <Icon>
      <path d="M4.5 10.5l3.5 3.5 7.5-8" />
    </Icon>
  );
}
