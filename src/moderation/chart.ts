import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartItem,
  Legend,
  LinearScale,
  Title,
} from 'chart.js';
import type { DaySummary } from './summary.ts';

/** What a chart says in words, in the reader's language. */
export interface ChartWords {
  readonly title: string;
  readonly answer: string;
  readonly candidates: string;
  readonly none: string;
  /** A day as the axis names it. */
  readonly day: (iso: string) => string;
}

/** In pixels: as wide as a phone shows without scrolling, twice as sharp. */
const WIDTH = 1100;
const HEIGHT = 560;
const TEXT = 24;
const TITLE = 30;

/** Told apart by those who see few colours (Okabe and Ito 2008), and by lightness too. */
const COLOURS = { answer: '#0072b2', candidates: '#e69f00', none: '#7a2b2b' } as const;

const INK = '#1f2328';
const GRID = '#d0d7de';
const PAPER = '#ffffff';

const FAMILY = 'Lauffeuer Sans';

/**
 * Draws the questions of each day by what they got, as a PNG. The font comes along, so that ä, ø and å are drawn where the
 * machine has no fonts at all.
 * @throws if the font or the drawing library cannot be loaded.
 */
export function chartOf(days: readonly DaySummary[], words: ChartWords): Buffer {
  registerFonts();
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Title);
  const canvas = createCanvas(WIDTH, HEIGHT);
  // Chart.js asks for a browser's canvas; it draws on anything with the same context.
  const chart = new Chart(canvas.getContext('2d') as unknown as ChartItem, configurationOf(days, words));
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
}

const require = createRequire(import.meta.url);
let registered = false;

/** The letters of European languages; the machine's own fonts stand in for others, where it has any. */
function registerFonts(): void {
  if (registered) return;
  const fonts = [
    require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'),
    require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2'),
  ];
  for (const font of fonts) {
    if (GlobalFonts.register(readFileSync(font), FAMILY) === null) throw new Error(`no font: ${font}`);
  }
  registered = true;
}

function paint(context: {
  fillStyle: unknown;
  fillRect(x: number, y: number, width: number, height: number): void;
}): void {
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
}

function configurationOf(days: readonly DaySummary[], words: ChartWords): ChartConfiguration<'bar'> {
  const font = { family: FAMILY, size: TEXT };
  const bars = (outcome: keyof typeof COLOURS) => ({
    label: words[outcome],
    data: days.map((day) => day[outcome]),
    backgroundColor: COLOURS[outcome],
    stack: 'questions',
  });
  return {
    type: 'bar',
    // A picture without a ground of its own cannot be read where the reader's is dark.
    plugins: [{ id: 'paper', beforeDraw: ({ ctx }) => paint(ctx) }],
    data: {
      labels: days.map(({ day }) => words.day(day)),
      datasets: [bars('answer'), bars('candidates'), bars('none')],
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      layout: { padding: 16 },
      plugins: {
        title: {
          display: true,
          text: words.title,
          align: 'start',
          color: INK,
          font: { ...font, size: TITLE, weight: 'normal' },
        },
        legend: { position: 'bottom', labels: { font, color: INK, boxWidth: TEXT } },
      },
      scales: {
        x: {
          stacked: true,
          ticks: { font, color: INK, maxRotation: 0, autoSkipPadding: TEXT },
          grid: { display: false },
        },
        y: { stacked: true, beginAtZero: true, ticks: { font, color: INK, precision: 0 }, grid: { color: GRID } },
      },
    },
  };
}
