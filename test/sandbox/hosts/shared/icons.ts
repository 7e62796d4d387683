const shapes = {
  people:
    "M7 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm6.5 0a2.5 2.5 0 1 0 0-5M1.5 16.5c0-3 2.2-5 5.5-5s5.5 2 5.5 5M14 11.6c2.7.2 4.5 2 4.5 4.9",
  calendar: "M3 5.5h14v11H3zM3 8.5h14M6.5 3v3M13.5 3v3",
} as const;

/** A line drawing in the colour of the text around it, for the eye alone. */
export function icon(name: keyof typeof shapes): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  for (const [attribute, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "18",
    height: "18",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.4",
    "aria-hidden": "true",
  })) {
    svg.setAttribute(attribute, value);
  }
  path.setAttribute("d", shapes[name]);
  svg.append(path);
  return svg;
}
