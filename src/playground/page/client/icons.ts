/** Shapes on a grid of 24, drawn for this page. */
const PATHS = {
  flame:
    'M12.6 2c.6 3.2-.5 4.9-2.3 6.800C8.4 10.8 6.5 12.6 6.5 15.6 6.5 19.2 9 22 12.2 22c3.1 0 5.3-2.4 5.3-5.6 0-2.2-1-3.8-1.8-5-.2 1.3-.7 2.3-1.7 3C14.7 10.2 15 5.2 12.6 2Z',
  hash: 'M9.3 3 8.6 8H4v2h4.300l-.6 4H3v2h4.400L6.8 21h2l.7-5h4l-.7 5h2l.7-5H20v-2h-4.300l.6-4H21V8h-4.400l.6-5h-2l-.7 5h-4l.8-5h-2Zm1 7h4l-.6 4h-4l.6-4Z',
  at: 'M12 2a10 10 0 1 0 5.5 18.400l-1.1-1.700A8 8 0 1 1 20 12v1.300c0 .9-.5 1.7-1.3 1.700s-1.2-.7-1.2-1.700V7.500h-2v.9A5 5 0 1 0 16 15.700c.6.8 1.5 1.3 2.7 1.3 2 0 3.3-1.6 3.3-3.700V12A10 10 0 0 0 12 2Zm0 13a3 3 0 1 1 0-6 3 3 0 0 1 0 6Z',
  people:
    'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm0 2c-4 0-7 2-7 5v2h14v-2c0-3-3-5-7-5Zm7.5-2a3.5 3.5 0 0 0 0-7c-.5 0-.9.1-1.3.2a6 6 0 0 1-.2 6.300c.5.3 1 .5 1.5.500Zm.9 2.100c.4 1.2.6 2.3.6 2.900v4h4v-2c0-2.6-2-4.4-4.6-4.900Z',
  menu: 'M3 6h18v2H3V6Zm0 5h18v2H3v-2Zm0 5h18v2H3v-2Z',
  panel: 'M3 4h18v16H3V4Zm2 2v12h9V6H5Zm11 0v12h3V6h-3Z',
  sun: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM11 1h2v4h-2V1Zm0 18h2v4h-2v-4ZM1 11h4v2H1v-2Zm18 0h4v2h-4v-2ZM4.2 5.600l1.4-1.4 2.8 2.800L7 8.4 4.2 5.600ZM15.6 17l1.4-1.4 2.8 2.8-1.4 1.4-2.8-2.800ZM4.2 18.4 7 15.6 8.4 17l-2.8 2.8-1.4-1.400ZM15.6 7l2.8-2.8 1.4 1.400L17 8.4 15.6 7Z',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  eye: 'M12 5C7 5 3 8.5 1.5 12 3 15.5 7 19 12 19s9-3.5 10.5-7C21 8.5 17 5 12 5Zm0 11.500a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9Zm0-2.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  close: 'm6.4 5 5.6 5.600L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.600L6.4 19 5 17.600l5.6-5.600L5 6.4 6.4 5Z',
  chevron: 'm6.7 8.3 5.3 5.3 5.3-5.3 1.4 1.400L12 16.4 5.3 9.700l1.4-1.400Z',
  file: 'M6 2h8l5 5v15H5V2h1Zm7 2H7v16h10V8h-4V4Z',
  send: 'M3 3.5 22 12 3 20.500V14l11-2L3 10V3.500Z',
  check: 'm9.5 16.2-4.2-4.2-1.4 1.4 5.6 5.600L20.5 8l-1.4-1.4-9.6 9.600Z',
  out: 'M14 3h7v7h-2V6.400l-8.3 8.3-1.4-1.400L17.6 5H14V3ZM5 5h6v2H5v12h12v-6h2v8H3V5h2Z',
  reload: 'M12 4a8 8 0 0 1 6.9 4H16v2h6V4h-2v2.300A10 10 0 1 0 22 12h-2a8 8 0 1 1-8-8Z',
  shield:
    'M12 2 4 5v6c0 5 3.4 9.3 8 11 4.6-1.7 8-6 8-11V5l-8-3Zm-1.2 14-3.5-3.5 1.4-1.4 2.1 2.1 4.5-4.5 1.4 1.400L10.8 16Z',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** A picture that says nothing a text does not. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
